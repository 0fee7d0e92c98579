public import Diagnostics

// Nothing in here comes from the record but codes of public terminologies: places are told in the words
// of the vocabulary, resources by their position. The types are public so that whoever reads records
// with the library can show what became of them.

/// What became of one statement of a record.
public struct MappingRow: Hashable, Sendable {
  /// What became of it.
  public enum Outcome: String, Hashable, Sendable, CaseIterable, Codable {
    /// A lesion of the case.
    case drawn
    /// Said of a lesion that is drawn already.
    case merged
    /// A place without a lesion: treated, sampled, or of the past.
    case listed
    /// No statement of a lesion: refuted, negative, entered in error, or of something else.
    case skipped
    /// A lesion whose place is not stated or not understood.
    case unmapped
    /// A lesion whose place is stated in two ways that cannot both be right.
    case contradictory
  }

  /// What was stated.
  public enum Statement: String, Hashable, Sendable, CaseIterable, Codable {
    /// The tumour that a disease started from.
    case primary
    /// A deposit away from it.
    case metastasis
    /// A tumour of which nobody says whether it is the first.
    case tumour
    /// Something seen that may be a tumour.
    case finding
    /// Where something was treated.
    case treatedSite = "treated site"
    /// Where a specimen was taken from.
    case specimen
    /// How large a tumour is.
    case size
    /// The stage of the disease.
    case stage
    /// A disease of the past.
    case history
  }

  /// By which fields the place was found.
  public enum Path: String, Hashable, Sendable, CaseIterable, Codable {
    /// The field for the place, and a qualifier for side or position.
    case qualified = "bodySite and qualifier"
    /// A code of the field for the place that states the side by itself.
    case precoordinated = "bodySite with side"
    /// The field for the place, which says no side.
    case bodySite
    /// The code of the disease.
    case code = "Condition.code"
    /// The place in its field, the side in the code of the disease.
    case sideFromCode = "bodySite, side from Condition.code"
    /// Both in a body structure that the condition refers to.
    case bodyStructure = "BodyStructure"
    /// The value of an observation.
    case value = "Observation.value"
  }

  /// Whether the place was found by a code or by words.
  public enum Source: String, Hashable, Sendable, CaseIterable, Codable {
    /// A code.
    case code
    /// The words beside a code.
    case display
    /// Words alone.
    case text
  }

  /// The kind of resource.
  public var resource: String
  /// The way to it in the file: `Bundle.entry[3].resource`.
  public var position: String
  /// Where it starts.
  public var place: SourcePlace
  /// What was stated.
  public var statement: Statement
  /// What became of it.
  public var outcome: Outcome
  /// The number of the lesion in the case, from 1; nil when there is none.
  public var lesion: Int?
  /// The name of the place in the vocabulary.
  public var site: String?
  /// The side: left, right, both, midline; nil when not stated.
  public var side: String?
  /// By which fields the place was found; nil when there is none.
  public var path: Path?
  /// Whether a code told the place or words; nil when there is none.
  public var source: Source?
  /// The code that told the place, with its terminology: `SNOMED CT 80248007`.
  public var code: String?
  /// Why it became what it became; nil when that needs no word.
  public var reason: String?
}
