import Geometry

/// Discs moved as little as it takes that they do not meet: pairs part along the line between them, in
/// turn, and none leaves its side of the midline.
struct PartedDiscs {
  /// A line from top to bottom that a disc's centre stays beside.
  struct Bound {
    var x: Double
    var isRightOf: Bool
    /// How far from the line the centre stays.
    var least: Double

    func held(_ point: Point) -> Point {
      Point(isRightOf ? max(point.x, x + least) : min(point.x, x - least), point.y)
    }
  }

  private(set) var centers: [Point]

  /// - Parameter midlines: one for each disc; nil for those that may lie on either side.
  init(_ points: [Point], radii: [Double], midlines: [Bound?]) {
    centers = points
    for _ in 0..<60 {
      var isDone = true
      for first in points.indices {
        for second in points.indices where second > first {
          let line = centers[second] - centers[first]
          let distance = centers[first].distance(to: centers[second])
          let missing = radii[first] + radii[second] + 1.5 - distance
          guard missing > 0.01 else { continue }
          isDone = false
          // Two held against the midline from either side part downwards, as any two on one spot do.
          let direction = distance > 0.01 ? line * (1 / distance) : Point(0.6, 0.8)
          let push = direction * (missing / 2)
          centers[first] = centers[first] - push
          centers[second] = centers[second] + push
          for index in [first, second] {
            if let held = midlines[index]?.held(centers[index]) { centers[index] = held }
          }
        }
      }
      if isDone { break }
    }
  }
}
