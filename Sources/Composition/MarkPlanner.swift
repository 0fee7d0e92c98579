import BodyAtlas
import CaseModel
import Geometry
import Resolution

/// Chooses for every lesion the panel that shows it best and the point its marker sits on.
struct MarkPlanner {
  var atlas: Atlas
  var sex: Sex
  var figures: [Figure]
  /// The radius of a single marker in user units; markers of a panel are kept from overlapping.
  var markerRadius: Double
  /// Whether findings of one place may be drawn as one marker where there is no room for one each.
  var sharesMarkers = false
  /// How large markers are for the sizes of their lesions.
  var scale = MarkerScale.none
  /// Whether markers hold numbers, and are equally large for that.
  var hasNumbers = false

  func plan(_ resolved: ResolvedCase) -> FigurePlan {
    var plan = FigurePlan(
      figures: figures, marks: [], markers: [], undrawn: [], scale: scale,
      markerRadius: markerRadius)
    for lesion in resolved.lesions {
      for site in lesion.sites {
        switch place(site, of: lesion) {
        case .success(let mark): plan.marks.append(mark)
        case .failure(let failure): plan.undrawn.append(failure.lesion)
        }
      }
    }
    for index in plan.marks.indices { plan.marks[index].ownPlace = plan.marks[index].position }
    separate(&plan)
    settleClusters(&plan)
    return plan
  }

  private struct Failure: Error { var lesion: UndrawnLesion }

  private func place(_ site: ResolvedSite, of lesion: ResolvedLesion) -> Result<
    PlannedMark, Failure
  > {
    let failed = { (reason: UndrawnLesion.Reason) in
      Result<PlannedMark, Failure>.failure(
        Failure(
          lesion: UndrawnLesion(
            number: lesion.number, site: site, role: lesion.lesion.role, reason: reason)))
    }
    guard site.site.exists(in: sex) else { return failed(.notInBody(sex)) }
    for candidate in atlas.lineage(of: site.site.id) {
      for panel in panels(for: candidate, aspects: site.aspects) {
        let regions = regions(of: candidate, side: site.side, in: figures[panel])
        guard let position = position(of: site, in: regions, figures[panel]) else { continue }
        return .success(
          PlannedMark(
            lesion: lesion, site: site, panel: panel, regions: regions, position: position,
            standIn: candidate.id == site.site.id ? nil : candidate,
            sizeFactor: factor(for: lesion.lesion, in: regions),
            isUnsized: scale.isMissing(for: lesion.lesion)))
      }
    }
    return failed(.notInTheseViews)
  }

  /// The panels in the order in which they suit the site: an aspect that names a view comes first,
  /// then the site's own best views, then the rest.
  private func panels(for site: Site, aspects: [Aspect]) -> [Int] {
    var wanted: [BodyView] = []
    if aspects.contains(.anterior) { wanted.append(.anterior) }
    if aspects.contains(.posterior) { wanted.append(.posterior) }
    wanted += site.bestViews
    let ranked = wanted.compactMap { view in figures.firstIndex { $0.view == view } }
    var seen: Set<Int> = []
    return (ranked + figures.indices).filter { seen.insert($0).inserted }
  }

  func regions(of site: Site, side: ResolvedSide, in figure: Figure) -> [Region] {
    let both = BodySide.allCases.compactMap { figure.region(of: site.id, side: $0) }
    let whole = figure.region(of: site.id)
    switch side {
    // A side of what spans both (the back, the abdomen) is half of its region.
    case .left:
      return figure.region(of: site.id, side: .left).map { [$0] } ?? half(whole, .left, figure)
    case .right:
      return figure.region(of: site.id, side: .right).map { [$0] } ?? half(whole, .right, figure)
    case .unpaired, .notStated: return whole.map { [$0] } ?? (both.count == 2 ? both : [])
    }
  }

