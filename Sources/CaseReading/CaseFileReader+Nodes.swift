import CaseModel
import Diagnostics
import Yams

// What every key needs: places, kinds of values, and what is said of the wrong ones.

extension CaseFileReader {
  func place(of node: Node) -> SourcePlace? {
    node.mark.map { positions.place($0) }
  }

  /// The value with the place of each of its characters, as far as it stands in the file as it is.
  func located(_ words: String, _ node: Node) -> LocatedText {
    let place = node.mark.map { positions.place($0) } ?? positions.start
    let isQuoted = node.scalar.map { $0.style == .singleQuoted || $0.style == .doubleQuoted }
    let column = place.column + (isQuoted ?? false ? 1 : 0)
    let isVerbatim = positions.line(place.line).dropFirst(column - 1).hasPrefix(words)
    return LocatedText(
      words, file: place.file, line: place.line, column: isVerbatim ? column : place.column,
      isPinned: !isVerbatim)
  }

  mutating func fail(_ code: String, _ message: String, at node: Node?, hint: String? = nil) {
    let place = node.flatMap { self.place(of: $0) } ?? positions.start
    diagnostics.append(Diagnostic(.error, code: code, message, at: place, hint: hint))
  }

  /// Text in quotation marks, shortened when it is long.
  static func quoted(_ text: String) -> String {
    LocatedText(text, file: "").quoted
  }

  /// The fields of a mapping; keys it may not have, and keys given twice, are errors.
  mutating func mapping(_ node: Node, _ what: String, _ keys: [String]) -> [String: Node]? {
    guard let mapping = node.mapping else {
      fail("LM0118", "\(what) must be a mapping of keys to values", at: node)
      return nil
    }
    var fields: [String: Node] = [:]
    for (key, value) in mapping {
      let name = key.scalar?.string ?? "?"
      guard keys.contains(name) else {
        let near = NearNames.suggestions(for: name, among: keys)
        fail(
          "LM0119", "\(what) has no key \(Self.quoted(name))", at: key,
          hint: near.isEmpty
            ? "it may have " + keys.map { "‘\($0)’" }.joined(separator: ", ")
            : "did you mean ‘\(near[0])’?")
        continue
      }
      // A key without a value says nothing; programs write one as null.
      if !isNull(value) { fields[name] = value }
    }
    return fields
  }

  mutating func string(_ node: Node, _ key: String) -> String? {
    guard let scalar = node.scalar else {
      fail("LM0118", "‘\(key)’ must be text", at: node)
      return nil
    }
    return scalar.string
  }

  func isNull(_ node: Node) -> Bool {
    guard let scalar = node.scalar, scalar.style == .plain else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }

  mutating func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ node: Node, _ key: String, _ type: Choice.Type
  ) -> Choice? {
    guard let text = string(node, key) else { return nil }
    if let value = Choice(rawValue: text.lowercased()) { return value }
    let names = Choice.allCases.map(\.rawValue)
    let near = NearNames.suggestions(for: text, among: names)
    fail(
      "LM0116", "\(Self.quoted(text)) is no \(key)", at: node,
      hint: near.first.map { "did you mean ‘\($0)’?" }
        ?? "it is one of " + names.map { "‘\($0)’" }.joined(separator: ", "))
    return nil
  }

  func diagnostic(for error: YamlError) -> Diagnostic {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      Diagnostic(.error, code: "LM0110", "not YAML: \(problem)", at: positions.place(mark))
    case .reader(let problem, let offset, _, _):
      Diagnostic(
        .error, code: "LM0110", "not YAML: \(problem)", at: positions.place(offset: offset ?? 0))
    case .duplicatedKeysInMapping(let duplicates, let context):
      Diagnostic(
        .error, code: "LM0120",
        "given twice: " + duplicates.map(Self.quoted).joined(separator: ", "),
        at: positions.place(context.mark))
    default:
      Diagnostic(.error, code: "LM0110", "not YAML", at: positions.start)
    }
  }
}
