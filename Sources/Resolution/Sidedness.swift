import BodyAtlas
import CaseModel
import Geometry

/// Which side or sides of a site are meant, from everything that states one.
struct Sidedness {
  enum Outcome {
    case sides([ResolvedSide])
    case contradiction(String)
  }

  var outcome: Outcome
  var hint: String?

  init(_ site: Site, stated: [Laterality], inherited: ResolvedSide?, atlas: Atlas) {
    let distinct = Set(stated)
    guard distinct.count <= 1 else {
      let words = Laterality.allCases.filter(distinct.contains).map(\.rawValue)
      outcome = .contradiction("sides contradict each other: " + words.joined(separator: " and "))
      hint = "state one side, or list the sites one by one"
      return
    }
    let side = distinct.first
    if site.isPaired {
      outcome = Self.paired(site, side, inherited, atlas)
    } else {
      outcome = Self.unpaired(site, side, atlas)
    }
    if case .contradiction = outcome { hint = "correct the side, or leave it out" }
  }

  private static func paired(
    _ site: Site, _ side: Laterality?, _ inherited: ResolvedSide?, _ atlas: Atlas
  ) -> Outcome {
    switch side {
    case .left: .sides([.left])
    case .right: .sides([.right])
    case .both: .sides([.right, .left])
    case .notStated: .sides([.notStated])
    case nil:
      inherited == .left || inherited == .right
        ? .sides([inherited ?? .notStated]) : .sides([.notStated])
    case .midline where site.isAtSurface && meetsAtMidline(site, atlas): .sides([.unpaired])
    case .midline:
      .contradiction("‘midline’ does not fit \(site.name.lowercased()), which lies on either side")
    }
  }

  private static func unpaired(_ site: Site, _ side: Laterality?, _ atlas: Atlas) -> Outcome {
    let stated: BodySide
    switch side {
    case .left: stated = .left
    case .right: stated = .right
    case .notStated: return .sides([.notStated])
    case .both, .midline, nil: return .sides([.unpaired])
    }
    switch naturalSide(of: site, atlas) {
    case .some(let natural) where natural == stated: return .sides([.unpaired])
    case .some(let natural):
      return .contradiction(
        "‘\(stated.rawValue)’ does not fit \(site.name.lowercased()), which lies on the "
          + natural.rawValue)
    case nil: return .sides([stated == .left ? .left : .right])
    }
  }

  /// The side an unpaired site lies on when the whole of its drawing does, as the spleen; nil when it
  /// reaches across the midline or is not drawn from the front.
  private static func naturalSide(of site: Site, _ atlas: Atlas) -> BodySide? {
    let sex = site.onlySex ?? .female
    guard let figure = try? atlas.figure(sex, .anterior), let region = figure.region(of: site.id)
    else { return nil }
    // Two thousandths of the stature: what touches the midline belongs to neither side.
    if region.bounds.minX > 2 { return side(at: 1) }
    if region.bounds.maxX < -2 { return side(at: -1) }
    return nil
  }

  /// Whether the left and the right one meet in the middle, as the halves of the chest wall do.
  private static func meetsAtMidline(_ site: Site, _ atlas: Atlas) -> Bool {
    let views: [BodyView] = [.anterior, .posterior]
    return views.contains { view in
      guard let figure = try? atlas.figure(site.onlySex ?? .female, view) else { return false }
      let regions = BodySide.allCases.compactMap { figure.region(of: site.id, side: $0) }
      // A hundredth of the stature.
      return regions.count == 2
        && regions.allSatisfy { min(abs($0.bounds.minX), abs($0.bounds.maxX)) < 10 }
    }
  }

  private static func side(at sign: Double) -> BodySide? {
    BodySide.allCases.first { screenDirection(of: $0, in: .anterior).horizontalSign == sign }
  }
}
