import BodyAtlas
package import CaseModel
package import Diagnostics

extension SiteResolver {
  /// The case with every place resolved, or nil when one cannot be; and everything to be said.
  package func resolve(_ source: Case) -> (resolved: ResolvedCase?, diagnostics: [Diagnostic]) {
    var lesions: [ResolvedLesion] = []
    var diagnostics: [Diagnostic] = []
    for (offset, lesion) in source.lesions.enumerated() {
      let (sites, said) = resolve(lesion.site)
      diagnostics += said
      var resolved = ResolvedLesion(number: offset + 1, lesion: lesion, sites: sites)
      // Tumour in a lymph node is a node, whether or not the author says so again.
      let isNodal = !sites.isEmpty && sites.allSatisfy(\.site.isLymphNode)
      if lesion.role == .unstated, isNodal { resolved.lesion.role = .node }
      if let vascularExtension = lesion.vascularExtension {
        let (found, said) = resolve(vascularExtension, from: sites)
        diagnostics += said
        if let found, vascularExtension.content == nil, Self.isNeighbour(found) {
          resolved.invaded.append(found.vessel)
        } else {
          resolved.vascularExtension = found
        }
      }
      for invaded in lesion.invadedSites {
        let (found, said) = resolve(invaded, side: Self.side(of: sites))
        diagnostics += said
        resolved.invaded += found
      }
      lesions.append(resolved)
    }
    let failed = diagnostics.contains { $0.severity == .error }
    return (failed ? nil : ResolvedCase(source: source, lesions: lesions), diagnostics)
  }

  /// Whether an arrow points at an organ, of which nothing is said that is said of vessels. What is to
  /// a vessel what `RA` is to the IVC stays an extension.
  private static func isNeighbour(_ found: ResolvedExtension) -> Bool {
    found.vessel.site.system != "vessel" && found.upTo == nil && found.through.isEmpty
      && found.occlusion == nil && !found.isDilated && !found.hasBlandThrombusBelow
  }

  /// The side that what a lesion grows into takes from it; a lesion at two places has none to give.
  private static func side(of sites: [ResolvedSite]) -> ResolvedSide? {
    sites.count == 1 ? sites.first?.side : nil
  }

  /// - Parameter origins: where the lesion is. A vessel takes its side from it unless the words state
  ///   one; a lesion on both sides has none to give.
  private func resolve(_ source: VascularExtension, from origins: [ResolvedSite]) -> (
    ResolvedExtension?, [Diagnostic]
  ) {
    let side = Self.side(of: origins)
    var source = source
    // `IVC -> level III`: the level is where the tumour ends, the vessel stands before it.
    if source.upTo == nil, CavalLevel(source.into.words) != nil, let last = source.through.popLast()
    {
      (source.into, source.upTo) = (last, source.into)
    }
    let cavalLevel = source.upTo.flatMap { CavalLevel($0.words) }
    let (vessel, vesselSaid) = resolveOne(source.into, side: side)
    let (level, levelSaid): (ResolvedSite?, [Diagnostic]) =
      if let cavalLevel {
        (cavalLevel.site.flatMap(atlas.site).map { ResolvedSite(site: $0, side: .unpaired) }, [])
      } else {
        source.upTo.map { resolveOne($0, side: side) } ?? (nil, [])
      }
    let passed = source.through.map { resolveOne($0, side: side) }
    let said = passed.flatMap(\.1) + vesselSaid + levelSaid
    var through = passed.compactMap(\.0)
    guard var vessel else { return (nil, said) }
    var upTo = level
    // `IVC -> RA`, `IVC -> hepatic veins`: what is no vessel, or a narrower one, is the level reached.
    if upTo == nil, let last = through.last, isLevel(vessel, after: last) {
      upTo = vessel
      vessel = through.removeLast()
    }
    return (
      ResolvedExtension(
        vessel: vessel, upTo: upTo, through: through, occlusion: source.occlusion,
        isDilated: source.isDilated, content: source.content, level: cavalLevel,
        hasBlandThrombusBelow: source.hasBlandThrombusBelow), said
    )
  }

  /// The site of a vessel; an error when the words name two.
  private func resolveOne(_ reference: SiteReference, side: ResolvedSide?) -> (
    ResolvedSite?, [Diagnostic]
  ) {
    let (sites, said) = resolve(reference, side: side)
    guard sites.count > 1 else { return (sites.first, said) }
    let words = ResolutionMessage.shortened(reference.words)
    let fault = Diagnostic(
      .error, code: "LM0205", "a lesion grows into one vessel; ‘\(words)’ are two",
      at: reference.place, hint: "list the left and the right lesion apart")
    return (nil, said + [fault])
  }

  private func isLevel(_ end: ResolvedSite, after vessel: ResolvedSite) -> Bool {
    if end.site.system != vessel.site.system { return true }
    guard let narrow = calibre(of: end), let wide = calibre(of: vessel) else { return false }
    return narrow < wide
  }

  /// The diameter of a vessel where it ends, in user units of the atlas; nil for what is drawn as none.
  private func calibre(of site: ResolvedSite) -> Double? {
    let side: BodySide? =
      switch site.side {
      case .left: .left
      case .right: .right
      case .unpaired, .notStated: nil
      }
    let figure = try? atlas.figure(site.site.onlySex ?? .female, .anterior)
    return figure?.region(of: site.site.id, side: side)?.tube?.endDiameter
  }
}
