import Geometry

/// Finds a place for the number of each dot, where it covers no other number and no dot.
///
/// Dots are served from the most crowded to the loneliest. Each tries eight directions at growing
/// distances and takes the first free place, or else the one that covers least. The same dots give
/// the same places.
struct NumberPlacement {
  var dots: [Point]
  /// The width and height of each number.
  var sizes: [Point]
  /// Where numbers may lie.
  var bounds: Rect
  var dotRadius: Double

  /// The middle of each number.
  func centers() -> [Point] {
    var placed: [Int: Rect] = [:]
    for index in order {
      var best: (cost: Int, box: Rect)?
      for box in candidates(index) {
        let cost = cost(box, of: index, placed)
        if cost < best?.cost ?? .max { best = (cost, box) }
        if cost == 0 { break }
      }
      placed[index] = best?.box
    }
    return dots.indices.map { placed[$0]?.center ?? dots[$0] }
  }

  private var order: [Int] {
    let crowd = dots.map { dot in dots.count { $0.distance(to: dot) < 32 } }
    return dots.indices.sorted { (-crowd[$0], $0) < (-crowd[$1], $1) }
  }

  private func candidates(_ index: Int) -> [Rect] {
    let (dot, size) = (dots[index], sizes[index])
    let outward = dot.x < bounds.center.x ? -1.0 : 1.0
    let directions = [
      Point(outward, 0), Point(outward, -1), Point(outward, 1), Point(0, -1), Point(0, 1),
      Point(-outward, 0), Point(-outward, -1), Point(-outward, 1),
    ]
    return [1.0, 7, 14, 22, 32, 44, 58].flatMap { gap in
      directions.map { direction in
        let away = Point(
          direction.x * (dotRadius + gap + size.x / 2),
          direction.y * (dotRadius + gap + size.y / 2))
        let center = dot + (direction.x != 0 && direction.y != 0 ? away * 0.86 : away)
        return Rect(
          x: center.x - size.x / 2, y: center.y - size.y / 2, width: size.x, height: size.y)
      }
    }
  }

  private func cost(_ box: Rect, of index: Int, _ placed: [Int: Rect]) -> Int {
    let numbers = placed.values.count { $0.overlaps(box) }
    let covered = dots.count { box.overlaps(Rect(center: $0, radius: dotRadius)) }
    let outside =
      bounds.contains(Point(box.minX, box.minY))
      && bounds.contains(Point(box.maxX, box.maxY))
    return numbers * 3 + covered * 2 + (outside ? 0 : 5)
  }
}
