import CaseModel

// Taking a text apart. Nothing in quotation marks is ever a separator, and of what is in round
// brackets only what the bracket itself is taken apart into.

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

  /// The pieces between semicolons and line breaks, without lines of comment.
  ///
  /// - Complexity: O(n).
  var items: [LocatedText] {
    var pieces: [LocatedText] = []
    var rest = self
    var nesting = Nesting()
    var isLineStart = true
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      if isLineStart, nesting.isOutside, text[index...].isComment {
        let end = text[index...].firstIndex(where: \.isNewline) ?? text.endIndex
        rest = rest.with(rest.text[end...])
        index = end
        isLineStart = false
        continue
      }
      nesting.pass(character)
      isLineStart = character.isNewline || (isLineStart && character.isWhitespace)
      if nesting.isOutside, character == ";" || character.isNewline {
        pieces.append(rest.with(rest.text[..<index]).trimmed)
        rest = rest.with(rest.text[text.index(after: index)...])
      }
      index = text.index(after: index)
    }
    pieces.append(rest.trimmed)
    return pieces
  }

  /// The pieces between commas, and behind the colon of `liver: 32 mm`. The comma of `3,2 cm` is no
  /// separator, nor is the colon of a key, `size: 32 mm`. In brackets a semicolon is a comma.
  ///
  /// - Complexity: O(n).
  var phrases: [LocatedText] {
    var start = text.startIndex
    return split { index in
      let isSeparator = separatesPhrases(index, from: start)
      if isSeparator { start = text.index(after: index) }
      return isSeparator
    }
  }

  private func separatesPhrases(_ index: Substring.Index, from start: Substring.Index) -> Bool {
    let following = text[index...].dropFirst().first
    switch text[index] {
    case ";": return true
    case ":":
      let head = text[start..<index]
      let name = head.prefix(20).firstIndex(of: ":").map { head[..<$0] } ?? head
      return (following?.isWhitespace ?? false) && LesionKey(naming: name) == nil
    case ",":
      let hasDigitBefore = text[..<index].last?.isDigit ?? false
      return !(hasDigitBefore && following?.isDigit ?? false)
    default: return false
    }
  }

  /// The key and the value of `size: 32 mm`; nil when the text does not begin with a key.
  var keyed: (key: LesionKey, value: LocatedText)? {
    guard let colon = text.prefix(20).firstIndex(of: ":"),
      let key = LesionKey(naming: text[..<colon])
    else { return nil }
    return (key, with(text[text.index(after: colon)...]).trimmed)
  }

  /// What stands before and after the first of any of the marks, outside round brackets and
  /// quotation marks; nil when there is none. Of marks at one place the first counts. Marks of words
  /// stand between blanks, in any letter case.
  ///
  /// - Complexity: O(n · number of marks).
  func divided(by marks: [String]) -> (before: LocatedText, mark: String, after: LocatedText)? {
    let signs = marks.filter { $0.first?.isLetter == false }
    let phrases = marks.filter { $0.first?.isLetter == true }
    var nesting = Nesting()
    for index in text.indices {
      nesting.pass(text[index])
      guard nesting.isOutside else { continue }
      // Most characters begin no mark.
      let begins = text[index] == "-" || text[index] == "=" || text[index] == "→"
      if begins, let mark = signs.first(where: { text[index...].hasPrefix($0) }) {
        let after = text.index(index, offsetBy: mark.count)
        return (with(text[..<index]).trimmed, mark, with(text[after...]).trimmed)
      }
      let isWordStart = index == text.startIndex || text[text.index(before: index)].isWhitespace
      guard isWordStart, text[index].isLetter else { continue }
      for mark in phrases {
        if let after = text[index...].end(ofPhrase: mark) {
          return (with(text[..<index]).trimmed, mark, with(text[after...]).trimmed)
        }
      }
    }
    return nil
  }

  /// The first round bracket or quotation mark without a partner; nil when all are paired.
  var unpaired: (mark: LocatedText, isQuotation: Bool)? {
    var open: [Substring.Index] = []
    var quotation: Substring.Index?
    var nesting = Nesting()
    for index in text.indices {
      let wasQuoted = nesting.isQuoted
      nesting.pass(text[index])
      if nesting.isQuoted || wasQuoted {
        if !wasQuoted { quotation = index }
        if !nesting.isQuoted {
          if text[index].isNewline { break }
          quotation = nil
        }
        continue
      }
      if text[index] == "(" { open.append(index) }
      if text[index] == ")", open.popLast() == nil {
        return (with(text[index...].prefix(1)), false)
      }
    }
    if let quotation { return (with(text[quotation...].prefix(1)), true) }
    return open.first.map { (with(text[$0...].prefix(1)), false) }
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

extension Substring {
  /// The words between blanks; what is in quotation marks is one word, marks included.
  var tokens: [Substring] {
    var tokens: [Substring] = []
    var nesting = Nesting()
    var start: Index?
    for index in indices {
      let wasQuoted = nesting.isQuoted
      nesting.pass(self[index])
      let isBlank = self[index].isWhitespace && !nesting.isQuoted
      if let begun = start, isBlank || (nesting.isQuoted && !wasQuoted) {
        tokens.append(self[begun..<index])
        start = nil
      }
      if start == nil, !isBlank { start = index }
      if wasQuoted, !nesting.isQuoted, let begun = start {
        tokens.append(self[begun...index])
        start = nil
      }
    }
    if let start { tokens.append(self[start...]) }
    return tokens
  }

  /// Whether the text begins with a hash and a blank.
  fileprivate var isComment: Bool {
    first == "#" && (dropFirst().first.map { $0.isWhitespace || $0 == "#" } ?? true)
  }

  /// Where a phrase of words ends with which the text begins; nil when it does not, or when no blank
  /// follows it.
  fileprivate func end(ofPhrase phrase: String) -> Index? {
    var index = startIndex
    for character in phrase {
      guard index < endIndex else { return nil }
      if character == " " {
        guard self[index].isWhitespace else { return nil }
        index = self[index...].firstIndex { !$0.isWhitespace } ?? endIndex
      } else {
        guard let byte = self[index].asciiValue, byte | 0x20 == character.asciiValue else {
          return nil
        }
        index = self.index(after: index)
      }
    }
    return index == endIndex || self[index].isWhitespace ? index : nil
  }
}

extension LesionKey {
  /// The key of this name, in any letter case and between blanks.
  init?(naming text: some StringProtocol) {
    guard text.utf8.count <= 20 else { return nil }
    self.init(
      rawValue: text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }
}
