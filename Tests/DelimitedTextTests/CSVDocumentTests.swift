import DelimitedText
import Testing

@Suite("CSV documents")
struct CSVDocumentTests {
  private func read(_ text: String) -> (rows: [[String]], faults: [CSVFault]) {
    var faults: [CSVFault] = []
    let document = CSVDocument(text, faults: &faults)
    return (document.rows.map { $0.fields.map(\.text) }, faults)
  }

  @Test("Lines end with or without a carriage return, the last one perhaps not at all")
  func lineEnds() {
    let expected = [["1", "2"], ["3", "4"]]
    for text in ["a,b\n1,2\n3,4\n", "a,b\r\n1,2\r\n3,4\r\n", "a,b\n1,2\r\n3,4"] {
      #expect(read(text).rows == expected)
      #expect(read(text).faults.isEmpty)
    }
  }

  @Test("Quoted values hold commas, line ends and doubled quotes")
  func quotes() {
    let result = read("a,b\n\"x,y\",\"say \"\"so\"\"\nthen\"\n")
    #expect(result.rows == [["x,y", "say \"so\"\nthen"]])
    #expect(result.faults.isEmpty)
  }

  @Test("Empty values are kept, empty lines are not, and nothing is trimmed")
  func spaces() {
    #expect(read("a,b\n\n , \n,\n").rows == [[" ", " "], ["", ""]])
  }

  @Test("A byte-order mark is no part of the first column's name")
  func byteOrderMark() {
    var faults: [CSVFault] = []
    let document = CSVDocument("\u{FEFF}a,b\n", faults: &faults)
    #expect(document.column("a") == 0)
    #expect(document.column("b") == 1)
    #expect(document.column("c") == nil)
  }

  @Test("Fields know their place, also after a value of several lines")
  func places() throws {
    var faults: [CSVFault] = []
    let document = CSVDocument("a,b\n\"x\ny\",é\n1,2\n", faults: &faults)
    let fields = document.rows.flatMap(\.fields)
    #expect(fields.map(\.line) == [2, 3, 4, 4])
    #expect(fields.map(\.column) == [1, 4, 1, 3])
    #expect(document.rows.map(\.line) == [2, 4])
  }

  @Test(
    "What the standard does not allow is refused, with its place",
    arguments: [
      ("", CSVFault.Kind.noHeader, 1, 1),
      ("a,b\n1\n", .raggedRow(expected: 2, found: 1), 2, 1),
      ("a,b\n1,2,3\n", .raggedRow(expected: 2, found: 3), 2, 1),
      ("a,b,a\n", .doubledColumn("a"), 1, 5),
      ("a,,b\n", .unnamedColumn, 1, 3),
      ("a,b\n1,\"2\n3,4\n", .unterminatedQuote, 2, 3),
      ("a,b\n1,2\"x\n", .strayQuote, 2, 4),
      ("a,b\n\"1\"x,2\n", .textAfterQuote, 2, 4),
      ("a,b\n1\r,2\n", .bareCarriageReturn, 2, 2),
    ])
  func faults(text: String, kind: CSVFault.Kind, line: Int, column: Int) throws {
    let faults = read(text).faults
    #expect(faults.count == 1)
    let fault = try #require(faults.first)
    #expect(fault.kind == kind)
    #expect([fault.line, fault.column] == [line, column])
  }

  @Test("A faulty row is left out, the others are read, and every fault is reported")
  func severalFaults() {
    let result = read("a,b\n1\n2,3\n4,5,6\n\"7\"x,8\n9,10\n")
    #expect(result.rows == [["2", "3"], ["9", "10"]])
    #expect(result.faults.map(\.line) == [2, 4, 5])
  }
}
