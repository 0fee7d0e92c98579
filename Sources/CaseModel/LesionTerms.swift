/// What a lesion is to the disease; drawn as the marker's shape.
public enum LesionRole: String, Hashable, Sendable, CaseIterable, Codable {
  /// The tumour the disease started from.
  case primary
  /// A deposit away from the primary.
  case metastasis
  /// A lymph node involved by tumour.
  case node
  /// Growth of a tumour into its neighbour.
  case localExtension = "local extension"
  /// Disease that came back.
  case recurrence
  /// Nobody says.
  case unstated = "not stated"
}

/// What a lesion is made of; drawn as the marker's interior.
public enum LesionCharacter: String, Hashable, Sendable, CaseIterable, Codable {
  /// Solid tissue.
  case solid
  /// Fluid-filled.
  case cystic
  /// Stated to be mixed, without saying of what.
  case mixed
  /// With dead tissue.
  case necrotic
  /// With calcium.
  case calcified
  /// Bone-forming.
  case sclerotic
  /// Bone-destroying.
  case lytic
  /// Growing between other tissue, without a border.
  case infiltrative
}

/// The outer form of a lesion, as stated; drawn as the form of the marker's outline.
public enum LesionForm: String, Hashable, Sendable, CaseIterable, Codable {
  /// Longer than it is wide.
  case oval
  /// With a border of rounded lobes.
  case lobulated
  /// Two parts joined by a neck, as of a mass that passes a narrow opening.
  case dumbbell
  /// With spikes into what surrounds it.
  case spiculated
}

/// How a lesion is known; drawn as the marker's outline.
public enum LesionCertainty: String, Hashable, Sendable, CaseIterable, Codable {
  /// By tissue: biopsy, cytology, resection.
  case proven
  /// Seen on imaging.
  case imaging
  /// Found on physical examination only.
  case clinical
  /// Suspected.
  case suspected
}

/// How a lesion has changed since an earlier examination, or under treatment.
public enum LesionStatus: String, Hashable, Sendable, CaseIterable, Codable {
  /// Not there before.
  case new
  /// Unchanged.
  case stable
  /// Grown.
  case progressing
  /// Smaller, or less active.
  case responding
  /// No longer to be seen.
  case resolved
  /// Removed or irradiated; nothing said of what is left.
  case treated
}

/// How many lesions a finding stands for.
public enum LesionCount: Hashable, Sendable {
  /// One.
  case one
  /// A stated number, at least 2.
  case exactly(Int)
  /// More than one, number not stated.
  case several
  /// Many, number not stated.
  case numerous
}
