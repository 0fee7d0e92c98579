import BodyAtlas
import DelimitedText
import Diagnostics

/// A table of the atlas's folder: its rows, and what is wrong with its form.
struct AtlasTable {
  /// The well-formed rows; none when a column is missing.
  private(set) var rows: [AtlasTableRow] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameters:
  ///   - columns: what the header must hold, in any order, and nothing else.
  ///   - fault: the kind of fault that a value which cannot be read is.
  init(_ text: String, file: String, columns: [String], fault: AtlasFault) {
    var faults: [CSVFault] = []
    let table = CSVDocument(text, faults: &faults)
    let place = { SourcePlace(file: file, line: $0, column: $1) }
    diagnostics = faults.map { fault in
      AtlasFault.malformedTable.diagnostic(
        "\(fault)", at: place(fault.line, fault.column), hint: fault.hint)
    }
    let names = table.header.map(\.text)
    for name in columns where !names.contains(name) && !names.isEmpty {
      diagnostics.append(
        AtlasFault.malformedTable.diagnostic("there is no column '\(name)'", at: place(1, 1)))
    }
    for field in table.header where !columns.contains(field.text) && !field.text.isEmpty {
      diagnostics.append(
        AtlasFault.malformedTable.diagnostic(
          "the column '\(field.text)' is unknown", at: place(field.line, field.column),
          hint: FigureReader.suggestion(for: field.text, among: columns)))
    }
    guard columns.allSatisfy(names.contains) else { return }
    let indices = Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
    rows = table.rows.map { AtlasTableRow(file: file, row: $0, columns: indices, fault: fault) }
  }
}

/// A row of a table, which gathers what is wrong with its values.
struct AtlasTableRow {
  private let file: String
  private let row: CSVRow
  private let columns: [String: Int]
  private let fault: AtlasFault
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String, row: CSVRow, columns: [String: Int], fault: AtlasFault) {
    self.file = file
    self.row = row
    self.columns = columns
    self.fault = fault
  }

  /// Where the row begins.
  var place: SourcePlace { SourcePlace(file: file, line: row.line, column: 1) }

  /// Where a value begins.
  func place(_ name: String) -> SourcePlace {
    SourcePlace(file: file, line: field(name).line, column: field(name).column)
  }

  func text(_ name: String) -> String { field(name).text }

  /// The value, or nil when it is empty.
  func optional(_ name: String) -> String? {
    let text = text(name)
    return text.isEmpty ? nil : text
  }

  /// The value of a case that the text names; a fault when it names none.
  mutating func choice<Value>(_ name: String, _ values: [String: Value]) -> Value? {
    let text = text(name)
    if let value = values[text] { return value }
    report(
      "'\(text)' is no value of '\(name)'", name,
      hint: "one of \(values.keys.filter { !$0.isEmpty }.sorted().joined(separator: ", "))")
    return nil
  }

  /// One of the cases of an enumeration.
  mutating func choice<Value: CaseIterable & RawRepresentable>(
    _ name: String, _ type: Value.Type
  ) -> Value? where Value.RawValue == String {
    choice(name, Dictionary(uniqueKeysWithValues: type.allCases.map { ($0.rawValue, $0) }))
  }

  /// The pieces between semicolons; empty ones are faults.
  mutating func pieces(_ name: String) -> [String] {
    let text = text(name)
    guard !text.isEmpty else { return [] }
    let pieces = text.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    if pieces.contains("") { report("an empty piece between semicolons", name) }
    return pieces.filter { !$0.isEmpty }
  }

  mutating func report(_ message: String, _ name: String, hint: String? = nil) {
    diagnostics.append(fault.diagnostic(message, at: place(name), hint: hint))
  }

  private func field(_ name: String) -> CSVField { row.fields[columns[name] ?? 0] }
}
