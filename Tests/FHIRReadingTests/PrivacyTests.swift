import CaseModel
import Diagnostics
import Testing

@testable import FHIRReading

@Suite("Names, numbers and dates stay in the record")
struct PrivacyTests {
  /// Invented; none of them may come out.
  private static let secrets = [
    "Zzyzx", "Quuxley", "MRN-778899", "778899", "1971-03-14", "19710314", "Elm Street", "555-0199",
    "secret-id", "Dr Foobarian", "zz@example.org",
  ]

  /// A sentence with all of them.
  private static let sentence = secrets.joined(separator: " ")

  /// A record with secrets wherever a text can stand.
  private static var bundle: String {
    let leaky = #"[{"url": "http://example.org/\#(sentence)", "valueString": "\#(sentence)"}]"#
    func concept(_ code: String, _ display: String? = nil) -> String {
      let shown = display ?? sentence
      return
        #"{"coding": [{"system": "\#(Record.snomed)", "code": "\#(code)", "display": "\#(shown)", "extension": \#(leaky)}], "text": "\#(sentence)", "extension": \#(leaky)}"#
    }
    let common = """
      "id": "secret-id", "text": {"status": "generated", "div": "<div>\(sentence)</div>"}, \
      "identifier": [{"system": "http://example.org/mrn", "value": "MRN-778899"}], \
      "note": [{"text": "\(sentence)"}], "extension": \(leaky), \
      "subject": {"reference": "Patient/secret-id", "display": "\(sentence)"}, \
      "recordedDate": "1971-03-14", "effectiveDateTime": "1971-03-14", "issued": "1971-03-14"
      """
    let profile = #""meta": {"profile": ["\#(Record.mcode)mcode-primary-cancer-condition"]}"#
    return Record.bundle(
      """
      {"resourceType": "Patient", \(common), "gender": "female", "birthDate": "1971-03-14",
       "name": [{"family": "Quuxley", "given": ["Zzyzx"], "text": "\(sentence)"}],
       "telecom": [{"value": "555-0199"}], "address": [{"line": ["Elm Street"]}]}
      """,
      #"{"resourceType": "Condition", \#(common), \#(profile), "bodySite": [\#(concept("76752008"))]}"#,
      // A place in words that hold a name as well, one that cannot be told, one that contradicts itself.
      #"{"resourceType": "Condition", \#(common), \#(profile), "bodySite": [{"text": "liver of \#(sentence)"}]}"#,
      #"{"resourceType": "Condition", \#(common), \#(profile), "bodySite": ["\#(sentence)"]}"#,
      #"{"resourceType": "Condition", \#(common), \#(profile), "code": {"text": "Carcinoma of \#(sentence)"}}"#,
      #"{"resourceType": "Condition", \#(common), \#(profile), "bodySite": [\#(concept("39607008", "Liver"))]}"#,
      #"{"resourceType": "Condition", \#(common), \#(profile), "verificationStatus": "refuted"}"#,
      #"{"resourceType": "BodyStructure", \#(common), "description": "\#(sentence)", "location": \#(concept("39607008"))}"#,
      #"{"resourceType": "Procedure", \#(common), "bodySite": [\#(concept("10200004"))]}"#,
      #"{"resourceType": "Observation", \#(common), "code": {"coding": [{"code": "21889-1"}]}, "valueQuantity": {"value": 3, "unit": "\#(sentence)"}}"#,
      #"{"resourceType": "Observation", \#(common), "code": {"coding": [{"code": "21889-1"}]}, "focus": [{"reference": "Condition/MRN-778899"}], "valueQuantity": {"value": 3, "unit": "cm"}}"#
    )
  }

  @Test("Nothing of them is in the case, the account or a message")
  func nothing() throws {
    let reading = try Reading(Self.bundle)
    #expect(reading.lesions.contains("breast primary"))
    #expect(reading.rows.count >= 10)
    #expect(reading.diagnostics.count >= 5)
    let output = "\(reading.value)\n" + reading.messages.joined(separator: "\n")
    for secret in Self.secrets {
      #expect(!output.contains(secret), "\(secret) came out")
    }
  }

  @Test("A file that breaks off says where and not what")
  func brokenOff() throws {
    for length in stride(from: 100, to: Self.bundle.count, by: 997) {
      let reading = try Reading(String(Self.bundle.prefix(length)))
      let output = "\(reading.value)\n" + reading.messages.joined(separator: "\n")
      for secret in Self.secrets { #expect(!output.contains(secret), "\(secret) came out") }
    }
  }
}
