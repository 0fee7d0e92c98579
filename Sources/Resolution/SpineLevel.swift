/// A vertebra by its place in the column: `t8`.
struct SpineLevel: Hashable, Sendable {
  /// From 0, the first of the neck, downwards.
  var order: Int

  /// The parts of the column by letter, with the number of their vertebrae.
  private static let parts: [(letter: Character, count: Int)] = [
    ("c", 7), ("t", 12), ("l", 5), ("s", 5),
  ]

  init(order: Int) { self.order = order }

  /// Nil for what is no letter of a part with a number that the part has; `d8` is `t8`.
  init?(_ word: String) {
    guard let first = word.first, (2...3).contains(word.utf8.count),
      let number = PhraseWord(text: String(word.dropFirst())).number
    else { return nil }
    let letter = first == "d" ? "t" : first
    var before = 0
    for part in Self.parts {
      if part.letter == letter {
        guard (1...part.count).contains(number) else { return nil }
        order = before + number - 1
        return
      }
      before += part.count
    }
    return nil
  }

  /// The word for it; nil outside the column.
  var word: String? {
    var left = order
    for part in Self.parts {
      if left < part.count { return "\(part.letter)\(left + 1)" }
      left -= part.count
    }
    return nil
  }

  /// The vertebra of the same part with another number.
  func sibling(_ number: Int) -> SpineLevel? {
    word?.first.flatMap { SpineLevel("\($0)\(number)") }
  }
}
