import BodyAtlas
import CaseModel
import Geometry
import Resolution
import Scene

/// A tumour that grows into a neighbour: a tongue from its marker into the neighbour's region, in the
/// user units of the figure.
struct InvasionBridge {
  /// The neighbour.
  var region: Region
  var line: Path
  private var radius: Double

  /// How far two organs may lie apart in a view and still be seen as neighbours.
  static let farthestGap = 14.0

  /// - Parameter radius: of the marker.
  /// - Returns: nil where the neighbour is not shown, or not beside the organ, in this view.
  init?(into site: ResolvedSite, from mark: PlannedMark, in figure: Figure, radius: Double) {
    let side = site.side.body
    guard let organ = mark.regions.first, mark.regions.count == 1,
      let region = figure.region(of: site.site.id, side: side)
    else { return nil }
    let own = RegionArea(organ)
    let area = RegionArea(region)
    let start = mark.position
    guard let edge = area.nearestEdge(to: start),
      area.contains(start) || own.contains(edge)
        || own.nearestEdge(to: edge)?.distance(to: edge) ?? .infinity <= Self.farthestGap
    else { return nil }
    // Towards the edge and on into the neighbour, until the tongue is seen beside the marker.
    // A marker that lies over the neighbour already points to the middle of it.
    let isOver = area.contains(start)
    let target = isOver ? region.anchor : edge
    let direction = (target - start).normalized ?? Point(0, 1)
    let reach = isOver ? 0 : start.distance(to: edge)
    guard reach <= radius * 6 else { return nil }
    var tip: Point?
    for depth in stride(from: 3.0, through: radius * 3, by: 1.5) {
      let point = start + direction * (reach + depth)
      guard area.contains(point), side == nil || point.x * region.anchor.x > 0 else {
        if tip != nil { break }
        continue
      }
      tip = point
      if point.distance(to: start) >= radius * 2.1, depth >= 8 { break }
    }
    guard let tip else { return nil }
    self.region = region
    self.radius = radius
    line = Path()
    line.move(to: start)
    line.line(to: tip)
  }

  func items(in frame: PanelFrame, role: LesionRole, theme: Theme, line width: Double)
    -> [SceneItem]
  {
    let area = frame.path(
      line.expandedTube(startDiameter: radius * 1.5, endDiameter: radius * 0.6, cap: .round))
    let border = StrokeStyle(width: width * 2)
    return [
      .stroke(SceneStroke(path: area, style: border, paint: .solid(theme.markerOutline))),
      .fill(SceneFill(path: area, paint: .solid(theme.color(of: role)))),
    ]
  }
}

extension FigurePlan {
  /// The bridges into neighbours, by index of their mark.
  var bridges: [Int: [InvasionBridge]] {
    var bridges: [Int: [InvasionBridge]] = [:]
    for (index, mark) in marks.enumerated() where !mark.lesion.invaded.isEmpty {
      let found = mark.lesion.invaded.compactMap {
        InvasionBridge(
          into: $0, from: mark, in: figures[mark.panel], radius: markerRadius * mark.sizeFactor)
      }
      if !found.isEmpty { bridges[index] = found }
    }
    return bridges
  }
}
