import Geometry
import Scene

/// A scene of the size and make of a lesion map, from a seed: a white page, two silhouettes, organs,
/// markers with halos, leaders and labels. About 380 items and 15 000 path segments.
struct LesionMapScene {
  private var generator: SplitMix64
  private let width = 1920.0
  private let height = 1080.0

  /// The scene for a canvas of 1920 × 1080 units.
  static func make(seed: UInt64, scale: Double) -> Scene {
    var maker = LesionMapScene(generator: SplitMix64(state: seed))
    let items =
      maker.silhouettes() + maker.organs() + maker.markers() + maker.leaders() + maker.labels()
    return Scene(
      width: maker.width, height: maker.height, scale: scale, background: Color(hex: "#FFFFFF"),
      title: "", summary: "", items: items)
  }

  private mutating func silhouettes() -> [SceneItem] {
    [480.0, 1440.0].flatMap { x -> [SceneItem] in
      let path = blob(Point(x, 540), Point(200, 450), curves: 330)
      let stops = [
        GradientStop(offset: 0, color: color(255, from: 200)),
        GradientStop(offset: 1, color: color(255, from: 200)),
      ]
      let gradient = LinearGradient(
        start: Point(x - 250, 0), end: Point(x + 250, 900), stops: stops)
      return [
        .fill(SceneFill(path: path, paint: .linear(gradient))),
        .stroke(SceneStroke(path: path, style: StrokeStyle(width: 2), paint: .solid(color(255)))),
      ]
    }
  }

  private mutating func organs() -> [SceneItem] {
    (0..<78).flatMap { index -> [SceneItem] in
      let size = Double.random(in: 15...70, using: &generator)
      let path = blob(
        place(column: index % 2), Point(size, size * .random(in: 0.5...1.5, using: &generator)),
        curves: 40)
      return [
        .fill(SceneFill(path: path, paint: .solid(color(160)))),
        .stroke(
          SceneStroke(path: path, style: StrokeStyle(width: 1.25), paint: .solid(color(255)))),
      ]
    }
  }

  private mutating func markers() -> [SceneItem] {
    (0..<60).flatMap { index -> [SceneItem] in
      let center = place(column: index % 2)
      let radius = Double.random(in: 6...16, using: &generator)
      let stops = [
        GradientStop(offset: 0, color: Color(red: 255, green: 220, blue: 200)),
        GradientStop(offset: 1, color: Color(red: 190, green: 20, blue: 30)),
      ]
      let gradient = RadialGradient(center: center, radius: radius, stops: stops)
      return [
        .fill(
          SceneFill(
            path: circle(center, radius + 3),
            paint: .solid(Color(red: 255, green: 255, blue: 255, alpha: 200)))),
        .fill(SceneFill(path: circle(center, radius), paint: .radial(gradient))),
        .stroke(
          SceneStroke(
            path: circle(center, radius), style: StrokeStyle(width: 1.5),
            paint: .solid(Color(red: 90, green: 0, blue: 10)))),
      ]
    }
  }

  private mutating func leaders() -> [SceneItem] {
    (0..<20).map { index in
      var path = Path()
      path.move(to: place(column: index % 2))
      path.line(
        to: Point(
          .random(in: 700...800, using: &generator), .random(in: 0...height, using: &generator)))
      path.line(
        to: Point(
          .random(in: 850...1000, using: &generator), .random(in: 0...height, using: &generator)))
      return .stroke(
        SceneStroke(
          path: path, style: StrokeStyle(width: 1), paint: .solid(color(255, from: 0, to: 90))))
    }
  }

  /// Labels of letters that are rings and bars with rounded corners, like those of a font.
  private mutating func labels() -> [SceneItem] {
    (0..<25).map { index in
      var x = 800.0
      let y = 30 + Double(index) * 41
      var outlines = Path()
      for _ in 0..<15 {
        outlines.append(letter(Point(x, y), size: 14))
        x += 8.5
      }
      return .text(
        SceneText(
          string: "", origin: Point(800, y), size: 14, weight: 400,
          color: Color(red: 20, green: 20, blue: 20), outlines: outlines))
    }
  }

  private mutating func letter(_ p: Point, size: Double) -> Path {
    var path = Path()
    let (w, h) = (size * 0.5, size * 0.7)
    if Bool.random(using: &generator) {
      path.append(ring(p, w / 2, h / 2, reversed: false))
      path.append(ring(p, w / 2 - 1.3, h / 2 - 1.3, reversed: true))
    } else {
      path.append(bar(p + Point(-w / 2, 0), 1.4, h))
      path.append(bar(p + Point(0, -h / 2), w, 1.4))
      path.append(bar(p + Point(w / 2, 0), 1.4, h))
    }
    return path
  }

