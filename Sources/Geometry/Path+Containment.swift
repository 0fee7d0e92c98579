extension Path {
  /// Whether the point lies inside the filled path, by the nonzero rule.
  ///
  /// Points on the border may count as inside or outside.
  /// - Complexity: proportional to the number of segments; only curves whose box a ray from the point
  ///   to the right could cross more than once are subdivided.
  package func contains(_ point: Point) -> Bool { windingNumber(around: point) != 0 }

  /// How often the filled path turns around the point; the sign tells the direction.
  package func windingNumber(around point: Point) -> Int {
    segments(closing: true).reduce(0) { $0 + $1.crossings(rightOf: point, depth: 0) }
  }
}

extension PathSegment {
  /// The signed number of times the segment crosses the ray from `point` to the right: +1 where it
  /// goes down the page, -1 where it goes up.
  ///
  /// A curve lies within the box of its control points. When that box is wholly right of the point,
  /// only the heights of the two ends matter; when it misses the ray, there is no crossing; else the
  /// curve is halved.
  fileprivate func crossings(rightOf point: Point, depth: Int) -> Int {
    let points = points
    if points.allSatisfy({ $0.y <= point.y }) || points.allSatisfy({ $0.y > point.y })
      || points.allSatisfy({ $0.x < point.x })
    {
      return 0
    }
    if points.allSatisfy({ $0.x > point.x }) { return endCrossing(of: point) }
    // 40 halvings bring any curve of the atlas below the spacing of its coordinates.
    if points.count == 2 || depth == 40 {
      let direction = endCrossing(of: point)
      guard direction != 0 else { return 0 }
      let t = (point.y - start.y) / (end.y - start.y)
      return start.x + (end.x - start.x) * t > point.x ? direction : 0
    }
    let (first, second) = split(at: 0.5)
    return first.crossings(rightOf: point, depth: depth + 1)
      + second.crossings(rightOf: point, depth: depth + 1)
  }

  private func endCrossing(of point: Point) -> Int {
    switch (start.y <= point.y, end.y <= point.y) {
    case (true, false): 1
    case (false, true): -1
    default: 0
    }
  }
}
