import BodyAtlas
import CaseModel
import Geometry
import Resolution
import Wording

/// Pieces of the body drawn larger where markers crowd: where they touch or cover each other, share one,
/// or had to move far from their places, and no chart shows them.
extension InsetPlanner {
  /// Fewer findings than this are no crowd.
  private static let leastCrowd = 4
  /// The most of a body that a piece shows, in thousandths of its height: less is larger.
  private static let widest = Point(210, 165)
  /// The least, so that it is seen where the piece lies.
  private static let narrowest = Point(95, 75)
  /// How many times larger than on the body a piece is at most.
  private static let mostMagnification = 4.0

  /// The most crowded piece of each panel, from the one with most findings.
  ///
  /// - Parameter shown: marks that other insets show.
  func crowds(_ plan: FigurePlan, tumours: [Int: VesselTumour], shown: Set<Int>) -> [PlannedInset] {
    let crowded = crowdedMarks(plan).subtracting(shown)
    return plan.figures.indices.compactMap { panel in
      crowd(plan, crowded.filter { plan.marks[$0].panel == panel }.sorted(), panel, tumours)
    }.sorted { $0.marks.count > $1.marks.count }
  }

  /// Marks that are not where they belong, or not by themselves, or touch each other.
  private func crowdedMarks(_ plan: FigurePlan) -> Set<Int> {
    let planner = planner(plan, markerRadius: plan.markerRadius)
    let covers = planner.covers(plan)
    var crowded: Set<Int> = []
    for (marker, cover) in zip(plan.markers, covers) {
      if touchesAnother(marker, plan) { crowded.formUnion(marker.marks) }
      for index in marker.marks {
        let mark = plan.marks[index]
        let moved = mark.position.distance(to: mark.ownPlace ?? mark.position)
        if marker.isShared || marker.home != nil || cover > 0.15 || moved > 2 * plan.markerRadius {
          crowded.insert(index)
        }
      }
    }
    return crowded
  }

  /// Whether less than half a marker's radius is between a marker and the next.
  private func touchesAnother(_ marker: PlannedMarker, _ plan: FigurePlan) -> Bool {
    let own = plan.marks[marker.marks[0]]
    return plan.markers.contains { other in
      let next = plan.marks[other.marks[0]]
      guard other != marker, next.panel == own.panel else { return false }
      let reach = [marker, other].reduce(plan.markerRadius * 0.5) {
        $0 + plan.extent(of: $1, radius: plan.markerRadius)
      }
      return own.position.distance(to: next.position) < reach
    }
  }

  private func planner(_ plan: FigurePlan, markerRadius: Double) -> MarkPlanner {
    MarkPlanner(atlas: atlas, sex: sex, figures: plan.figures, markerRadius: markerRadius)
  }

  private func crowd(
    _ plan: FigurePlan, _ crowded: [Int], _ panel: Int, _ tumours: [Int: VesselTumour]
  ) -> PlannedInset? {
    let places = crowded.map { plan.marks[$0].ownPlace ?? plan.marks[$0].position }
    let window = { (center: Point) in
      Rect(
        x: center.x - Self.widest.x / 2, y: center.y - Self.widest.y / 2, width: Self.widest.x,
        height: Self.widest.y)
    }
    // The first of the best: the same plan gives the same piece.
    var best: (count: Int, view: Rect)?
    for place in places {
      let view = window(place)
      let count = places.count { view.contains($0) }
      if count > best?.count ?? 0 { best = (count, view) }
    }
    guard let best, best.count >= Self.leastCrowd else { return nil }
    let within = zip(crowded, places).filter { best.view.contains($0.1) }
    let view = view(around: within.map(\.0), plan, panel)
    return piece(plan, view, panel, tumours)
  }

  /// As much of the body as the markers take, and their places, so that the frame is seen around them.
  private func view(around crowded: [Int], _ plan: FigurePlan, _ panel: Int) -> Rect {
    let boxes = crowded.map { index in
      let mark = plan.marks[index]
      let room = Rect(center: mark.position, radius: plan.markerRadius * 1.4)
      return room.union(
        Rect(center: mark.ownPlace ?? mark.position, radius: plan.markerRadius * 0.8))
    }
    var view = boxes.dropFirst().reduce(boxes[0]) { $0.union($1) }
    let missing = Point(
      max(0, Self.narrowest.x - view.width), max(0, Self.narrowest.y - view.height))
    view = Rect(
      minX: view.minX - missing.x / 2, minY: view.minY - missing.y / 2,
      maxX: view.maxX + missing.x / 2, maxY: view.maxY + missing.y / 2)
    // What lies beside the body is no source: labels are there.
    let body = plan.figures[panel].bodyBounds
    view.minX = max(view.minX, body.minX)
    view.maxX = min(view.maxX, body.maxX)
    return view
  }

  private func piece(
    _ plan: FigurePlan, _ view: Rect, _ panel: Int, _ tumours: [Int: VesselTumour]
  ) -> PlannedInset? {
    let indices = plan.marks.indices.filter { index in
      let mark = plan.marks[index]
      return mark.panel == panel && !mark.sideIsNotStated
        && view.contains(mark.ownPlace ?? mark.position)
    }
    // Windows are about as wide and as high as two fifths of a body's height.
    let larger = min(Self.mostMagnification, 400 / view.width, 400 / view.height)
    let radius = plan.markerRadius * 1.2 / larger
    // More than half full, it would be as crowded as the body is.
    let needed = Double(indices.count) * 4 * radius * radius
    guard indices.count >= Self.leastCrowd, needed < 0.55 * view.width * view.height else {
      return nil
    }
    var own = FigurePlan(
      figures: plan.figures, marks: indices.map { plan.marks[$0] }, markers: [], undrawn: [])
    for index in own.marks.indices {
      own.marks[index].position = own.marks[index].ownPlace ?? own.marks[index].position
      own.marks[index].sizeFactor = 1
      own.marks[index].cluster = nil
    }
    planner(plan, markerRadius: radius).separate(&own)
    // What lies at its border is shown whole.
    var view = view
    for mark in own.marks {
      view = view.union(
        Rect(center: mark.position, radius: mark.glyph.extent(radius: radius) * 1.1))
    }
    let shown = indices.first { tumours[$0] != nil }
    return PlannedInset(
      title: title(of: own.marks), figure: plan.figures[panel], view: view, panel: panel,
      source: view, choice: .crowds, marks: own.marks, indices: indices,
      tumour: shown.flatMap { tumours[$0] })
  }

  /// The part of the body that most marks lie in.
  private func title(of marks: [PlannedMark]) -> String {
    let parts = Dictionary(grouping: marks.compactMap(\.part)) {
      RegionKey($0.site.id, $0.side.body)
    }
    let most = parts.values.max { ($0.count, $1[0].site.id) < ($1.count, $0[0].site.id) }
    guard let part = most?.first else { return "" }
    return LabelWords.name(of: ResolvedSite(site: part.site, side: part.side), words)
  }
}
