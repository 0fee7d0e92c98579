package import BodyAtlas
package import Geometry

/// A figure at its place on the page.
package struct PanelFrame {
  /// The body or inset, in its own user units.
  package var figure: Figure
  /// User units of the figure to scene units.
  package var transform: Transform

  /// A figure moved and scaled onto the page.
  package init(figure: Figure, transform: Transform) {
    self.figure = figure
    self.transform = transform
  }

  /// Scene units for one user unit.
  package var scale: Double { transform.meanScale }

  /// A point of the figure, in scene units.
  package func point(_ p: Point) -> Point { transform.apply(p) }
  /// A path of the figure, in scene units.
  package func path(_ p: Path) -> Path { p.transformed(by: transform) }

  /// The body's bounds on the page.
  var bodyBounds: Rect {
    path(figure.outline).tightBounds
      ?? Rect(center: point(.zero), radius: 0)
  }

  var midline: Double { point(.zero).x }

  /// Points along the outline on the page, close together: the closed lines that it consists of.
  var silhouette: [[Point]] {
    path(figure.outline).subpaths.map { subpath in
      let points = subpath.segments(closing: true).flatMap { segment in
        (0..<8).map { segment.point(at: Double($0) / 8) }
      }
      return points + points.prefix(1)
    }
  }
}
