/// How deep in brackets and quotation marks a walk through a text is.
///
/// A quotation ends on its line; a backslash takes away the meaning of the character behind it.
struct Nesting {
  private var depth = 0
  private var closers: [Character] = []
  private var isEscaped = false

  var isQuoted: Bool { !closers.isEmpty }
  var isOutside: Bool { depth == 0 && !isQuoted }

  mutating func pass(_ character: Character) {
    if isQuoted {
      if character.isNewline || (!isEscaped && closers.contains(character)) { closers = [] }
      isEscaped = !isEscaped && character == "\\"
      return
    }
    isEscaped = false
    if let closers = QuotedText.closers(of: character) {
      self.closers = closers
    } else if character == "(" {
      depth += 1
    } else if character == ")" {
      depth = max(0, depth - 1)
    }
  }
}