  /// The region with its anchor moved to the middle of the patient's `side` of it, or nothing when
  /// the region does not reach that far.
  private func half(_ region: Region?, _ side: BodySide, _ figure: Figure) -> [Region] {
    guard let region, let view = figure.view else { return [] }
    let sign = screenDirection(of: side, in: view).horizontalSign
    let reach = sign < 0 ? -region.bounds.minX : region.bounds.maxX
    guard sign != 0, reach > 0 else { return [] }
    // At the anchor's height, or as near to it as the region is: a dome is higher at its sides.
    let heights = Self.heights(about: region)
    for share in [0.5, 0.4, 0.3, 0.2] {
      let x = reach * share
      if let y = heights.first(where: { region.path.contains(Point(sign * x, $0)) }) {
        // A marker on the midline of a narrow organ would say nothing of the side.
        let clear = max(x, min(markerRadius * Self.sideways, reach + markerRadius * 0.4))
        return [region.moved(to: Point(sign * clear, y), side: side)]
      }
    }
    return []
  }

  /// How far from the midline a marker with a side stays, in radii, where its organ lies across it.
  static let sideways = 0.75

  /// The heights of a region, from its anchor's to the farthest, in small steps.
  private static func heights(about region: Region) -> [Double] {
    let bounds = region.bounds
    let steps = 40
    let inner = (0...steps).map {
      bounds.minY + bounds.height * (0.1 + 0.8 * Double($0) / Double(steps))
    }
    let home = region.anchor.y
    return [home] + inner.sorted { abs($0 - home) < abs($1 - home) }
  }

  /// Where the marker of a site sits: on its clock position, or where its aspects say.
  func position(of site: ResolvedSite, in regions: [Region], _ figure: Figure) -> Point? {
    if let clock = site.clock, let region = regions.first, regions.count == 1,
      let point = ClockFace(region, of: figure, reach: clockReach(site.side))?.point(at: clock)
    {
      return point
    }
    return position(in: regions, aspects: site.aspects, figure)
  }

  func position(in regions: [Region], aspects: [Aspect], _ figure: Figure) -> Point? {
    guard let first = regions.first else { return nil }
    if regions.count == 2 { return first.anchor.interpolated(to: regions[1].anchor, 0.5) }
    var shift = Point.zero
    // Seen from the side, page x runs from front to back, and lateral is towards the reader.
    let showsSides =
      figure.view.map { screenDirection(of: .left, in: $0).horizontalSign != 0 } ?? true
    let outward = !showsSides ? 0.0 : first.anchor.x < 0 ? -1.0 : 1.0
    let front = figure.view?.pageSignOfFront ?? 0
    for aspect in aspects {
      switch aspect {
      case .superior, .proximal: shift.y -= 1
      case .inferior, .distal: shift.y += 1
      case .lateral: shift.x += outward
      case .medial: shift.x -= outward
      case .anterior: shift.x += front
      case .posterior: shift.x -= front
      case .central: break
      }
    }
    // Half way from the anchor to the edge of the region, or less where the region is narrow.
    let reach = Point(
      shift.x < 0 ? first.anchor.x - first.bounds.minX : first.bounds.maxX - first.anchor.x,
      shift.y < 0 ? first.anchor.y - first.bounds.minY : first.bounds.maxY - first.anchor.y)
    for share in [0.5, 0.35, 0.2] {
      let moved = first.anchor + Point(shift.x * reach.x * share, shift.y * reach.y * share)
      if first.path.contains(moved) { return moved }
    }
    return first.anchor
  }

  /// A marker must not hide what it marks: one that is wider than its organ gives way to it, to four
  /// fifths at most, where areas do not say sizes. A primary stays as large as it is: what it is made of
  /// has to be seen.
  private func factor(for lesion: Lesion, in regions: [Region]) -> Double {
    if hasNumbers { return 1 }
    guard scale.largest == nil, lesion.count == .one, lesion.role != .primary else {
      return scale.factor(for: lesion)
    }
    let sides = regions.map { max($0.bounds.width, $0.bounds.height) }.max() ?? .infinity
    let extent = MarkerGlyph(of: lesion).extent(radius: markerRadius)
    return min(1, max(0.8, sides * 0.4 / extent))
  }
}
