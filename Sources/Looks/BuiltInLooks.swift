import CLookData
package import Composition
package import Diagnostics

/// The themes and presets that are built into the program: the files of `Themes/` and `Presets/`.
package enum BuiltInLooks {
  /// The names of the themes, in the order in which they are listed.
  package static var themeNames: [String] { names(.theme) }
  /// The names of the presets, likewise.
  package static var presetNames: [String] { names(.preset) }

  /// The file of a theme, to be copied and changed; nil for a name that is none.
  package static func themeFile(_ name: String) -> String? { file(.theme, name) }
  /// The file of a preset, likewise.
  package static func presetFile(_ name: String) -> String? { file(.preset, name) }

  /// The theme of a name.
  ///
  /// - Throws: ``LookFault`` for a name that is none, and when the program was built with a file
  ///   that has errors.
  package static func theme(_ name: String) throws(LookFault) -> Theme {
    guard let text = themeFile(name) else { throw .unknown("theme", name, themeNames) }
    return try ThemeReader.read(text, file: "Themes/\(name).yml")
  }

  /// The preset of a name; it throws as ``theme(_:)`` does.
  package static func preset(_ name: String) throws(LookFault) -> FigureStyle {
    guard let text = presetFile(name) else { throw .unknown("preset", name, presetNames) }
    return try PresetReader.read(text, file: "Presets/\(name).yml")
  }

  private enum Kind { case theme, preset }

  private static func names(_ kind: Kind) -> [String] {
    var names: [String] = []
    while let file = file(kind, at: names.count) { names.append(file.name) }
    return names
  }

  private static func file(_ kind: Kind, _ name: String) -> String? {
    var index = 0
    while let file = file(kind, at: index) {
      if file.name == name { return file.text }
      index += 1
    }
    return nil
  }

  private static func file(_ kind: Kind, at index: Int) -> (name: String, text: String)? {
    // The C target gives constant text that is never freed, and no name after the last file.
    let file = unsafe kind == .theme ? lesionmap_theme(index) : lesionmap_preset(index)
    guard let name = unsafe file.name else { return nil }
    let bytes = unsafe UnsafeBufferPointer(start: file.bytes, count: file.count)
    return unsafe (String(cString: name), String(decoding: bytes, as: UTF8.self))
  }
}

/// Why there is no theme or no preset: every fault of its file, with its place.
package struct LookFault: Error, Hashable, Sendable {
  /// At least one error.
  package var diagnostics: [Diagnostic]

  /// A name that no theme or preset has.
  static func unknown(_ kind: String, _ name: String, _ names: [String]) -> LookFault {
    let near = NearNames.suggestions(for: name, among: names)
    return LookFault(diagnostics: [
      Diagnostic(
        .error, code: "LM0501", "no \(kind) ‘\(name)’",
        hint: near.first.map { "did you mean ‘\($0)’?" }
          ?? "there are " + names.joined(separator: ", ") + "; a file of one’s own ends in .yml")
    ])
  }
}
