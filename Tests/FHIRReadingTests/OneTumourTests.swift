import Testing

@testable import FHIRReading

@Suite("One tumour, several resources")
struct OneTumourTests {
  private static let leftBreast = Record.concept("1", "Left breast structure (body structure)")
  private static let related =
    #", "extension": [{"url": "x/mcode-related-condition", "valueReference": {"reference": "Condition/c1"}}]"#

  @Test("A condition, its body structure and a specimen of it are one lesion, with its size")
  func once() throws {
    let reading = try Reading(
      Record.bundle(
        Record.patient(), Record.condition(bodySite: Self.leftBreast),
        Record.structure("t", location: Self.leftBreast, more: Self.related),
        Record.size(focus: "BodyStructure/t"),
        #"{"resourceType": "Specimen", "collection": {"bodySite": \#(Self.leftBreast)}}"#))
    #expect(reading.lesions == ["breast left primary 12.0"])
    #expect(reading.rows.map(\.outcome) == [.drawn, .merged, .merged, .listed])
    #expect(reading.rows.map(\.lesion) == [1, 1, 1, nil])
    #expect(reading.codes == [])
  }

  @Test("A condition without a place takes that of its body structure")
  func placeFromStructure() throws {
    let reading = try Reading(
      Record.bundle(
        Record.condition(code: Record.concept("363346000")),
        Record.structure("t", location: Self.leftBreast, more: Self.related)))
    #expect(reading.lesions == ["breast left primary"])
    #expect(reading.rows.map(\.path) == [.bodyStructure, .precoordinated])
  }

  @Test("A reference from the place to a body structure, contained in the condition")
  func contained() throws {
    let reading = try Reading(
      Record.condition(
        code: Record.concept("363346000"),
        bodySite:
          ##"{"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/bodySite", "valueReference": {"reference": "#t"}}]}"##,
        more: #""contained": [\#(Record.structure("t", location: Self.leftBreast))]"#))
    #expect(reading.lesions == ["breast left primary"])
  }

  @Test("A body structure that adds the side, and one that says another")
  func sides() throws {
    let structure = Record.structure("t", location: Self.leftBreast, more: Self.related)
    let added = try Reading(
      Record.bundle(Record.condition(bodySite: Record.concept("76752008")), structure))
    #expect(added.lesions == ["breast left primary"])
    let other = try Reading(
      Record.bundle(
        Record.condition(bodySite: Record.concept("76752008", nil, Record.laterality("24028007"))),
        structure))
    #expect(other.lesions == ["breast right primary"])
    #expect(other.codes == ["LM0303"])
  }

  @Test("Nothing but the place says that two resources speak of one tumour")
  func samePlace() throws {
    let same = try Reading(
      Record.bundle(
        Record.condition(bodySite: Self.leftBreast),
        Record.structure("t", location: Self.leftBreast)))
    #expect(same.lesions == ["breast left primary"])
    let otherSide = try Reading(
      Record.bundle(
        Record.condition(bodySite: Self.leftBreast),
        Record.structure("t", location: Record.concept("1", "Right breast structure"))))
    #expect(otherSide.lesions == ["breast left primary", "breast right"])
  }

  @Test("Two conditions at one place are one lesion, confirmed when either is")
  func sameCondition() throws {
    let reading = try Reading(
      Record.bundle(
        Record.condition(
          "a", bodySite: Self.leftBreast,
          more: #""verificationStatus": {"coding": [{"code": "provisional"}]}"#),
        Record.condition("b", bodySite: Self.leftBreast)))
    #expect(reading.lesions == ["breast left primary"])
  }

  @Test("A metastasis at the place of a primary is a lesion of its own")
  func metastasis() throws {
    let lung = Record.concept("39607008", nil, Record.laterality("7771000"))
    let reading = try Reading(
      Record.bundle(Record.secondary(bodySite: lung), Record.condition(bodySite: lung)))
    #expect(reading.lesions == ["lung left primary", "lung left metastasis"])
    #expect(reading.rows.map(\.lesion) == [2, 1])
  }

  @Test("Several places of one condition are several lesions; a place and a piece of it are one")
  func severalPlaces() throws {
    let several = try Reading(
      Record.secondary(bodySite: Record.concept("1", "Liver") + ", " + Record.concept("2", "Brain"))
    )
    #expect(several.lesions == ["liver metastasis", "brain metastasis"])
    let nested = try Reading(
      Record.condition(
        bodySite: Record.concept("39607008") + ", "
          + Record.concept("41224006", "Structure of lower lobe of left lung")))
    #expect(nested.lesions == ["lower lobe of lung left primary"])
  }
}
