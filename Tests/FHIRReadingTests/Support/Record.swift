// Invented records in the shapes that programs write. The codes are real, everything else is made up.

/// Pieces of FHIR JSON.
enum Record {
  static let snomed = "http://snomed.info/sct"
  static let icdO3 = "http://terminology.hl7.org/CodeSystem/icd-o-3"
  static let icd10CM = "http://hl7.org/fhir/sid/icd-10-cm"
  static let icd10GM = "http://fhir.de/CodeSystem/bfarm/icd-10-gm"
  static let mcode = "http://hl7.org/fhir/us/mcode/StructureDefinition/"

  static func coding(_ system: String, _ code: String, _ display: String? = nil) -> String {
    let shown = display.map { #", "display": "\#($0)""# } ?? ""
    return #"{"system": "\#(system)", "code": "\#(code)"\#(shown)}"#
  }

  /// A concept of one SNOMED CT code, with extensions as JSON.
  static func concept(_ code: String, _ display: String? = nil, _ extensions: String...) -> String {
    concept(codings: [coding(snomed, code, display)], extensions: extensions)
  }

  static func concept(codings: [String], extensions: [String] = []) -> String {
    let beside =
      extensions.isEmpty ? "" : #", "extension": [\#(extensions.joined(separator: ", "))]"#
    return #"{"coding": [\#(codings.joined(separator: ", "))]\#(beside)}"#
  }

  static func qualifier(_ name: String, _ code: String, _ display: String? = nil) -> String {
    #"{"url": "\#(mcode)\#(name)", "valueCodeableConcept": \#(concept(code, display))}"#
  }

  static func laterality(_ code: String, _ display: String? = nil) -> String {
    qualifier("mcode-laterality-qualifier", code, display)
  }

  static func condition(
    _ id: String = "c1", profile: String? = "mcode-primary-cancer-condition", code: String? = nil,
    bodySite: String? = nil, patient: String = "p1", more: String = ""
  ) -> String {
    var members = [
      #""resourceType": "Condition""#, #""id": "\#(id)""#,
      #""subject": {"reference": "Patient/\#(patient)"}"#,
    ]
    if let profile { members.append(#""meta": {"profile": ["\#(mcode)\#(profile)"]}"#) }
    if let code { members.append(#""code": \#(code)"#) }
    if let bodySite { members.append(#""bodySite": [\#(bodySite)]"#) }
    if !more.isEmpty { members.append(more) }
    return "{" + members.joined(separator: ", ") + "}"
  }

  static func secondary(_ id: String = "c2", code: String? = nil, bodySite: String? = nil) -> String
  {
    condition(id, profile: "mcode-secondary-cancer-condition", code: code, bodySite: bodySite)
  }

  static func patient(_ id: String = "p1", gender: String = "female") -> String {
    #"{"resourceType": "Patient", "id": "\#(id)", "gender": "\#(gender)"}"#
  }

  static func structure(_ id: String, location: String, more: String = "") -> String {
    #"{"resourceType": "BodyStructure", "id": "\#(id)", "patient": {"reference": "Patient/p1"}, "#
      + #""location": \#(location)\#(more)}"#
  }

  /// A size of so many centimetres.
  static func size(
    focus: String? = nil, _ value: String = "1.2", unit: String = "cm", more: String = ""
  ) -> String {
    let target = focus.map { #""focus": [{"reference": "\#($0)"}], "# } ?? ""
    return """
      {"resourceType": "Observation", "status": "final", "subject": {"reference": "Patient/p1"},
       "code": {"coding": [{"system": "http://loinc.org", "code": "21889-1"}]}, \(target)
       "component": [{"code": {"coding": [{"system": "http://loinc.org", "code": "33728-7"}]},
        "valueQuantity": {"value": \(value), "unit": "\(unit)", "code": "\(unit)"}}]\(more)}
      """
  }

  static func bundle(_ resources: String...) -> String { bundle(resources) }

  static func bundle(_ resources: [String]) -> String {
    let entries = resources.map { #"{"resource": \#($0)}"# }
    return
      #"{"resourceType": "Bundle", "type": "collection", "entry": [\#(entries.joined(separator: ",\n"))]}"#
  }
}
