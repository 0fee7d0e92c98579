import CaseModel
import Testing

@testable import FHIRReading

@Suite("Invalid and understandable")
struct ToleranceTests {
  /// A primary with these members in place of a valid record's.
  private func read(_ members: String) throws -> Reading {
    try Reading(
      """
      {"resourceType": "Condition", "id": "an_id_with_underscores",
       "meta": {"profile": ["\(Record.mcode)mcode-primary-cancer-condition|4.0.0"]}, \(members)}
      """)
  }

  @Test(
    "A place in another shape",
    arguments: [
      (#""bodySite": \#(Record.concept("76752008"))"#, ["LM0307"]),
      (#""bodySite": [\#(Record.coding(Record.snomed, "76752008"))]"#, ["LM0307"]),
      (#""bodySite": "breast""#, ["LM0307", "LM0307"]),
      (#""bodySite": ["breast"]"#, ["LM0307"]),
      (#""BodySite": [\#(Record.concept("76752008"))]"#, ["LM0307"]),
      (#""bodySite": [{"coding": \#(Record.coding(Record.snomed, "76752008"))}]"#, ["LM0307"]),
      (#""bodySite": [{"coding": [{"code": "76752008"}]}]"#, []),
      (#""bodySite": [{"coding": [{"system": "\#(Record.snomed)", "code": 76752008}]}]"#, []),
      (#""bodySite": [{"coding": [{"code": " 76752008 ", "system": "SNOMED-CT"}]}]"#, []),
      (#""bodySite": [null, \#(Record.concept("76752008"))]"#, []),
      (#""bodySite": [{"coding": [{"display": "Breast"}]}]"#, []),
    ])
  func place(members: String, codes: [String]) throws {
    let reading = try read(members)
    #expect(reading.lesions == ["breast primary"])
    #expect(reading.codes == codes)
  }

  @Test("A type of resource in other letters")
  func type() throws {
    let reading = try Reading(
      #"{"ResourceType": "condition", "code": {"text": "Carcinoma of breast"}}"#)
    #expect(reading.lesions == ["breast"])
    #expect(reading.codes == ["LM0307"])
  }

  @Test(
    "Sides in other extensions, lists and words",
    arguments: [
      Record.qualifier("mcode-laterality", "7771000"),
      #"{"url": "http://example.org/obf-datatype-Laterality-extension", "valueCodeableConcept": {"text": "Left"}}"#,
      #"{"url": "http://fhir.de/StructureDefinition/seitenlokalisation", "valueCoding": {"code": "L"}}"#,
      #"{"url": "x/laterality", "valueCode": "left"}"#,
      #"{"url": "x/modifier", "valueCoding": {"system": "http://terminology.hl7.org/CodeSystem/v2-0495", "code": "L"}}"#,
      #"{"url": "x/laterality", "valueString": "linksseitig"}"#,
      #"{"url": "x/laterality", "extension": [{"url": "value", "valueCode": "L"}]}"#,
    ])
  func sides(item: String) throws {
    let reading = try read(#""bodySite": [\#(Record.concept("76752008", nil, item))]"#)
    #expect(reading.lesions == ["breast left primary"])
  }

  @Test("A place that is not understood is reported and not drawn")
  func unknown() throws {
    let reading = try read(#""bodySite": [\#(Record.concept("1", "Region of nowhere"))]"#)
    #expect(reading.lesions == [])
    #expect(reading.rows.map(\.outcome) == [.unmapped])
    #expect(reading.codes == ["LM0305", "LM0302"])
  }

  @Test("German diagnoses, with their sides beside the code")
  func german() throws {
    let reading = try Reading(
      """
      {"resourceType": "Condition", "code": {"coding": [{
       "extension": [{"url": "http://fhir.de/StructureDefinition/seitenlokalisation",
        "valueCoding": {"system": "https://fhir.de/CodeSystem/kbv/s_icd_seitenlokalisation", "code": "R"}}],
       "system": "\(Record.icd10GM)", "code": "C50.4", "display": "Bösartige Neubildung: Brustdrüse"}]}}
      """)
    #expect(reading.lesions.count == 1)
    #expect(reading.cases[0].source.lesions[0].site.laterality == .right)
    #expect(reading.cases[0].source.lesions[0].role == .primary)
  }

  @Test("A reference written into a display")
  func referenceInDisplay() throws {
    let reading = try Reading(
      Record.bundle(
        Record.condition(code: Record.concept("363346000")),
        Record.structure(
          "t", location: Record.concept("1", "Left breast structure"),
          more:
            #", "extension": [{"url": "x/mcode-related-condition", "valueReference": {"display": "Condition/c1"}}]"#
        )))
    #expect(reading.lesions == ["breast left primary"])
  }

  @Test(
    "A condition without a profile is a tumour by its SNOMED CT or ICD-10 code, or by its words")
  func withoutProfile() throws {
    for code in [
      Record.concept(codings: [Record.coding(Record.icd10CM, "C50.912")]),
      #"{"text": "carcinoma of the left breast"}"#,
    ] {
      let reading = try Reading(Record.condition(profile: nil, code: code))
      #expect(reading.cases.first?.source.lesions.map(\.site.laterality) == [.left])
    }
    let other = try Reading(
      Record.condition(
        profile: nil, code: Record.concept(codings: [Record.coding(Record.icd10CM, "J18.9")])))
    #expect(other.rows == [])
  }

  @Test("A deposit by its observation")
  func observation() throws {
    let reading = try Reading(
      """
      {"resourceType": "Observation", "status": "final",
       "code": \(Record.concept("385421009", "Site of distant metastasis")),
       "valueCodeableConcept": {"coding": [{"system": "http://example.org/cs-fernmetastasen",
        "code": "HEP", "display": "Liver"}]}}
      """)
    #expect(reading.lesions == ["liver metastasis"])
    #expect(reading.rows.map(\.path) == [.value])
  }
}
