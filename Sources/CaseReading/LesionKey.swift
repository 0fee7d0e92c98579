import CaseModel
import Diagnostics

/// What may be stated of a lesion apart from its site: a key of a case file, a column of a table.
///
/// The order is that in which values are to be applied: a vessel comes before what is said of it.
package enum LesionKey: String, Hashable, Sendable, CaseIterable {
  case side, role, character, form, certainty, count, size, status
  /// The vessel the lesion grows into, the level it reaches there, and the vessels passed.
  case into, to, through
  /// How far the vessel is blocked, whether it is wide, and what fills it.
  case occlusion, dilated, content
  /// What lies in the vessel below the tumour.
  case below
  /// Neighbours the lesion grows into.
  case invades
  case note

  /// The key of the mapping under which a case file writes this key; nil for a key of the lesion.
  package var parent: String? {
    switch self {
    case .into, .to, .through, .occlusion, .dilated, .content, .below:
      CaseKey.Lesion.extension.rawValue
    case .side, .role, .character, .form, .certainty, .count, .size, .status, .invades, .note: nil
    }
  }

  /// Whether several values may be given, as a list in a case file.
  package var takesMany: Bool {
    switch self {
    case .character, .through, .invades: true
    // A list of diameters is one size.
    case .side, .role, .form, .certainty, .count, .size, .status, .into, .to, .occlusion,
      .dilated, .content, .below, .note:
      false
    }
  }

  /// The values of a closed vocabulary in the words of the model, in the model's order; empty for a
  /// key that takes other words or numbers too.
  package var values: [String] {
    switch self {
    case .side: Laterality.allCases.map(\.rawValue)
    case .role:
      LesionRole.allCases.filter { $0 != .unstated }.flatMap {
        [$0.rawValue, "\($0.rawValue) (probable)"]
      } + [LesionRole.unstated.rawValue]
    case .character: LesionCharacter.allCases.map(\.rawValue)
    case .form: LesionForm.allCases.map(\.rawValue)
    case .certainty: LesionCertainty.allCases.map(\.rawValue)
    case .status: LesionStatus.allCases.map(\.rawValue)
    case .occlusion: VascularExtension.Occlusion.allCases.map(\.rawValue)
    case .dilated: ["true", "false"]
    case .content: VascularExtension.Content.allCases.map(\.rawValue)
    // Tumour below is a part of the tumour.
    case .below: [VascularExtension.Content.blandThrombus.rawValue]
    case .count, .size, .into, .to, .through, .invades, .note: []
    }
  }

  /// Every phrase of a closed vocabulary that may be written, synonyms and ``values`` included, in
  /// alphabetical order; for a count, the words that stand for one.
  package var phrases: [String] {
    let known = LesionAttribute.phrases(for: self)
    return Set(values + known).sorted()
  }
}
