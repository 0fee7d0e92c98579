package import Geometry

/// What a layout is worth, in counts and lengths; every count should be zero.
package struct LayoutReport: Hashable, Sendable {
  /// Pairs of leaders of one panel that cross.
  package var crossings = 0
  /// Leaders that run through a mark they do not go to, each mark counted.
  package var strikes = 0
  /// Leaders that run through the obstacles of another label, each such label counted.
  package var obstaclesStruck = 0
  /// Columns whose labels need more room than there is.
  package var overfullColumns = 0
  /// By how much the labels of the fullest column are too high for it, in scene units.
  package var excess = 0.0
  /// The leaders' lengths added up, in scene units.
  package var totalLength = 0.0

  package init(overfullColumns: Int = 0) { self.overfullColumns = overfullColumns }
}

/// Whether two closed segments share a point.
package func segmentsMeet(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
  let first = side(of: c, a, b)
  let second = side(of: d, a, b)
  let third = side(of: a, c, d)
  let fourth = side(of: b, c, d)
  if first != second, third != fourth { return true }
  // An end of one that lies on the line of the other meets it when it lies between its ends.
  return first == 0 && isBetween(c, a, b) || second == 0 && isBetween(d, a, b)
    || third == 0 && isBetween(a, c, d) || fourth == 0 && isBetween(b, c, d)
}

/// On which side of the line from `a` to `b` a point lies: -1, 1, or 0 on the line.
private func side(of point: Point, _ a: Point, _ b: Point) -> Int {
  let product = (b - a).cross(point - a)
  return product > 0 ? 1 : product < 0 ? -1 : 0
}

/// Whether a point of the line through `a` and `b` lies between them.
private func isBetween(_ point: Point, _ a: Point, _ b: Point) -> Bool {
  (point - a).dot(point - b) <= 0
}

/// The distance from `point` to the closed segment from `a` to `b`.
func distance(from point: Point, toSegment a: Point, _ b: Point) -> Double {
  let along = b - a
  let square = along.dot(along)
  guard square > 0 else { return point.distance(to: a) }
  let share = min(1, max(0, (point - a).dot(along) / square))
  return point.distance(to: a.interpolated(to: b, share))
}
