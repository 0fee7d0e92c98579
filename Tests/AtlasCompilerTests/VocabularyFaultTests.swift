import Testing

/// Every fault the vocabulary can have, with its code and place.
@Suite("Faults of the vocabulary")
struct VocabularyFaultTests {
  private func faults(adding rows: String...) throws -> [String] {
    let sites = TinyAtlas.sites + rows.joined(separator: "\n") + "\n"
    return try TinyAtlas(
      sites: sites, figure: TinyAtlas.figure(TinyAtlas.kidneys, TinyAtlas.uterus)
    ).faults()
  }

  @Test(
    "A row in line 4 is refused for what is wrong with it",
    arguments: [
      ("cortex,Cortex,,kidney,place,yes,any,,,,urinary,verified", "4:1 LM0620"),
      ("Cortex,Cortex,,kidney,place,yes,any,,,,urinary,verified,", "4:1 LM0621"),
      ("cortex,,,kidney,place,yes,any,,,,urinary,verified,", "4:8 LM0621"),
      ("cortex,Cortex,a=top,kidney,place,yes,any,,,,urinary,verified,", "4:15 LM0621"),
      ("cortex,Cortex,a;;b,kidney,place,yes,any,,,,urinary,verified,", "4:15 LM0621"),
      ("cortex,Cortex,,kidney,organ,yes,any,,,,urinary,verified,", "4:23 LM0621"),
      ("cortex,Cortex,,kidney,place,maybe,any,,,,urinary,verified,", "4:29 LM0621"),
      ("cortex,Cortex,,kidney,place,yes,both,,,,urinary,verified,", "4:33 LM0621"),
      ("cortex,Cortex,,kidney,place,yes,any,C64,,,urinary,verified,", "4:37 LM0621"),
      ("cortex,Cortex,,kidney,place,yes,any,,FMA:7203,,urinary,verified,", "4:38 LM0621"),
      ("cortex,Cortex,,kidney,place,yes,any,,,64,urinary,verified,", "4:39 LM0621"),
      ("cortex,Cortex,,kidney,place,yes,any,,,,urinary,sure,", "4:48 LM0621"),
      ("cortex,Cortex,,kidney,place,yes,any,,,,urinary,verified,front", "4:57 LM0621"),
      ("cortex,Cortex,,kidny,place,yes,any,,,,urinary,verified,", "4:1 LM0622"),
      ("cortex,Cortex,,uterus,place,no,any,,,,urinary,verified,", "4:1 LM0622"),
      ("kidney,Cortex,,,place,yes,any,,,,urinary,verified,", "4:1 LM0609"),
      ("cortex,Cortex,Womb,kidney,place,yes,any,,,,urinary,verified,", "4:1 LM0623"),
      ("cortex,Cortex,,,place,yes,any,,,,urinary,verified,", "4:1 LM0633"),
    ])
  func row(row: String, expected: String) throws {
    #expect(try faults(adding: row).contains("sites.csv:" + expected))
  }

  @Test("Parents that lead in a circle are reported for each site of the circle")
  func circle() throws {
    let faults = try faults(
      adding: "a,A,,b,place,no,any,,,,,verified,", "b,B,,a,place,no,any,,,,,verified,")
    #expect(faults.contains("sites.csv:4:1 LM0622"))
    #expect(faults.contains("sites.csv:5:1 LM0622"))
  }

  @Test("A site whose grandparent is drawn can be shown, and one that is no place need not be")
  func fallbacks() throws {
    let faults = try faults(
      adding: "cortex,Cortex,,kidney,place,yes,any,,,,,verified,",
      "column,Column,,cortex,place,yes,any,,,,,verified,",
      "skin,Skin,,,unlocated,no,any,,,,,verified,")
    #expect(faults == [])
  }

  @Test("A missing column and an unknown one are reported")
  func columns() throws {
    let sites = TinyAtlas.sites.replacing(",views", with: ",vews")
    let folder = try TinyAtlas(
      sites: sites, figure: TinyAtlas.figure(TinyAtlas.kidneys, TinyAtlas.uterus))
    let faults = folder.faults().filter { $0.hasPrefix("sites.csv") }
    #expect(faults == ["sites.csv:1:1 LM0620", "sites.csv:1:79 LM0620"])
  }

  @Test("A folder without a vocabulary is reported")
  func missing() throws {
    let folder = try TinyAtlas(
      sites: "", figure: TinyAtlas.figure(TinyAtlas.kidneys, TinyAtlas.uterus))
    #expect(folder.faults().contains("sites.csv:1:1 LM0620"))
  }
}
