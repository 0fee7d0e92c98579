import Geometry
import Rasterizer
import Scene
import TestSupport
import Testing

/// Scenes that are refused, and scenes that are extreme but drawn.
struct RefusalTests {
  static let bad: [Double] = [.nan, .infinity, -.infinity]

  @Test(arguments: [
    (0.0, 5.0), (5, 0), (-1, 5), (0.4, 1), (.nan, 5), (5, .infinity), (32_769, 1), (30_000, 30_000),
  ])
  func canvas(width: Double, height: Double) {
    #expect(throws: RasterizationError.self) {
      try SceneRasterizer().rasterize(scene(width, height, []))
    }
  }

  @Test func scaleOfNoNumber() {
    #expect(throws: RasterizationError.self) {
      try SceneRasterizer().rasterize(scene(5, 5, scale: .nan, []))
    }
  }

  @Test func itemIsNamed() {
    let group = SceneGroup(
      name: "organs", items: [fill(rectangle(0, 0, 1, 1)), fill(polygon(0, 0, 1, .nan, 1, 1))])
    let expected = ItemPath([.init(index: 1, group: "organs"), .init(index: 1)])
    #expect(expected.description == "1 ‘organs’ / 1")
    #expect(throws: RasterizationError.nonFinite(item: expected)) {
      try SceneRasterizer().rasterize(scene(5, 5, [fill(Path()), .group(group)]))
    }
  }

  static let first = RasterizationError.nonFinite(item: ItemPath([.init(index: 0)]))

  @Test(arguments: bad)
  func coordinates(value: Double) {
    let p = Point(1, value)
    let elements: [PathElement] = [
      .move(p), .line(p), .quad(p, .zero), .quad(.zero, p), .cubic(p, .zero, .zero),
      .cubic(.zero, p, .zero), .cubic(.zero, .zero, p),
    ]
    for element in elements {
      let path = Path([.move(.zero), element, .line(Point(1, 1))])
      #expect(throws: Self.first) { try SceneRasterizer().rasterize(scene(5, 5, [fill(path)])) }
      #expect(throws: Self.first) {
        try SceneRasterizer().rasterize(scene(5, 5, [stroke(path, StrokeStyle(width: 1))]))
      }
    }
  }

  @Test(arguments: bad)
  func strokeStyles(value: Double) {
    let styles = [
      StrokeStyle(width: value), StrokeStyle(width: 1, miterLimit: value),
      StrokeStyle(width: 1, dashes: [1, value]),
      StrokeStyle(width: 1, dashes: [1], dashOffset: value),
    ]
    for style in styles {
      #expect(throws: Self.first) {
        try SceneRasterizer().rasterize(scene(5, 5, [stroke(rectangle(0, 0, 2, 2), style)]))
      }
    }
  }

  @Test func negativeDash() {
    let style = StrokeStyle(width: 1, dashes: [2, -1])
    #expect(throws: RasterizationError.negativeDash(item: ItemPath([.init(index: 0)]))) {
      try SceneRasterizer().rasterize(scene(5, 5, [stroke(rectangle(0, 0, 2, 2), style)]))
    }
  }

  @Test(arguments: bad)
  func paints(value: Double) {
    let stops = [GradientStop(offset: 0, color: black)]
    let paints: [Paint] = [
      .linear(LinearGradient(start: Point(value, 0), end: Point(1, 1), stops: stops)),
      .linear(LinearGradient(start: .zero, end: Point(1, value), stops: stops)),
      .radial(RadialGradient(center: Point(0, value), radius: 1, stops: stops)),
      .radial(RadialGradient(center: .zero, radius: value, stops: stops)),
      .radial(
        RadialGradient(
          center: .zero, radius: 1, stops: [GradientStop(offset: value, color: black)])),
    ]
    for paint in paints {
      let item = SceneItem.fill(SceneFill(path: rectangle(0, 0, 2, 2), paint: paint))
      #expect(throws: Self.first) { try SceneRasterizer().rasterize(scene(5, 5, [item])) }
    }
  }

  @Test(arguments: bad)
  func opacities(value: Double) {
    let item = SceneItem.group(SceneGroup(name: "", opacity: value, items: []))
    #expect(throws: RasterizationError.nonFinite(item: ItemPath([.init(index: 0, group: "")]))) {
      try SceneRasterizer().rasterize(scene(5, 5, [item]))
    }
  }

  @Test(arguments: [1e5, 1e7, 1e9, 1e15, 1e300])
  func hugeCoordinatesCoverTheCanvas(far: Double) throws {
    let path = polygon(-far, -far, far, -far, far, far, -far, far)
    #expect(try coverage(3, 2, fill(path)) == [[255, 255, 255], [255, 255, 255]])
  }

  @Test(arguments: [1e5, 1e7, 1e9])
  func hugeDiagonalCutsPixelsInHalf(far: Double) throws {
    let path = polygon(-far, -far, far, far, -far, far)
    #expect(try coverage(3, 3, fill(path)) == [[128, 0, 0], [255, 128, 0], [255, 255, 128]])
  }

  @Test(arguments: [1e4, 1e6, 1e9])
  func hugeCurvesAreDrawnWhereTheyShow(far: Double) throws {
    var path = Path()
    path.move(to: Point(-far, 2))
    path.cubic(Point(-far / 3, 2), Point(far / 3, 2), to: Point(far, 2))
    path.line(to: Point(far, far))
    path.cubic(Point(far / 2, 2 * far), Point(-far / 2, 2 * far), to: Point(-far, far))
    #expect(try coverage(2, 3, fill(path)) == [[0, 0], [0, 0], [255, 255]])
  }

  @Test(arguments: [1e4, 1e6, 1e9])
  func hugeStrokesAreDrawnWhereTheyShow(far: Double) throws {
    let path = polygon([-far, 1, far, 1, far, far], closed: false)
    let drawn = try coverage(3, 3, stroke(path, StrokeStyle(width: 2)))
    #expect(drawn == [[255, 255, 255], [255, 255, 255], [0, 0, 0]])
  }

  @Test(arguments: [1e5, 1e9, 1e300])
  func hugeWidth(width: Double) throws {
    let drawn = try coverage(2, 1, stroke(rectangle(0, 0, 1, 1), StrokeStyle(width: width)))
    #expect(drawn == [[255, 255]])
  }

  /// Thousands of lines across each other in a few rows take a bounded time.
  @Test func crowdedRows() throws {
    var generator = SeededGenerator(seed: 3)
    let points = (0..<2000).map { _ in TwinTests.point(&generator, from: 0, to: 3) }
    let drawn = try coverage(3, 3, fill(TwinTests.path([points])))
    let naive = NaiveCoverage(width: 3, height: 3).coverage([.contours([points], .nonZero)])
    #expect(largestDifference(drawn, naive) <= 16)
  }

  @Test func largestCanvasSide() throws {
    let drawn = try SceneRasterizer().rasterize(
      scene(32_768, 1, [fill(rectangle(32_767.5, 0, 9, 1))]))
    #expect(drawn.pixel(32_766, 0)[3] == 0)
    #expect(drawn.pixel(32_767, 0)[3] == 128)
  }
}
