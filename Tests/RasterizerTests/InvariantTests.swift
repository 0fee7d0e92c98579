import Geometry
import Pixels
import Rasterizer
import Scene
import TestSupport
import Testing

/// What holds for every scene.
struct InvariantTests {
  /// A scene with something of everything, several bands high.
  static func mixedScene(_ shift: Point = .zero, seed: UInt64 = 5) -> Scene {
    var generator = SeededGenerator(seed: seed)
    var items: [SceneItem] = []
    for index in 0..<12 {
      let points = (0..<6).map { _ in
        TwinTests.point(&generator, from: 4, to: 28) + shift
      }
      let path = TwinTests.path([points])
      let color = Color(
        red: .random(in: 0...255, using: &generator), green: 90, blue: 200,
        alpha: index.isMultiple(of: 3) ? 255 : 130)
      let radial = RadialGradient(
        center: Point(16, 16) + shift, radius: 14,
        stops: [GradientStop(offset: 0, color: white), GradientStop(offset: 1, color: color)])
      switch index % 4 {
      case 0: items.append(fill(path, color, rule: .evenOdd))
      case 1: items.append(stroke(path, StrokeStyle(width: 1.5, dashes: [3, 2]), color))
      case 2: items.append(.fill(SceneFill(path: path, paint: .radial(radial))))
      default:
        items = [.group(SceneGroup(name: "g", opacity: 0.8, clip: path, items: items))]
      }
    }
    return scene(40, 300, background: white, items)
  }

  @Test(arguments: 2...5)
  func anyNumberOfThreadsGivesTheSameBytes(threads: Int) throws {
    let scene = Self.mixedScene(Point(0, 130))
    let one = try SceneRasterizer(threads: 1).rasterize(scene)
    #expect(try SceneRasterizer(threads: threads).rasterize(scene) == one)
  }

  @Test func bandsComeInOrderAndMakeThePicture() throws {
    let scene = Self.mixedScene()
    var pixels: [UInt32] = []
    var rows = 0
    var size: PixelSize?
    try SceneRasterizer(threads: 3).rasterize(scene, start: { size = $0 }) { band in
      #expect(band.firstRow == rows)
      #expect(band.pixels.count == band.width * band.rowCount)
      rows += band.rowCount
      pixels += band.pixels
    }
    let bytes = pixels.flatMap { p in (0..<4).map { UInt8(truncatingIfNeeded: p >> ($0 * 8)) } }
    #expect(size == (try PixelSize(width: 40, height: 300)))
    #expect(bytes == (try SceneRasterizer().rasterize(scene)).bytes)
  }

  @Test(arguments: 0..<8)
  func wholePixelsOfTranslationShiftThePicture(seed: UInt64) throws {
    let shift = Point(9, 71)
    let still = try SceneRasterizer().rasterize(Self.mixedScene(seed: seed))
    let moved = try SceneRasterizer().rasterize(Self.mixedScene(shift, seed: seed))
    let different = (0..<32).flatMap { y in (0..<31).map { x in (x, y) } }.filter { x, y in
      still.pixel(x, y) != moved.pixel(x + 9, y + 71)
    }
    #expect(different.isEmpty)
  }

  /// Cut along a line, the two parts of a quadrilateral cover together what it covers as a whole.
  @Test(arguments: 0..<20)
  func halvesAddUp(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    // The cut from a to c lies inside: b and d stand on either side of it.
    let a = TwinTests.point(&generator, from: 0, to: 10)
    let c = TwinTests.point(&generator, from: 0, to: 10)
    var (b, d) = (a, a)
    while (c - a).cross(b - a) <= 0 { b = TwinTests.point(&generator, from: 0, to: 10) }
    while (c - a).cross(d - a) >= 0 { d = TwinTests.point(&generator, from: 0, to: 10) }
    let whole = try coverage(10, 10, fill(TwinTests.path([[a, b, c, d]]))).joined()
    let left = try coverage(10, 10, fill(TwinTests.path([[a, b, c]]))).joined()
    let right = try coverage(10, 10, fill(TwinTests.path([[a, c, d]]))).joined()
    let largest = zip(whole, zip(left, right)).map { abs($0 - $1.0 - $1.1) }.max() ?? 0
    #expect(largest <= 1)
  }

  @Test(arguments: [Point(50, 0), Point(-50, 0), Point(0, 400), Point(0, -400)])
  func shapesOffTheCanvasChangeNothing(shift: Point) throws {
    var scene = Self.mixedScene()
    let alone = try SceneRasterizer().rasterize(scene)
    scene.items += Self.mixedScene(shift).items
    #expect(try SceneRasterizer().rasterize(scene) == alone)
  }

  @Test func premultipliedChannelsNeverExceedAlpha() throws {
    var scene = Self.mixedScene()
    scene.background = nil
    let drawn = try SceneRasterizer().rasterize(scene)
    let pixels = stride(from: 0, to: drawn.bytes.count, by: 4).map { drawn.bytes[$0..<($0 + 4)] }
    #expect(pixels.allSatisfy { pixel in pixel.allSatisfy { $0 <= pixel[pixel.startIndex + 3] } })
  }
}
