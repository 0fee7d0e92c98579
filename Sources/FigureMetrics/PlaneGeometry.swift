import Geometry

// Plain tests of plane geometry, written apart from the layout's own so that one checks the other.

/// Whether two segments have a point in common, by the signs of four areas.
func segmentsCross(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
  let ab = b - a
  let cd = d - c
  let first = ab.cross(c - a) * ab.cross(d - a)
  let second = cd.cross(a - c) * cd.cross(b - c)
  guard first <= 0, second <= 0 else { return false }
  // All four on one line: they meet where their boxes do.
  return max(min(a.x, b.x), min(c.x, d.x)) <= min(max(a.x, b.x), max(c.x, d.x))
    && max(min(a.y, b.y), min(c.y, d.y)) <= min(max(a.y, b.y), max(c.y, d.y))
}

/// How close the segment from `a` to `b` comes to `point`.
func gap(_ point: Point, _ a: Point, _ b: Point) -> Double {
  let way = b - a
  guard way.length > 0 else { return point.distance(to: a) }
  let share = (point - a).dot(way) / way.dot(way)
  return point.distance(to: a + way * min(1, max(0, share)))
}

extension Rect {
  var corners: [Point] {
    [Point(minX, minY), Point(maxX, minY), Point(maxX, maxY), Point(minX, maxY)]
  }

  var edges: [(Point, Point)] { Array(zip(corners, corners.dropFirst() + corners.prefix(1))) }

  /// Whether some of the segment lies in the rectangle.
  func meets(_ a: Point, _ b: Point) -> Bool {
    contains(a) || contains(b) || edges.contains { segmentsCross($0, $1, a, b) }
  }

  /// Whether a disc and the rectangle share an area.
  func meets(disc center: Point, _ radius: Double) -> Bool {
    let nearest = Point(min(max(center.x, minX), maxX), min(max(center.y, minY), maxY))
    return nearest.distance(to: center) < radius
  }

  /// Whether some of the area within a closed line of points lies in the rectangle.
  func meets(polygon: [Point]) -> Bool {
    for (a, b) in zip(polygon, polygon.dropFirst() + polygon.prefix(1)) where meets(a, b) {
      return true
    }
    return polygon.surrounds(center)
  }
}

extension [Point] {
  /// Whether the closed line of points goes round `point` (even-odd).
  func surrounds(_ point: Point) -> Bool {
    var isInside = false
    for (a, b) in zip(self, dropFirst() + prefix(1)) where (a.y > point.y) != (b.y > point.y) {
      if point.x < a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x) { isInside.toggle() }
    }
    return isInside
  }
}
