/// Takes sizes and other measured values out of a phrase: `2.3 x 1.9 cm`, `SUV 4.5`.
///
/// They would be read as the number of a rib or of a segment.
enum Measures {
  static func remove(from words: inout [PhraseWord]) {
    var at = words.count - 1
    while at >= 0 {
      let start = self.start(ofMeasureEndingAt: at, in: words)
      if let start { words.removeSubrange(start..<endOfDistance(after: at, in: words)) }
      at = min(start ?? at, at) - 1
    }
  }

  /// Behind `5 cm from the nipple`, which says where the lesion is not.
  private static func endOfDistance(after at: Int, in words: [PhraseWord]) -> Int {
    guard at + 1 < words.count else { return at + 1 }
    // Short for `from nipple`.
    if words[at + 1].text == "fn" { return at + 2 }
    guard words[at + 1].text == "from" else { return at + 1 }
    return words[(at + 1)...].firstIndex { $0.gap == .comma } ?? words.count
  }

  /// Where the measure begins of which a word is the end; nil when it is none.
  private static func start(ofMeasureEndingAt end: Int, in words: [PhraseWord]) -> Int? {
    var start = end
    if units.contains(words[end].text) {
      guard end > 0, isValue(words[end - 1].text) else { return nil }
      start = end - 1
    } else if !isValueWithUnit(words[end].text) {
      // A decimal is a measure without a unit.
      guard words[end].gap == .point, end > 0, words[end].number != nil,
        words[end - 1].number != nil
      else { return nil }
    }
    while true {
      if words[start].gap == .point, start > 0, isValue(words[start - 1].text) {
        start -= 1
      } else if start > 1, ["x", "by"].contains(words[start - 1].text),
        isValue(words[start - 2].text)
      {
        start -= 2
      } else {
        return start
      }
    }
  }

  private static let units: Set = ["mm", "cm"]

  /// `23`, `23x14`.
  private static func isValue(_ word: String) -> Bool {
    guard let first = word.utf8.first, (48...57).contains(first) else { return false }
    return word.utf8.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: "x") }
  }

  private static func isValueWithUnit(_ word: String) -> Bool {
    units.contains { word.hasSuffix($0) && isValue(String(word.dropLast($0.count))) }
  }
}
