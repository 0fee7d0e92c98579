import BodyAtlas
import CaseModel
import Geometry
import Resolution

/// Keeps markers apart, on their organs and on their side; where a place has no room for all of its
/// findings, they share a marker.
extension MarkPlanner {
  /// Gives every marker its place. The same plan gives the same places.
  func separate(_ plan: inout FigurePlan) {
    let wanted = plan.marks.map(\.position)
    let areas = RegionAreas()
    plan.markers = plan.marks.indices.map { PlannedMarker(marks: [$0]) }
    place(&plan, wanted, areas)
    guard sharesMarkers else { return }
    share(&plan, wanted, areas)
    if covers(plan).contains(where: { $0 > Self.acceptedCover }) { layer(&plan) }
  }

  // MARK: - Cover

  /// How much of each marker the later ones cover, at most.
  func covers(_ plan: FigurePlan) -> [Double] {
    let spots = spots(plan)
    return spots.indices.map { index in
      min(1, spots[(index + 1)...].reduce(0) { $0 + spots[index].share(coveredBy: $1) })
    }
  }

  /// The markers that are covered too much, and those that cover them.
  func crowdedMarkers(_ plan: FigurePlan, beyond most: Double = acceptedCover) -> Set<Int> {
    let spots = spots(plan)
    var crowded: Set<Int> = []
    for (index, cover) in covers(plan).enumerated() where cover > most {
      crowded.insert(index)
      for other in spots.indices.dropFirst(index + 1)
      where spots[index].share(coveredBy: spots[other]) > 0 {
        crowded.insert(other)
      }
    }
    return crowded
  }

  func spots(_ plan: FigurePlan) -> [MarkerSpot] {
    plan.markers.map { marker in
      let mark = plan.marks[marker.marks[0]]
      return MarkerSpot(
        center: mark.position, radius: plan.extent(of: marker, radius: markerRadius),
        panel: mark.panel)
    }
  }

  // MARK: - Places

  func place(
    _ plan: inout FigurePlan, _ wanted: [Point], _ areas: RegionAreas, isTethering: Bool = false
  ) {
    var spots = plan.markers.map { marker in
      let center = start(of: marker, plan, wanted)
      let mark = plan.marks[marker.marks[0]]
      return MarkerSpot(
        center: center,
        radius: plan.extent(of: marker, radius: markerRadius) + markerRadius * 0.15,
        panel: mark.panel, host: host(of: mark, wanted: center, areas),
        footprint: footprint(of: marker, plan),
        bracketHalfHeight: mark.sideIsNotStated
          ? markerRadius * SideNotStatedMark.sizeInRadii * 0.5 : nil,
        cluster: marker.isShared ? [] : clusterMiddles(of: mark))
    }
    for index in plan.markers.indices { plan.markers[index].home = nil }
    for panel in figures.indices {
      let own = spots.indices.filter { spots[$0].panel == panel }
      var separation = MarkerSeparation(
        spots: own.map { spots[$0] }, lean: markerRadius * 0.5,
        bounds: isTethering ? figures[panel].outline.controlBounds : nil)
      separation.run()
      for (index, spot) in zip(own, separation.spots) {
        spots[index] = spot
        plan.markers[index].home = spot.home
      }
    }
    for (marker, spot) in zip(plan.markers, spots) {
      for index in marker.marks { plan.marks[index].position = spot.center }
    }
  }

  /// Where a marker would sit if it were alone: of several places the one nearest to their middle.
  private func start(of marker: PlannedMarker, _ plan: FigurePlan, _ wanted: [Point]) -> Point {
    let points = marker.marks.map { wanted[$0] }
    let sum = points.reduce(Point.zero, +)
    let middle = sum * (1 / Double(points.count))
    return points.min { $0.distance(to: middle) < $1.distance(to: middle) } ?? middle
  }

  private func clusterMiddles(of mark: PlannedMark) -> [Point] {
    let offsets = (mark.cluster ?? ClusterShape(mark.lesion.lesion.count)).offsets
    return offsets.count > 1 ? offsets.map { $0 * (markerRadius * mark.sizeFactor) } : []
  }

  private func host(of mark: PlannedMark, wanted: Point, _ areas: RegionAreas) -> MarkerHost {
    let isSided = mark.site.side == .left || mark.site.side == .right
    // The liver lies on both sides of the midline, and more on one.
    let isAside = !mark.sideIsNotStated && abs(wanted.x) > markerRadius * Self.sideways
    return MarkerHost(
      areas: mark.regions.map { areas.area(of: $0, panel: mark.panel) },
      sign: !(isSided || isAside) || wanted.x == 0 ? nil : wanted.x < 0 ? -1 : 1,
      ray: clockRay(of: mark, through: wanted),
      leastAway: min(abs(wanted.x), markerRadius * Self.sideways),
      anchorReach: markerRadius * 0.6,
      midline: mark.sideIsNotStated ? midline(about: wanted, in: figures[mark.panel]) : nil,
      isStation: mark.site.site.isLymphNode)
  }

  /// From the nipple to the place of a finding whose clock position is stated.
  private func clockRay(of mark: PlannedMark, through wanted: Point) -> MarkerHost.Ray? {
    guard mark.site.clock != nil, let side = mark.regions.first?.side,
      let nipple = figures[mark.panel].region(of: ClockPosition.center, side: side)?.anchor
    else { return nil }
    return (wanted - nipple).normalized.map { MarkerHost.Ray(origin: nipple, direction: $0) }
  }

  /// Where a marker without a side may go: up and down a little, between the sides and on the body.
  private func midline(about wanted: Point, in figure: Figure) -> Rect {
    let body = figure.bodyBounds
    let reach = markerRadius * 4
    return Rect(
      minX: wanted.x - markerRadius * 0.2,
      minY: min(wanted.y, max(wanted.y - reach, body.minY + markerRadius * 0.5)),
      maxX: wanted.x + markerRadius * 0.2,
      maxY: max(wanted.y, min(wanted.y + reach, body.maxY - markerRadius * 0.5)))
  }

  /// What a marker takes of the panel, and a little air.
  func footprint(of marker: PlannedMarker, _ plan: FigurePlan) -> MarkFootprint {
    let mark = plan.marks[marker.marks[0]]
    let air = markerRadius * 0.15
    guard !marker.isShared else {
      return MarkFootprint(disc: plan.extent(of: marker, radius: markerRadius) + air)
    }
    return MarkFootprint(mark.glyph, radius: markerRadius * mark.sizeFactor, margin: air)
  }
}
