import CaseModel
import Diagnostics

/// What one resource says of a tumour or of a place, as found and before its place is understood.
struct OncologyStatement {
  enum Kind: Hashable {
    case primary
    case metastasis
    /// A tumour of which nothing says what it is to the disease.
    case tumour
    /// A body structure, which may be a tumour that another resource speaks of.
    case structure
    /// The place of a treatment.
    case treatedSite
    /// Where a specimen comes from.
    case specimen
  }

  var kind: Kind
  /// The kind of resource: `Condition`.
  var resource: String
  /// The way to it in the file.
  var path: String
  var place: SourcePlace
  /// The resource's number in the file.
  var number: Int
  var keys: [ResourceKey]
  var patient: ResourceKey?
  /// What it says it belongs to: conditions, body structures.
  var related: [ResourceKey]
  /// Where the record states the place, in the fields made for it.
  var sites: [FHIRConcept]
  /// What qualifies those places and stands beside them.
  var qualifiers: [FHIRConcept]
  /// The code of the disease, which may state the place.
  var code: FHIRConcept?
  var certainty: LesionCertainty?
  var status: LesionStatus?
  var characters: [LesionCharacter]
}

/// A size, and of what.
struct SizeStatement {
  var path: String
  var place: SourcePlace
  var number: Int
  var patient: ResourceKey?
  var focus: [ResourceKey]
  var sites: [FHIRConcept]
  var millimetres: [Double]
  /// When it was measured; compared with that of others and never handed on.
  var date: String
}

/// A statement that there is no metastasis.
struct NoMetastasisStatement {
  var path: String
  var place: SourcePlace
  var number: Int
  var patient: ResourceKey?
}