  private func ring(_ c: Point, _ rx: Double, _ ry: Double, reversed: Bool) -> Path {
    let s = reversed ? -1.0 : 1.0
    var path = Path()
    path.move(to: Point(c.x + rx, c.y))
    for (a, b) in [
      ((1.0, 0.0), (0.0, 1.0)), ((0, 1), (-1, 0)), ((-1, 0), (0, -1)), ((0, -1), (1, 0)),
    ] {
      let m = ((a.0 + b.0) * 0.7071, (a.1 + b.1) * 0.7071)
      for (from, to) in [(a, m), (m, b)] {
        let k = ((from.0 + to.0) * 0.5412, (from.1 + to.1) * 0.5412)
        path.quad(
          Point(c.x + k.0 * rx, c.y + s * k.1 * ry),
          to: Point(c.x + to.0 * rx, c.y + s * to.1 * ry))
      }
    }
    path.close()
    return path
  }

  private func bar(_ c: Point, _ w: Double, _ h: Double) -> Path {
    var path = Path()
    path.move(to: Point(c.x - w / 2, c.y - h / 2))
    path.line(to: Point(c.x + w / 2, c.y - h / 2))
    path.line(to: Point(c.x + w / 2, c.y + h / 2))
    path.line(to: Point(c.x - w / 2, c.y + h / 2))
    path.close()
    return path
  }

  private mutating func place(column: Int) -> Point {
    Point(
      (column == 0 ? 480 : 1440) + .random(in: -200...200, using: &generator),
      540 + .random(in: -440...440, using: &generator))
  }

  private mutating func color(_ alpha: UInt8, from: UInt8 = 40, to: UInt8 = 240) -> Color {
    func channel() -> UInt8 { .random(in: from...max(from, to), using: &generator) }
    return Color(red: channel(), green: channel(), blue: channel(), alpha: alpha)
  }

  /// A closed smooth curve around a centre, of Bézier curves through radii that swell and shrink
  /// along the way.
  private mutating func blob(_ center: Point, _ radii: Point, curves: Int) -> Path {
    let waves = (2...7).map { index in
      Point(.random(in: -0.2...0.2, using: &generator), .random(in: -0.2...0.2, using: &generator))
        * (1 / Double(index))
    }
    // Turned by equal steps with the sine taken from its series; accurate enough for a test scene.
    let step = 2 * Double.pi / Double(curves)
    let square = step * step
    let turn = Point(
      1 - square / 2 * (1 - square / 12), step * (1 - square / 6 * (1 - square / 20)))
    var spokes: [Point] = []
    var direction = Point(1, 0)
    for _ in 0..<curves {
      var radius = 1.0
      var multiple = direction
      for wave in waves {
        multiple = Self.turned(multiple, by: direction)
        radius += wave.dot(multiple)
      }
      spokes.append(
        Point(
          center.x + direction.x * radii.x * radius, center.y + direction.y * radii.y * radius))
      direction = Self.turned(direction, by: turn)
    }
    var path = Path()
    path.move(to: spokes[0])
    for index in 0..<curves {
      let p0 = spokes[(index + curves - 1) % curves]
      let p1 = spokes[index]
      let p2 = spokes[(index + 1) % curves]
      let p3 = spokes[(index + 2) % curves]
      path.cubic(p1 + (p2 - p0) * (1 / 6), p2 - (p3 - p1) * (1 / 6), to: p2)
    }
    path.close()
    return path
  }

  private static func turned(_ a: Point, by b: Point) -> Point {
    Point(a.x * b.x - a.y * b.y, a.x * b.y + a.y * b.x)
  }

  private func circle(_ p: Point, _ r: Double) -> Path {
    let k = 0.552_284_75 * r
    var path = Path()
    path.move(to: Point(p.x + r, p.y))
    path.cubic(Point(p.x + r, p.y + k), Point(p.x + k, p.y + r), to: Point(p.x, p.y + r))
    path.cubic(Point(p.x - k, p.y + r), Point(p.x - r, p.y + k), to: Point(p.x - r, p.y))
    path.cubic(Point(p.x - r, p.y - k), Point(p.x - k, p.y - r), to: Point(p.x, p.y - r))
    path.cubic(Point(p.x + k, p.y - r), Point(p.x + r, p.y - k), to: Point(p.x + r, p.y))
    path.close()
    return path
  }
}

/// A repeatable source of random numbers.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
