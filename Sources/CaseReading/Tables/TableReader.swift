import CaseModel
import DelimitedText
import Diagnostics

// The rows of a case stand together, so that a case can be handed on, and forgotten, when the next one
// begins. Of the cases before, their names are kept: a case that comes back is an error, as a figure that
// lacks half of its findings would be.

/// Reads tables with a header line and one lesion a row from a stream of bytes, case by case.
///
/// Memory does not grow with the rows, only with those of one case and with the names of the cases.
package struct TableReader {
  /// Of more errors than these only the number is told.
  package static let mostErrors = 1000

  let file: String
  private let statedSeparator: UInt8?
  /// The bytes up to the end of the header line, which tells the separator.
  private var start: [UInt8] = []
  private var scanner: CSVScanner?
  private var header: TableHeader?
  private var isFailed = false
  private var current: TableCaseReader?
  /// The lines on which the cases began.
  private var seen: [String: Int] = [:]
  private var errors = 0
  private var unsaid = 0
  private var summary = TableSummary()

  /// - Parameters:
  ///   - isTabbed: whether values are separated by tabs; otherwise the header line tells.
  ///   - file: the name under which diagnostics speak of the table.
  package init(isTabbed: Bool, file: String) {
    self.file = file
    statedSeparator = isTabbed ? TableSeparator.tab : nil
  }

  /// Whether a file that starts with these bytes is a table: its first line names known columns.
  package static func recognises(_ start: [UInt8]) -> Bool {
    let text = start.starts(with: [0xEF, 0xBB, 0xBF]) ? start.dropFirst(3) : start[...]
    let line = text.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    return line.count < 4096
      && (TableSeparator.stated(in: line) != nil || TableHeader.recognises(line))
  }

  /// Takes the next bytes, any number of them, and hands on the cases that end in them.
  package mutating func feed(_ bytes: [UInt8]) -> [TableCase] {
    guard scanner == nil else { return scan(bytes) }
    start += bytes
    // Nobody names columns for longer.
    guard bytes.contains(UInt8(ascii: "\n")) || start.count > CSVScanner.longestRecord else {
      return []
    }
    return scanStart()
  }

  /// Hands on what is left, with what is to be said of the table as a whole.
  package mutating func finish() -> (cases: [TableCase], summary: TableSummary) {
    var cases = scanner == nil ? scanStart() : []
    var rows: [CSVRow] = []
    scanner?.finish { rows.append($0) }
    for row in rows { take(row, &cases) }
    close(&cases)
    if header == nil, !isFailed {
      failTable("LM0130", "the table is empty", hint: "its first line names the columns")
    } else if summary.rows == 0, !isFailed {
      failTable("LM0130", "the table has columns and no rows", hint: "write one lesion a row")
    }
    if unsaid > 0 {
      failTable(
        "LM0145", "\(unsaid) more errors in the rows, of which only the number is told",
        hint: "what is named above may be the reason for many of them")
    }
    return (cases, summary)
  }

  // MARK: - The header

  /// Begins with the header line; a line `sep=;` may stand before it.
  private mutating func scanStart() -> [TableCase] {
    var bytes = start[...]
    start = []
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    var line = bytes.prefix { $0 != UInt8(ascii: "\n") }
    var number = 1
    let stated = TableSeparator.stated(in: line)
    if stated != nil {
      bytes = bytes.dropFirst(line.count + 1)
      line = bytes.prefix { $0 != UInt8(ascii: "\n") }
      number = 2
    }
    scanner = CSVScanner(
      separator: stated ?? statedSeparator ?? TableSeparator.told(by: line), line: number)
    return scan(Array(bytes))
  }

  private mutating func readHeader(_ row: CSVRow) {
    let cells = TableCells(row, file: file)
    summary.lines = SourceLines(row.source, firstLine: row.line)
    summary.diagnostics = row.faults.map { cells.diagnostic($0) }
    if row.faults.isEmpty {
      header = TableHeader(row, cells, diagnostics: &summary.diagnostics)
    }
    isFailed = header == nil
  }

  // MARK: - Rows

  private mutating func scan(_ bytes: [UInt8]) -> [TableCase] {
    var cases: [TableCase] = []
    guard !isFailed else { return cases }
    var rows: [CSVRow] = []
    scanner?.feed(bytes) { rows.append($0) }
    for row in rows { take(row, &cases) }
    return cases
  }

  private mutating func take(_ row: CSVRow, _ cases: inout [TableCase]) {
    guard !isFailed else { return }
    guard let header else { return readHeader(row) }
    let cells = TableCells(row, file: file)
    let isBlank = row.fields.allSatisfy { $0.text.allSatisfy(\.isWhitespace) }
    // A spreadsheet may write rows that nobody filled in.
    if isBlank, row.faults.isEmpty { return }
    summary.rows += 1
    begin(cells, row, header, &cases)
    let said = current?.read(row, cells, header) ?? 0
    let left = max(0, Self.mostErrors - errors)
    errors += said
    if said > left {
      unsaid += said - left
      current?.forgetLast(said - left)
    }
  }

  /// Sees to it that the case of a row is open.
  private mutating func begin(
    _ cells: TableCells, _ row: CSVRow, _ header: TableHeader, _ cases: inout [TableCase]
  ) {
    guard let column = header.index(of: .identifier) else {
      if current == nil { current = TableCaseReader(nil, row, file: file) }
      return
    }
    // A row that does not say whose it is stays with the case before it, which then is not whole.
    let name = column < row.fields.count ? cells.cell(row.fields[column]).inOneLine : ""
    guard !TableCaseReader.isUnstated(name) else {
      if current == nil { current = TableCaseReader(nil, row, file: file) }
      return
    }
    if current?.identifier == name { return }
    close(&cases)
    current = TableCaseReader(name, row, file: file, firstLine: seen[name])
    if seen[name] == nil { seen[name] = row.line }
  }

  private mutating func close(_ cases: inout [TableCase]) {
    guard let finished = current?.finished() else { return }
    current = nil
    summary.cases += 1
    cases.append(finished)
  }

  private mutating func failTable(_ code: String, _ message: String, hint: String? = nil) {
    summary.diagnostics.append(
      Diagnostic(
        .error, code: code, message, at: SourcePlace(file: file, line: 1, column: 1), hint: hint))
  }
}
