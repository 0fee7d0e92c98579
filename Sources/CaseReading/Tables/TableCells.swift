import DelimitedText
import Diagnostics

/// The cells of one row with their places, which count characters and not scalars.
struct TableCells {
  private let file: String
  private let row: CSVRow
  /// The lines of the row, when letters of it are made of several scalars; they are rare, and
  /// counting takes time.
  private let lines: [Substring.UnicodeScalarView]?

  init(_ row: CSVRow, file: String) {
    self.file = file
    self.row = row
    let isPlain = row.source.utf8.allSatisfy { $0 < 0x80 }
    lines =
      isPlain
      ? nil
      : row.source.unicodeScalars
        .split(separator: "\n", omittingEmptySubsequences: false).map { $0 }
  }

  /// The value of a field without blanks around it.
  func cell(_ field: CSVField) -> LocatedText {
    LocatedText(
      field.text, file: file, line: field.line,
      column: column(field.line, field.column) + (field.isQuoted ? 1 : 0),
      isPinned: field.hasDoubledQuote
    ).trimmed
  }

  /// The whole of a row.
  func row(_ row: CSVRow) -> LocatedText {
    LocatedText(row.source, file: file, line: row.line, column: 1)
  }

  /// A fault of the standard.
  func diagnostic(_ fault: CSVFault) -> Diagnostic {
    Diagnostic(
      .error, code: Self.code(of: fault), "\(fault)",
      at: SourcePlace(
        file: file, line: fault.line, column: column(fault.line, fault.column)), hint: fault.hint)
  }

  private func column(_ line: Int, _ column: Int) -> Int {
    guard let lines, lines.indices.contains(line - row.line) else { return column }
    let before = lines[line - row.line].prefix(column - 1)
    return Substring(before).count + 1
  }

  private static func code(of fault: CSVFault) -> String {
    switch fault.kind {
    case .noHeader: "LM0130"
    case .doubledColumn: "LM0132"
    case .unnamedColumn: "LM0133"
    case .raggedRow: "LM0134"
    case .unterminatedQuote: "LM0135"
    case .strayQuote, .textAfterQuote: "LM0136"
    case .bareCarriageReturn: "LM0137"
    case .notUTF8: "LM0138"
    case .tooLong: "LM0146"
    }
  }
}

extension LocatedText {
  /// An error at the text.
  func error(_ code: String, _ message: String, hint: String? = nil) -> Diagnostic {
    Diagnostic(.error, code: code, message, at: place, hint: hint)
  }

  /// The text in one line, with single blanks.
  var inOneLine: String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
