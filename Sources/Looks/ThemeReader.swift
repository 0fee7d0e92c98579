import BodyAtlas
import CaseModel
package import Composition
import Diagnostics
import LocatedYAML
import Scene
import Yams

/// Reads theme files, version 1.
package struct ThemeReader {
  private var reader: LookReader

  /// The theme of a file. A file that extends a built-in theme states what is different.
  ///
  /// - Throws: ``LookFault`` with every fault of the file.
  package static func read(_ text: String, file: String) throws(LookFault) -> Theme {
    var reader = ThemeReader(
      reader: LookReader(text, file: file, kind: "theme", keys: Self.keys))
    let theme = reader.theme(file)
    guard let theme, !reader.reader.hasErrors else {
      throw LookFault(diagnostics: reader.reader.diagnostics)
    }
    return theme
  }

  // MARK: - Keys

  private typealias ColorKey = (
    section: String, key: String, path: WritableKeyPath<Theme, Color>
  )

  private static var colors: [ColorKey] {
    [
      ("page", "ground", \.ground), ("page", "halo", \.halo), ("page", "rule", \.rule),
      ("text", "main", \.text), ("text", "second", \.secondText), ("text", "muted", \.mutedText),
      ("lines", "leader", \.leader), ("lines", "connector", \.connector),
      ("markers", "outline", \.markerOutline), ("markers", "cyst", \.cyst),
      ("markers", "necrosis", \.necrosis),
    ]
  }

  private static var keys: [String: [String]] {
    var keys = Dictionary(grouping: colors, by: \.section).mapValues { $0.map(\.key) }
    keys["roles"] = LesionRole.allCases.map(\.rawValue)
    keys["anatomy"] =
      ["context", "tints", "plain"] + BodyAtlas.Material.allCases.map(\.rawValue)
    return keys
  }

  private mutating func theme(_ file: String) -> Theme? {
    guard reader.root != nil, var theme = start() else { return nil }
    theme.name = lookName(of: file)
    theme.summary = reader.summary
    for (section, key, path) in Self.colors {
      if let node = reader.value(section, key), let color = reader.color(node, key) {
        theme[keyPath: path] = color
      }
    }
    for role in LesionRole.allCases {
      if let node = reader.value("roles", role.rawValue),
        let color = reader.color(node, role.rawValue)
      {
        theme.roles[role] = color
      }
    }
    readAnatomy(&theme)
    return theme
  }

  private mutating func start() -> Theme? {
    guard let base = reader.base else { return Theme() }
    do {
      return try BuiltInLooks.theme(base)
    } catch {
      reader.diagnostics += error.at(reader.basePlace)
      return nil
    }
  }

  private mutating func readAnatomy(_ theme: inout Theme) {
    if let node = reader.value("anatomy", "context"),
      let share = reader.number(node, "context", in: 0...1)
    {
      theme.contextOpacity = share
    }
    if let node = reader.value("anatomy", "tints"),
      let share = reader.number(node, "tints", in: 0...1)
    {
      theme.regionOpacity = share
    }
    if let node = reader.value("anatomy", "plain"), let look = look(node, "plain") {
      theme.plainMaterial = look
    }
    for material in BodyAtlas.Material.allCases {
      guard let node = reader.optional("anatomy", material.rawValue) else { continue }
      theme.materials[material] = look(node, material.rawValue)
    }
  }

  private mutating func look(_ node: Node, _ key: String) -> MaterialLook? {
    guard let fields = reader.mapping(node, "‘\(key)’", ["fill", "outline"]) else { return nil }
    guard let fill = fields["fill"], let outline = fields["outline"] else {
      reader.fail(
        "LM0502", "‘\(key)’ needs ‘fill’ and ‘outline’", at: node,
        hint: "‘fill: none’ for what is only a line")
      return nil
    }
    guard let border = reader.color(outline, "outline") else { return nil }
    if fill.scalar?.string == "none" { return MaterialLook(fill: nil, outline: border) }
    return reader.color(fill, "fill").map { MaterialLook(fill: $0, outline: border) }
  }
}

extension LookFault {
  /// The faults at the place that brought them, as far as they have none of their own.
  func at(_ place: SourcePlace?) -> [Diagnostic] {
    diagnostics.map {
      var said = $0
      said.place = said.place ?? place
      return said
    }
  }
}

/// A file's name without folder and ending.
func lookName(of file: String) -> String {
  let last = file.split(separator: "/").last.map(String.init) ?? file
  return last.hasSuffix(".yml") ? String(last.dropLast(4)) : last
}
