import BodyAtlas
import Geometry
import Resolution

/// A part of the body on one side of a view: what crowded labels speak of together.
struct BodyPart: Hashable {
  var site: Site
  /// The side that all of it is on, or unpaired.
  var side: ResolvedSide
  /// Where a marker lies from the midline: -1, 1, or 0 where its label may go to either side.
  var column: Int

  /// The parts a body is divided into: what is itself no piece of anything, drawn as an area.
  private static func parts(of figure: Figure, _ atlas: Atlas) -> [(site: Site, region: Region)] {
    atlas.sites.filter { $0.parent == nil && $0.system == "region" && $0.isDrawable }
      .flatMap { site in
        ([figure.region(of: site.id)]
          + BodySide.allCases.map { figure.region(of: site.id, side: $0) })
          .compactMap { region in region.map { (site, $0) } }
      }
  }

  /// The part that each mark of a plan lies in; the smallest where parts lie in each other, and the
  /// nearest for what lies in none.
  static func parts(of plan: FigurePlan, _ atlas: Atlas) -> [BodyPart?] {
    let parts = plan.figures.map { Self.parts(of: $0, atlas) }
    let areas = RegionAreas()
    return plan.marks.map { mark in
      let own = parts[mark.panel]
      let root = atlas.lineage(of: mark.site.site.id).last?.id
      let isNamed = { (part: (site: Site, region: Region)) in
        part.site.id == root && (part.region.side == nil || part.region.side == mark.site.side.body)
      }
      let holds = { (part: (site: Site, region: Region)) in
        areas.area(of: part.region, panel: mark.panel).contains(mark.position)
      }
      let area = { (part: (site: Site, region: Region)) in
        part.region.bounds.width * part.region.bounds.height
      }
      let distance = { (part: (site: Site, region: Region)) in
        part.region.bounds.center.distance(to: mark.position)
      }
      guard
        let found = own.first(where: isNamed) ?? own.filter(holds).min(by: { area($0) < area($1) })
          ?? own.min(by: { distance($0) < distance($1) })
      else { return nil }
      let side: ResolvedSide =
        switch found.region.side {
        case .left: .left
        case .right: .right
        case nil: .unpaired
        }
      return BodyPart(site: found.site, side: side, column: mark.column)
    }
  }
}

extension PlannedMark {
  /// The side of the page its label belongs to: a lesion with a side is labelled on that side, one near
  /// the midline (0) on either.
  var column: Int {
    let isSided = site.side == .left || site.side == .right
    guard abs(position.x) > (isSided ? 1 : 50) else { return 0 }
    return position.x < 0 ? -1 : 1
  }
}

extension ResolvedSide {
  /// nil for both of what is not left or right.
  var body: BodySide? {
    switch self {
    case .left: .left
    case .right: .right
    case .unpaired, .notStated: nil
    }
  }
}
