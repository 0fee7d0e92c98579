/// Cuts a text into records, one at a time.
struct CSVScanner {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var line = 1
  private var column = 1

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    if scalars.first == "\u{FEFF}" { position = 1 }
  }

  /// The next well-formed record, or nil at the end of the text.
  mutating func record(faults: inout [CSVFault]) -> CSVRow? {
    while position < scalars.count {
      let start = line
      let faultsBefore = faults.count
      var fields = [field(faults: &faults)]
      while skip(",") { fields.append(field(faults: &faults)) }
      skipLineEnd()
      let isEmptyLine = fields.count == 1 && fields[0].text.isEmpty
      if !isEmptyLine, faults.count == faultsBefore { return CSVRow(line: start, fields: fields) }
    }
    return nil
  }

  private mutating func field(faults: inout [CSVFault]) -> CSVField {
    let (startLine, startColumn) = (line, column)
    let isQuoted = skip("\"")
    var text = String.UnicodeScalarView()
    if isQuoted {
      if !quoted(into: &text) {
        faults.append(CSVFault(.unterminatedQuote, line: startLine, column: startColumn))
      }
      if let next, next != ",", !isLineEnd {
        faults.append(CSVFault(.textAfterQuote, line: line, column: column))
      }
    }
    var isReported = isQuoted
    while let scalar = next, scalar != ",", !isLineEnd {
      if scalar == "\r" {
        faults.append(CSVFault(.bareCarriageReturn, line: line, column: column))
      } else if scalar == "\"", !isReported {
        faults.append(CSVFault(.strayQuote, line: line, column: column))
        isReported = true
      }
      text.append(scalar)
      advance()
    }
    return CSVField(text: String(text), line: startLine, column: startColumn)
  }

  /// Reads up to and over the closing quote; false when there is none.
  private mutating func quoted(into text: inout String.UnicodeScalarView) -> Bool {
    while let scalar = next {
      advance()
      if scalar == "\"", !skip("\"") { return true }
      text.append(scalar)
    }
    return false
  }

  private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private var isLineEnd: Bool {
    next == "\n"
      || (next == "\r" && position + 1 < scalars.count && scalars[position + 1] == "\n")
  }

  private mutating func advance() {
    let isNewLine = scalars[position] == "\n"
    position += 1
    line += isNewLine ? 1 : 0
    column = isNewLine ? 1 : column + 1
  }

  private mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    advance()
    return true
  }

  private mutating func skipLineEnd() {
    if next == "\r" { advance() }
    if next == "\n" { advance() }
  }
}
