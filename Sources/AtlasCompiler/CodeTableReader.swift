import BodyAtlas
import Diagnostics

/// What a code means, and the place of its row.
struct CodeSource {
  var meaning: CodeMeaning
  let place: SourcePlace
  /// Where the row names the site and the side.
  let sitePlace: SourcePlace
  let sidePlace: SourcePlace
}

/// Reads the table of codes.
struct CodeTableReader {
  let file: String

  private static let columns = [
    "system", "code", "site", "side", "aspects", "role", "confidence", "source",
  ]

  /// The words a row may use for the part of a site.
  static let aspects = [
    "anterior", "posterior", "superior", "inferior", "medial", "lateral", "proximal", "distal",
    "central",
  ]

  /// The meanings of the well-formed rows; a row with a value that cannot be read is left out.
  func codes(of text: String, diagnostics: inout [Diagnostic]) -> [CodeSource] {
    let table = AtlasTable(text, file: file, columns: Self.columns, fault: .invalidCode)
    diagnostics += table.diagnostics
    return table.rows.compactMap { row in
      var row = row
      let meaning = row.meaning()
      diagnostics += row.diagnostics
      guard let meaning, row.diagnostics.isEmpty else { return nil }
      return CodeSource(
        meaning: meaning, place: row.place, sitePlace: row.place("site"),
        sidePlace: row.place("side"))
    }
  }
}

extension AtlasTableRow {
  fileprivate mutating func meaning() -> CodeMeaning? {
    let system = choice("system", CodeSystem.self)
    let code = text("code")
    if let system, !system.isCode(code) { report("'\(code)' is no code of \(system.name)", "code") }
    if text("source").isEmpty {
      report(
        "\(code): no source is given", "source", hint: "the list the code stands in, or 'recalled'")
    }
    let aspects = pieces("aspects")
    for aspect in aspects where !CodeTableReader.aspects.contains(aspect) {
      report(
        "'\(aspect)' is no aspect", "aspects",
        hint: "one of \(CodeTableReader.aspects.joined(separator: ", "))")
    }
    let sides: [BodySide]? = choice(
      "side", ["": [], "left": [.left], "right": [.right], "both": [.right, .left]])
    let isVerified = choice("confidence", ["verified": true, "recalled": false])
    let role: CodeMeaning.Role? =
      text("role").isEmpty ? nil : choice("role", CodeMeaning.Role.self)
    guard let system, let sides, let isVerified else { return nil }
    return CodeMeaning(
      system: system, code: code, siteID: text("site"), sides: sides, aspects: aspects, role: role,
      isVerified: isVerified)
  }
}
