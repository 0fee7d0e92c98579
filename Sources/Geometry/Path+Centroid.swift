extension Path {
  /// The centre of gravity of the filled path, by the nonzero rule; nil when it has no area.
  ///
  /// Measured along 256 level lines, each in the middle of its strip of the path's bounds, with curves
  /// cut into 16 straight pieces: good to a thousandth of the path's size.
  package var centroid: Point? {
    guard let bounds = tightBounds, bounds.height > 0 else { return nil }
    let edges = segments(closing: true).flatMap(\.chords)
    let rows = 256
    var area = 0.0
    var moment = Point.zero
    for row in 0..<rows {
      let y = bounds.minY + bounds.height * (Double(row) + 0.5) / Double(rows)
      for (from, to) in Self.spans(of: edges, at: y) {
        area += to - from
        moment = moment + Point((to * to - from * from) / 2, y * (to - from))
      }
    }
    return area > 0 ? moment * (1 / area) : nil
  }

  /// The stretches of a level line that lie inside.
  private static func spans(of edges: [(Point, Point)], at y: Double) -> [(Double, Double)] {
    var crossings: [(x: Double, direction: Int)] = []
    for (a, b) in edges where (a.y <= y) != (b.y <= y) {
      crossings.append((a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y), a.y <= y ? 1 : -1))
    }
    crossings.sort { $0.x < $1.x }
    var spans: [(Double, Double)] = []
    var winding = 0
    var start = 0.0
    for crossing in crossings {
      let before = winding
      winding += crossing.direction
      if before == 0 { start = crossing.x }
      if winding == 0 { spans.append((start, crossing.x)) }
    }
    return spans
  }
}

extension PathSegment {
  /// The segment as straight pieces.
  fileprivate var chords: [(Point, Point)] {
    if case .line(let a, let b) = self { return [(a, b)] }
    let points = (0...16).map { point(at: Double($0) / 16) }
    return Array(zip(points, points.dropFirst()))
  }
}
