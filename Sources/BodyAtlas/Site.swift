/// A place in the body that has a name and, where there is one, a code.
package struct Site: Identifiable, Hashable, Sendable {
  /// Lower-case letters, digits and underscores: `brain_frontal`. Stable; case files may use it.
  package var id: String
  /// The name in print, in the singular and without a side: `Frontal lobe`.
  package var name: String
  package var synonyms: [SiteSynonym]
  /// The id of the site this one is a piece of; it stands in where this one is not drawn.
  package var parent: String?
  /// Whether there is one on either side of the body.
  package var isPaired: Bool
  /// The only sex that has the site, or nil when both have it.
  package var onlySex: Sex?
  package var codes: SiteCodes
  /// The organ system, a word for grouping: `cns`, `urinary`.
  package var system: String
  /// The views that show the site best, best first. Empty when any will do.
  package var bestViews: [BodyView]
  package var kind: Kind

  /// How closely a site says where something is.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// An organ, a piece of one, or a small and well-bounded part of the body.
    case place
    /// A part of the body with much in it, as the abdomen: a finding is drawn there, but coarsely.
    case region
    /// A tissue that is everywhere, as skin or bone, or nothing in particular: findings there are listed
    /// and not drawn.
    case unlocated
  }

  package init(
    id: String, name: String, synonyms: [SiteSynonym] = [], parent: String? = nil,
    isPaired: Bool = false, onlySex: Sex? = nil, codes: SiteCodes = SiteCodes(),
    system: String = "", bestViews: [BodyView] = [], kind: Kind = .place
  ) {
    self.id = id
    self.name = name
    self.synonyms = synonyms
    self.parent = parent
    self.isPaired = isPaired
    self.onlySex = onlySex
    self.codes = codes
    self.system = system
    self.bestViews = bestViews
    self.kind = kind
  }

  /// False for a site that is no place in particular: findings there are listed and not drawn.
  package var isDrawable: Bool { kind != .unlocated }

  /// Whether a body of this sex has the site.
  package func exists(in sex: Sex) -> Bool { onlySex.map { $0 == sex } ?? true }
}

/// Another way to write a site's name.
package struct SiteSynonym: Hashable, Sendable {
  package var text: String
  /// The side that the synonym alone implies: `RUL` is the right upper lobe.
  package var side: BodySide?

  package init(_ text: String, side: BodySide? = nil) {
    self.text = text
    self.side = side
  }

  /// Whether it may mean another site as well; written with a question mark behind it: `PNS?`.
  package var isDoubtful: Bool { text.hasSuffix("?") }
}

/// The codes of a site in public terminologies.
package struct SiteCodes: Hashable, Sendable {
  /// How sure the table is of its codes.
  package enum Confidence: String, CaseIterable, Hashable, Sendable {
    /// Looked up in the terminology.
    case verified
    /// Known from the literature; not looked up.
    case recalled
    /// The code of the site's parent or of a wider concept.
    case inferred
  }

  /// SNOMED CT concept identifier of the body structure, without side.
  package var snomed: String?
  /// UBERON identifier with its prefix: `UBERON:0000955`.
  package var uberon: String?
  /// ICD-O-3 topography: `C71.9`.
  package var icdO3: String?
  package var confidence: Confidence

  package init(
    snomed: String? = nil, uberon: String? = nil, icdO3: String? = nil,
    confidence: Confidence = .inferred
  ) {
    self.snomed = snomed
    self.uberon = uberon
    self.icdO3 = icdO3
    self.confidence = confidence
  }
}
