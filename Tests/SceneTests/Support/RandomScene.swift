import Geometry
import Scene
import TestSupport

/// Scenes with every kind of item and paint, the same for the same seed.
struct RandomScene {
  private var generator: SeededGenerator

  static func scene(seed: UInt64) -> Scene {
    var random = RandomScene(generator: SeededGenerator(seed: seed))
    var scene = page(random.items(depth: 0))
    scene.scale = random.number(1...4)
    if seed.isMultiple(of: 2) { scene.background = random.color }
    scene.findings = (1...3).map { random.finding(number: $0) }
    return scene
  }

  static func page(_ items: [SceneItem]) -> Scene {
    Scene(
      width: 640, height: 360.5, background: nil, title: "A “title”\n", summary: "é 👩‍⚕️", items: items
    )
  }

  private mutating func finding(number place: Int) -> SceneFinding {
    let mark = SceneMark(
      view: "Anterior", center: point, depth: number(0...1), radius: number(1...20),
      label: Rect(x: number(0...99), y: number(0...99), width: number(1...99), height: 30))
    return SceneFinding(
      number: place, place: "LEFT femur", details: flag ? "lytic; 32 mm" : "", site: "femur",
      side: flag ? .left : nil, role: flag ? "primary" : "", isPrimary: flag,
      drawnAt: flag ? "Thigh" : nil, mark: flag ? mark : nil, reasonNotDrawn: flag ? "why" : nil)
  }

  private mutating func items(depth: Int) -> [SceneItem] {
    (0..<Int.random(in: 0...5, using: &generator)).map { _ in item(depth: depth) }
  }

  private mutating func item(depth: Int) -> SceneItem {
    switch Int.random(in: 0..<(depth < 3 ? 4 : 3), using: &generator) {
    case 0: .fill(SceneFill(path: path, rule: flag ? .nonZero : .evenOdd, paint: paint))
    case 1: .stroke(SceneStroke(path: path, style: strokeStyle, paint: paint))
    case 2:
      .text(
        SceneText(
          string: "Niere \"links\"", origin: point, size: number(4...40), weight: 600, color: color,
          outlines: path))
    default:
      .group(
        SceneGroup(
          name: "g", title: flag ? "Leber" : "", opacity: flag ? 1 : number(0...1),
          clip: flag ? path : nil, items: items(depth: depth + 1)))
    }
  }

  private var strokeStyle: StrokeStyle {
    mutating get {
      StrokeStyle(
        width: number(0...9), join: flag ? .miter : .bevel, cap: flag ? .butt : .square,
        miterLimit: number(1...9), dashes: flag ? [] : [number(0...5), number(0...5)],
        dashOffset: flag ? 0 : number(-5...5))
    }
  }

  private var paint: Paint {
    mutating get {
      let stops = [
        GradientStop(offset: 0, color: color), GradientStop(offset: number(0...1), color: color),
      ]
      return switch Int.random(in: 0..<3, using: &generator) {
      case 0: .solid(color)
      case 1: .linear(LinearGradient(start: point, end: point, stops: stops))
      default: .radial(RadialGradient(center: point, radius: number(0...50), stops: stops))
      }
    }
  }

  private var path: Path {
    mutating get {
      var path = Path()
      for _ in 0..<Int.random(in: 0...3, using: &generator) {
        path.move(to: point)
        path.line(to: point)
        path.quad(point, to: point)
        path.cubic(point, point, to: point)
        if flag { path.close() }
      }
      return path
    }
  }

  private var color: Color {
    mutating get {
      Color(
        red: .random(in: 0...255, using: &generator),
        green: .random(in: 0...255, using: &generator),
        blue: .random(in: 0...255, using: &generator),
        alpha: flag ? 255 : .random(in: 0...255, using: &generator))
    }
  }

  private var point: Point { mutating get { Point(number(-999...999), number(-999...999)) } }
  private var flag: Bool { mutating get { Bool.random(using: &generator) } }

  private mutating func number(_ range: ClosedRange<Double>) -> Double {
    Double.random(in: range, using: &generator)
  }
}
