import CaseModel
import CaseReading
import Diagnostics
import TestSupport
import Testing

@Suite("Faults of tables")
struct TableFaultTests {
  @Test(
    "Code, line and column of the whole table",
    arguments: [
      ("", ["LM0130 1:1"]), ("\n\n", ["LM0130 1:1"]), ("case,site\n", ["LM0130 1:1"]),
      ("case,side\nA,left\n", ["LM0139 1:1"]), ("case,sit\nA,liver\n", ["LM0131 1:6"]),
      ("case,site,\nA,liver,\n", ["LM0133 1:11"]), ("site,case,Site\nliver,A,\n", ["LM0132 1:11"]),
      ("size mm,site,size cm\n1,liver,\n", ["LM0132 1:14"]),
      ("a,site,site,\n", ["LM0131 1:1", "LM0132 1:8", "LM0133 1:13"]),
      ("case,\"site\nA,liver\n", ["LM0135 1:6"]), ("case,si\"te\nA,liver\n", ["LM0136 1:8"]),
      ("case,site\rA,liver\r", ["LM0137 1:10"]),
    ])
  func table(text: String, faults: [String]) {
    let reading = TableReading(text)
    #expect(reading.faults == faults)
    #expect(reading.sources.isEmpty)
  }

  @Test(
    "Code, line and column of a row",
    arguments: [
      ("A,f,44,liver,", ["LM0134 2:1"]), ("A,f,44,liver,,,x", ["LM0134 2:1"]),
      ("A,f,44,liver,,\"x", ["LM0135 2:15"]), ("A,f,44,liver,,\"x\"y", ["LM0136 2:18"]),
      ("A,f,44,li\"ver,,", ["LM0136 2:10"]), (",f,44,liver,,", ["LM0140 2:1"]),
      ("A,f,44,,,", ["LM0115 2:8"]), ("A,f,44,NA,,", ["LM0115 2:8"]),
      ("A,woman,44,liver,,", ["LM0116 2:3"]), ("A,f,44.5,liver,,", ["LM0114 2:5"]),
      ("A,f,-1,liver,,", ["LM0114 2:5"]), ("A,f,44,liver,lefft,", ["LM0116 2:14"]),
      ("A,f,44,liver,,32", ["LM0116 2:15"]), ("A,f,44,liver 3 cm,,4 cm", ["LM0106 2:20"]),
      ("A,f,44,liver (cystik),,", ["LM0102 2:15"]), ("A,f,44,\" (cystic)\",,", ["LM0103 2:10"]),
      ("A,f,44,5-Apr,,=1", ["LM0144 2:8", "LM0143 2:15"]), ("A,f,#N/A,liver,,", ["LM0143 2:5"]),
      ("1.2E+15,f,4,liver,,", ["LM0143 2:1"]),
      (
        "A,x,y,,z,0",
        [
          "LM0116 2:3", "LM0114 2:5", "LM0115 2:7", "LM0116 2:8", "LM0116 2:10",
        ]
      ),
    ])
  func row(text: String, faults: [String]) {
    let reading = TableReading("case,sex,age,site,side,size\n\(text)\n")
    #expect(reading.faults == faults)
    #expect(reading.sources.isEmpty)
  }

