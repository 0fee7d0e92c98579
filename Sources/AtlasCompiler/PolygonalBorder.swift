import Geometry

/// A path's border as straight lines, for measuring.
struct PolygonalBorder {
  private let lines: [Line]

  private struct Line {
    let start: Point
    let end: Point
    let edge: Point
    /// 1 / the square of the length.
    let scale: Double
  }

  /// - Parameter path: taken as filled: open subpaths are closed.
  init(_ path: Path) {
    var lines: [Line] = []
    for segment in path.segments(closing: true) {
      // Six chords a curve: an organ's border is off by a tenth of a unit at most.
      let count = segment.points.count == 2 ? 1 : 6
      var start = segment.start
      for step in 1...count {
        let end = segment.point(at: Double(step) / Double(count))
        let edge = end - start
        if edge != .zero {
          lines.append(Line(start: start, end: end, edge: edge, scale: 1 / edge.dot(edge)))
        }
        start = end
      }
    }
    self.lines = lines
  }

  /// The distance from the point to the border, negative outside.
  ///
  /// Written with bare coordinates: it runs some million times for an atlas, in tests without
  /// optimisation.
  func signedDistance(to point: Point) -> Double {
    let (x, y) = (point.x, point.y)
    var nearest = Double.infinity
    var winding = 0
    for line in lines {
      let dx = x - line.start.x
      let dy = y - line.start.y
      var t = (dx * line.edge.x + dy * line.edge.y) * line.scale
      if t < 0 { t = 0 } else if t > 1 { t = 1 }
      let offsetX = dx - line.edge.x * t
      let offsetY = dy - line.edge.y * t
      let square = offsetX * offsetX + offsetY * offsetY
      if square < nearest { nearest = square }
      if (line.start.y <= y) != (line.end.y <= y),
        line.start.x + dy / line.edge.y * line.edge.x > x
      {
        winding += line.edge.y > 0 ? 1 : -1
      }
    }
    return winding == 0 ? -nearest.squareRoot() : nearest.squareRoot()
  }

  /// The centre of gravity of the enclosed area, or nil when there is none.
  var centroid: Point? {
    var doubleArea = 0.0
    var sum = Point.zero
    for line in lines {
      let cross = line.start.cross(line.end)
      doubleArea += cross
      sum = sum + (line.start + line.end) * cross
    }
    return doubleArea == 0 ? nil : sum * (1 / (3 * doubleArea))
  }
}
