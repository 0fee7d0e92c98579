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

// MARK: - Taking apart

extension LocatedText {
  /// The pieces between separators outside round brackets and quotation marks, trimmed, empty ones
  /// included.
  ///
  /// - Complexity: O(n).
  func split(where isSeparator: (Substring.Index) -> Bool) -> [LocatedText] {
    var pieces: [LocatedText] = []
    // What is left walks forward, so that no piece counts lines from the start again.
    var rest = self
    var nesting = Nesting()
    for index in text.indices {
      nesting.pass(text[index])
      guard nesting.isOutside, isSeparator(index) else { continue }
      pieces.append(rest.with(rest.text[..<index]).trimmed)
      rest = rest.with(rest.text[text.index(after: index)...])
    }
    pieces.append(rest.trimmed)
    return pieces
  }

  /// The pieces between semicolons and line breaks.
  var items: [LocatedText] {
    split { text[$0] == ";" || text[$0].isNewline }
  }

  /// The pieces between commas; the comma of `3,2 cm` is no separator.
  var phrases: [LocatedText] {
    split { index in
      guard text[index] == "," else { return false }
      let hasDigitBefore = text[..<index].last?.isDigit ?? false
      let hasDigitAfter = text[index...].dropFirst().first?.isDigit ?? false
      return !(hasDigitBefore && hasDigitAfter)
    }
  }

  /// What stands before and after the first of any of the marks, outside round brackets and
  /// quotation marks; nil when there is none. Of marks at one place the first counts.
  func divided(by marks: [String]) -> (before: LocatedText, after: LocatedText)? {
    var nesting = Nesting()
    for index in text.indices {
      nesting.pass(text[index])
      guard nesting.isOutside, let mark = marks.first(where: { text[index...].hasPrefix($0) })
      else {
        continue
      }
      let after = text.index(index, offsetBy: mark.count)
      return (with(text[..<index]).trimmed, with(text[after...]).trimmed)
    }
    return nil
  }

  /// The first round bracket without a partner; nil when all are paired.
  var unpairedBracket: LocatedText? {
    var open: [Substring.Index] = []
    var nesting = Nesting()
    for index in text.indices {
      nesting.pass(text[index])
      if nesting.isQuoted { continue }
      if text[index] == "(" { open.append(index) }
      if text[index] == ")", open.popLast() == nil {
        return with(text[index...].prefix(1))
      }
    }
    return open.first.map { with(text[$0...].prefix(1)) }
  }

  /// The first outermost pair of round brackets, as what stands before, inside and after it;
  /// brackets in quotation marks are letters.
  var firstBracket: (before: Substring, inside: LocatedText, after: LocatedText)? {
    var nesting = Nesting()
    var open: Substring.Index?
    for index in text.indices {
      let wasOutside = nesting.isOutside
      nesting.pass(text[index])
      if wasOutside, text[index] == "(" { open = index }
      guard let open, nesting.isOutside else { continue }
      return (
        text[..<open], with(text[text.index(after: open)..<index]),
        with(text[text.index(after: index)...])
      )
    }
    return nil
  }
}

/// How deep in brackets and quotation marks a walk through a text is.
private struct Nesting {
  private var depth = 0
  private(set) var isQuoted = false

  var isOutside: Bool { depth == 0 && !isQuoted }

  mutating func pass(_ character: Character) {
    switch character {
    case "\"": isQuoted.toggle()
    case "“": isQuoted = true
    case "”": isQuoted = false
    case "(" where !isQuoted: depth += 1
    case ")" where !isQuoted: depth = max(0, depth - 1)
    default: break
    }
  }
}

extension Character {
  var isDigit: Bool { isASCII && isNumber }
}
