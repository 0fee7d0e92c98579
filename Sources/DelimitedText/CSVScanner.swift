/// Cuts a stream of bytes into records, one at a time, by RFC 4180 and with any separator.
///
/// Memory does not grow with the stream: of what has been handed on nothing is kept, and no record may
/// be longer than ``longestRecord``.
package struct CSVScanner {
  /// In bytes. Nobody writes a longer row; a quote that is never closed would take in the whole file.
  package static let longestRecord = 1 << 20

  private enum State {
    case start, plain, quoted
    /// Behind a quote in a quoted value, which ends it unless another follows.
    case afterQuote
    /// Behind text that follows a closing quote.
    case pastQuote
  }

  private let separator: UInt8
  private var state = State.start
  /// The first bytes, as long as they may be a byte-order mark.
  private var head: [UInt8]? = []
  private var isAfterReturn = false
  private var isStopped = false

  // Where the next byte stands, and where the record and the field began.
  private var line: Int
  private var column = 1
  private var recordLine: Int
  private var fieldLine: Int
  private var fieldColumn = 1

  private var value: [UInt8] = []
  private var hasDoubledQuote = false
  private var fields: [CSVField] = []
  private var faults: [CSVFault] = []
  private var source: [UInt8] = []

  /// - Parameters:
  ///   - separator: an ASCII character that is neither a quote nor a line end.
  ///   - line: the number of the first line.
  package init(separator: UInt8 = UInt8(ascii: ","), line: Int = 1) {
    self.separator = separator
    self.line = line
    recordLine = line
    fieldLine = line
  }

  /// Takes the next bytes, any number of them, and hands on the records that end in them.
  package mutating func feed(_ bytes: [UInt8], _ body: (CSVRow) -> Void) {
    guard var head else { return take(bytes[...], body) }
    head += bytes
    guard head.count >= 3 else {
      self.head = head
      return
    }
    self.head = nil
    take(head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head[...], body)
  }

  /// Hands on what is left: a last line without an end.
  package mutating func finish(_ body: (CSVRow) -> Void) {
    if let head {
      self.head = nil
      take(head[...], body)
    }
    guard !isStopped else { return }
    if isAfterReturn { takeReturn() }
    if state == .quoted { fail(.unterminatedQuote, fieldLine, fieldColumn) }
    if state != .start || !fields.isEmpty { endRecord(body) }
  }

  // MARK: - Bytes

  private mutating func take(_ bytes: ArraySlice<UInt8>, _ body: (CSVRow) -> Void) {
    for byte in bytes {
      if isStopped { return }
      if isAfterReturn, byte != UInt8(ascii: "\n") { takeReturn() }
      step(byte, body)
      if byte == UInt8(ascii: "\n") {
        (line, column) = (line + 1, 1)
        if fields.isEmpty, state == .start {
          (recordLine, fieldLine, fieldColumn) = (line, line, 1)
        }
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      if source.count > Self.longestRecord { stop(body) }
    }
  }

  private mutating func step(_ byte: UInt8, _ body: (CSVRow) -> Void) {
    if state == .quoted {
      source.append(byte)
      if byte == UInt8(ascii: "\"") { state = .afterQuote } else { value.append(byte) }
      return
    }
    switch byte {
    case UInt8(ascii: "\n"):
      isAfterReturn = false
      endRecord(body)
    case UInt8(ascii: "\r"):
      isAfterReturn = true
    case separator:
      source.append(byte)
      endField()
      (fieldLine, fieldColumn) = (line, column + 1)
    default:
      source.append(byte)
      takeText(byte)
    }
  }

  private mutating func takeText(_ byte: UInt8) {
    let isQuote = byte == UInt8(ascii: "\"")
    switch state {
    case .start where isQuote:
      state = .quoted
      return
    case .start: state = .plain
    case .afterQuote where isQuote:
      hasDoubledQuote = true
      state = .quoted
    case .afterQuote:
      fail(.textAfterQuote, line, column)
      state = .pastQuote
    case .plain where isQuote: failOnce(.strayQuote, line, column)
    case .plain, .quoted, .pastQuote: break
    }
    value.append(byte)
  }

  /// A carriage return that no line feed follows is text, and a fault.
  private mutating func takeReturn() {
    isAfterReturn = false
    failOnce(.bareCarriageReturn, line, column - 1)
    if state == .start { state = .plain }
    value.append(UInt8(ascii: "\r"))
    source.append(UInt8(ascii: "\r"))
  }

  // MARK: - Fields and records

  private mutating func endField() {
    let text = String(validating: value, as: UTF8.self)
    if text == nil { fail(.notUTF8, fieldLine, fieldColumn) }
    fields.append(
      CSVField(
        text: text ?? String(decoding: value, as: UTF8.self), line: fieldLine, column: fieldColumn,
        isQuoted: state == .afterQuote || state == .pastQuote, hasDoubledQuote: hasDoubledQuote))
    value.removeAll(keepingCapacity: true)
    hasDoubledQuote = false
    state = .start
  }

  /// Wholly empty lines are skipped.
  private mutating func endRecord(_ body: (CSVRow) -> Void) {
    endField()
    if fields.count > 1 || !fields[0].text.isEmpty || !faults.isEmpty {
      body(
        CSVRow(
          line: recordLine, fields: fields, faults: faults,
          source: String(decoding: source, as: UTF8.self)))
    }
    fields.removeAll(keepingCapacity: true)
    faults.removeAll()
    source.removeAll(keepingCapacity: true)
  }

  /// A record that is too long is the last that is read.
  private mutating func stop(_ body: (CSVRow) -> Void) {
    if state == .quoted {
      fail(.unterminatedQuote, fieldLine, fieldColumn)
    } else {
      fail(.tooLong, recordLine, 1)
    }
    isStopped = true
    value = []
    endRecord(body)
  }

  private mutating func fail(_ kind: CSVFault.Kind, _ line: Int, _ column: Int) {
    faults.append(CSVFault(kind, line: line, column: column))
  }

  /// A fault that one slip brings about many times in a record.
  private mutating func failOnce(_ kind: CSVFault.Kind, _ line: Int, _ column: Int) {
    if !faults.contains(where: { $0.kind == kind }) { fail(kind, line, column) }
  }
}
