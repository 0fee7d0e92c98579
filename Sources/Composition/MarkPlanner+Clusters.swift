import BodyAtlas
import CaseModel
import Geometry
import Resolution

/// Keeps clusters within their regions.
extension MarkPlanner {
  /// Turns clusters, draws them closer together and moves them a little, until all their discs lie in
  /// their regions or as many as can. Other markers are not touched.
  func settleClusters(_ plan: inout FigurePlan) {
    let areas = RegionAreas()
    for marker in plan.markers where !marker.isShared && marker.home == nil {
      let index = marker.marks[0]
      let usual = ClusterShape(plan.marks[index].lesion.lesion.count)
      guard usual.offsets.count > 1, !plan.marks[index].sideIsNotStated else { continue }
      let (shape, center) = settled(usual, index, plan, areas)
      plan.marks[index].cluster = shape
      plan.marks[index].position = center
    }
  }

  /// The largest shape all of which lies in the region, or else the one of which most does.
  private func settled(
    _ usual: ClusterShape, _ own: Int, _ plan: FigurePlan, _ areas: RegionAreas
  ) -> (ClusterShape, Point) {
    let mark = plan.marks[own]
    let others = plan.markers
      .filter { $0.marks[0] != own && plan.marks[$0.marks[0]].panel == mark.panel }
      .map { (plan.marks[$0.marks[0]].position, footprint(of: $0, plan)) }
    let host = mark.regions.map { areas.area(of: $0, panel: mark.panel) }
    let isStation = mark.site.site.isLymphNode
    // A station of lymph nodes is the space between its nodes too.
    let holds = { (point: Point) in
      host.contains { isStation ? $0.bounds.contains(point) : $0.contains(point) }
    }
    let isSided = mark.site.side == .left || mark.site.side == .right
    let centers = Self.nudges.map { mark.position + $0 * (markerRadius * 0.4) }
      .filter { !isSided || mark.position.x * $0.x > 0 }
    var best = (worth: -Double.infinity, shape: usual, center: mark.position)
    for scale in [1, 0.86, 0.74] {
      for center in centers {
        for shape in usual.scaled(by: scale).turns {
          var glyph = mark.glyph
          glyph.cluster = shape
          let room = MarkFootprint(glyph, radius: markerRadius, margin: markerRadius * 0.15)
          let covered = others.reduce(0) { max($0, room.overlap($1.1, apart: $1.0 - center)) }
          let worth = fit(shape, at: center, holds) - covered / markerRadius * 2
          if worth >= 1 { return (shape, center) }
          // Smaller and farther has to be clearly better.
          if worth > best.worth + 0.05 { best = (worth, shape, center) }
        }
      }
    }
    return (best.shape, best.center)
  }

  /// The share of the discs' middles and rims that lies in the region.
  private func fit(
    _ shape: ClusterShape, at center: Point, _ holds: (Point) -> Bool
  ) -> Double {
    var inside = 0
    let rim = shape.discRadius * markerRadius * 0.8
    for offset in shape.offsets {
      let disc = center + offset * markerRadius
      for step in Self.rim where holds(disc + step * rim) { inside += 1 }
    }
    return Double(inside) / Double(shape.offsets.count * Self.rim.count)
  }

  /// A disc's middle counts as much as two points of its rim.
  private static let rim: [Point] = [
    .zero, .zero, Point(1, 0), Point(-1, 0), Point(0, 1), Point(0, -1),
  ]

  private static let nudges: [Point] = [
    .zero, Point(1, 0), Point(-1, 0), Point(0, 1), Point(0, -1), Point(0.7, 0.7),
    Point(-0.7, 0.7), Point(0.7, -0.7), Point(-0.7, -0.7),
  ]
}
