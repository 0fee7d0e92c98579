import Geometry

/// Where a marker still speaks of its place.
struct MarkerHost {
  var areas: [RegionArea]
  /// The side of the midline it has to stay on; nil for either.
  var sign: Double?
  /// Where a direction is stated: the half-line that the marker stays on.
  var ray: Ray?
  /// How far from the midline it stays.
  var leastAway = 0.0
  /// How far from an anchor a marker is where it belongs, whatever the area's form.
  var anchorReach: Double
  /// Where the side is not stated, the stretch of the line between the sides that the marker stays on:
  /// on either of the areas it would say which is meant.
  var midline: Rect?
  /// Whether the areas are lymph nodes: the space about them is their station, too.
  var isStation = false

  /// Whether a marker may sit at a point: on its side of the midline, and in its region, over its
  /// anchor, or leaning over the region's edge by `lean`.
  func mayHold(_ point: Point, lean: Double) -> Bool {
    if let midline { return midline.contains(point) }
    guard isOnItsSide(point), ray?.holds(point, within: anchorReach * 0.4) ?? true else {
      return false
    }
    return areas.contains { area in
      if area.anchor.distance(to: point) <= anchorReach || area.contains(point) { return true }
      if isStation { return area.bounds.inset(by: -lean).contains(point) }
      return lean > 0 && area.bounds.inset(by: -lean).contains(point)
        && Self.around.contains { area.contains(point + $0 * lean) }
    }
  }

  func isOnItsSide(_ point: Point) -> Bool {
    midline?.contains(point) ?? sign.map { point.x * $0 > 0 && abs(point.x) >= leastAway - 1e-9 }
      ?? true
  }

  /// A half-line.
  struct Ray {
    var origin: Point
    /// Of length 1.
    var direction: Point

    func holds(_ point: Point, within tolerance: Double) -> Bool {
      let away = point - origin
      return away.dot(direction) > 0 && abs(away.cross(direction)) <= tolerance
    }
  }

  /// Eight directions.
  private static let around: [Point] = [
    Point(1, 0), Point(-1, 0), Point(0, 1), Point(0, -1), Point(0.7, 0.7), Point(-0.7, 0.7),
    Point(0.7, -0.7), Point(-0.7, -0.7),
  ]
}
