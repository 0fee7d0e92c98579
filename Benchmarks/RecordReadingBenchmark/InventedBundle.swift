import Foundation
import TestSupport

/// A bundle as a hospital exports it, all of it invented: many patients, each with one tumour among thirty
/// resources that say nothing of it.
struct InventedBundle {
  private var generator = SeededGenerator(seed: 4)
  private(set) var patients = 0

  private static let others = [
    "Claim", "Encounter", "Observation", "MedicationRequest", "ExplanationOfBenefit",
    "Immunization",
  ]
  private static let narrative = String(repeating: "<p>Nothing that matters here.</p>", count: 12)
  private static let places = [
    ("76752008", "Breast structure"), ("39607008", "Lung structure"),
    ("64033007", "Kidney structure"),
  ]

  /// Writes a bundle of at least so many bytes.
  mutating func write(to url: URL, bytes: Int) throws {
    _ = FileManager.default.createFile(atPath: url.path, contents: nil)
    let file = try FileHandle(forWritingTo: url)
    defer { try? file.close() }
    var written = 0
    func put(_ text: String) throws {
      try file.write(contentsOf: Data(text.utf8))
      written += text.utf8.count
    }
    try put(#"{"resourceType": "Bundle", "type": "collection", "entry": ["#)
    while written < bytes {
      try put((patients == 0 ? "\n" : ",\n") + resources().joined(separator: ",\n"))
      patients += 1
    }
    try put("]}\n")
  }

  private mutating func resources() -> [String] {
    let patient = "p\(patients)"
    let subject = #""subject": {"reference": "Patient/\#(patient)"}"#
    let gender = Bool.random(using: &generator) ? "female" : "male"
    var resources = [
      #"{"resourceType": "Patient", "id": "\#(patient)", "gender": "\#(gender)", "text": {"div": "\#(Self.narrative)"}}"#
    ]
    for number in 0..<30 {
      let kind = Self.others[Int.random(in: 0..<Self.others.count, using: &generator)]
      resources.append(
        #"{"resourceType": "\#(kind)", "id": "\#(patient)-\#(number)", \#(subject), "code": {"coding": [{"system": "http://loinc.org", "code": "8302-2", "display": "Body height"}]}, "text": {"div": "\#(Self.narrative)"}, "valueQuantity": {"value": 170.5, "unit": "cm"}, "item": [{"sequence": 1, "net": {"value": 12.5, "currency": "USD"}}]}"#
      )
    }
    let place = Self.places[Int.random(in: 0..<Self.places.count, using: &generator)]
    let side = Bool.random(using: &generator) ? "7771000" : "24028007"
    let mcode = "http://hl7.org/fhir/us/mcode/StructureDefinition/"
    resources.append(
      #"{"resourceType": "Condition", "id": "\#(patient)-c", \#(subject), "meta": {"profile": ["\#(mcode)mcode-primary-cancer-condition"]}, "bodySite": [{"coding": [{"system": "http://snomed.info/sct", "code": "\#(place.0)", "display": "\#(place.1)"}], "extension": [{"url": "\#(mcode)mcode-laterality-qualifier", "valueCodeableConcept": {"coding": [{"system": "http://snomed.info/sct", "code": "\#(side)"}]}}]}]}"#
    )
    return resources.map { #"{"fullUrl": "urn:uuid:\#(patients)", "resource": \#($0)}"# }
  }
}
