import CaseModel
import CaseReading
import Diagnostics
import Testing

@Suite("Tables")
struct TableTests {
  @Test("One lesion a row, the rows of a case together")
  func cases() {
    let reading = TableReading(
      """
      case,title,sex,age,site,side,role
      A,Invented,female,44,kidney,right,primary
      A,,,,lung,both,metastasis
      B,,male,,liver,,

      """)
    #expect(reading.diagnostics == [])
    #expect(reading.sources.map(\.identifier) == ["A", "B"])
    #expect(reading.sources.map(\.title) == ["Invented", nil])
    #expect(reading.sources.map(\.patient.sex) == [.female, .male])
    #expect(reading.sources.map(\.patient.age) == [44, nil])
    #expect(
      reading.sources.map { $0.lesions.map(\.site.words) } == [["kidney", "lung"], ["liver"]])
    #expect(reading.sources[0].lesions.map(\.site.laterality) == [.right, .both])
    #expect(reading.sources[0].lesions.map(\.role) == [.primary, .metastasis])
    #expect(reading.summary.rows == 3)
    #expect(reading.summary.cases == 2)
  }

  @Test("A table says of a lesion what a case file says")
  func everyKey() throws {
    let table = """
      site,side,role,character,form,certainty,count,size,status,into,to,through,occlusion,dilated,content,invades,note
      kidney,right,primary (probable),solid|necrotic,lobulated,imaging,3,4.7 x 2.5 cm,new,IVC,right atrium,renal vein|hepatic veins,partial,yes,tumour thrombus,adrenal gland|liver,"firm, ""fixed"" mass"
      """
    let file = """
      lesionmap: 1
      lesions:
        - site: kidney
          side: right
          role: primary (probable)
          character: [solid, necrotic]
          form: lobulated
          certainty: imaging
          count: 3
          size: 4.7 x 2.5 cm
          status: new
          extension:
            into: IVC
            to: right atrium
            through: [renal vein, hepatic veins]
            occlusion: partial
            dilated: true
            content: tumour thrombus
          invades: [adrenal gland, liver]
          note: firm, "fixed" mass
      """
    let stated = Reading(file, .yaml)
    let reading = TableReading(table)
    #expect(reading.diagnostics == stated.diagnostics)
    #expect(
      reading.sources.flatMap(\.lesions).map(\.unplaced)
        == (try #require(stated.source).lesions.map(\.unplaced)))
  }

  @Test(
    "Columns go by their names, in any order and any way of writing them",
    arguments: [
      "Location,Case ID,Laterality,Gender,Age (years)", "body_site,Patient,SIDE,sex,age in years",
      "\"anatomical site\",case-id, side ,Sex (m/f),age_years",
    ])
  func names(header: String) throws {
    let source = try #require(
      TableReading(header + "\nkidney,A,L,F,44\n").sources.first, "\(header)")
    #expect(source.identifier == "A")
    #expect(source.patient == Patient(sex: .female, age: 44))
    #expect(source.lesions.map(\.site.laterality) == [.left])
  }

  @Test(
    "The header line tells the separator, a line before it may state it",
    arguments: [
      "site,size\nliver,\"3,2 cm\"\n", "site;size\nliver;3,2 cm\n", "site\tsize\r\nliver\t3,2 cm",
      "sep=;\r\nsite;size\r\nliver;3,2 cm\r\n", "\u{FEFF}site;size\nliver;3,2 cm\n",
      "\u{FEFF}sep=,\nsite,size\nliver,3.2 cm\n",
    ])
  func separators(text: String) {
    #expect(TableReading(text).faults == [])
    #expect(TableReading(text).sources.flatMap(\.lesions).map(\.diametersInMillimetres) == [[32]])
  }

  @Test("In a file of tabs a comma is a letter")
  func tabs() {
    let reading = TableReading("site\nuterus, anterior, superior\n", isTabbed: true)
    #expect(reading.sources.first?.lesions.first?.site.words == "uterus, anterior, superior")
  }

  @Test(
    "The unit of a size may stand in the name of its column",
    arguments: [
      ("size_mm", "32", [32]), ("Size (mm)", "4.5 x 3", [4.5, 3]), ("diameter in cm", "3,2", [32]),
      ("size mm", "3.2 cm", [32]), ("SIZE_CM", "5 MM", [5]),
    ])
  func units(column: String, cell: String, size: [Double]) {
    let reading = TableReading("site;\(column)\nliver;\(cell)\n")
    #expect(reading.faults == [])
    #expect(reading.sources.flatMap(\.lesions).map(\.diametersInMillimetres) == [size])
  }

  @Test("Empty cells, and the NA of R, state nothing")
  func unstated() throws {
    let reading = TableReading("case,sex,age,site,side,size,note\nA,NA,NA,liver,NA,NA,NA\n")
    let source = try #require(reading.sources.first)
    #expect(source.patient == Patient())
    #expect(source.lesions.map(\.diametersInMillimetres) == [[]])
    #expect(source.lesions.map(\.note) == ["NA"])
  }

  @Test("Rows that nobody filled in are passed over, columns with # too")
  func passedOver() {
    let reading = TableReading("case,site,#ward\nA,liver,\"x\"\n,,\n , ,\n\nA,spleen,3\n")
    #expect(reading.faults == [])
    #expect(reading.sources.map { $0.lesions.count } == [2])
  }

  @Test("Without a column for it all rows are of one case")
  func oneCase() {
    let reading = TableReading("site\nliver\nspleen\n")
    #expect(reading.sources.map(\.identifier) == [nil])
    #expect(reading.sources.map { $0.lesions.count } == [2])
  }

  @Test("The site may say everything that an item of a site list says")
  func items() throws {
    let lesion = try #require(
      TableReading("site\n\"L femur 32 mm lytic, proven\"\n").sources.first?.lesions.first)
    #expect(lesion.site.words == "L femur")
    #expect(lesion.characters == [.lytic])
    #expect(lesion.certainty == .proven)
  }

  @Test("Sites know their places, in characters")
  func places() {
    let text = "note,site,invades\n\"é👩‍⚕️\n👩‍⚕️\",\" liver\",e\u{301}|spleen\n"
    let lesions = TableReading(text).sources.flatMap(\.lesions)
    #expect(
      lesions.map(\.site.place) == [SourcePlace(file: "f", line: 3, column: 6, length: 5)])
    #expect(
      lesions.flatMap(\.invadedSites).map(\.place) == [
        SourcePlace(file: "f", line: 3, column: 13, length: 1),
        SourcePlace(file: "f", line: 3, column: 15, length: 6),
      ])
  }

  @Test("How the stream is cut makes no difference", arguments: [1, 2, 3, 7, 64])
  func pieces(size: Int) {
    let text =
      "\u{FEFF}case;site;note\r\nA;liver;\"x;\r\ny\"\r\nA;ü;1\"\r\nB;\r\nB;spleen;\r\nA;lung;\r\n"
    let whole = TableReading(text)
    let cut = TableReading(text, pieceSize: size)
    #expect(whole.cases.count == 3)
    #expect(cut.cases == whole.cases)
    #expect(cut.summary == whole.summary)
  }

  @Test("A case is handed on when the next one begins")
  func streaming() {
    var reader = TableReader(isTabbed: false, file: "f")
    #expect(reader.feed(Array("case,site\nA,liver\nA,spleen\n".utf8)).isEmpty)
    #expect(reader.feed(Array("B,lung\n".utf8)).map(\.identifier) == ["A"])
    #expect(reader.finish().cases.map(\.identifier) == ["B"])
  }

  @Test(
    "A table is told by its first line",
    arguments: [
      ("case,site\n", true), ("\u{FEFF}Location;Side\r\n", true), ("sep=;\nx\n", true),
      ("site\tsize mm", true), ("site\n", false), ("liver, left\n", false),
      ("site, sidee\n", false), ("case,side\n", false), ("{\"site\": 1}", false), ("", false),
    ])
  func recognises(text: String, isTable: Bool) {
    #expect(TableReader.recognises(Array(text.utf8)) == isTable)
  }
}
