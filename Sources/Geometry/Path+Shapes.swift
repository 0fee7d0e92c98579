extension Path {
  /// A circle of four cubic curves; its radius is off by less than 0.03 %.
  package static func circle(_ center: Point, radius: Double) -> Path {
    ellipse(center, radiusX: radius, radiusY: radius)
  }

  /// An upright ellipse of four cubic curves.
  package static func ellipse(_ center: Point, radiusX: Double, radiusY: Double) -> Path {
    // 4/3 (√2 − 1): the curve then touches the circle at 45° as well.
    let k = 0.5522847498307936
    let at = { (x: Double, y: Double) in center + Point(x * radiusX, y * radiusY) }
    var path = Path()
    path.move(to: at(1, 0))
    path.cubic(at(1, k), at(k, 1), to: at(0, 1))
    path.cubic(at(-k, 1), at(-1, k), to: at(-1, 0))
    path.cubic(at(-1, -k), at(-k, -1), to: at(0, -1))
    path.cubic(at(k, -1), at(1, -k), to: at(1, 0))
    path.close()
    return path
  }

  package static func rectangle(_ rect: Rect) -> Path {
    polygon([
      Point(rect.minX, rect.minY), Point(rect.maxX, rect.minY), Point(rect.maxX, rect.maxY),
      Point(rect.minX, rect.maxY),
    ])
  }

  /// A closed path of straight lines; empty without points.
  package static func polygon(_ points: [Point]) -> Path {
    var path = Path()
    guard let first = points.first else { return path }
    path.move(to: first)
    for point in points.dropFirst() { path.line(to: point) }
    path.close()
    return path
  }

  /// A square on its corner; `radius` from the centre to a corner.
  package static func diamond(_ center: Point, radius: Double) -> Path {
    polygon([(0, -1), (1, 0), (0, 1), (-1, 0)].map { center + Point($0 * radius, $1 * radius) })
  }

  /// A regular hexagon with a corner at the top; `radius` from the centre to a corner.
  package static func hexagon(_ center: Point, radius: Double) -> Path {
    let h = 0.8660254037844386
    return polygon(
      [(0, -1), (h, -0.5), (h, 0.5), (0, 1), (-h, 0.5), (-h, -0.5)].map {
        center + Point($0 * radius, $1 * radius)
      })
  }

  /// An equilateral triangle with a corner at the top; `radius` from its centre to a corner.
  package static func triangle(_ center: Point, radius: Double) -> Path {
    let h = 0.8660254037844386
    return polygon([(0, -1), (h, 0.5), (-h, 0.5)].map { center + Point($0 * radius, $1 * radius) })
  }

  /// An irregular rounded patch, about `radius` in every direction.
  package static func blot(_ center: Point, radius: Double) -> Path {
    // Five lobes of uneven reach, joined smoothly through the midpoints between them.
    let lobes: [Point] = [
      Point(0.15, -1.25), Point(1.3, -0.55), Point(0.95, 0.95), Point(-0.35, 1.2),
      Point(-1.35, 0.05),
    ].map { center + $0 * radius }
    var path = Path()
    let middle = { (i: Int) in
      lobes[i].interpolated(to: lobes[(i + 1) % lobes.count], 0.5)
    }
    path.move(to: middle(lobes.count - 1))
    for index in lobes.indices { path.quad(lobes[index], to: middle(index)) }
    path.close()
    return path
  }
}
