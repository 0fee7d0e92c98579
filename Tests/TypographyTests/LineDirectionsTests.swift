import Testing

@testable import Typography

/// Lines of both directions as an implementation of UAX 9 that is not FriBidi orders them: the Rust
/// crate unicode-bidi, through python-bidi 0.6.12. Isolates are left out of what is compared, as they
/// have no picture.
@Suite("Lines of both directions")
struct LineDirectionsTests {
  struct Line: CustomTestStringConvertible {
    var text: String
    /// As seen from left to right, in a line that runs left to right and one that runs right to left.
    var inLeftToRight: String
    var inRightToLeft: String

    init(_ text: String, _ inLeftToRight: String, _ inRightToLeft: String) {
      self.text = text
      self.inLeftToRight = inLeftToRight
      self.inRightToLeft = inRightToLeft
    }

    var testDescription: String { text }
  }

  static let lines = [
    Line(
      "abc אבג def", "abc גבא def",
      "def גבא abc"),
    Line(
      "אבג abc דהו", "גבא abc והד",
      "והד abc גבא"),
    Line(
      "LEFT femur: גרורה 34 mm", "LEFT femur: 34 הרורג mm",
      "mm 34 הרורג :LEFT femur"),
    Line(
      "LEFT femur: \u{2067}גרורה 34\u{2069} mm", "LEFT femur: 34 הרורג mm",
      "LEFT femur: 34 הרורג mm"),
    Line(
      "כבד (liver), 2 נגעים", "דבכ (liver), 2 םיעגנ",
      "םיעגנ 2 ,)liver( דבכ"),
    Line(
      "CT (חזה): 12-5", "CT (הזח): 12-5",
      "12-5 :)הזח( CT"),
    Line(
      "سرطان 7 سم", "مس 7 ناطرس",
      "مس 7 ناطرس"),
    Line(
      "Liver: نقيلة؛ 12 مم; new", "Liver: مم 12 ؛ةليقن; new",
      "new ;مم 12 ؛ةليقن :Liver"),
    Line(
      "\u{2067}כבד, 3\u{2069}; 34 mm", "3 ,דבכ; 34 mm",
      "mm 34 ;3 ,דבכ"),
    Line(
      "\u{2067}abc אבג.\u{2069} end", ".גבא abc end",
      "end .גבא abc"),
    Line(
      "1. אבג, 2. דהו", "1. והד .2 ,גבא",
      "והד .2 ,גבא .1"),
    Line(
      "1. \u{2067}אבג\u{2069}, 2. \u{2067}דהו\u{2069}", "1. גבא, 2. והד",
      "והד .2 ,גבא .1"),
    Line(
      "T8–T10 חול", "T8–T10 לוח",
      "לוח T8–T10"),
    Line(
      "٣٤ مم، كبد", "دبك ،مم ٣٤",
      "دبك ،مم ٣٤"),
    Line(
      "AB [אבג (de)] x", "AB [גבא (de)] x",
      "x ])de( גבא[ AB"),
    Line(
      "\u{2066}LE כבד\u{2069}, אגד", "LE דבכ, דגא",
      "דגא ,LE דבכ"),
    Line(
      "50% אבג +3", "50% 3+ גבא",
      "3+ גבא 50%"),
    Line(
      "a\u{200F}b אב", "a\u{200F}b בא",
      "בא b\u{200F}a"),
  ]

  @Test(arguments: lines) func theOrderIsThatOfAnotherImplementation(line: Line) {
    #expect(seen(line.text, .leftToRight) == line.inLeftToRight)
    #expect(seen(line.text, .rightToLeft) == line.inRightToLeft)
  }

  @Test func withoutAStatedDirectionTheFirstLetterDecides() {
    #expect(seen("1. אבג, abc", nil) == seen("1. אבג, abc", .rightToLeft))
    #expect(seen("1. abc, אבג", nil) == seen("1. abc, אבג", .leftToRight))
    #expect(seen("12 (3)", nil) == "12 (3)")
  }

  @Test func theFirstLetterOutsideOfIsolatesGivesTheDirection() {
    #expect(TextDirection(ofFirstLetterIn: "12, אבג abc") == .rightToLeft)
    #expect(TextDirection(ofFirstLetterIn: "12, abc אבג") == .leftToRight)
    #expect(TextDirection(ofFirstLetterIn: "\u{2067}אבג\u{2069} abc") == .leftToRight)
    #expect(TextDirection(ofFirstLetterIn: "12 ≈ 3") == nil)
  }

  @Test func anIsolatedTextKeepsToItself() {
    let note = "גרורה 34".directionallyIsolated
    #expect(seen("LEFT femur: \(note) mm", .leftToRight) == "LEFT femur: 34 הרורג mm")
    #expect(seen("1, \(note). 2, liver", .leftToRight) == "1, 34 הרורג. 2, liver")
    #expect("metastasis".directionallyIsolated == "metastasis")
  }

  /// The characters of a line from left to right; brackets as they are written, not as they are drawn.
  private func seen(_ text: String, _ direction: TextDirection?) -> String {
    let positions = LineDirections(of: text, direction: direction).positions
    var seen = String.UnicodeScalarView()
    for (_, scalar) in zip(positions, text.unicodeScalars).sorted(by: { $0.0 < $1.0 })
    where !(0x2066...0x2069).contains(scalar.value) {
      seen.append(scalar)
    }
    return String(seen)
  }
}
