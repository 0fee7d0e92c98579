import BodyAtlas
import CaseModel
import Geometry
import Resolution

/// Keeps markers apart, on their organs and on their side; where a place has no room for all of its
/// findings, they share a marker.
extension MarkPlanner {
  /// How much of a marker later ones may cover before findings share one.
  static let acceptedCover = 0.3
  /// The same where those that share one are of different places.
  private static let hidingCover = 0.45

  /// Which findings may share a marker, from the closest.
  private enum Kinship {
    /// One site on one side, and one role.
    case siteAndRole
    /// One site on one side; primary tumours stand apart.
    case site
    /// One site on one side, whatever the role.
    case place
    /// Pieces of one organ on one side, as vertebrae are.
    case organ
    /// One part of the body, on one side of the page's midline or about it.
    case part

    /// Those that are tried before markers leave their places.
    static let near: [Self] = [.siteAndRole, .site, .place, .organ]
  }

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

  /// Makes one marker of several, of the closest kin first, until none is hidden.
  private func share(_ plan: inout FigurePlan, _ wanted: [Point], _ areas: RegionAreas) {
    for kinship in Kinship.near {
      while merge(&plan, kinship) { place(&plan, wanted, areas) }
    }
    guard !crowdedMarkers(plan).isEmpty else { return }
    place(&plan, wanted, areas, isTethering: true)
    // Where a crowd would hide markers, one that says how many is better.
    while merge(&plan, .part) { place(&plan, wanted, areas, isTethering: true) }
    while mergeNeighbours(&plan) { place(&plan, wanted, areas, isTethering: true) }
  }

  /// Makes one marker of those that cover each other too much and their kin; says whether any were.
  private func merge(_ plan: inout FigurePlan, _ kinship: Kinship) -> Bool {
    let isPart = kinship == .part
    let crowded = crowdedMarkers(plan, beyond: isPart ? Self.hidingCover : Self.acceptedCover)
    // What lies clear of the crowd in a part of the body stays by itself.
    return join(&plan, crowded, keys(plan, kinship), leavesOthers: isPart)
  }

  /// Makes one marker of those that still hide each other, whatever part of the body they are in, on one
  /// side of the midline or about it.
  private func mergeNeighbours(_ plan: inout FigurePlan) -> Bool {
    let crowded = crowdedMarkers(plan, beyond: Self.hidingCover)
    let spots = spots(plan)
    var first = Array(spots.indices)
    for (index, cover) in covers(plan).enumerated() where cover > Self.hidingCover {
      let mark = plan.marks[plan.markers[index].marks[0]]
      for other in spots.indices.dropFirst(index + 1)
      where spots[index].share(coveredBy: spots[other]) > 0 {
        let next = plan.marks[plan.markers[other].marks[0]]
        let areKin = mark.column == next.column && mark.sideIsNotStated == next.sideIsNotStated
        if areKin { first[other] = min(first[other], first[index]) }
      }
    }
    return join(&plan, crowded, first.map { [String($0)] }, leavesOthers: true)
  }

  /// Makes one marker of those with the same key as a crowded one; says whether any were.
  ///
  /// - Parameter leavesOthers: whether only crowded markers are joined.
  private func join(
    _ plan: inout FigurePlan, _ crowded: Set<Int>, _ keys: [[String]], leavesOthers: Bool
  ) -> Bool {
    guard !crowded.isEmpty else { return false }
    let wanted = Set(crowded.map { keys[$0] })
    var first: [[String]: Int] = [:]
    var merged: [PlannedMarker] = []
    for (index, (marker, key)) in zip(plan.markers, keys).enumerated() {
      if leavesOthers, !crowded.contains(index) {
        merged.append(marker)
      } else if wanted.contains(key), let own = first[key] {
        merged[own].marks += marker.marks
      } else {
        first[key] = merged.count
        merged.append(marker)
      }
    }
    guard merged.count < plan.markers.count else { return false }
    for index in merged.indices { merged[index].marks.sort() }
    plan.markers = merged
    return true
  }

  /// What the kin of each marker have in common with it.
  private func keys(_ plan: FigurePlan, _ kinship: Kinship) -> [[String]] {
    let parts = kinship == .part ? BodyPart.parts(of: plan, atlas) : plan.marks.map { _ in nil }
    return plan.markers.map { marker in
      key(of: plan.marks[marker.marks[0]], in: parts[marker.marks[0]], kinship)
    }
  }

  private func key(of mark: PlannedMark, in part: BodyPart?, _ kinship: Kinship) -> [String] {
    let drawn = mark.standIn ?? mark.site.site
    let role = mark.lesion.lesion.role
    let side = String(describing: mark.site.side)
    switch kinship {
    case .siteAndRole: return [String(mark.panel), drawn.id, side, role.rawValue]
    case .site: return [String(mark.panel), drawn.id, side, role == .primary ? "primary" : ""]
    case .place: return [String(mark.panel), drawn.id, side]
    case .part: return [String(mark.panel), part?.site.id ?? "", String(mark.column)]
    case .organ:
      let organ = drawn.kind == .place ? drawn.parent.flatMap(atlas.site) : nil
      // A wide part of the body is no place for all that is in it.
      let place = organ.map { $0.kind == .place ? $0.id : drawn.id } ?? drawn.id
      return [String(mark.panel), place, side]
    }
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
  private func crowdedMarkers(_ plan: FigurePlan, beyond most: Double = acceptedCover) -> Set<Int> {
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

  private func spots(_ plan: FigurePlan) -> [MarkerSpot] {
    plan.markers.map { marker in
      let mark = plan.marks[marker.marks[0]]
      return MarkerSpot(
        center: mark.position, radius: plan.extent(of: marker, radius: markerRadius),
        panel: mark.panel)
    }
  }

  // MARK: - Places

  private func place(
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

  /// Draws first what the others cover least, so that no marker is covered more than it has to be
  /// (Lawler, Management Science 19, 1973: the last place to what costs least there).
  private func layer(_ plan: inout FigurePlan) {
    let spots = spots(plan)
    var left = Array(spots.indices)
    var order: [Int] = []
    while !left.isEmpty {
      let covers = left.map { index in
        left.reduce(0) { $1 == index ? $0 : $0 + spots[index].share(coveredBy: spots[$1]) }
      }
      let least = covers.indices.min { covers[$0] < covers[$1] } ?? 0
      order.append(left.remove(at: least))
    }
    plan.markers = order.map { plan.markers[$0] }
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
