import Geometry

/// Finds the point inside an area that is farthest from its border.
///
/// A quadtree search (after V. Agafonkin's `polylabel`, 2016): squares over the bounds are kept by the
/// greatest distance that a point in them could have, the best is split, and what cannot beat the best
/// point known is dropped.
enum PoleOfInaccessibility {
  /// The pole; nil for a path without area.
  ///
  /// Its distance from the border falls short of the greatest by a fiftieth of the path's smaller
  /// extent at most, which nobody sees.
  static func pole(of path: Path) -> Point? {
    guard let bounds = path.tightBounds else { return nil }
    let size = min(bounds.width, bounds.height)
    guard size > 0 else { return nil }
    let precision = size / 50
    let border = PolygonalBorder(path)
    var queue: [Cell] = []
    var x = bounds.minX
    while x < bounds.maxX {
      var y = bounds.minY
      while y < bounds.maxY {
        queue.append(Cell(Point(x + size / 2, y + size / 2), half: size / 2, border))
        y += size
      }
      x += size
    }
    var best = Cell(bounds.center, half: 0, border)
    while let index = queue.indices.max(by: { queue[$0].reach < queue[$1].reach }) {
      let cell = queue.remove(at: index)
      if cell.distance > best.distance { best = cell }
      if cell.reach - best.distance <= precision { break }
      let half = cell.half / 2
      for (dx, dy) in [(-half, -half), (half, -half), (-half, half), (half, half)] {
        queue.append(Cell(cell.center + Point(dx, dy), half: half, border))
      }
    }
    return best.distance > 0 ? best.center : nil
  }

  /// The point of the line `x = 0` inside the area that is farthest from the border, for an area that
  /// lies evenly across that line; nil for any other, and for one that the line barely touches.
  static func poleOnMidline(of path: Path) -> Point? {
    guard let bounds = path.tightBounds, bounds.height > 0,
      abs(bounds.minX + bounds.maxX) < bounds.width * 0.06
    else { return nil }
    let border = PolygonalBorder(path)
    let steps = 200
    var best = (point: Point.zero, distance: 0.0)
    for step in 0...steps {
      let y = bounds.minY + bounds.height * Double(step) / Double(steps)
      let distance = border.signedDistance(to: Point(0, y))
      if distance > best.distance { best = (Point(0, y), distance) }
    }
    return best.distance > min(bounds.width, bounds.height) / 20 ? best.point : nil
  }

  private struct Cell {
    let center: Point
    let half: Double
    /// From the centre to the border; negative outside.
    let distance: Double
    /// What no point of the cell can exceed.
    let reach: Double

    init(_ center: Point, half: Double, _ border: PolygonalBorder) {
      self.center = center
      self.half = half
      distance = border.signedDistance(to: center)
      reach = distance + half * 2.0.squareRoot()
    }
  }
}
