import CaseModel
import Testing

@testable import FHIRReading

@Suite("Whose tumours they are")
struct PatientsTests {
  private static let breast = Record.concept("76752008")

  @Test(
    "The sex of the body",
    arguments: [
      ("female", PatientSex.female), ("male", .male), ("Female", .female), ("other", nil),
      ("unknown", nil),
    ])
  func sex(gender: String, sex: PatientSex?) throws {
    let reading = try Reading(
      Record.bundle(Record.patient(gender: gender), Record.condition(bodySite: Self.breast)))
    #expect(reading.cases.map(\.source.patient.sex) == [sex])
    #expect(reading.cases.map(\.source.patient.age) == [nil])
  }

  @Test("Each patient is a case, in the order of the file, whatever the order of the rest")
  func several() throws {
    let reading = try Reading(
      Record.bundle(
        Record.condition("b", bodySite: Record.concept("39607008"), patient: "q"),
        Record.patient("p", gender: "female"), Record.patient("q", gender: "male"),
        Record.condition("a", bodySite: Self.breast, patient: "p")))
    #expect(reading.cases.map(Reading.lesions) == [["breast primary"], ["lung primary"]])
    #expect(reading.cases.map(\.source.patient.sex) == [.female, .male])
    #expect(reading.cases.map(\.source.identifier) == ["patient-1", "patient-2"])
  }

  @Test(
    "References by id, by address, by URN and to a version",
    arguments: [
      "Patient/p1", "urn:uuid:11111111-2222-3333-4444-555555555555",
      "http://example.org/fhir/Patient/p1", "Patient/p1/_history/2",
      "http://example.org/fhir/Patient/p1/_history/2",
    ])
  func references(reference: String) throws {
    let reading = try Reading(
      """
      {"resourceType": "Bundle", "entry": [
       {"fullUrl": "urn:uuid:11111111-2222-3333-4444-555555555555", "resource": \(Record.patient())},
       {"resource": \(Record.patient("p2", gender: "male"))},
       {"resource": {"resourceType": "Condition", "subject": {"reference": "\(reference)"},
        "meta": {"profile": ["\(Record.mcode)mcode-primary-cancer-condition"]},
        "bodySite": [\(Self.breast)]}}]}
      """)
    #expect(reading.cases.map(\.source.patient.sex) == [.female])
    #expect(reading.codes == [])
  }

  @Test("What names no patient is nobody’s when there are several")
  func nobodys() throws {
    let orphan = Record.condition(bodySite: Self.breast).replacing(
      #""subject": {"reference": "Patient/p1"}"#, with: #""subject": {}"#)
    let one = try Reading(Record.bundle(Record.patient(), orphan))
    #expect(one.lesions == ["breast primary"])
    #expect(one.cases.map(\.source.patient.sex) == [.female])
    let two = try Reading(Record.bundle(Record.patient(), Record.patient("p2"), orphan))
    #expect(two.lesions == [])
    #expect(two.codes == ["LM0311", "LM0302"])
  }

  @Test("A reference to somebody outside of the file is not taken for the patient inside")
  func stranger() throws {
    let reading = try Reading(
      Record.bundle(
        Record.patient(), Record.condition(bodySite: Self.breast),
        Record.condition("x", bodySite: Record.concept("39607008"), patient: "elsewhere")))
    #expect(reading.cases.map(Reading.lesions) == [["breast primary"], ["lung primary"]])
    #expect(reading.cases.map(\.source.patient.sex) == [.female, nil])
  }
}
