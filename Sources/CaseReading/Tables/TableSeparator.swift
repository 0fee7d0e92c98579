/// What stands between the values of a table.
enum TableSeparator {
  static let comma = UInt8(ascii: ",")
  static let semicolon = UInt8(ascii: ";")
  static let tab = UInt8(ascii: "\t")

  /// The separator that cuts a header line into the most names; a comma when there is none.
  static func told(by header: some Collection<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in header {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    let candidates = [comma, semicolon, tab]
    return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? comma
  }

  /// The separator of a line `sep=;`, which spreadsheets write and read before the header.
  static func stated(in line: some Collection<UInt8>) -> UInt8? {
    var text = String(decoding: line, as: UTF8.self).lowercased()
    if text.hasSuffix("\r") || text.hasSuffix("\r\n") { text.removeLast() }
    guard text.hasPrefix("sep="), let value = text.dropFirst(4).first?.asciiValue else {
      return nil
    }
    return text.count == 5 && [comma, semicolon, tab].contains(value) ? value : nil
  }
}
