/// Finds the words of a vocabulary that differ from a misspelt one by a letter or two.
///
/// Each word carries the set of its letters as bits. An edit changes that set by two letters at
/// most, so that all but a few words are passed over with one exclusive-or.
struct NearWords: Sendable {
  private var words: [[UInt8]] = []
  private var letters: [UInt32] = []

  /// How near a word has to be.
  enum Use {
    /// To be read for the misspelt one: one edit in words of five to seven letters, two in longer
    /// ones, and the first letter right or changed with the second. Shorter words are as likely an
    /// abbreviation of something else.
    case correction
    /// To be suggested: the same from four letters on, whatever the first letter is.
    case suggestion

    var shortest: Int { self == .correction ? 5 : 4 }

    func allowance(_ count: Int) -> Int { count >= 8 ? 2 : 1 }
  }

  init(_ vocabulary: some Sequence<String>) {
    for word in vocabulary where word.utf8.count >= Use.suggestion.shortest {
      let bytes = Array(word.utf8)
      words.append(bytes)
      letters.append(Self.letters(of: bytes))
    }
  }

  /// The nearest words, all at the same distance; empty when none is near enough.
  func nearest(to word: String, for use: Use) -> [String] {
    let bytes = Array(word.utf8)
    guard (use.shortest...30).contains(bytes.count),
      bytes.allSatisfy({ (97...122).contains($0) })
    else { return [] }
    let mask = Self.letters(of: bytes)
    var allowance = use.allowance(bytes.count)
    var found: [[UInt8]] = []
    for index in words.indices {
      guard (letters[index] ^ mask).nonzeroBitCount <= 2 * allowance,
        abs(words[index].count - bytes.count) <= allowance, words[index].count >= use.shortest
      else { continue }
      let distance = Self.distance(bytes, words[index])
      guard distance <= allowance,
        use == .suggestion || Self.beginAlike(words[index], bytes)
      else { continue }
      if distance < allowance {
        found = []
        allowance = distance
      }
      found.append(words[index])
    }
    return found.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func beginAlike(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    a[0] == b[0] || a[0] == b[1] && a[1] == b[0]
  }

  private static func letters(of word: [UInt8]) -> UInt32 {
    word.reduce(0) { (97...122).contains($1) ? $0 | 1 << UInt32($1 - 97) : $0 | 1 << 26 }
  }

  /// The number of insertions, deletions, replacements and swaps of neighbours that turn one word
  /// into the other (optimal string alignment).
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    var row = last
    for i in 1...a.count {
      row[0] = i
      for j in 1...b.count {
        row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          row[j] = min(row[j], beforeLast[j - 2] + 1)
        }
      }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[b.count]
  }
}
