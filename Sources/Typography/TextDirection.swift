/// Which way a line or a stretch of it is read.
package enum TextDirection: Hashable, Sendable {
  case leftToRight
  case rightToLeft

  /// That of the first letter, as the bidirectional algorithm finds it (UAX 9, P2); nil when a text
  /// has none. What stands in isolates does not count.
  package init?(ofFirstLetterIn text: some StringProtocol) {
    var depth = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x2066...0x2068: depth += 1
      case 0x2069: depth = max(0, depth - 1)
      // Marks without a picture that count as letters.
      case 0x200E where depth == 0:
        self = .leftToRight
        return
      case 0x200F where depth == 0, 0x061C where depth == 0:
        self = .rightToLeft
        return
      default:
        guard depth == 0, scalar.properties.isAlphabetic else { continue }
        self = TextScript(of: scalar).isRightToLeft ? .rightToLeft : .leftToRight
        return
      }
    }
    return nil
  }
}

extension StringProtocol {
  /// Whether a letter in it belongs to a script that is read from right to left.
  package var hasRightToLeftLetters: Bool {
    // Below Hebrew there is none, and most text is Latin.
    unicodeScalars.contains { $0.value >= 0x590 && TextScript(of: $0).isRightToLeft }
  }

  /// The text so that what stands around it does not change its order, and it not theirs: in an
  /// isolate of its own direction (UAX 9, X5a). As it is when nothing in it is read from right to left.
  package var directionallyIsolated: String {
    guard hasRightToLeftLetters else { return String(self) }
    let start = TextDirection(ofFirstLetterIn: self) == .rightToLeft ? "\u{2067}" : "\u{2066}"
    return start + self + "\u{2069}"
  }
}
