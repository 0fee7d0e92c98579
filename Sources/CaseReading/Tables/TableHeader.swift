import DelimitedText
import Diagnostics

/// The columns of a table, by the names in its first line.
struct TableHeader {
  /// What each column states, in the order of the table.
  let columns: [TableColumn]
  private let indices: [TableColumn: Int]
  /// What the column of sizes states of their unit; nil when it states none.
  let sizeUnit: String?

  /// - Parameters:
  ///   - names: the first record, which has no faults.
  ///   - diagnostics: gains what is wrong with the names.
  init?(_ names: CSVRow, _ cells: TableCells, diagnostics: inout [Diagnostic]) {
    var columns: [TableColumn] = []
    var indices: [TableColumn: Int] = [:]
    var unit: String?
    let faultsBefore = diagnostics.count
    for (index, field) in names.fields.enumerated() {
      let cell = cells.cell(field)
      guard !cell.isEmpty else {
        diagnostics.append(
          cell.error(
            "LM0133", "a column without a name",
            hint: "name it, or remove it; a name that begins with # is not read"))
        continue
      }
      guard let column = TableColumn(named: cell.string) else {
        diagnostics.append(Self.unknown(cell))
        continue
      }
      columns.append(column)
      if case .size(let stated) = column { unit = stated }
      guard let statement = column.statement else { continue }
      if let other = indices.updateValue(index, forKey: statement) {
        let first = cells.cell(names.fields[other])
        diagnostics.append(
          cell.error(
            "LM0132",
            first.string == cell.string
              ? "the column \(cell.quoted) appears twice"
              : "the columns \(first.quoted) and \(cell.quoted) state the same",
            hint: "remove one, or put # before the name of the one that is not to be read"))
      }
    }
    if diagnostics.count == faultsBefore, indices[.site] == nil {
      diagnostics.append(
        cells.row(names).error(
          "LM0139", "the table has no column ‘site’",
          hint: "the first line names the columns: ‘case,sex,site,side,role,size’"))
    }
    guard diagnostics.count == faultsBefore else { return nil }
    self.columns = columns
    self.indices = indices
    sizeUnit = unit
  }

  /// The index of a column; nil when the table has none.
  func index(of column: TableColumn) -> Int? { indices[column] }

  /// Whether a line names the columns of a table: all of them known, and a site among them.
  static func recognises(_ line: some Collection<UInt8>) -> Bool {
    let separator = TableSeparator.told(by: line)
    var scanner = CSVScanner(separator: separator)
    var rows: [CSVRow] = []
    scanner.feed(Array(line)) { rows.append($0) }
    scanner.finish { rows.append($0) }
    guard rows.count == 1, rows[0].faults.isEmpty, rows[0].fields.count > 1 else { return false }
    let columns = rows[0].fields.map { TableColumn(named: $0.text) }
    return !columns.contains(nil) && columns.contains(.site)
  }

  private static func unknown(_ cell: LocatedText) -> Diagnostic {
    let near = NearNames.suggestions(for: cell.string, among: TableColumn.allNames)
    let meant =
      near.isEmpty
      ? "the columns are " + TableColumn.all.map { "‘\($0.name)’" }.joined(separator: ", ")
      : "did you mean " + near.map { "‘\($0)’" }.joined(separator: ", ")
    return cell.error(
      "LM0131", "unknown column \(cell.quoted)",
      hint: meant + "; a name that begins with # is not read")
  }
}
