import Testing

@testable import FHIRReading

@Suite("The three ways of stating a place")
struct PlacePathTests {
  /// A record, and its lesion with the way it was found.
  struct Example: CustomTestStringConvertible {
    var condition: String
    var lesion: String
    var path: MappingRow.Path
    var source: MappingRow.Source

    init(
      _ condition: String, _ lesion: String, _ path: MappingRow.Path, _ source: MappingRow.Source
    ) {
      self.condition = condition
      self.lesion = lesion
      self.path = path
      self.source = source
    }

    var testDescription: String { lesion + ", " + path.rawValue }
  }

  @Test(
    "A coded place",
    arguments: [
      Example(
        Record.condition(
          bodySite: Record.concept(
            "39607008", "Lung structure", Record.laterality("7771000", "Left"))),
        "lung left primary", .qualified, .code),
      Example(
        Record.condition(bodySite: Record.concept("76752008", nil, Record.laterality("24028007"))),
        "breast right primary", .qualified, .code),
      Example(
        Record.condition(bodySite: Record.concept("76752008", nil, Record.laterality("51440002"))),
        "breast both primary", .qualified, .code),
      Example(
        Record.condition(
          bodySite: Record.concept(
            "76752008", nil, Record.qualifier("mcode-laterality", "7771000"))),
        "breast left primary", .qualified, .code),
      Example(
        Record.condition(bodySite: Record.concept("39607008")), "lung primary", .bodySite, .code),
      Example(
        Record.condition(
          code: Record.concept(codings: [Record.coding(Record.icd10CM, "C50.911")]),
          bodySite: Record.concept("76752008")),
        "breast right primary", .sideFromCode, .code),
      Example(
        Record.condition(
          profile: nil, code: Record.concept(codings: [Record.coding(Record.icd10CM, "C78.01")])),
        "lung right metastasis", .code, .code),
      Example(
        Record.condition(
          bodySite: Record.concept(codings: [
            Record.coding("urn:oid:2.16.840.1.113883.6.43.1", "C50.9"),
            Record.coding("https://example.org/CodeSystem/onko-seitenlokalisation", "L"),
          ])),
        "breast left primary", .qualified, .code),
      Example(
        Record.condition(
          bodySite: Record.concept(codings: [Record.coding(Record.icdO3, "C50.9")]) + ", "
            + Record.concept(codings: [
              Record.coding("https://example.org/CodeSystem/onko-seitenlokalisation", "R")
            ])),
        "breast right primary", .qualified, .code),
    ])
  func coded(example: Example) throws { try check(example) }

  @Test(
    "A place in words",
    arguments: [
      Example(
        Record.condition(bodySite: Record.concept("1", "Left breast structure (body structure)")),
        "breast left primary", .precoordinated, .display),
      Example(
        Record.condition(bodySite: #"{"text": "right kidney"}"#), "kidney right primary",
        .precoordinated, .text),
      Example(
        Record.condition(
          bodySite: Record.concept(
            "31094006", "Structure of lobe of lung (body structure)", Record.laterality("7771000"),
            Record.qualifier("mcode-body-location-qualifier", "261122009", "Lower"))),
        "lower lobe of lung left primary", .qualified, .code),
      Example(
        Record.condition(
          code: Record.concept("1", "Malignant neoplasm of left female breast (disorder)")),
        "breast left primary", .code, .display),
      Example(
        Record.condition(code: #"{"text": "Non-small cell lung cancer"}"#), "lung primary", .code,
        .text),
      Example(
        Record.secondary(code: Record.concept("1", "Secondary malignant neoplasm of bone")),
        "bone metastasis", .code, .display),
    ])
  func inWords(example: Example) throws { try check(example) }

  private func check(_ example: Example) throws {
    let reading = try Reading(example.condition)
    #expect(reading.lesions == [example.lesion])
    #expect(reading.rows.map(\.path) == [example.path])
    #expect(reading.rows.map(\.source) == [example.source])
  }

  @Test("The field for the place counts before the code of the disease")
  func order() throws {
    let reading = try Reading(
      Record.condition(
        code: Record.concept(codings: [Record.coding(Record.icd10CM, "C34.90")]),
        bodySite: Record.concept("39607008", nil, Record.laterality("7771000"))))
    #expect(reading.rows.map(\.path) == [.qualified])
  }

  @Test("A place from which a metastasis came is not where it is")
  func origin() throws {
    let reading = try Reading(
      Record.secondary(code: Record.concept("1", "Metastasis from malignant tumor of prostate")))
    #expect(reading.lesions == [])
    #expect(reading.codes == ["LM0306", "LM0302"])
  }

  @Test("The code of the primary is not the place of a metastasis")
  func codeOfPrimary() throws {
    let reading = try Reading(
      Record.secondary(code: Record.concept(codings: [Record.coding(Record.icd10CM, "C50.911")])))
    #expect(reading.lesions == [])
  }
}
