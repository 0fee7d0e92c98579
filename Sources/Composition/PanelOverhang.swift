import BodyAtlas
import Geometry

/// How far the markers of a panel reach over the sides of its body: text keeps clear of them too.
struct PanelOverhang {
  /// On the figure's page, and half its width on the page of the figure.
  private let markers: [(x: Double, reach: Double)]
  private let body: Rect

  init(_ plan: FigurePlan, panel: Int, style: FigureStyle) {
    body = plan.figures[panel].bodyBounds
    markers = plan.markers.compactMap { marker in
      let mark = plan.marks[marker.marks[0]]
      guard mark.panel == panel else { return nil }
      let reach = plan.reach(of: marker, radius: style.markerRadius)
      // A question mark stands on either side where the side is not stated.
      return (mark.position.x, reach + (mark.sideIsNotStated ? style.labelSize * 1.2 : 0))
    }
  }

  /// In scene units, for bodies of `scale` scene units to a user unit; not negative.
  func left(_ scale: Double) -> Double {
    markers.reduce(0) { max($0, $1.reach - ($1.x - body.minX) * scale) }
  }

  /// The same on the right.
  func right(_ scale: Double) -> Double {
    markers.reduce(0) { max($0, $1.reach - (body.maxX - $1.x) * scale) }
  }
}

extension FigurePlan {
  /// By panel.
  func overhangs(_ style: FigureStyle) -> [PanelOverhang] {
    figures.indices.map { PanelOverhang(self, panel: $0, style: style) }
  }

  /// Half a marker's width with what stands at its shoulders, for single discs of that radius.
  fileprivate func reach(of marker: PlannedMarker, radius: Double) -> Double {
    let mark = marks[marker.marks[0]]
    let own = extent(of: marker, radius: radius)
    guard !marker.isShared else { return own }
    return max(own, MarkFootprint(mark.glyph, radius: radius * mark.sizeFactor, margin: 0).reach)
  }
}
