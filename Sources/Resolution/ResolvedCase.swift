package import BodyAtlas
package import CaseModel

/// A case in which every place is a site of the atlas.
package struct ResolvedCase: Hashable, Sendable {
  package var source: Case
  package var lesions: [ResolvedLesion]

  package init(source: Case, lesions: [ResolvedLesion]) {
    self.source = source
    self.lesions = lesions
  }
}

/// A finding and the sites it is at: one, or two for both members of a pair.
package struct ResolvedLesion: Hashable, Sendable {
  /// The number printed beside it, from 1 in the order of the case.
  package var number: Int
  package var lesion: Lesion
  package var sites: [ResolvedSite]
  package var vascularExtension: ResolvedExtension?
  /// The neighbours it grows into, in the order stated.
  package var invaded: [ResolvedSite]

  package init(
    number: Int, lesion: Lesion, sites: [ResolvedSite],
    vascularExtension: ResolvedExtension? = nil, invaded: [ResolvedSite] = []
  ) {
    self.number = number
    self.lesion = lesion
    self.sites = sites
    self.vascularExtension = vascularExtension
    self.invaded = invaded
  }
}

/// A site of the atlas with its side and the part of it that is meant.
package struct ResolvedSite: Hashable, Sendable {
  package var site: Site
  package var side: ResolvedSide
  /// In the order written.
  package var aspects: [Aspect]
  /// In a breast; nil when not stated.
  package var clock: ClockPosition?

  package init(
    site: Site, side: ResolvedSide, aspects: [Aspect] = [], clock: ClockPosition? = nil
  ) {
    self.site = site
    self.side = side
    self.aspects = aspects
    self.clock = clock
  }
}

/// On which side of the patient a resolved site lies.
package enum ResolvedSide: Hashable, Sendable {
  case left
  case right
  /// The site is not one of a pair.
  case unpaired
  /// The site is one of a pair, or spans both sides, and no side is stated.
  case notStated
}

/// Which part of a site is meant.
package enum Aspect: String, Hashable, Sendable, CaseIterable {
  case anterior, posterior, superior, inferior, medial, lateral, proximal, distal, central
}

/// A resolved growth into a vessel.
package struct ResolvedExtension: Hashable, Sendable {
  package var vessel: ResolvedSite
  package var upTo: ResolvedSite?
  /// The vessels passed on the way, in order.
  package var through: [ResolvedSite]
  package var occlusion: VascularExtension.Occlusion?
  package var isDilated: Bool
  /// What fills the vessel; nil when not stated.
  package var content: VascularExtension.Content?
  /// The level in the inferior vena cava, when it is stated as one.
  package var level: CavalLevel?
  /// Whether clotted blood without tumour lies below it.
  package var hasBlandThrombusBelow: Bool

  package init(
    vessel: ResolvedSite, upTo: ResolvedSite? = nil, through: [ResolvedSite] = [],
    occlusion: VascularExtension.Occlusion? = nil,
    isDilated: Bool = false, content: VascularExtension.Content? = nil, level: CavalLevel? = nil,
    hasBlandThrombusBelow: Bool = false
  ) {
    self.content = content
    self.level = level
    self.hasBlandThrombusBelow = hasBlandThrombusBelow
    self.vessel = vessel
    self.upTo = upTo
    self.through = through
    self.occlusion = occlusion
    self.isDilated = isDilated
  }
}
