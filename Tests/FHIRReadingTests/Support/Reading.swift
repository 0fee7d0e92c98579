import BodyAtlas
import CaseModel
import Diagnostics
import Resolution
import Testing

@testable import FHIRReading

/// What was read of a record, in short words.
struct Reading {
  var value: FHIRRecords

  private static let atlas = Result { try Atlas.bundled }
  private static let resolver = atlas.map { SiteResolver($0) }

  init(_ text: String, chunk: Int = .max) throws {
    var reader = FHIRReader(
      atlas: try Self.atlas.get(), resolver: try Self.resolver.get(), file: "record.json")
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      reader.feed(Array(rest.prefix(chunk)))
      rest = rest.dropFirst(chunk)
    }
    value = reader.finish()
  }

  var cases: [PatientRecord] { value.patients }

  /// `breast left primary 12`, one for each lesion of the first case.
  var lesions: [String] { cases.first.map(Self.lesions) ?? [] }

  static func lesions(_ found: PatientRecord) -> [String] {
    found.source.lesions.map { lesion in
      var words = [lesion.site.words]
      if let side = lesion.site.laterality { words.append(side.rawValue) }
      if lesion.role != .unstated { words.append(lesion.role.rawValue) }
      words += lesion.diametersInMillimetres.map { "\($0)" }
      if let certainty = lesion.certainty { words.append(certainty.rawValue) }
      if let status = lesion.status { words.append(status.rawValue) }
      words += lesion.characters.map(\.rawValue)
      return words.joined(separator: " ")
    }
  }

  var rows: [MappingRow] { cases.flatMap(\.rows) }

  var diagnostics: [Diagnostic] { cases.flatMap(\.diagnostics) + value.diagnostics }

  /// Every message as it is printed.
  var messages: [String] { diagnostics.map { $0.rendered() } }

  var codes: [String] { diagnostics.map(\.code) }
}
