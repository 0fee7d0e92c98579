/// Parts words that are written as one with capitals between them: `RIliacLNMet`, `LRib5`.
enum JoinedWords {
  /// The phrase with blanks where a word begins; nil when it holds no such word.
  static func parted(_ phrase: String) -> String? {
    let scalars = Array(phrase.unicodeScalars)
    guard zip(scalars, scalars.dropFirst()).contains(where: { isSmall($0) && isCapital($1) })
    else { return nil }
    var result = String.UnicodeScalarView()
    for (at, scalar) in scalars.enumerated() {
      if at > 0 {
        let last = scalars[at - 1]
        let startsWord = isCapital(scalar) && at + 1 < scalars.count && isSmall(scalars[at + 1])
        let begins =
          isSmall(last) && isCapital(scalar) || isCapital(last) && startsWord
          || isDigit(last) != isDigit(scalar) && (isLetter(last) || isLetter(scalar))
        if begins { result.append(" ") }
      }
      result.append(scalar)
    }
    return String(result)
  }

  private static func isSmall(_ scalar: Unicode.Scalar) -> Bool { ("a"..."z").contains(scalar) }
  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool { ("A"..."Z").contains(scalar) }
  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    isSmall(scalar) || isCapital(scalar)
  }
}
