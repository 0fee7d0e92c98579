import CaseModel
import CaseReading
import Diagnostics
import Testing

/// What reading a text gave.
struct Reading {
  var source: Case?
  var diagnostics: [Diagnostic]

  init(_ text: String, _ format: CaseReader.Format) {
    (source, diagnostics) = CaseReader.read(text, format: format, file: "f")
  }

  /// `code line:column` of each diagnostic.
  var faults: [String] {
    diagnostics.map { "\($0.code) \($0.place?.line ?? 0):\($0.place?.column ?? 0)" }
  }
}

/// The lesions of a site list without faults.
func lesions(_ text: String) throws -> [Lesion] {
  let reading = Reading(text, .siteList)
  #expect(reading.diagnostics == [])
  return try #require(reading.source).lesions
}

/// The only lesion of a site list without faults.
func lesion(_ text: String) throws -> Lesion {
  let all = try lesions(text)
  #expect(all.count == 1)
  return try #require(all.first)
}
