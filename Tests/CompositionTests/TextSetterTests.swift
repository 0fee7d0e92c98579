import LookSupport
import Testing
import Typography

@testable import Composition

@Suite struct TextSetterTests {
  private let font = TextSetter.Font(size: 20, weight: .regular)

  private func setter() throws -> TextSetter { TextSetter(fonts: try FontLibrary()) }

  @Test func noLineIsWiderThanAsked() throws {
    let text = try setter()
    let words = "several masses in the posterior compartment, soft tissue"
    for limit in [140.0, 180, 240, 400] {
      let lines = text.wrapped(words, width: limit, font)
      #expect(lines.joined(separator: " ") == words)
      for line in lines { #expect(text.width(line, font) <= limit) }
    }
  }

  @Test func twoLinesAreBalanced() throws {
    let text = try setter()
    let words = "several; examination only"
    let lines = text.wrapped(words, width: text.width(words, font) - 1, font)
    #expect(lines.count == 2)
    #expect(lines != ["several; examination", "only"])
  }

  @Test func aWordWiderThanTheLineIsParted() throws {
    let text = try setter()
    let lines = text.wrapped("a leiomyosarcomatosis b", width: 80, font)
    #expect(lines.allSatisfy { text.width($0, font) <= 80 })
    #expect(lines.joined().filter { $0 != "-" && $0 != " " } == "aleiomyosarcomatosisb")
  }

  @Test func aSideTooLongForTheLineStandsApart() throws {
    let lines = try setter().wrapped("RIGHT\u{A0}paraspinal region", width: 100, font)
    #expect(lines.first == "RIGHT")
  }

  @Test func aSideStaysWithItsSite() throws {
    let lines = try setter().wrapped("RIGHT\u{A0}paraspinal region", width: 175, font)
    #expect(lines.first == "RIGHT\u{A0}paraspinal")
  }

  @Test func nothingIsNoLine() throws {
    #expect(try setter().wrapped("", width: 100, font).isEmpty)
  }

  @Test(arguments: [
    ("middle jugular lymph node (level III), 15 mm", "level\u{A0}III), 15\u{A0}mm"),
    ("lower paratracheal lymph node (station 4)", "(station\u{A0}4)"),
    ("Liver segment IVa", "segment\u{A0}IVa"), ("several; 3 lesions", "several; 3 lesions"),
    ("vena cava Inferior", "vena cava Inferior"),
  ]) func aNumeralStaysWithItsNoun(text: String, kept: String) {
    #expect(text.numeralsKept.contains(kept))
  }

  @Test func aNumberStaysWithWhatItCounts() {
    #expect("T8. 9 findings: 4 shown, R 2".countsKept == "T8. 9\u{A0}findings: 4\u{A0}shown, R 2")
  }

  @Test func aChineseMarkNeedsNoBlankBehindIt() throws {
    let text = try setter()
    let style = FigureStyle.slide
    let (place, detail) = (LabelText.Piece("肝：", .place), LabelText.Piece("18 mm", .detail))
    let apart = text.width([place], style: style) + text.width([detail], style: style)
    #expect(text.width([place, detail], style: style) == apart)
    let latin = LabelText.Piece("Liver:", .place)
    let both = text.width([latin], style: style) + text.width([detail], style: style)
    #expect(text.width([latin, detail], style: style) > both)
  }

  @Test func aNumberStartsTheLineOfItsWords() throws {
    let text = try setter()
    let style = FigureStyle.slide
    let pieces: [LabelText.Piece] = [
      .init("2", .number), .init("upper jugular node;", .detail), .init("3", .number),
      .init("middle jugular node", .detail),
    ]
    let width = text.width(Array(pieces.prefix(3)), style: style) + 1
    let lines = text.wrapped(pieces, width: width, style: style)
    #expect(lines.count == 2)
    #expect(lines.last?.first == .init("3", .number))
  }
}
