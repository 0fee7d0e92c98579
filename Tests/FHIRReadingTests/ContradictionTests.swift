import Testing

@testable import FHIRReading

@Suite("Contradictions within a record")
struct ContradictionTests {
  @Test(
    "Two sides: the lesion is left out",
    arguments: [
      // The code of the place against the qualifier.
      Record.condition(bodySite: Record.concept("1", "Left breast", Record.laterality("24028007"))),
      // A qualifier against its own display.
      Record.condition(
        bodySite: Record.concept("76752008", nil, Record.laterality("7771000", "Right"))),
      // The place against the code of the disease.
      Record.condition(
        code: Record.concept(codings: [Record.coding(Record.icd10CM, "C50.911")]),
        bodySite: Record.concept("76752008", nil, Record.laterality("7771000"))),
      // A code against its display.
      Record.condition(
        profile: nil,
        code: Record.concept(codings: [
          Record.coding(Record.icd10CM, "C78.01", "Secondary malignant neoplasm of left lung")
        ])),
    ])
  func sides(condition: String) throws {
    let reading = try Reading(condition)
    #expect(reading.lesions == [])
    #expect(reading.codes == ["LM0303"])
    #expect(reading.rows.map(\.outcome) == [.contradictory])
  }

  @Test(
    "Two places: the lesion is left out",
    arguments: [
      // A code against its display.
      Record.condition(bodySite: Record.concept("39607008", "Liver structure")),
      // The place against the code of the disease.
      Record.secondary(
        code: Record.concept(codings: [Record.coding(Record.icd10CM, "C79.31")]),
        bodySite: Record.concept("39607008")),
      // Two codes for one place.
      Record.condition(
        bodySite: Record.concept(codings: [
          Record.coding(Record.snomed, "39607008"), Record.coding(Record.icdO3, "C22.0"),
        ])),
    ])
  func places(condition: String) throws {
    let reading = try Reading(condition)
    #expect(reading.lesions == [])
    #expect(reading.codes == ["LM0304"])
    #expect(reading.rows.map(\.outcome) == [.contradictory])
  }

  @Test("What does not contradict is drawn beside what does")
  func others() throws {
    let reading = try Reading(
      Record.bundle(
        Record.condition(
          bodySite: Record.concept("1", "Left breast", Record.laterality("24028007"))),
        Record.secondary(bodySite: Record.concept("1", "Liver structure"))))
    #expect(reading.lesions == ["liver metastasis"])
    #expect(reading.codes == ["LM0303"])
  }

  @Test("A wider and a narrower name of one place agree")
  func lineage() throws {
    let reading = try Reading(
      Record.condition(
        code: Record.concept(codings: [Record.coding(Record.icd10CM, "C34.12")]),
        bodySite: Record.concept("39607008", nil, Record.laterality("7771000"))))
    #expect(reading.codes == [])
    #expect(reading.lesions == ["lung left primary"])
  }

  @Test("No distant metastasis beside one, and beside a node")
  func stage() throws {
    let stage = """
      {"resourceType": "Observation", "status": "final", "subject": {"reference": "Patient/p1"},
       "code": \(Record.concept("399387003")), "valueCodeableConcept": \(Record.concept("1229901006"))}
      """
    let distant = try Reading(
      Record.bundle(Record.secondary(bodySite: Record.concept("1", "Liver")), stage))
    #expect(distant.lesions == ["liver metastasis"])
    #expect(distant.codes == ["LM0308"])
    #expect(distant.rows.map(\.outcome) == [.drawn, .contradictory])
    let nodal = try Reading(
      Record.bundle(
        Record.secondary(bodySite: Record.concept("1", "Left axillary lymph node")), stage))
    #expect(nodal.codes == [])
  }
}
