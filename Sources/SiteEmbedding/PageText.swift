/// A text file, line by line, that can be put together again byte for byte.
struct PageText: Hashable, Sendable {
  /// Without their ends and without a byte order mark.
  var lines: [String]
  /// What ends each line; empty at the end of a file that does not end its last line.
  var ends: [String]
  /// Whether the file starts with a byte order mark.
  let hasByteOrderMark: Bool

  /// Nil when the bytes are not UTF-8.
  init?(_ bytes: [UInt8]) {
    hasByteOrderMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    lines = []
    ends = []
    var start = hasByteOrderMark ? 3 : 0
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == 0x0A || byte == 0x0D else {
        index += 1
        continue
      }
      let isPair = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      guard let line = String(validating: bytes[start..<index], as: UTF8.self) else { return nil }
      lines.append(line)
      ends.append(isPair ? "\r\n" : byte == 0x0D ? "\r" : "\n")
      index += isPair ? 2 : 1
      start = index
    }
    guard let last = String(validating: bytes[start...], as: UTF8.self) else { return nil }
    if !last.isEmpty {
      lines.append(last)
      ends.append("")
    }
  }

  /// The file.
  var bytes: [UInt8] {
    var text = hasByteOrderMark ? "\u{FEFF}" : ""
    for (line, end) in zip(lines, ends) { text += line + end }
    return Array(text.utf8)
  }

  /// How this file ends its lines.
  var lineEnd: String { ends.first { !$0.isEmpty } ?? "\n" }

  /// The lines, one line feed between them; what diagnostics quote.
  var text: String { lines.joined(separator: "\n") }

  /// The numbers of the lines between the marks of YAML or TOML front matter, marks included.
  var frontMatter: Range<Int> {
    guard let first = lines.first, first == "---" || first == "+++" else { return 0..<0 }
    let closers = first == "---" ? ["---", "..."] : ["+++"]
    let last = lines.dropFirst().firstIndex {
      closers.contains($0.trimmingTrailingBlanks)
    }
    return last.map { 0..<($0 + 1) } ?? 0..<0
  }
}

extension StringProtocol {
  /// Without spaces and tabs at the end.
  var trimmingTrailingBlanks: String {
    var text = self[...]
    while let last = text.last, last == " " || last == "\t" { text = text.dropLast() }
    return String(text)
  }

  /// Without white space at either end.
  var trimmed: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text = text.dropFirst() }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return String(text)
  }
}
