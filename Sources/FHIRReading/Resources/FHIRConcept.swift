import Diagnostics

/// One code of a concept, with what stands beside it.
struct FHIRCoding {
  /// The terminology as the record names it; empty when it names none.
  var system: String
  var code: String
  var display: String?
  /// Extensions of the coding, as German diagnoses have them for side and certainty.
  var extensions: [FHIRExtension]
}

/// An extension as far as it can say something of a place.
struct FHIRExtension {
  var url: String
  var concept: FHIRConcept?
  var reference: String?
}

/// A concept: one or several codes, a text, and the extensions that qualify it.
struct FHIRConcept {
  var codings: [FHIRCoding]
  var text: String?
  var extensions: [FHIRExtension]
  /// The way to it from the resource: `bodySite[0]`.
  var path: String
  var place: SourcePlace
}

extension FHIRConcept {
  /// Every wording of the concept, displays first.
  var wordings: [String] { codings.compactMap(\.display) + [text].compactMap { $0 } }

  /// Its codes and wordings in small letters, for the recognition of statements.
  var words: String { wordings.joined(separator: " ").lowercased() }

  func has(_ codes: Set<String>) -> Bool { codings.contains { codes.contains($0.code) } }
}
