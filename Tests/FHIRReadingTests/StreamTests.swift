import Diagnostics
import Testing

@testable import FHIRReading

@Suite("The stream of resources")
struct StreamTests {
  private static let conditions = [
    Record.condition("a", bodySite: Record.concept("76752008", "Breast “structure” é")),
    Record.secondary(
      "b", bodySite: Record.concept("1", "Liver \\u0028body \\\"structure\\\"\\u0029")),
  ]
  private static let expected = ["breast primary", "liver metastasis"]

  @Test("The size of the pieces it comes in changes nothing", arguments: [1, 2, 7, 64, 1000])
  func chunks(size: Int) throws {
    let text = Record.bundle([Record.patient()] + Self.conditions)
    let whole = try Reading(text)
    let pieces = try Reading(text, chunk: size)
    #expect(whole.lesions == Self.expected)
    #expect(pieces.lesions == whole.lesions)
    #expect(pieces.rows == whole.rows)
    #expect(pieces.messages == whole.messages)
  }

  @Test("A bundle, lines of NDJSON, a list, a bundle in a bundle, entries without wrapping")
  func shapes() throws {
    let (a, b) = (Self.conditions[0], Self.conditions[1])
    for text in [
      Record.bundle(a, b), "\u{FEFF}" + Record.bundle(a, b), a + "\n" + b + "\n", "[\(a),\n \(b)]",
      Record.bundle(Record.bundle(a, b)), #"{"entry": [\#(a), \#(b)], "resourceType": "Bundle"}"#,
    ] {
      #expect(try Reading(text).lesions == Self.expected)
    }
  }

  @Test("Positions in the file")
  func positions() throws {
    let (a, b) = (Self.conditions[0], Self.conditions[1])
    #expect(
      try Reading(Record.bundle(a, b)).rows.map(\.position)
        == ["Bundle.entry[0].resource", "Bundle.entry[1].resource"])
    let lines = try Reading(a + "\n" + b)
    #expect(lines.rows.map(\.position) == ["Condition", "[1].Condition"])
    #expect(lines.rows.map(\.place.line) == [1, 2])
    #expect(lines.rows.map(\.place.column) == [1, 1])
  }

  @Test("Other resources are counted and not looked into")
  func others() throws {
    let reading = try Reading(
      Record.bundle(
        Self.conditions + [#"{"resourceType": "Claim", "item": [{"x": [1, 2.5e3, null, true]}]}"#]))
    #expect(reading.value.resources == 3)
    #expect(reading.value.read == 2)
  }

  @Test("What is deleted by its bundle is not there")
  func deleted() throws {
    let reading = try Reading(
      """
      {"resourceType": "Bundle", "entry": [{"resource": \(Self.conditions[0])},
       {"resource": \(Self.conditions[1]), "request": {"method": "DELETE"}}]}
      """)
    #expect(reading.lesions == ["breast primary"])
  }

  @Test("Whether a text is FHIR is told by its beginning")
  func recognition() {
    func recognises(_ text: String) -> Bool { FHIRReader.recognises(Array(text.utf8)) }
    #expect(recognises(Record.patient()))
    #expect(recognises("\u{FEFF}\n [" + Record.patient() + "]"))
    #expect(recognises(#"{"resourcetype" : "Bundle"}"#))
    #expect(!recognises(#"{"lesionmap": 1, "lesions": ["liver"]}"#))
    #expect(!recognises("liver; \"resourceType\": x"))
    #expect(!recognises(""))
  }
}
