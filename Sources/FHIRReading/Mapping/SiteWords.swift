import BodyAtlas
import CaseModel
import Diagnostics
import Resolution

/// Puts a place into words that mean this place and no other when a case is resolved.
///
/// The words are the vocabulary's own: nothing that a record says goes through.
struct SiteWords {
  let atlas: Atlas
  let resolver: SiteResolver

  /// The reference to a place; or why the place cannot have the side that is stated.
  func reference(
    to place: MappedPlace, at source: SourcePlace
  ) -> Result<SiteReference, Refusal> {
    let aspects = place.aspects.map(\.rawValue).joined(separator: " ")
    let names = [place.site.name.lowercased(), place.site.id.replacing("_", with: " ")]
    let worded = aspects.isEmpty ? names : names.map { "\($0), \(aspects)" } + names
    var said: [Diagnostic] = []
    for words in worded {
      let reference = SiteReference(words: words, laterality: place.side, place: source)
      let (sites, diagnostics) = resolver.resolve(reference)
      if !sites.isEmpty, sites.allSatisfy({ $0.site.id == place.site.id }) {
        return .success(reference)
      }
      if said.isEmpty { said = diagnostics }
    }
    return .failure(Refusal(reason: said.first?.message ?? "the place has no name of its own"))
  }

  struct Refusal: Error { var reason: String }
}
