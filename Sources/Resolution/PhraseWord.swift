/// A word of a phrase in the form in which words are compared, and what stands before it.
struct PhraseWord: Hashable, Sendable {
  /// What parts a word from the one before it.
  enum Gap: Hashable, Sendable {
    case blank
    /// A comma, semicolon, colon or bracket.
    case comma
    case slash
    /// A full stop with nothing around it, as in `2.5`.
    case point
    case hyphen
    /// A long dash, which says ‘to’ between numbers.
    case dash
  }

  /// Small letters and digits; singular, American, numbers in Arabic digits.
  var text: String
  var gap = Gap.blank
  /// Whether the author wrote a plural.
  var isPlural = false

  /// The number that the word is; nil for any other.
  var number: Int? {
    text.utf8.count <= 3 && text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }
}
