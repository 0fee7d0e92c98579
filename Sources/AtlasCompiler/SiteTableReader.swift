import BodyAtlas
import DelimitedText
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
    "id", "name", "synonyms", "parent", "paired", "sex", "snomed", "uberon", "icdo3", "system",
    "confidence", "views",
  ]

  /// The sites of the well-formed rows; a value that cannot be read is reported and left out.
  func sites(of text: String, diagnostics: inout [Diagnostic]) -> [SiteSource] {
    var faults: [CSVFault] = []
    let table = CSVDocument(text, faults: &faults)
    diagnostics += faults.map { fault in
      AtlasFault.malformedTable.diagnostic(
        "\(fault)", at: place(fault.line, fault.column), hint: fault.hint)
    }
    let names = table.header.map(\.text)
    for name in Self.columns where !names.contains(name) && !names.isEmpty {
      diagnostics.append(
        AtlasFault.malformedTable.diagnostic("there is no column '\(name)'", at: place(1, 1)))
    }
    for field in table.header where !Self.columns.contains(field.text) && !field.text.isEmpty {
      diagnostics.append(
        AtlasFault.malformedTable.diagnostic(
          "the column '\(field.text)' is unknown", at: place(of: field),
          hint: FigureReader.suggestion(for: field.text, among: Self.columns)))
    }
    guard Self.columns.allSatisfy(names.contains) else { return [] }
    return table.rows.map { row in
      var reader = SiteRowReader(file: file, row: row) { table.column($0) ?? 0 }
      let site = reader.site()
      diagnostics += reader.diagnostics
      return SiteSource(site: site, place: place(row.line, 1))
    }
  }

  private func place(_ line: Int, _ column: Int) -> SourcePlace {
    SourcePlace(file: file, line: line, column: column)
  }

  private func place(of field: CSVField) -> SourcePlace { place(field.line, field.column) }
}

/// Reads one row.
private struct SiteRowReader {
  private let file: String
  private let row: CSVRow
  private let column: (String) -> Int
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String, row: CSVRow, column: @escaping (String) -> Int) {
    self.file = file
    self.row = row
    self.column = column
  }

  mutating func site() -> Site {
    let id = field("id").text
    let isPlain = id.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "_") }
    if id.isEmpty || !isPlain {
      report("'\(id)' is no id", "id", hint: "lower-case letters, digits and underscores")
    }
    if field("name").text.isEmpty { report("\(id): the site has no name", "name") }
    let isDrawable = field("views").text != "none"
    return Site(
      id: id, name: field("name").text, synonyms: synonyms(), parent: optional("parent"),
      isPaired: choice("paired", ["yes": true, "no": false]) ?? false,
      onlySex: choice("sex", ["any": nil, "female": .female, "male": .male]) ?? nil,
      codes: SiteCodes(
        snomed: snomed(), uberon: optional("uberon"), icdO3: optional("icdo3"),
        confidence: choice(
          "confidence",
          Dictionary(uniqueKeysWithValues: SiteCodes.Confidence.allCases.map { ($0.rawValue, $0) }))
          ?? .inferred),
      system: field("system").text, bestViews: isDrawable ? views() : [], isDrawable: isDrawable)
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

  private mutating func snomed() -> String? {
    guard let code = optional("snomed") else { return nil }
    if code.allSatisfy({ $0.isASCII && $0.isNumber }), (6...18).contains(code.count) { return code }
    report("'\(code)' is no SNOMED CT identifier", "snomed", hint: "6 to 18 digits")
    return nil
  }

  private mutating func choice<Value>(_ name: String, _ values: [String: Value]) -> Value? {
    let text = field(name).text
    if let value = values[text] { return value }
    report(
      "'\(text)' is no value of '\(name)'", name,
      hint: "one of \(values.keys.sorted().joined(separator: ", "))")
    return nil
  }

  /// The pieces between semicolons; empty ones are faults.
  private mutating func pieces(_ name: String) -> [String] {
    let text = field(name).text
    guard !text.isEmpty else { return [] }
    let pieces = text.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    if pieces.contains("") { report("an empty piece between semicolons", name) }
    return pieces.filter { !$0.isEmpty }
  }

  private func optional(_ name: String) -> String? {
    let text = field(name).text
    return text.isEmpty ? nil : text
  }

  private func field(_ name: String) -> CSVField { row.fields[column(name)] }

  private mutating func report(_ message: String, _ name: String, hint: String? = nil) {
    let field = field(name)
    diagnostics.append(
      AtlasFault.invalidSite.diagnostic(
        message, at: SourcePlace(file: file, line: field.line, column: field.column), hint: hint))
  }
}
