import Geometry
import Pixels
import Rasterizer
import Scene
import Testing

/// Gradient paints at known places.
struct GradientTests {
  static func red(_ paint: Paint, _ width: Double, _ height: Double) throws -> [[Int]] {
    let item = SceneItem.fill(SceneFill(path: rectangle(0, 0, width, height), paint: paint))
    let drawn = try SceneRasterizer().rasterize(scene(width, height, [item]))
    return (0..<drawn.height).map { y in (0..<drawn.width).map { drawn.pixel($0, y)[0] } }
  }

  static func stops(_ colors: (Double, Color)...) -> [GradientStop] {
    colors.map { GradientStop(offset: $0.0, color: $0.1) }
  }

  static func expectNear(_ values: [Int], _ expected: [Int]) {
    #expect(zip(values, expected).allSatisfy { abs($0 - $1) <= 1 }, "\(values) ≠ \(expected)")
  }

  @Test func linearAtPixelCentres() throws {
    let gradient = LinearGradient(
      start: Point(0, 0), end: Point(4, 0), stops: Self.stops((0, black), (1, white)))
    Self.expectNear(try Self.red(.linear(gradient), 4, 1)[0], [32, 96, 159, 223])
  }

  @Test func linearGoesOnBeyondItsEnds() throws {
    let gradient = LinearGradient(
      start: Point(2, 0), end: Point(4, 0), stops: Self.stops((0, black), (1, white)))
    Self.expectNear(try Self.red(.linear(gradient), 6, 1)[0], [0, 0, 64, 191, 255, 255])
  }

  @Test func linearAtASlant() throws {
    let gradient = LinearGradient(
      start: Point(0, 0), end: Point(2, 2), stops: Self.stops((0, black), (1, white)))
    let drawn = try Self.red(.linear(gradient), 2, 2)
    Self.expectNear(drawn[0] + drawn[1], [64, 128, 128, 191])
  }

  @Test func abruptChange() throws {
    let gradient = LinearGradient(
      start: Point(0, 0), end: Point(8, 0),
      stops: Self.stops((0, black), (0.5, black), (0.5, white), (1, white)))
    #expect(try Self.red(.linear(gradient), 8, 1)[0] == [0, 0, 0, 0, 255, 255, 255, 255])
  }

  @Test func radialAtKnownDistances() throws {
    let gradient = RadialGradient(
      center: Point(0.5, 0.5), radius: 4, stops: Self.stops((0, black), (1, white)))
    Self.expectNear(try Self.red(.radial(gradient), 6, 1)[0], [0, 64, 128, 191, 255, 255])
    #expect(abs(try Self.red(.radial(gradient), 6, 5)[4][3] - 255) <= 1)
  }

  @Test func gradientScalesWithTheScene() throws {
    let gradient = LinearGradient(
      start: Point(0, 0), end: Point(2, 0), stops: Self.stops((0, black), (1, white)))
    let item = SceneItem.fill(SceneFill(path: rectangle(0, 0, 2, 1), paint: .linear(gradient)))
    let drawn = try SceneRasterizer().rasterize(scene(2, 1, scale: 2, [item]))
    Self.expectNear((0..<4).map { drawn.pixel($0, 0)[0] }, [32, 96, 159, 223])
  }

  @Test func alphaIsMultipliedAfterMixing() throws {
    let clear = Color(red: 255, green: 0, blue: 0, alpha: 0)
    let gradient = LinearGradient(
      start: Point(0, 0), end: Point(1, 0),
      stops: Self.stops((0, clear), (1, Color(red: 255, green: 0, blue: 0))))
    let item = SceneItem.fill(SceneFill(path: rectangle(0, 0, 1, 1), paint: .linear(gradient)))
    let pixel = try SceneRasterizer().rasterize(scene(1, 1, [item])).pixel(0, 0)
    #expect(pixel[0] == pixel[3])
    #expect(abs(pixel[3] - 128) <= 1)
  }

  @Test func gradientOfNoLengthIsItsLastColour() throws {
    let ends = Self.stops((0, black), (1, white))
    let linear = LinearGradient(start: Point(1, 1), end: Point(1, 1), stops: ends)
    #expect(try Self.red(.linear(linear), 1, 1) == [[255]])
    let radial = RadialGradient(center: Point(1, 1), radius: 0, stops: ends)
    #expect(try Self.red(.radial(radial), 1, 1) == [[255]])
  }

  @Test func coverageAppliesToGradients() throws {
    let gradient = LinearGradient(
      start: Point(0, 0), end: Point(1, 0), stops: Self.stops((0, white), (1, white)))
    let item = SceneItem.fill(SceneFill(path: rectangle(0, 0, 0.5, 1), paint: .linear(gradient)))
    let drawn = try SceneRasterizer().rasterize(scene(1, 1, [item]))
    #expect(drawn.pixel(0, 0) == [128, 128, 128, 128])
  }
}
