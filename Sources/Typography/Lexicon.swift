/// What is known of the words of a language when a line has to end within them.
package struct Lexicon: Hashable, Sendable {
  /// By a word in small letters: after how many of its characters a hyphen may stand.
  private(set) var hyphenations: [String: [Int]] = [:]
  /// Terms of scripts without spaces, which stay whole as long as a line can hold them.
  private(set) var terms: Set<String> = []
  /// Of the longest term, in characters.
  private(set) var longestTerm = 0

  private static let softHyphen: Character = "\u{AD}"

  package init() {}

  /// - Parameters:
  ///   - hyphenated: texts with soft hyphens where their words are put together.
  ///   - terms: texts of scripts without spaces.
  package init(hyphenated: some Sequence<String>, terms: some Sequence<String>) {
    for text in hyphenated where text.contains(Self.softHyphen) {
      for word in text.split(whereSeparator: { !$0.isLetter && $0 != Self.softHyphen }) {
        let pieces = word.split(separator: Self.softHyphen)
        var ends: [Int] = []
        for piece in pieces.dropLast() { ends.append((ends.last ?? 0) + piece.count) }
        if !ends.isEmpty { hyphenations[pieces.joined().lowercased()] = ends }
      }
    }
    self.terms = Set(terms)
    longestTerm = self.terms.lazy.map(\.count).max() ?? 0
  }

  /// How many characters the longest term has that begins here; 0 without one.
  func termLength(at start: Int, of characters: [Character]) -> Int {
    let most = min(longestTerm, characters.count - start)
    guard most > 1 else { return 0 }
    return (2...most).last { terms.contains(String(characters[start..<(start + $0)])) } ?? 0
  }
}
