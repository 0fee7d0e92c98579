/// Text in quotation marks: words of the author's own, or in backquotes a place taken letter by letter.
package enum QuotedText {
  /// The mark around the words of a place.
  package static let placeMark: Character = "`"

  /// What ends a quotation that begins with `mark`; nil for what is no quotation mark.
  static func closers(of mark: Character) -> [Character]? {
    switch mark {
    case "\"": ["\""]
    case "“", "”": ["”"]
    case "„": ["“", "”"]
    case "«": ["»"]
    case placeMark: [placeMark]
    default: nil
    }
  }

  /// What a text stands for that is one quotation and nothing else; nil for any other.
  package static func content(_ text: some StringProtocol, isPlace: Bool) -> String? {
    guard let mark = text.first, (mark == placeMark) == isPlace, let closers = closers(of: mark)
    else { return nil }
    var content = String.UnicodeScalarView()
    var rest = Substring(text.dropFirst())
    while let character = rest.popFirst() {
      if closers.contains(character) {
        return rest.isEmpty ? String(content) : nil
      }
      if character.isNewline { return nil }
      if character == "\\", let scalar = escape(&rest, closers) {
        content.append(scalar)
      } else {
        content.append(contentsOf: character.unicodeScalars)
      }
    }
    return nil
  }

  /// What a backslash and the characters behind it stand for; nil for a backslash that is one.
  private static func escape(_ rest: inout Substring, _ closers: [Character]) -> Unicode.Scalar? {
    guard let character = rest.first else { return nil }
    let simple: [Character: Unicode.Scalar] = ["\\": "\\", "n": "\n", "r": "\r", "t": "\t"]
    if let scalar = simple[character] ?? (closers.contains(character) ? scalar(character) : nil) {
      rest.removeFirst()
      return scalar
    }
    guard rest.hasPrefix("u{"), let end = rest.prefix(9).firstIndex(of: "}"),
      let value = UInt32(rest[..<end].dropFirst(2), radix: 16), let scalar = Unicode.Scalar(value)
    else { return nil }
    rest = rest[rest.index(after: end)...]
    return scalar
  }

  private static func scalar(_ character: Character) -> Unicode.Scalar? {
    character.unicodeScalars.first
  }

  /// The text in quotation marks, so that ``content(_:isPlace:)`` gives it back.
  package static func quote(_ text: String, mark: Character = "\"") -> String {
    var quoted = String(mark)
    for character in text {
      if character == mark || character == "\\" {
        quoted += "\\" + String(character)
      } else if isPlain(character) {
        quoted.append(character)
      } else {
        for scalar in character.unicodeScalars { quoted += escaped(scalar) }
      }
    }
    quoted.append(mark)
    return quoted
  }

  /// Whether a character stays one between others, and is seen.
  private static func isPlain(_ character: Character) -> Bool {
    if character.isNewline { return false }
    let isControl = character.unicodeScalars.contains {
      switch $0.properties.generalCategory {
      case .control, .unassigned, .privateUse, .surrogate: true
      default: false
      }
    }
    return !isControl && ("\"" + String(character) + "\"").count == 3
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    }
  }
}
