import BodyAtlas
import CaseModel

/// What some words say of one place.
struct PlaceReading: Sendable {
  /// The place of the site in the vocabulary.
  var site: Int
  /// Every side that the words state or imply, in order.
  var sides: [Laterality]
  var aspects: [Aspect]
  var path: Set<ResolutionStep>
  var certainty: ResolutionCertainty
  /// Whether a number stands beside the name, as in `lymph node 2`.
  var hasSpareNumber = false
  /// Whether the words are one name as it stands in the vocabulary, with no more than a side and
  /// remarks beside it.
  var isWholeName = false
  /// Whether the site is written in the plural.
  var isPlural = false
  /// Whether the words name a part, `upper outer quadrant`, and not what it is a part of.
  var impliesOrgan = false
}
