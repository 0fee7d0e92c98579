public import Diagnostics

/// One finding: where it is, and whatever is stated about it.
public struct Lesion: Hashable, Sendable {
  /// The place, as written.
  public var site: SiteReference
  /// What the lesion is to the disease.
  public var role: LesionRole
  /// Whether the role is stated as probable only.
  public var roleIsProbable: Bool
  /// What it is made of, in the order stated; empty when not stated.
  public var characters: [LesionCharacter]
  /// Its outer form; nil when not stated.
  public var form: LesionForm?
  /// How it is known; nil when not stated.
  public var certainty: LesionCertainty?
  /// How many there are.
  public var count: LesionCount
  /// One to three diameters in millimetres, in the order stated; empty when not stated. Never guessed.
  public var diametersInMillimetres: [Double]
  /// How it has changed; nil when not stated.
  public var status: LesionStatus?
  /// A vessel it grows into.
  public var vascularExtension: VascularExtension?
  /// Neighbouring organs it grows into, in the order stated.
  public var invadedSites: [SiteReference]
  /// Words printed below the label, as the author wrote them.
  public var note: String?

  /// A finding at `site`; whatever is not given is not stated.
  public init(
    site: SiteReference, role: LesionRole = .unstated, roleIsProbable: Bool = false,
    characters: [LesionCharacter] = [], form: LesionForm? = nil,
    certainty: LesionCertainty? = nil,
    count: LesionCount = .one, diametersInMillimetres: [Double] = [],
    status: LesionStatus? = nil, vascularExtension: VascularExtension? = nil,
    invadedSites: [SiteReference] = [], note: String? = nil
  ) {
    self.site = site
    self.role = role
    self.roleIsProbable = roleIsProbable
    self.characters = characters
    self.form = form
    self.certainty = certainty
    self.count = count
    self.diametersInMillimetres = diametersInMillimetres
    self.status = status
    self.vascularExtension = vascularExtension
    self.invadedSites = invadedSites
    self.note = note
  }

  /// The largest diameter in millimetres; nil when no size is stated.
  public var sizeInMillimetres: Double? { diametersInMillimetres.max() }
}

/// A place as the author wrote it: `R kidney`, `left thigh, posterior`, `both breasts`.
public struct SiteReference: Hashable, Sendable {
  /// The words, side and aspect included.
  public var words: String
  /// A side stated apart from the words; nil when there is none.
  public var laterality: Laterality?
  /// Where the words stand in the input.
  public var place: SourcePlace?

  /// A reference by words, with a side stated apart from them if there is one.
  public init(words: String, laterality: Laterality? = nil, place: SourcePlace? = nil) {
    self.words = words
    self.laterality = laterality
    self.place = place
  }
}

extension SiteReference: ExpressibleByStringLiteral {
  /// A reference by words alone, `Lesion(site: "left femur")`.
  public init(stringLiteral words: String) { self.init(words: words) }
}

/// The patient's side, never the viewer's.
public enum Laterality: String, Hashable, Sendable, CaseIterable, Codable {
  /// The patient's left.
  case left
  /// The patient's right.
  case right
  /// Left and right.
  case both
  /// On the midline.
  case midline
  /// The author says that the side is not stated.
  case notStated = "not stated"
}

/// A lesion that grows along a vessel.
public struct VascularExtension: Hashable, Sendable {
  /// How far the vessel's lumen is blocked.
  public enum Occlusion: String, Hashable, Sendable, CaseIterable, Codable {
    /// No blood passes.
    case complete
    /// Some blood passes.
    case partial
  }

  /// What fills the vessel.
  public enum Content: String, Hashable, Sendable, CaseIterable, Codable {
    /// Tumour that has grown into the lumen.
    case tumourThrombus = "tumour thrombus"
    /// Clotted blood without tumour.
    case blandThrombus = "bland thrombus"
  }

  /// The vessel, as written.
  public var into: SiteReference
  /// The level it reaches, as written (`hepatic veins`); nil when not stated.
  public var upTo: SiteReference?
  /// The vessels it passes on the way there, in order, as written.
  public var through: [SiteReference]
  /// nil when not stated.
  public var occlusion: Occlusion?
  /// Whether the vessel is stated to be wider than normal.
  public var isDilated: Bool
  /// What fills the vessel; nil when not stated.
  public var content: Content?
  /// Whether clotted blood without tumour lies in the same vessel below the tumour, where the blood comes
  /// from.
  public var hasBlandThrombusBelow: Bool

  /// An extension into a vessel; whatever is not given is not stated.
  public init(
    into: SiteReference, upTo: SiteReference? = nil, through: [SiteReference] = [],
    occlusion: Occlusion? = nil,
    isDilated: Bool = false, content: Content? = nil, hasBlandThrombusBelow: Bool = false
  ) {
    self.into = into
    self.upTo = upTo
    self.through = through
    self.occlusion = occlusion
    self.isDilated = isDilated
    self.content = content
    self.hasBlandThrombusBelow = hasBlandThrombusBelow
  }
}
