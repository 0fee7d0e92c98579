/// A table of comma-separated values with a header line, read strictly by RFC 4180.
///
/// Lines end with a line feed, with or without a carriage return before it; a byte-order mark at the
/// start and wholly empty lines are skipped. Nothing is trimmed and nothing is guessed: whatever the
/// standard does not allow is a ``CSVFault``.
package struct CSVDocument: Hashable, Sendable {
  /// The column names, as they are written.
  package let header: [CSVField]
  /// The rows that are well formed, each with as many fields as the header.
  package let rows: [CSVRow]

  /// Reads a table.
  ///
  /// - Parameter faults: gains every fault found, in the order of the text. A faulty row is left out;
  ///   after an unterminated quote there is nothing more to read.
  package init(_ text: String, faults: inout [CSVFault]) {
    var scanner = CSVScanner()
    var records: [CSVRow] = []
    func take(_ record: CSVRow) {
      faults += record.faults
      if record.faults.isEmpty { records.append(record) }
    }
    scanner.feed(Array(text.utf8), take)
    scanner.finish(take)
    guard let header = records.first else {
      if faults.isEmpty { faults.append(CSVFault(.noHeader, line: 1, column: 1)) }
      self.header = []
      rows = []
      return
    }
    self.header = header.fields
    var seen: Set<String> = []
    for field in header.fields {
      if field.text.isEmpty {
        faults.append(CSVFault(.unnamedColumn, line: field.line, column: field.column))
      } else if !seen.insert(field.text).inserted {
        faults.append(
          CSVFault(.doubledColumn(field.text), line: field.line, column: field.column))
      }
    }
    var rows: [CSVRow] = []
    for record in records.dropFirst() {
      if record.fields.count == header.fields.count {
        rows.append(record)
      } else {
        let kind = CSVFault.Kind.raggedRow(
          expected: header.fields.count, found: record.fields.count)
        faults.append(CSVFault(kind, line: record.line, column: 1))
      }
    }
    self.rows = rows
    faults.sort { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  /// The index of the column called `name`, or nil when there is none.
  package func column(_ name: String) -> Int? { header.firstIndex { $0.text == name } }
}
