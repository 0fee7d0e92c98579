extension Path {
  /// The centre of gravity of the filled path, by the nonzero rule; nil when it has no area.
  ///
  /// Measured along 256 level lines, each in the middle of its strip of the path's bounds, with curves
  /// cut into 16 straight pieces: good to a thousandth of the path's size.
  package var centroid: Point? {
    guard let bounds = tightBounds, bounds.height > 0 else { return nil }
    let rows = 256
    let height = bounds.height / Double(rows)
    var crossings: [[(x: Double, direction: Int)]] = Array(repeating: [], count: rows)
    for (a, b) in segments(closing: true).flatMap(\.chords) where a.y != b.y {
      let (low, high) = (min(a.y, b.y), max(a.y, b.y))
      // The rows whose middle lies in the half-open stretch from low to high.
      let first = max(0, Int(((low - bounds.minY) / height - 0.5).rounded(.up)))
      let end = min(rows, Int(((high - bounds.minY) / height - 0.5).rounded(.up)))
      for row in first..<max(first, end) {
        let y = bounds.minY + height * (Double(row) + 0.5)
        let x = a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y)
        crossings[row].append((x, a.y < b.y ? 1 : -1))
      }
    }
    var area = 0.0
    var moment = Point.zero
    for row in 0..<rows {
      let y = bounds.minY + height * (Double(row) + 0.5)
      for (from, to) in Self.spans(between: crossings[row]) {
        area += to - from
        moment = moment + Point((to * to - from * from) / 2, y * (to - from))
      }
    }
    return area > 0 ? moment * (1 / area) : nil
  }

  /// The stretches of a level line that lie inside.
  private static func spans(between crossings: [(x: Double, direction: Int)]) -> [(Double, Double)]
  {
    var spans: [(Double, Double)] = []
    var winding = 0
    var start = 0.0
    for crossing in crossings.sorted(by: { $0.x < $1.x }) {
      if winding == 0 { start = crossing.x }
      winding += crossing.direction
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
