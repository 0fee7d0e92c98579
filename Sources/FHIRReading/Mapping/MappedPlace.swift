import BodyAtlas
import CaseModel
import Diagnostics
import Resolution

/// A place of the vocabulary that a record states, and how it was found.
struct MappedPlace {
  var site: Site
  /// nil when nothing states one.
  var side: Laterality?
  var aspects: [Aspect]
  var path: MappingRow.Path
  var source: MappingRow.Source
  /// The code that told it, with its terminology, when one did.
  var code: String?
}

extension MappedPlace {
  /// Whether two places can be one: they lie on one line of descent, on sides that do not differ.
  func fits(_ other: MappedPlace, in atlas: Atlas) -> Bool {
    let sidesAgree = side == nil || other.side == nil || side == other.side
    return sidesAgree && atlas.isOneLineage(site.id, other.site.id)
  }
}

extension Atlas {
  /// Whether two sites are the same, or one is a piece of the other.
  func isOneLineage(_ a: Site.ID, _ b: Site.ID) -> Bool {
    isPiece(a, of: b) || isPiece(b, of: a)
  }

  /// Whether `piece` is `whole` or a piece of it.
  func isPiece(_ piece: Site.ID, of whole: Site.ID) -> Bool {
    lineage(of: piece).contains { $0.id == whole }
  }

  /// Whether two names of a place can both be right: one lineage, one organ, or a tissue that is
  /// everywhere beside a place.
  func canBeOnePlace(_ a: Site, _ b: Site) -> Bool {
    if isOneLineage(a.id, b.id) || !a.isDrawable || !b.isDrawable { return true }
    let roots = Set(lineage(of: a.id).map(\.id))
    return lineage(of: b.id).contains { roots.contains($0.id) }
  }
}

/// What became of the search for a place.
enum PlaceOutcome {
  case places([MappedPlace])
  /// Two statements that cannot both be right.
  case contradiction(PlaceContradiction)
  /// No field states a place.
  case notStated
  /// A place is stated and not understood; where.
  case notUnderstood(FHIRConcept)
}

/// Two statements that cannot both be right.
struct PlaceContradiction: Error {
  enum Kind: Hashable {
    /// Two sides.
    case sides(Laterality, Laterality)
    /// Two places, by their names in the vocabulary.
    case sites(String, String)
    /// A side that the place cannot have, in the words of the vocabulary.
    case impossible(String)
  }

  var kind: Kind
  /// The way to the element that contradicts, from the resource.
  var path: String
  var place: SourcePlace
}

extension Site {
  /// Lymph nodes have a system of their own in the vocabulary.
  var isLymphNode: Bool { system == "node" }
}
