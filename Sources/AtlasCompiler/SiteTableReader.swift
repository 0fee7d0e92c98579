import BodyAtlas
import Diagnostics

/// A site and the place of its row.
struct SiteSource {
  var site: Site
  let place: SourcePlace
}

/// Reads the vocabulary.
struct SiteTableReader {
  let file: String

  private static let columns = [
    "id", "name", "synonyms", "parent", "kind", "paired", "sex", "snomed", "uberon", "icdo3",
    "system", "confidence", "views",
  ]

  /// The sites of the well-formed rows; a value that cannot be read is reported and left out.
  func sites(of text: String, diagnostics: inout [Diagnostic]) -> [SiteSource] {
    let table = AtlasTable(text, file: file, columns: Self.columns, fault: .invalidSite)
    diagnostics += table.diagnostics
    return table.rows.map { row in
      var row = row
      let site = row.site()
      diagnostics += row.diagnostics
      return SiteSource(site: site, place: row.place)
    }
  }
}

extension AtlasTableRow {
  fileprivate mutating func site() -> Site {
    let id = text("id")
    let isPlain = id.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "_") }
    if id.isEmpty || !isPlain {
      report("'\(id)' is no id", "id", hint: "lower-case letters, digits and underscores")
    }
    if text("name").isEmpty { report("\(id): the site has no name", "name") }
    return Site(
      id: id, name: text("name"), synonyms: synonyms(), parent: optional("parent"),
      isPaired: choice("paired", ["yes": true, "no": false]) ?? false,
      onlySex: choice("sex", ["any": nil, "female": .female, "male": .male]) ?? nil,
      codes: SiteCodes(
        snomed: code("snomed", .snomed, hint: "6 to 18 digits"),
        uberon: code("uberon", .uberon, hint: "UBERON:0000955"),
        icdO3: code("icdo3", .icdO3, hint: "C71.9"),
        confidence: choice("confidence", SiteCodes.Confidence.self) ?? .inferred),
      system: text("system"), bestViews: views(),
      kind: choice("kind", Site.Kind.self) ?? .place)
  }

  private mutating func synonyms() -> [SiteSynonym] {
    pieces("synonyms").compactMap { piece in
      guard let equals = piece.lastIndex(of: "=") else { return SiteSynonym(piece) }
      let text = String(piece[..<equals])
      let side = BodySide(rawValue: String(piece[piece.index(after: equals)...]))
      if side == nil || text.isEmpty {
        report("the synonym '\(piece)' names no side", "synonyms", hint: "RUL=right")
      }
      return SiteSynonym(text, side: side)
    }
  }

  private mutating func views() -> [BodyView] {
    pieces("views").compactMap { piece in
      if let view = BodyView(rawValue: piece) { return view }
      let names = BodyView.allCases.map(\.rawValue)
      report(
        "'\(piece)' is no view", "views",
        hint: FigureReader.suggestion(for: piece, among: names)
          ?? "one of \(names.joined(separator: ", "))")
      return nil
    }
  }

  private mutating func code(_ name: String, _ system: CodeSystem, hint: String) -> String? {
    guard let code = optional(name) else { return nil }
    if system.isCode(code) { return code }
    report("'\(code)' is no code of \(system.name)", name, hint: hint)
    return nil
  }
}
