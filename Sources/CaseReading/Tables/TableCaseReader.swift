import CaseModel
import DelimitedText
import Diagnostics

/// Reads the rows of one case.
struct TableCaseReader {
  let identifier: String?
  private let file: String
  private let firstLine: Int
  /// Where the rows of the same case stood that came before others.
  private let earlierLine: Int?
  private var source: Case
  private var diagnostics: [Diagnostic] = []
  private var isFaulty = false
  private var hasRows = false
  /// Where each statement of the case itself was first made.
  private var stated: [TableColumn: (text: String, line: Int)] = [:]
  /// What is kept of the rows to show what diagnostics speak of.
  private var text = ""
  private var lineCount = 0

  init(_ identifier: String?, _ row: CSVRow, file: String, firstLine earlierLine: Int? = nil) {
    self.identifier = identifier
    self.file = file
    self.firstLine = row.line
    self.earlierLine = earlierLine
    source = Case(identifier: identifier, lesions: [])
  }

  /// Whether a cell states nothing: it is empty, or holds the `NA` that R writes for nothing.
  static func isUnstated(_ text: String) -> Bool { text.isEmpty || text == "NA" }

  /// Reads a row; returns how many errors there are in it.
  mutating func read(_ row: CSVRow, _ cells: TableCells, _ header: TableHeader) -> Int {
    let before = diagnostics.count
    keep(row)
    if let earlierLine, !hasRows, let identifier {
      fail(
        cells.row(row).error(
          "LM0141",
          "the case ‘\(identifier)’ comes back; its first rows begin on line \(earlierLine)",
          hint: "sort the table by case, so that the rows of a case stand together"))
    }
    hasRows = true
    for fault in row.faults { fail(cells.diagnostic(fault)) }
    if row.fields.count != header.columns.count {
      if row.faults.isEmpty { failRagged(row, cells, header) }
    } else if row.faults.isEmpty {
      readCells(row, cells, header)
    }
    return diagnostics.count - before
  }

  /// Drops what was said last, when too much is said.
  mutating func forgetLast(_ count: Int) { diagnostics.removeLast(min(count, diagnostics.count)) }

  /// The case, when its last row has been read.
  func finished() -> TableCase {
    TableCase(
      identifier: identifier, source: isFaulty ? nil : source, diagnostics: diagnostics,
      isContinuation: earlierLine != nil,
      place: SourcePlace(file: file, line: firstLine, column: 1),
      lines: SourceLines(text, firstLine: firstLine))
  }

  // MARK: - Cells

  private mutating func readCells(_ row: CSVRow, _ cells: TableCells, _ header: TableHeader) {
    if let index = header.index(of: .identifier) {
      let cell = cells.cell(row.fields[index])
      if Self.isUnstated(cell.string) {
        fail(
          cell.error(
            "LM0140", "the row does not say which case it belongs to",
            hint: "write the case in every row"))
      } else {
        _ = isSlip(cell, mayBeDate: true)
      }
    }
    for column in [TableColumn.version, .title, .caption, .sex, .age] {
      if let index = header.index(of: column) {
        state(cells.cell(row.fields[index]), column)
      }
    }
    guard let index = header.index(of: .site) else { return }
    // Without a site the other cells are read all the same: every fault of a row is worth saying at once.
    var lesion = readSite(cells.cell(row.fields[index]))
    for key in LesionKey.allCases {
      guard let index = header.index(of: .lesion(key)) else { continue }
      apply(cells.cell(row.fields[index]), key, unit: header.sizeUnit, to: &lesion)
    }
    source.lesions.append(lesion)
  }

  private mutating func readSite(_ cell: LocatedText) -> Lesion {
    let blank = Lesion(site: SiteReference(words: ""))
    guard !Self.isUnstated(cell.string) else {
      fail(cell.error("LM0115", "a lesion without a site", hint: "write in ‘site’ where it is"))
      return blank
    }
    guard !isSlip(cell, mayBeDate: false) else { return blank }
    let (lesion, said) = SiteListReader.readItem(cell)
    diagnostics += said
    if lesion == nil || said.contains(where: { $0.severity == .error }) { isFaulty = true }
    return lesion ?? blank
  }

