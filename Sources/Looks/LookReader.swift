import Diagnostics
import LocatedYAML
import Scene
import Yams

/// What theme files and preset files have in common: sections of keys, each with its kind of value.
struct LookReader: LocatedReader {
  let positions: YAMLPositions
  var diagnostics: [Diagnostic] = []
  private(set) var root: Node?
  /// The sections of the file, by name; for each its keys.
  private var sections: [String: [String: Node]] = [:]
  private(set) var base: String?
  private(set) var summary = ""
  /// Whether the file says all there is to say, since it extends no other.
  var isWhole: Bool { base == nil }

  /// Reads the frame of a file; what is wrong with it is said.
  ///
  /// - Parameters:
  ///   - kind: `theme` or `preset`.
  ///   - keys: for each section the keys it may have.
  init(_ text: String, file: String, kind: String, keys: [String: [String]]) {
    positions = YAMLPositions(text, file: file)
    let version = "lesionmap-\(kind)"
    guard let root = compose(text),
      let fields = mapping(
        root, "a \(kind)", [version, "extends", "summary"] + keys.keys.sorted())
    else { return }
    self.root = root
    if let node = fields[version] {
      if node.scalar?.string != "1" {
        fail("LM0113", "this program reads version 1 of the format", at: node)
      }
    } else {
      fail(
        "LM0113", "the \(kind) does not say which version of the format it is in", at: root,
        hint: "add the line ‘\(version): 1’")
    }
    base = fields["extends"].flatMap { string($0, "extends") }
    summary = fields["summary"].flatMap { string($0, "summary") } ?? ""
    for (name, allowed) in keys {
      guard let node = fields[name] else { continue }
      sections[name] = mapping(node, "‘\(name)’", allowed)
    }
  }

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Where `extends` stands.
  var basePlace: SourcePlace? {
    root?.mapping?.first { $0.key.scalar?.string == "extends" }.flatMap { place(of: $0.value) }
  }

  /// The value of a key; a key that is missing from a file that extends no other is an error.
  mutating func value(_ section: String, _ key: String) -> Node? {
    if let node = sections[section]?[key] { return node }
    if isWhole, root != nil {
      fail(
        "LM0502", "‘\(section)’ lacks ‘\(key)’", at: root,
        hint: "add it, or extend a built-in file: ‘extends: …’")
    }
    return nil
  }

  /// The value of a key that may be missing.
  func optional(_ section: String, _ key: String) -> Node? { sections[section]?[key] }

  mutating func color(_ node: Node, _ key: String) -> Color? {
    guard let text = string(node, key) else { return nil }
    guard let color = Color(hex: text), color.alpha == 255 else {
      fail(
        "LM0503", "\(quoted(text)) is no colour for ‘\(key)’", at: node,
        hint: "write \"#RRGGBB\", in quotation marks")
      return nil
    }
    return color
  }

  /// A number between bounds, or a share of it in per cent.
  mutating func number(_ node: Node, _ key: String, in range: ClosedRange<Double>) -> Double? {
    guard let text = string(node, key) else { return nil }
    let isShare = text.hasSuffix("%")
    let digits = isShare ? text.dropLast().filter { $0 != " " } : text
    guard let number = Double(digits), case let value = isShare ? number / 100 : number,
      range.contains(value)
    else {
      fail(
        "LM0504", "‘\(key)’ must be a number from \(range.lowerBound) to \(range.upperBound)",
        at: node)
      return nil
    }
    return value
  }
}
