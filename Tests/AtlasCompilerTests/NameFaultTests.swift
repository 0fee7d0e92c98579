import Testing

/// Every fault that a table of names can have, with its code and place.
@Suite("Faults of the names in other languages")
struct NameFaultTests {
  private static let header = "id,name,short,gender,synonyms,source\n"

  private func faults(_ rows: String, file: String = "names/de.csv") throws -> [String] {
    let atlas = try TinyAtlas(figure: TinyAtlas.figure(TinyAtlas.kidneys, TinyAtlas.uterus))
    try atlas.write(Self.header + rows, to: file)
    return atlas.faults()
  }

  @Test("Names of every site break no rule")
  func sound() throws {
    #expect(try faults("kidney,Niere,Ni.,f,Nieren;Ren,TA\nuterus,Gebärmutter,,,,TA\n") == [])
  }

  @Test(
    "A row is refused for what is wrong with it",
    arguments: [
      ("uterus,Gebärmutter,,,\n", "3:1 LM0620"),
      ("uterus,,,,,TA\n", "3:8 LM0626"),
      ("uterus,Geba\u{308}rmutter,,,,TA\n", "3:8 LM0626"),
      ("uterus,Gebärmutter ,,,,TA\n", "3:8 LM0626"),
      ("uterus,Gebärmutter,,weiblich,,TA\n", "3:21 LM0626"),
      ("uterus,Gebärmutter,,,a;;b,TA\n", "3:22 LM0626"),
      ("uterus,Gebärmutter,,,,\n", "3:23 LM0626"),
    ])
  func row(row: String, expected: String) throws {
    let faults = try faults("kidney,Niere,,f,,TA\n" + row)
    // What is left out for its fault is missing, too.
    #expect(faults.filter { $0 != "de.csv:1:1 LM0627" } == ["de.csv:" + expected])
  }

  @Test("Names of unknown sites, second names, shared names and missing ones are reported")
  func rules() throws {
    #expect(
      try faults("kidney,Niere,,f,,TA\nuterus,Uterus,,,,TA\nkidny,Leber,,f,,TA\n")
        == ["de.csv:4:1 LM0630"])
    #expect(
      try faults("kidney,Niere,,f,,TA\nuterus,Uterus,,,,TA\nuterus,Gebärmutter,,,,TA\n")
        == ["de.csv:4:1 LM0609"])
    #expect(
      try faults("kidney,Niere,,f,,TA\nuterus,Uterus,,,niere,TA\n") == ["de.csv:3:1 LM0623"])
    #expect(try faults("kidney,Niere,,f,,TA\n") == ["de.csv:1:1 LM0627"])
  }

  @Test("A file of no known language is reported")
  func language() throws {
    #expect(try faults("", file: "names/tlh.csv") == ["tlh.csv:1:1 LM0601"])
    #expect(try faults("", file: "names/en.csv") == ["en.csv:1:1 LM0601"])
  }
}
