import Testing

@testable import BodyAtlas

@Suite("What a code means")
struct CodeLookupTests {
  private static let atlas = Atlas(
    sites: SampleAtlas.sites, figures: [],
    codes: SampleAtlas.codes + [
      CodeMeaning(system: .icd10, code: "C64", siteID: "kidney"),
      CodeMeaning(system: .icd10, code: "C64.2", siteID: "kidney", sides: [.left]),
      CodeMeaning(system: .icdO3, code: "C55.9", siteID: "uterus"),
      CodeMeaning(system: .snomed, code: "35039007", siteID: "skin"),
    ])

  private func sites(_ system: CodeSystem, _ code: String) throws -> [String] {
    try Self.atlas.codeMeanings(system: system, code: code).map { meaning in
      meaning.siteID + meaning.sides.map { " " + $0.letter }.joined()
    }
  }

  @Test(
    "An ICD code is read with and without its dot, in any case, and with what trails it",
    arguments: ["C64.1", "C641", "c64.1", " C64.1", "C64.1 G", "C64.1+", "C641*"])
  func spelling(code: String) throws {
    #expect(try sites(.icd10, code) == ["kidney R"])
  }

  @Test(
    "An ICD code that is not listed means what its beginning means; sides are not taken from there",
    arguments: [
      ("C64", "kidney"), ("C64.-", "kidney"), ("C64.9", "kidney"), ("C64.22", "kidney L"),
    ])
  func widening(code: String, expected: String) throws {
    #expect(try sites(.icd10, code) == [expected])
  }

  @Test("The meaning of a wider code bears the wider code")
  func widerCode() throws {
    let meaning = try #require(try Self.atlas.codeMeanings(system: .icd10, code: "C64.9").first)
    #expect(meaning.code == "C64")
  }

  @Test("A code of several places means all of them")
  func several() throws {
    #expect(try sites(.snomed, "110765007") == ["ivc", "kidney R L"])
  }

  @Test("The codes that the sites state are found, unless the table says otherwise")
  func ownCodes() throws {
    let atlas = SampleAtlas.atlas
    let kidney = try atlas.codeMeanings(system: .snomed, code: "64033007")
    #expect(
      kidney == [
        CodeMeaning(system: .snomed, code: "64033007", siteID: "kidney", isVerified: true)
      ])
    #expect(try atlas.codeMeanings(system: .icdO3, code: "C64.9") == [])
  }

  @Test(
    "UBERON identifiers are read in every spelling",
    arguments: [
      "UBERON:0002113", "UBERON_0002113", "uberon:0002113", "0002113",
      "http://purl.obolibrary.org/obo/UBERON_0002113",
    ])
  func uberon(code: String) throws {
    #expect(try sites(.uberon, code) == ["kidney"])
  }

  @Test(
    "What is no code of the system means nothing",
    arguments: [
      (CodeSystem.snomed, ""), (.snomed, "C64.9"), (.snomed, "99999999"), (.icd10, "64"),
      (.icd10, "kidney"), (.icd10, "C6"), (.icdO3, "C64.9"), (.uberon, "UBERON:1"),
      (.icd10, "Ⅽ64"), (.snomed, "٦٤٠٣٣٠٠٧"),
    ])
  func unknown(system: CodeSystem, code: String) throws {
    #expect(try sites(system, code) == [])
  }

  @Test("English names need no table; a language without names has none")
  func names() throws {
    let atlas = SampleAtlas.atlas
    #expect(try atlas.name(of: "kidney", in: .english) == SiteName("Kidney"))
    #expect(try atlas.name(of: "ivc", in: .german) == nil)
    #expect(try atlas.name(of: "kidney", in: .french) == nil)
  }
}
