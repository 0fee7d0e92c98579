import BodyAtlas
import CaseModel
import Foundation
import Testing

@testable import FHIRReading

// Published examples have licences of their own and lie outside of the package. A folder with such files
// and an `expected.json` that says what a reader takes from each is scored when the environment names it.

private enum Samples {
  static let folder = ProcessInfo.processInfo.environment["LESIONMAP_FHIR_SAMPLES"]
    .map { URL(filePath: $0) }
}

/// What `expected.json` says of one file.
private struct Expectation: Decodable {
  struct Place: Decodable {
    var site: String
    var laterality: String
    var role: String
    var size_mm: Double?
  }

  var sex: String?
  var lesions: [Place]
  var other_sites: [Place]?
}

@Suite(
  "Published examples",
  .enabled(
    if: Samples.folder != nil,
    "LESIONMAP_FHIR_SAMPLES names no folder with FHIR files and their expected.json"))
struct SampleFolderTests {
  @Test("Each file gives what is expected of it")
  func files() throws {
    let folder = try #require(Samples.folder)
    let expected = try JSONSerialization.jsonObject(
      with: Data(contentsOf: folder.appending(path: "expected.json")))
    let files = try #require(expected as? [String: Any])
    for (file, value) in files.sorted(by: { $0.key < $1.key }) where !file.hasPrefix("_") {
      let expectation = try JSONDecoder().decode(
        Expectation.self, from: JSONSerialization.data(withJSONObject: value))
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      try check(try Reading(text), expectation, file)
    }
  }

  private func check(_ reading: Reading, _ expectation: Expectation, _ file: String) throws {
    let found = try #require(reading.cases.first, "\(file)")
    #expect(reading.cases.count == 1, "\(file)")
    #expect(found.source.patient.sex?.rawValue == expectation.sex, "\(file)")
    #expect(
      found.source.lesions.map(words) == expectation.lesions.map(words), "\(file)")
    let listed = found.rows.filter { $0.outcome == .listed && $0.site != nil }
    let others = listed.map {
      let role = $0.statement == .treatedSite ? "treated_site" : $0.statement.rawValue
      return "\(siteName($0.site ?? "")) \($0.side ?? "none") \(role)"
    }
    for place in expectation.other_sites ?? [] {
      let words = "\(siteName(place.site)) \(place.laterality) \(place.role)"
      #expect(others.contains(words), "\(file): \(words)")
    }
  }

  private func words(_ lesion: Lesion) -> String {
    let side = lesion.site.laterality == .both ? "bilateral" : lesion.site.laterality?.rawValue
    let role = lesion.role == .unstated ? "finding" : lesion.role.rawValue
    let size = lesion.diametersInMillimetres.first.map { " \($0)" } ?? ""
    return "\(siteName(lesion.site.words)) \(side ?? "none") \(role)" + size
  }

  private func words(_ place: Expectation.Place) -> String {
    "\(siteName(place.site)) \(place.laterality) \(place.role)"
      + (place.size_mm.map { " \($0)" } ?? "")
  }

  /// The name in the vocabulary.
  private func siteName(_ words: String) -> String {
    (try? Reading(Record.condition(bodySite: #"{"text": "\#(words)"}"#)))?
      .rows.first?.site ?? words
  }
}
