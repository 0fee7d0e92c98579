package import Diagnostics
package import Yams

/// A reader of a YAML text that names line and column in every message and collects all of them.
package protocol LocatedReader {
  /// The places of the text.
  var positions: YAMLPositions { get }
  /// What is said so far.
  var diagnostics: [Diagnostic] { get set }
}

// What every key needs: places, kinds of values, and what is said of the wrong ones.

extension LocatedReader {
  /// The text as a tree of nodes; nil when it is none, which is then said.
  package mutating func compose(_ text: String) -> Node? {
    guard !AliasGrowth(of: text).isExcessive else {
      fail(
        "LM0122", "the file repeats itself too often", at: nil,
        hint: "write out what the aliases (‘*name’) stand for")
      return nil
    }
    do {
      guard let root = try Yams.compose(yaml: text) else {
        fail("LM0111", "the file is empty", at: nil)
        return nil
      }
      return root
    } catch let error as YamlError {
      diagnostics.append(diagnostic(for: error))
    } catch {
      fail("LM0110", "not YAML: \(error)", at: nil)
    }
    return nil
  }

  /// Where a node stands.
  package func place(of node: Node) -> SourcePlace? {
    node.mark.map { positions.place($0) }
  }

  /// Says an error at a node, or at the start of the text.
  package mutating func fail(
    _ code: String, _ message: String, at node: Node?, hint: String? = nil
  ) {
    let place = node.flatMap { self.place(of: $0) } ?? positions.start
    diagnostics.append(Diagnostic(.error, code: code, message, at: place, hint: hint))
  }

  /// The fields of a mapping; keys it may not have, and keys given twice, are errors.
  package mutating func mapping(_ node: Node, _ what: String, _ keys: [String]) -> [String: Node]? {
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
          "LM0119", "\(what) has no key \(quoted(name))", at: key,
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

  /// The text of a scalar; anything else is an error.
  package mutating func string(_ node: Node, _ key: String) -> String? {
    guard let scalar = node.scalar else {
      fail("LM0118", "‘\(key)’ must be text", at: node)
      return nil
    }
    return scalar.string
  }

  /// Whether a value says nothing.
  package func isNull(_ node: Node) -> Bool {
    guard let scalar = node.scalar, scalar.style == .plain else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }

  /// One of a fixed set of words, in any letter case; another word is an error with near names.
  package mutating func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ node: Node, _ key: String, _ type: Choice.Type
  ) -> Choice? {
    guard let text = string(node, key) else { return nil }
    if let value = Choice(rawValue: text.lowercased()) { return value }
    let names = Choice.allCases.map(\.rawValue)
    let near = NearNames.suggestions(for: text, among: names)
    fail(
      "LM0116", "\(quoted(text)) is no \(key)", at: node,
      hint: near.first.map { "did you mean ‘\($0)’?" }
        ?? "it is one of " + names.map { "‘\($0)’" }.joined(separator: ", "))
    return nil
  }

  private func diagnostic(for error: YamlError) -> Diagnostic {
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
        "given twice: " + duplicates.map(quoted).joined(separator: ", "),
        at: positions.place(context.mark))
    default:
      Diagnostic(.error, code: "LM0110", "not YAML", at: positions.start)
    }
  }

  /// Text in quotation marks, shortened when it is long.
  package func quoted(_ text: String) -> String {
    let head = text.prefix(60)
    return head.endIndex == text.endIndex ? "‘\(head)’" : "‘\(head)…’"
  }
}
