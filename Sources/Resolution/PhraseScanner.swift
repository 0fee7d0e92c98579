/// Cuts a phrase into words of small letters and digits.
///
/// Every name of the vocabulary goes through here when the program starts, which is why this is a
/// loop over scalars and not a handful of string operations.
enum PhraseScanner {
  /// The words in order. `&` and `+` are `and`, `B/L` is `bilateral`, `L-4` is `l4`; what `Morison's`
  /// and `node(s)` leave behind, a single s, is left out.
  static func pieces(of words: String) -> [String] {
    var pieces: [String] = []
    /// The only mark between the word before and the present one; nil for more or for a blank.
    var mark: Unicode.Scalar?
    var isFirstMark = true
    var word = ""
    func finish() {
      guard !word.isEmpty else { return }
      if let last = pieces.last, let joined = joined(last, mark, word) {
        pieces[pieces.count - 1] = joined
      } else if word != "s" {
        pieces.append(word)
      }
      word = ""
      isFirstMark = true
      mark = nil
    }
    for scalar in words.lowercased().unicodeScalars {
      if isPartOfWord(scalar) {
        word.unicodeScalars.append(scalar)
        continue
      }
      finish()
      mark = isFirstMark ? scalar : nil
      isFirstMark = false
      if scalar == "&" || scalar == "+" { pieces.append("and") }
    }
    finish()
    return pieces
  }

  /// Letters with their marks, and digits.
  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9": true
    case "\0"..."\u{7F}": false
    default: scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
    }
  }

  /// `L-4` is a vertebra, while `L 4` may be the fourth of something on the left.
  private static func joined(
    _ before: String, _ mark: Unicode.Scalar?, _ after: String
  ) -> String? {
    if before == "b", mark == "/", after == "l" { return "bilateral" }
    let isLevel = ["c", "t", "l", "s"].contains(before) && after.utf8.count <= 2
    guard mark == "-", isLevel, after.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return before + after
  }
}
