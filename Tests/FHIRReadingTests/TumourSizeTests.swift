import CaseModel
import Testing

@testable import FHIRReading

@Suite("Sizes")
struct TumourSizeTests {
  private static let breast = Record.condition(bodySite: Record.concept("76752008"))

  private func read(_ size: String) throws -> Reading {
    try Reading(Record.bundle(Self.breast, size))
  }

  @Test(
    "Numbers and units", arguments: [("1.2", "cm", 12.0), ("31", "mm", 31), ("\"1.2\"", "CM", 12)])
  func units(value: String, unit: String, millimetres: Double) throws {
    let reading = try read(Record.size(focus: "Condition/c1", value, unit: unit))
    #expect(reading.cases[0].source.lesions[0].diametersInMillimetres == [millimetres])
    #expect(reading.codes == [])
  }

  @Test(
    "What is no size is not used",
    arguments: [
      ("12", ""), ("12", "kg"), ("0", "mm"), ("-3", "mm"), ("1000", "mm"), ("\"x\"", "mm"),
    ])
  func unusable(value: String, unit: String) throws {
    let reading = try read(Record.size(focus: "Condition/c1", value, unit: unit))
    #expect(reading.lesions == ["breast primary"])
    #expect(reading.codes == ["LM0310"])
  }

  @Test("Unit and code of one value that disagree")
  func disagreeingUnits() throws {
    let reading = try read(
      """
      {"resourceType": "Observation", "focus": [{"reference": "Condition/c1"}],
       "code": {"coding": [{"system": "http://loinc.org", "code": "21889-1"}]},
       "valueQuantity": {"value": 3, "unit": "cm", "code": "mm"}}
      """)
    #expect(reading.lesions == ["breast primary"])
    #expect(reading.codes == ["LM0310"])
  }

  @Test("The longest diameter comes first, others follow")
  func diameters() throws {
    func component(_ code: String, _ value: Double) -> String {
      #"{"code": {"coding": [{"code": "\#(code)"}]}, "valueQuantity": {"value": \#(value), "unit": "mm"}}"#
    }
    let components = [("33729-5", 8.0), ("33728-7", 21.5), ("33729-5", 11.0)].map {
      component($0, $1)
    }
    let reading = try read(
      """
      {"resourceType": "Observation", "focus": {"reference": "Condition/c1"},
       "code": {"coding": [{"system": "http://loinc.org", "code": "21889-1"}]},
       "component": [\(components.joined(separator: ", "))]}
      """)
    #expect(reading.lesions == ["breast primary 21.5 8.0 11.0"])
  }

  @Test("Of two sizes of one tumour the later counts, in whatever order they stand")
  func later() throws {
    let early = Record.size(
      focus: "Condition/c1", "5", more: #", "effectiveDateTime": "2019-05-01""#)
    let late = Record.size(
      focus: "Condition/c1", "2", more: #", "effectiveDateTime": "2020-01-31""#)
    for sizes in [[early, late], [late, early]] {
      let reading = try Reading(Record.bundle([Self.breast] + sizes))
      #expect(reading.lesions == ["breast primary 20.0"])
      #expect(Set(reading.rows.map(\.outcome)) == [.drawn, .merged, .skipped])
    }
  }

  @Test("A size without a focus belongs to the only tumour, and to none of several")
  func withoutFocus() throws {
    #expect(try read(Record.size()).lesions == ["breast primary 12.0"])
    let reading = try Reading(
      Record.bundle(
        Self.breast, Record.secondary(bodySite: Record.concept("1", "Liver")), Record.size()))
    #expect(reading.lesions == ["breast primary", "liver metastasis"])
    #expect(reading.codes == ["LM0309"])
  }

  @Test("A size finds its tumour by the specimen it was measured on, and by its place")
  func byPlace() throws {
    let others = [Self.breast, Record.secondary(bodySite: Record.concept("1", "Liver"))]
    let specimen = """
      {"resourceType": "Specimen", "id": "s", "collection": {"bodySite": \(Record.concept("1", "Liver"))}}
      """
    let measured = Record.size(more: #", "specimen": {"reference": "Specimen/s"}"#)
    #expect(
      try Reading(Record.bundle(others + [specimen, measured])).lesions
        == ["breast primary", "liver metastasis 12.0"])
    let placed = Record.size(more: #", "bodySite": \#(Record.concept("1", "Liver"))"#)
    #expect(
      try Reading(Record.bundle(others + [placed])).lesions
        == ["breast primary", "liver metastasis 12.0"])
  }
}
