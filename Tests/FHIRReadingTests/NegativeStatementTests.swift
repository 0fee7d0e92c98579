import Testing

@testable import FHIRReading

@Suite("Statements that are no lesions")
struct NegativeStatementTests {
  private static let breast = Record.concept("76752008", "Breast structure")

  @Test(
    "Refuted, in error, denied, of the past",
    arguments: [
      (#""verificationStatus": {"coding": [{"code": "refuted"}]}"#, MappingRow.Outcome.skipped),
      (#""verificationStatus": {"coding": [{"code": "entered-in-error"}]}"#, .skipped),
      (#""verificationStatus": "refuted""#, .skipped),
      (#""code": {"text": "No malignant neoplasm of breast"}"#, .skipped),
      (#""code": {"text": "History of malignant neoplasm of breast"}"#, .listed),
      (
        #""code": {"coding": [{"system": "http://fhir.de/CodeSystem/bfarm/icd-10-gm", "code": "C50.9", "extension": [{"url": "http://fhir.de/StructureDefinition/icd-10-gm-diagnosesicherheit", "valueCoding": {"code": "A"}}]}]}"#,
        .skipped
      ),
      (
        #""code": {"coding": [{"system": "http://fhir.de/CodeSystem/bfarm/icd-10-gm", "code": "C50.9", "extension": [{"url": "http://fhir.de/StructureDefinition/icd-10-gm-diagnosesicherheit", "valueCoding": {"code": "Z"}}]}]}"#,
        .listed
      ),
    ])
  func condition(member: String, outcome: MappingRow.Outcome) throws {
    let reading = try Reading(Record.condition(bodySite: Self.breast, more: member))
    #expect(reading.lesions == [])
    #expect(reading.rows.map(\.outcome) == [outcome])
  }

  @Test(
    "Suspected, resolved, in remission",
    arguments: [
      (#""verificationStatus": {"coding": [{"code": "provisional"}]}"#, "breast primary suspected"),
      (#""clinicalStatus": {"coding": [{"code": "resolved"}]}"#, "breast primary resolved"),
      (#""clinicalStatus": {"coding": [{"code": "remission"}]}"#, "breast primary responding"),
      (#""clinicalStatus": {"coding": [{"code": "active"}]}"#, "breast primary"),
    ])
  func standing(member: String, lesion: String) throws {
    let reading = try Reading(Record.condition(bodySite: Self.breast, more: member))
    #expect(reading.lesions == [lesion])
  }

  @Test("A history that is denied, and one that is affirmed", arguments: [false, true])
  func history(isAffirmed: Bool) throws {
    let reading = try Reading(
      Record.bundle(
        Record.condition(bodySite: Self.breast),
        """
        {"resourceType": "Observation", "status": "final", "valueBoolean": \(isAffirmed),
         "code": \(Record.concept("1287652008", "History of metastatic malignant neoplasm"))}
        """))
    #expect(reading.lesions == ["breast primary"])
    #expect(reading.rows.map(\.outcome) == [.drawn, isAffirmed ? .listed : .skipped])
  }

  @Test("Other diseases, benign tumours and body structures out of use are passed over")
  func others() throws {
    let reading = try Reading(
      Record.bundle(
        Record.condition("a", profile: nil, code: #"{"text": "Pneumonia of left lung"}"#),
        Record.condition("b", profile: nil, code: #"{"text": "Benign neoplasm of breast"}"#),
        Record.structure("s", location: Self.breast, more: #", "active": false"#),
        Record.condition("c", bodySite: Self.breast)))
    #expect(reading.lesions == ["breast primary"])
  }

  @Test("Treated and sampled places are listed and not drawn")
  func listed() throws {
    let reading = try Reading(
      Record.bundle(
        Record.condition(bodySite: Self.breast),
        #"{"resourceType": "Procedure", "status": "completed", "bodySite": [\#(Record.concept("1", "Left kidney"))]}"#,
        #"{"resourceType": "Procedure", "status": "not-done", "bodySite": [\#(Record.concept("1", "Left kidney"))]}"#,
        #"{"resourceType": "Specimen", "collection": {"bodySite": \#(Record.concept("1", "Liver"))}}"#
      ))
    #expect(reading.lesions == ["breast primary"])
    #expect(reading.rows.map(\.outcome) == [.drawn, .listed, .skipped, .listed])
    #expect(reading.rows.map(\.statement) == [.primary, .treatedSite, .treatedSite, .specimen])
    #expect(reading.rows.map(\.site) == ["Breast", "Kidney", nil, "Liver"])
  }
}