  /// A statement of the case itself; rows may repeat it and may not contradict it.
  private mutating func state(_ cell: LocatedText, _ column: TableColumn) {
    let isFree = column == .title || column == .caption
    guard !cell.isEmpty, isFree || !Self.isUnstated(cell.string) else { return }
    guard !isSlip(cell, mayBeDate: isFree) else { return }
    let text = isFree ? cell.inOneLine : cell.string
    if let (first, line) = stated[column] {
      if first.lowercased() != text.lowercased() {
        fail(
          cell.error(
            "LM0142",
            "\(cell.quoted) contradicts ‘\(first)’, the \(column.name) of this case on line \(line)",
            hint: "correct one of them; a row may leave out what another states"))
      }
      return
    }
    stated[column] = (text, cell.place.line)
    switch column {
    case .title: source.title = text
    case .caption: source.caption = text
    case .sex: readSex(cell)
    case .age:
      if let years = Int(text), (0...130).contains(years) {
        source.patient.age = years
      } else {
        fail(cell.error("LM0114", "‘age’ must be a whole number of years"))
      }
    default:
      if text != "1" {
        fail(cell.error("LM0113", "this program reads version 1 of the format"))
      }
    }
  }

  private mutating func readSex(_ cell: LocatedText) {
    switch cell.string.lowercased() {
    case "female", "f": source.patient.sex = .female
    case "male", "m": source.patient.sex = .male
    default:
      fail(
        cell.error(
          "LM0116", "\(cell.quoted) is no sex",
          hint: "it is one of ‘female’, ‘male’, ‘f’, ‘m’; leave it empty when it is not stated"))
    }
  }

  private mutating func apply(
    _ cell: LocatedText, _ key: LesionKey, unit: String?, to lesion: inout Lesion
  ) {
    guard !cell.isEmpty, key == .note || !Self.isUnstated(cell.string) else { return }
    guard !isSlip(cell, mayBeDate: key == .note) else { return }
    let pieces = key.takesMany ? cell.split { cell.text[$0] == "|" } : [cell]
    for piece in pieces where !piece.isEmpty {
      do {
        try lesion.apply(Self.text(of: piece, key, unit), for: key, at: piece.place)
      } catch {
        // The unit of the column is no word of the cell.
        let isSize = key == .size && error.code == "LM0116"
        fail(
          piece.error(
            error.code, isSize ? "\(piece.quoted) is no size" : error.message,
            hint: Self.hint(error, piece, key, unit)))
      }
    }
  }

  /// The text of a cell; a size takes the unit of its column when it has none of its own.
  private static func text(of cell: LocatedText, _ key: LesionKey, _ unit: String?) -> String {
    if key == .note { return cell.inOneLine }
    guard key == .size, let unit, !cell.text.lowercased().hasSuffix("m") else { return cell.string }
    return cell.string + " " + unit
  }

  private static func hint(
    _ fault: AttributeFault, _ cell: LocatedText, _ key: LesionKey, _ unit: String?
  ) -> String? {
    guard fault.code == "LM0116" else { return fault.hint }
    if key.takesMany, cell.text.contains(where: { $0 == ";" || $0 == "," }) {
      return "separate several values with a vertical bar: ‘cystic|solid’"
    }
    if key == .size {
      return unit == nil
        ? "write a number with its unit, ‘32 mm’, or name the column ‘size mm’"
        : "write one to three numbers without marks between thousands: ‘32’, ‘3.2’, ‘47 x 25’"
    }
    return fault.hint
  }

  // MARK: - What is said

  private mutating func isSlip(_ cell: LocatedText, mayBeDate: Bool) -> Bool {
    guard let slip = SpreadsheetSlip.diagnostic(cell, mayBeDate: mayBeDate) else { return false }
    fail(slip)
    return true
  }

  private mutating func failRagged(_ row: CSVRow, _ cells: TableCells, _ header: TableHeader) {
    let fault = CSVFault(
      .raggedRow(expected: header.columns.count, found: row.fields.count), line: row.line, column: 1
    )
    fail(cells.diagnostic(fault))
  }

  private mutating func fail(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
    isFaulty = true
  }

  /// Keeps the lines of a row, in their distance to the first.
  private mutating func keep(_ row: CSVRow) {
    let gap = row.line - firstLine - lineCount
    // Lines that nobody filled in, beyond all measure, are not worth their memory.
    guard (0...1000).contains(gap) else { return }
    text += String(repeating: "\n", count: gap) + row.source + "\n"
    lineCount += gap + 1 + row.source.utf8.count { $0 == UInt8(ascii: "\n") }
  }
}
