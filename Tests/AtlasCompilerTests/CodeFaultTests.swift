import Testing

/// Every fault that the table of codes can have, with its code and place.
@Suite("Faults of the codes")
struct CodeFaultTests {
  private static let header = "system,code,site,side,aspects,role,confidence,source\n"

  private func faults(_ rows: String) throws -> [String] {
    let atlas = try TinyAtlas(figure: TinyAtlas.figure(TinyAtlas.kidneys, TinyAtlas.uterus))
    try atlas.write(Self.header + rows, to: "codes.csv")
    return atlas.faults()
  }

  @Test("Rows with everything that may be left out, and with everything")
  func sound() throws {
    let faults = try faults(
      """
      snomed,64033007,kidney,,,,verified,a list
      icd10,C64.1,kidney,right,superior;lateral,primary,recalled,recalled
      icd10,C64.1,uterus,,,metastasis,recalled,recalled
      icd10,C64.3,kidney,both,,node,recalled,recalled

      """)
    #expect(faults == [])
  }

  @Test(
    "A row is refused for what is wrong with it",
    arguments: [
      ("snomed,64033007,kidney,,,,verified", "2:1 LM0620"),
      ("loinc,64033007,kidney,,,,verified,x", "2:1 LM0624"),
      ("snomed,C64,kidney,,,,verified,x", "2:8 LM0624"),
      ("icd10,64.1,kidney,,,,verified,x", "2:7 LM0624"),
      ("icd10,C64,kidney,top,,,verified,x", "2:18 LM0624"),
      ("icd10,C64,kidney,,upwards,,verified,x", "2:19 LM0624"),
      ("icd10,C64,kidney,,,tumour,verified,x", "2:20 LM0624"),
      ("icd10,C64,kidney,,,,inferred,x", "2:21 LM0624"),
      ("icd10,C64,kidney,,,,verified,", "2:30 LM0624"),
      ("icd10,C64,kidny,,,,verified,x", "2:11 LM0630"),
      ("icd10,C55,uterus,left,,,verified,x", "2:18 LM0625"),
    ])
  func row(row: String, expected: String) throws {
    #expect(try faults(row + "\n") == ["codes.csv:" + expected])
  }

  @Test("The same meaning twice is reported where it is said again")
  func doubled() throws {
    let faults = try faults(
      "icd10,C64,kidney,,,,verified,x\nicd10,C65,kidney,,,,verified,x\n"
        + "icd10,C64,kidney,,,,verified,y\n")
    #expect(faults == ["codes.csv:4:1 LM0609"])
  }

  @Test("A missing column and an unknown one are reported")
  func columns() throws {
    let atlas = try TinyAtlas(figure: TinyAtlas.figure(TinyAtlas.kidneys, TinyAtlas.uterus))
    try atlas.write(Self.header.replacing("role", with: "rule"), to: "codes.csv")
    #expect(atlas.faults() == ["codes.csv:1:1 LM0620", "codes.csv:1:31 LM0620"])
  }
}
