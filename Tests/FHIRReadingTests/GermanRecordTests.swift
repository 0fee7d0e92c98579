import CaseModel
import Testing

@testable import FHIRReading

@Suite("Records in the shapes of German registries")
struct GermanRecordTests {
  private static let onco =
    "https://www.medizininformatik-initiative.de/fhir/ext/modul-onko/StructureDefinition/"
  private static let sides = "https://example.org/CodeSystem/mii-cs-onko-seitenlokalisation"

  private func read(
    _ members: String, profile: String = "mii-pr-onko-diagnose-primaertumor"
  ) throws -> Reading {
    try Reading(
      """
      {"resourceType": "Condition", "meta": {"profile": ["\(Self.onco)\(profile)"]}, \(members)}
      """)
  }

  /// A diagnosis of ICD-10-GM with the extensions that insurances ask for.
  private func diagnosis(_ code: String, side: String, certainty: String = "G") -> String {
    """
    "code": {"coding": [{"system": "\(Record.icd10GM)", "code": "\(code)", "extension": [
     {"url": "http://fhir.de/StructureDefinition/seitenlokalisation", "valueCoding":
      {"system": "https://fhir.kbv.de/CodeSystem/KBV_CS_SFHIR_ICD_SEITENLOKALISATION", "code": "\(side)"}},
     {"url": "http://fhir.de/StructureDefinition/icd-10-gm-diagnosesicherheit", "valueCoding":
      {"code": "\(certainty)"}}]}]}
    """
  }

  @Test("The side in a list of its own beside the topography, before it or after it")
  func sideBesideTopography() throws {
    let codings = [
      Record.coding(Self.sides, "L", "Links"), Record.coding(Record.icdO3, "C56.9", "Ovar"),
    ]
    for codings in [codings, codings.reversed()] {
      let reading = try read(#""bodySite": [\#(Record.concept(codings: codings))]"#)
      #expect(reading.lesions == ["ovary left primary"])
      #expect(reading.rows.map(\.path) == [.qualified])
    }
  }

  @Test(
    "Letters for sides",
    arguments: [
      ("L", Laterality.left), ("R", .right), ("B", .both), ("U", nil), ("T", nil),
    ])
  func letters(letter: String, side: Laterality?) throws {
    let codings = [Record.coding(Self.sides, letter), Record.coding(Record.icdO3, "C50.9")]
    let reading = try read(#""bodySite": [\#(Record.concept(codings: codings))]"#)
    #expect(reading.cases[0].source.lesions.map(\.site.laterality) == [side])
  }

  @Test(
    "The side of the diagnosis counts where the place states none, and is compared where it does")
  func sideOfDiagnosis() throws {
    let lobe = Record.coding(Record.icdO3, "C34.1", "Upper lobe, lung")
    let place = #", "bodySite": [\#(Record.concept(codings: [lobe]))]"#
    let reading = try read(diagnosis("C34.1", side: "R") + place)
    #expect(reading.lesions == ["upper lobe of lung right primary"])
    #expect(reading.rows.map(\.path) == [.sideFromCode])
    let sided = Record.concept(codings: [lobe, Record.coding(Self.sides, "L")])
    let contradiction = try read(diagnosis("C34.1", side: "R") + #", "bodySite": [\#(sided)]"#)
    #expect(contradiction.codes == ["LM0303"])
  }

  @Test(
    "How sure a diagnosis is",
    arguments: [
      ("G", ["breast right primary"]), ("V", ["breast right primary suspected"]), ("A", []),
      ("Z", []),
    ])
  func certainty(letter: String, lesions: [String]) throws {
    #expect(try read(diagnosis("C50.9", side: "R", certainty: letter)).lesions == lesions)
  }

  @Test(
    "How a diagnosis was made",
    arguments: [
      ("1", LesionCertainty.clinical), ("2", nil), ("5", .proven), ("6", .proven), ("7.1", .proven),
    ])
  func verification(code: String, certainty: LesionCertainty?) throws {
    let list = "https://example.org/CodeSystem/mii-cs-onko-primaertumor-diagnosesicherung"
    let reading = try read(
      """
      "bodySite": [\(Record.concept("76752008"))], "verificationStatus": {"coding": [
       {"code": "confirmed"}, {"system": "\(list)", "code": "\(code)"}]}
      """)
    #expect(reading.cases[0].source.lesions.map(\.certainty) == [certainty])
  }

  @Test("An earlier disease is listed and not drawn")
  func earlierDisease() throws {
    let reading = try read(
      diagnosis("C50.9", side: "R"), profile: "mii-pr-onko-fruehere-tumorerkrankung")
    #expect(reading.lesions == [])
    #expect(reading.rows.map(\.statement) == [.history])
    #expect(reading.rows.map(\.outcome) == [.listed])
  }

  @Test("Codes of the WHO’s ICD-10 and of a list nobody knows, for one diagnosis")
  func severalLists() throws {
    let reading = try Reading(
      """
      {"resourceType": "Condition", "code": {"coding": [
       {"system": "http://id.who.int/icd/release/11/mms", "code": "2C82"},
       {"system": "http://id.who.int/icd/release/10", "code": "C61"}]}}
      """)
    #expect(reading.lesions == ["prostate primary"])
  }
}
