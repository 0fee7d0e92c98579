import BodyAtlas
import Geometry
import Resolution

/// Keeps markers apart, on their organs and on their side.
extension MarkPlanner {
  /// Moves markers of a panel apart that would cover each other: first a little, each as far as the
  /// other; those that still do take the nearest free place in their region, or beside it where the
  /// region is no larger than a marker. The same marks give the same result.
  func separate(_ marks: inout [PlannedMark]) {
    push(&marks)
    for panel in figures.indices {
      var placed: [Spot] = []
      // What is free of others stays where it is; the rest find places between them.
      let own = marks.indices.filter { marks[$0].panel == panel }
      let spots = own.map { Spot(center: marks[$0].position, reach: reach(marks[$0])) }
      let crowded = spots.indices.filter { index in
        spots.indices.contains { $0 != index && spots[index].overlap(spots[$0]) > 1e-6 }
      }
      for index in spots.indices where !crowded.contains(index) { placed.append(spots[index]) }
      for index in crowded {
        let mark = marks[own[index]]
        marks[own[index]].position = place(for: mark, at: spots[index], among: placed)
        placed.append(Spot(center: marks[own[index]].position, reach: spots[index].reach))
      }
    }
  }

  private struct Spot {
    var center: Point
    var reach: Double

    /// How far the two reach over each other; negative when they do not.
    func overlap(_ other: Spot) -> Double {
      reach + other.reach - center.distance(to: other.center)
    }
  }

  /// The nearest place without a marker; where there is none, the one that covers least.
  private func place(for mark: PlannedMark, at wanted: Spot, among placed: [Spot]) -> Point {
    var best: (overlap: Double, point: Point) = (.infinity, wanted.center)
    for step in Self.steps {
      let point = wanted.center + step * (wanted.reach * 0.5)
      let spot = Spot(center: point, reach: wanted.reach)
      let overlap = placed.reduce(0) { max($0, spot.overlap($1)) }
      // A place that is farther away has to be clearly better.
      guard overlap < best.overlap - wanted.reach * 0.05, mayHold(mark, at: point) else { continue }
      best = (overlap, point)
      if overlap <= 1e-6 { break }
    }
    return best.point
  }

  /// The points of a fine hexagonal grid about the origin, nearest first.
  private static let steps: [Point] = {
    var points: [Point] = []
    for row in -14...14 {
      for column in -14...14 {
        let shift = row.isMultiple(of: 2) ? 0 : 0.5
        points.append(Point(Double(column) + shift, Double(row) * 0.8660254037844386))
      }
    }
    return points.filter { $0.length <= 12 }.sorted { a, b in
      (a.length * 1024).rounded() == (b.length * 1024).rounded()
        ? (a.y, a.x) < (b.y, b.x) : a.length < b.length
    }
  }()

  /// Markers that cover each other part along the line between them, as far as their organs reach.
  private func push(_ marks: inout [PlannedMark]) {
    let reaches = marks.map(reach)
    for _ in 0..<24 {
      var moved = false
      for a in marks.indices {
        for b in marks.indices where b > a && marks[a].panel == marks[b].panel {
          let separation = reaches[a] + reaches[b]
          let apart = marks[b].position - marks[a].position
          let distance = apart.length
          guard distance < separation - 1e-6 else { continue }
          // Markers on one spot part along a fixed slant.
          let direction = apart.normalized ?? Point(0.6, 0.8)
          let push = direction * ((separation - distance) / 2)
          for (index, shift) in [(a, -push), (b, push)] {
            let target = marks[index].position + shift
            if mayHold(marks[index], at: target, leaning: 0) { marks[index].position = target }
          }
          moved = true
        }
      }
      if !moved { return }
    }
  }

  /// Whether a marker at a point still speaks of its place: on its side of the midline, and in its
  /// region, over its anchor, or leaning over the region's edge by less than its own width.
  private func mayHold(_ mark: PlannedMark, at point: Point, leaning: Double = 0.5) -> Bool {
    let isSided = mark.site.side == .left || mark.site.side == .right
    if isSided, mark.position.x * point.x <= 0 { return false }
    let lean = markerRadius * leaning
    return mark.regions.contains { region in
      region.path.contains(point) || region.anchor.distance(to: point) <= markerRadius * 0.6
        || lean > 0 && region.bounds.inset(by: -lean).contains(point)
          && Self.around.contains { region.path.contains(point + $0 * lean) }
    }
  }

  /// Eight directions.
  private static let around: [Point] = [
    Point(1, 0), Point(-1, 0), Point(0, 1), Point(0, -1), Point(0.7, 0.7), Point(-0.7, 0.7),
    Point(0.7, -0.7), Point(-0.7, -0.7),
  ]
}
