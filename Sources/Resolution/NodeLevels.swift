/// Levels and stations of lymph nodes, which are told apart by how their numbers are written.
///
/// Levels of the neck have Roman figures (AAO-HNS), stations of the chest Arabic ones, with or without
/// a side (IASLC). Few keep to it, so that `level 4` may be either: it is a word of its own, which
/// the vocabulary gives to every site that may be meant. From 7 on it is a station.
enum NodeLevels {
  /// Puts another word in place of `level` where an Arabic number belongs to it. Roman ones have to
  /// be there still.
  static func mark(in words: inout [PhraseWord]) {
    for at in words.indices where levels.contains(words[at].text) {
      guard let number = number(beside: at, in: words) else { continue }
      words[at].text = number < firstStation ? inArabic : "station"
    }
  }

  /// `level` with an Arabic number; a word that nobody writes.
  private static let inArabic = "arabiclevel"

  /// Levels of the neck below it are written in Arabic figures by many.
  private static let firstStation = 7

  /// English and German, Spanish and Portuguese, French.
  private static let levels: Set = ["level", "nivel", "niveau"]

  private static let nodes: Set = ["node", "lymph", "ln", "lymphnode", "gland"]

  private static func number(beside at: Int, in words: [PhraseWord]) -> Int? {
    if let next = words[(at + 1)...].first(where: { !nodes.contains($0.text) }),
      let number = next.number
    {
      return number
    }
    // `L4-5 level` is one of the spine.
    guard at > 0, !words.contains(where: { SpineLevel($0.text) != nil }) else { return nil }
    return words[at - 1].number
  }
}
