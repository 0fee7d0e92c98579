import Diagnostics

/// A piece of an input text that knows where it stands.
struct LocatedText {
  let text: Substring
  private let file: String
  /// Of the first character.
  private let line: Int
  private let column: Int
  /// Whether every piece is reported at the place of the whole, because the text does not stand in
  /// the input as it is here (an escaped or folded YAML value).
  private let isPinned: Bool

  init(_ text: String, file: String, line: Int = 1, column: Int = 1, isPinned: Bool = false) {
    self.init(text[...], file: file, line: line, column: column, isPinned: isPinned)
  }

  private init(_ text: Substring, file: String, line: Int, column: Int, isPinned: Bool) {
    self.text = text
    self.file = file
    self.line = line
    self.column = column
    self.isPinned = isPinned
  }

  var isEmpty: Bool { text.isEmpty }
  var string: String { String(text) }

  /// The text in the quotation marks of a message, shortened when it is long.
  var quoted: String {
    let head = text.prefix(60)
    return head.endIndex == text.endIndex ? "‘\(head)’" : "‘\(head)…’"
  }

  /// From the first character to the end of its line.
  var place: SourcePlace {
    let length = isPinned ? 1 : text.prefix { !$0.isNewline }.count
    return SourcePlace(file: file, line: line, column: column, length: length)
  }

  /// A piece of the text.
  ///
  /// - Complexity: O(k) for a piece that starts k characters into the text.
  func with(_ piece: Substring) -> LocatedText {
    guard !isPinned else {
      return LocatedText(piece, file: file, line: line, column: column, isPinned: true)
    }
    var (line, column) = (line, column)
    for character in text[..<piece.startIndex] {
      if character.isNewline { (line, column) = (line + 1, 1) } else { column += 1 }
    }
    return LocatedText(piece, file: file, line: line, column: column, isPinned: false)
  }

  var trimmed: LocatedText {
    var piece = text
    while piece.first?.isWhitespace ?? false { piece.removeFirst() }
    while piece.last?.isWhitespace ?? false { piece.removeLast() }
    return with(piece)
  }
}

extension Character {
  var isDigit: Bool { isASCII && isNumber }
}