  @Test("Text of every message of a row")
  func messages() {
    let reading = TableReading(
      "case,sex,site,size mm,character\nA,f,liver,\"1,250\",\nA,m,3-Mar,=B2,\"cystic, solid\"\n,,x,,\n"
    )
    #expect(
      reading.diagnostics.map { $0.rendered(source: reading.cases[0].lines, ink: .plain) } == [
        """
        f:2:12: error: ‘1,250’ is no size [LM0116]
          A,f,liver,"1,250",
                     ^~~~~
          hint: write one to three numbers without marks between thousands: ‘32’, ‘3.2’, ‘47 x 25’
        """,
        """
        f:3:3: error: ‘m’ contradicts ‘f’, the sex of this case on line 2 [LM0142]
          A,m,3-Mar,=B2,"cystic, solid"
            ^
          hint: correct one of them; a row may leave out what another states
        """,
        """
        f:3:5: error: ‘3-Mar’ looks like a date that a spreadsheet made of something else [LM0144]
          A,m,3-Mar,=B2,"cystic, solid"
              ^~~~~
          hint: format the column as text and enter the value again: ‘ribs 4 to 5’, ‘3.2 cm’
        """,
        """
        f:3:16: error: ‘cystic, solid’ is no character [LM0116]
          A,m,3-Mar,=B2,"cystic, solid"
                         ^~~~~~~~~~~~~
          hint: separate several values with a vertical bar: ‘cystic|solid’
        """,
        """
        f:3:11: error: ‘=B2’ is a formula, not a value [LM0143]
          A,m,3-Mar,=B2,"cystic, solid"
                    ^~~
          hint: paste the values alone before saving the table
        """,
        """
        f:4:1: error: the row does not say which case it belongs to [LM0140]
          ,,x,,
          ^
          hint: write the case in every row
        """,
      ])
  }

  @Test("A case that comes back is an error, and says that what came before is not whole")
  func comesBack() throws {
    let reading = TableReading("case,site\nA,liver\nB,liver\nA,spleen\nA,lung\n")
    #expect(reading.faults == ["LM0141 4:1"])
    #expect(reading.cases.map(\.identifier) == ["A", "B", "A"])
    #expect(reading.cases.map(\.isContinuation) == [false, false, true])
    #expect(reading.cases.map { $0.source != nil } == [true, true, false])
    #expect(
      reading.diagnostics.first?.message
        == "the case ‘A’ comes back; its first rows begin on line 2")
  }

  @Test("What one row repeats, or leaves out, is no contradiction")
  func repeated() {
    let reading = TableReading(
      "case,sex,title,site\nA,f,T,liver\nA,,,lung\nA,F,t,spleen\nB,m,U,lung\n")
    #expect(reading.faults == [])
    #expect(reading.sources.map(\.title) == ["T", "U"])
  }

  @Test("A faulty row spoils its own case, and no other")
  func ownCase() {
    let reading = TableReading("case,site,side\nA,liver,\nB,x\nC,liver,\nC,y,,\nD,liver,\n")
    #expect(reading.faults == ["LM0134 3:1", "LM0134 5:1"])
    #expect(reading.sources.map(\.identifier) == ["A", "D"])
  }

  @Test("After a thousand errors the others are counted")
  func manyErrors() {
    var text = "case,site,age\n"
    for number in 0..<1500 { text += "c\(number),liver,old\n" }
    text += "last,liver,3\n"
    let reading = TableReading(text, pieceSize: 4096)
    #expect(reading.cases.flatMap(\.diagnostics).count == TableReader.mostErrors)
    #expect(
      reading.summary.diagnostics.map(\.message) == [
        "500 more errors in the rows, of which only the number is told"
      ])
    #expect(reading.sources.map(\.identifier) == ["last"])
  }

  @Test("Text in an older encoding is told by its place")
  func encoding() {
    let bytes = Array("case,site,note\nA,liver,sch".utf8) + [0xF6] + Array("n\n".utf8)
    let reading = TableReading(bytes: bytes)
    #expect(reading.faults == ["LM0138 2:9"])
    #expect(reading.diagnostics.first?.hint == "save the table again as ‘CSV UTF-8’")
    #expect(TableReading(bytes: [0xFF, 0xFE, 0x73, 0x00, 0x0A, 0x00]).faults.first == "LM0138 1:1")
  }

  @Test(
    "Near names of columns",
    arguments: [
      ("site,sidee", "‘sidee’", "‘side’"), ("site,lateralty", "‘lateralty’", "‘laterality’"),
      ("site,tumor_sise", "‘tumor_sise’", "‘tumor size’"),
    ])
  func nearNames(header: String, name: String, near: String) {
    let said = TableReading(header + "\nliver,\n").diagnostics.first
    #expect(said?.message == "unknown column \(name)")
    #expect(said?.hint?.hasPrefix("did you mean \(near)") == true, "\(said?.hint ?? "")")
  }

  @Test(
    "A cell that a spreadsheet made is told from a value",
    arguments: [
      ("5-Apr", true), ("05. Apr", true), ("Apr-05", true), ("4-Mai", true), ("2-Mrz-26", true),
      ("05.04.2026", true), ("4/5/2026", true), ("2026-04-05", true),
      ("2026-04-05 00:00:00", true), ("#REF!", true), ("#NV", true), ("####", true),
      ("=A1", true), ("3.96E+07", true), ("T8-T10", false), ("8th rib", false), ("C50.4", false),
      ("L5/S1", false), ("39607008", false), ("ribs 4-6", false), ("level 4R", false),
      ("segment 4/5", false), ("May 5 lesion", false),
    ])
  func slips(cell: String, isSlip: Bool) {
    let codes = TableReading("site\n\"\(cell)\"\n").diagnostics.map(\.code)
    #expect(codes.contains { $0 == "LM0143" || $0 == "LM0144" } == isSlip, "\(codes)")
  }

  @Test("A damaged table gives cases or errors, and never stops", arguments: 0..<200)
  func damaged(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let text = "case,sex,site,side,size mm\nA,f,liver,,3\nA,,\"kidney\",L,\"4 x 5\"\nB,m,lung,R,\n"
    var bytes = Array(text.utf8)
    for _ in 0..<4 {
      let index = Int.random(in: bytes.indices, using: &generator)
      if Bool.random(using: &generator) {
        bytes[index] = UInt8.random(in: 0...255, using: &generator)
      } else {
        bytes.remove(at: index)
      }
    }
    let reading = TableReading(bytes: bytes)
    #expect(!reading.sources.isEmpty || !reading.diagnostics.isEmpty)
    for found in reading.cases {
      #expect((found.source == nil) == !found.diagnostics.isEmpty)
    }
    #expect(TableReading(bytes: bytes, pieceSize: 1).cases == reading.cases)
  }
}
