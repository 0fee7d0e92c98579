/// Writes a document as YAML in the form of the examples: a key a line, short values in one line.
enum YAMLWriter {
  static func text(of value: CaseDocument.Value) -> String {
    guard case .fields(let fields) = value else { return flow(value) + "\n" }
    return fields.map { "\($0.key):" + block($0.value) }.joined()
  }

  /// A value behind its key, with the line's end.
  private static func block(_ value: CaseDocument.Value) -> String {
    guard case .list(let values) = value, case .fields = values.first else {
      return " " + flow(value) + "\n"
    }
    let items = values.map { item -> String in
      guard case .fields(let fields) = item else { return "  - \(flow(item))\n" }
      return fields.enumerated().map { offset, field in
        (offset == 0 ? "  - " : "    ") + "\(field.key): \(flow(field.value))\n"
      }.joined()
    }
    return "\n" + items.joined()
  }

  private static func flow(_ value: CaseDocument.Value) -> String {
    switch value {
    case .text(let text): isPlain(text) ? text : JSONWriter.quoted(text)
    case .bare(let text): text
    case .list(let values): "[" + values.map(flow).joined(separator: ", ") + "]"
    case .fields(let fields):
      "{" + fields.map { "\($0.key): \(flow($0.value))" }.joined(separator: ", ") + "}"
    }
  }

  /// Whether a text means itself without quotation marks, wherever it stands. More is quoted than YAML
  /// asks for: everything that is not plainly words.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last, isLetter(first) || isDigit(first),
      isLetter(last) || isDigit(last) || last == ")" || last == "."
    else { return false }
    let words = text.lowercased()
    if ["null", "true", "false", "yes", "no", "on", "off", "y", "n"].contains(words) {
      return false
    }
    // A number would be one; a number with its unit is none.
    if !text.contains(where: isLetter) { return false }
    return text.allSatisfy { isLetter($0) || isDigit($0) || " -+/().".contains($0) }
  }

  private static func isLetter(_ character: Character) -> Bool {
    character.isASCII && character.isLetter
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }
}
