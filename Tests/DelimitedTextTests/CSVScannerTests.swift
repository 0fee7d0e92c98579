import DelimitedText
import Foundation
import TestSupport
import Testing

@Suite("CSV from a stream")
struct CSVScannerTests {
  private func rows(_ pieces: [[UInt8]], separator: UInt8 = UInt8(ascii: ",")) -> [CSVRow] {
    var scanner = CSVScanner(separator: separator)
    var rows: [CSVRow] = []
    for piece in pieces { scanner.feed(piece) { rows.append($0) } }
    scanner.finish { rows.append($0) }
    return rows
  }

  private func values(_ text: String, separator: Character = ",") -> [[String]] {
    rows([Array(text.utf8)], separator: separator.asciiValue ?? 0).map { $0.fields.map(\.text) }
  }

  @Test("Where the stream is cut makes no difference")
  func pieces() {
    let text = "\u{FEFF}a,b\r\n\"x\r\n\"\"y\"\"\",é\n\n1\r,2\"\n\"3\"x,\"4"
    let bytes = Array(text.utf8)
    let whole = rows([bytes])
    #expect(whole.count == 4)
    #expect(rows(bytes.map { [$0] }) == whole)
    for cut in bytes.indices {
      #expect(rows([Array(bytes[..<cut]), Array(bytes[cut...])]) == whole)
    }
  }

  @Test("Any separator", arguments: [",", ";", "\t"] as [Character])
  func separators(separator: Character) {
    #expect(
      values("a\(separator)b\n\"x\(separator)y\"\(separator)\n", separator: separator)
        == [["a", "b"], ["x\(separator)y", ""]])
  }

  @Test("A record knows how it is written")
  func source() {
    let found = rows([Array("a,\"b\r\nc\"\r\n\"d\"\"\",e\r\n".utf8)])
    #expect(found.map(\.source) == ["a,\"b\r\nc\"", "\"d\"\"\",e"])
    #expect(found.map(\.line) == [1, 3])
    #expect(found.flatMap(\.fields).map(\.isQuoted) == [false, true, true, false])
    #expect(found.flatMap(\.fields).map(\.hasDoubledQuote) == [false, false, true, false])
  }

  @Test("What is not UTF-8 is a fault of its value")
  func notUTF8() {
    let found = rows([Array("a,".utf8) + [0xF6, 0x6C] + Array("\nb,c\n".utf8)])
    #expect(found.map { $0.faults.map(\.kind) } == [[.notUTF8], []])
    #expect(found[0].faults[0].column == 3)
  }

  @Test("A quote that is never closed does not take in the whole stream")
  func endlessQuote() {
    var scanner = CSVScanner()
    var found: [CSVRow] = []
    scanner.feed(Array("a,\"b".utf8)) { found.append($0) }
    let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 16)
    for _ in 0..<64 { scanner.feed(piece) { found.append($0) } }
    scanner.finish { found.append($0) }
    #expect(found.map { $0.faults.map(\.kind) } == [[.unterminatedQuote]])
    #expect(found[0].faults[0].column == 3)
    #expect(found[0].source.utf8.count <= CSVScanner.longestRecord + 1)
  }

  @Test("A row without end is cut off")
  func endlessRow() {
    let found = rows(Array(repeating: Array("x,".utf8), count: CSVScanner.longestRecord))
    #expect(found.map { $0.faults.map(\.kind) } == [[.tooLong]])
  }

  /// Invented tables, written with and without need of quotes, as another reader reads them.
  @Test("The csv module of Python reads the same", arguments: 0..<12)
  func python(seed: Int) throws {
    let python = "/usr/bin/python3"
    guard FileManager.default.isExecutableFile(atPath: python) else {
      print("SKIPPED: \(python) is missing; run scripts/install-tools tests")
      return
    }
    var generator = SeededGenerator(seed: UInt64(seed))
    let separator: Character = seed.isMultiple(of: 2) ? "," : ";"
    let text = Self.table(separator, &generator)
    let file = FileManager.default.temporaryDirectory
      .appending(path: "lesionmap-\(UUID().uuidString).csv")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: python)
    process.arguments = [
      "-c",
      "import csv, json, sys; print(json.dumps([row for row in csv.reader("
        + "open(sys.argv[1], newline='', encoding='utf-8'), delimiter=sys.argv[2], strict=True) if row]))",
      file.path, String(separator),
    ]
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let expected = try JSONDecoder().decode([[String]].self, from: output)
    #expect(expected.count > 20)
    #expect(values(text, separator: separator) == expected)
  }

  private static func table(_ separator: Character, _ generator: inout SeededGenerator) -> String {
    let letters: [Character] = ["a", "é", "\"", separator, "\n", "\r\n", " ", "β", "\t", "'"]
    var text = ""
    for _ in 0..<40 {
      let cells = (0..<4).map { _ -> String in
        let value = (0..<Int.random(in: 0...5, using: &generator)).map { _ in
          letters.randomElement(using: &generator) ?? "x"
        }
        let needsQuotes = value.contains { "\"\n\r\n".contains($0) || $0 == separator }
        guard needsQuotes || Bool.random(using: &generator) else { return String(value) }
        return "\"" + String(value).replacing("\"", with: "\"\"") + "\""
      }
      text += cells.joined(separator: String(separator))
      text += Bool.random(using: &generator) ? "\n" : "\r\n"
    }
    return text
  }
}
