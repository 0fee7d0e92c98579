/// Finds the names a person may have meant.
package enum NearNames {
  /// The candidates closest to `word`, best first: those within a third of its length in edits, then
  /// those that contain it or are contained in it. Letter case does not count; ties are
  /// alphabetical.
  ///
  /// - Complexity: one edit distance for each candidate.
  package static func suggestions(
    for word: String, among candidates: some Sequence<String>, limit: Int = 3
  ) -> [String] {
    let folded = Array(word.lowercased().unicodeScalars)
    // Nobody means a name by a whole page of text.
    guard !folded.isEmpty, folded.count <= 200 else { return [] }
    let allowance = max(1, folded.count / 3)
    var ranked: [(rank: Int, name: String)] = []
    for name in Set(candidates) {
      let other = Array(name.lowercased().unicodeScalars)
      // No fewer edits than the difference in length can do.
      let isNear = abs(other.count - folded.count) <= allowance
      if isNear, case let distance = distance(folded, other), distance <= allowance {
        ranked.append((distance, name))
      } else if folded.count >= 4, contains(other, folded) {
        ranked.append((allowance + other.count - folded.count, name))
      } else if other.count >= 4, contains(folded, other) {
        ranked.append((allowance + folded.count - other.count, name))
      }
    }
    return ranked.sorted { ($0.rank, $0.name) < ($1.rank, $1.name) }.prefix(limit).map(\.name)
  }

  private static func contains(_ text: [Unicode.Scalar], _ part: [Unicode.Scalar]) -> Bool {
    guard text.count >= part.count else { return false }
    return (0...(text.count - part.count)).contains { text[$0...].starts(with: part) }
  }

  /// The number of insertions, deletions, replacements and swaps of neighbours that turn one word
  /// into the other (optimal string alignment).
  static func distance<Letter: Equatable>(_ a: [Letter], _ b: [Letter]) -> Int {
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i] + [Int](repeating: 0, count: b.count)
      for j in 1...b.count {
        let same = a[i - 1] == b[j - 1]
        row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          row[j] = min(row[j], beforeLast[j - 2] + 1)
        }
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
