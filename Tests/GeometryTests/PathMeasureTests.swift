import Geometry
import TestSupport
import Testing

@Suite("Measuring paths")
struct PathMeasureTests {
  private let arch = PathSegment.cubic(Point(0, 0), Point(0, 4), Point(6, 4), Point(6, 0))

  @Test("A curve evaluates to its ends and to the middle of de Casteljau's construction")
  func evaluation() {
    #expect(arch.point(at: 0) == Point(0, 0))
    #expect(arch.point(at: 1) == Point(6, 0))
    #expect(arch.point(at: 0.5) == Point(3, 3))
    #expect(arch.derivative(at: 0) == Point(0, 12))
  }

  @Test("The tangent at an end whose control point coincides with it is that of the curve nearby")
  func degenerateTangent() throws {
    let segment = PathSegment.cubic(Point(0, 0), Point(0, 0), Point(5, 0), Point(10, 0))
    let tangent = try #require(segment.tangent(at: 0))
    #expect(tangent.distance(to: Point(1, 0)) < 1e-9)
  }

  @Test("The pieces of a split curve trace the same curve", arguments: [0.1, 0.5, 0.8])
  func split(t: Double) {
    let (before, after) = arch.split(at: t)
    #expect(before.end == after.start)
    #expect(before.point(at: 0.5).distance(to: arch.point(at: t / 2)) < 1e-12)
    #expect(after.point(at: 0.5).distance(to: arch.point(at: (1 + t) / 2)) < 1e-12)
  }

  @Test("Tight bounds hold the curve and not its control points")
  func tightBounds() throws {
    let bounds = try #require(Path(along: [arch]).tightBounds)
    #expect(abs(bounds.maxY - 3) < 1e-12)
    #expect(bounds.minX == 0 && bounds.maxX == 6 && bounds.minY == 0)
  }

  @Test("Tight bounds agree with dense sampling", arguments: 0..<10)
  func tightBoundsAgainstSampling(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let segment = PathSegment.cubic(
      random.point(), random.point(), random.point(), random.point())
    let sampled = try #require(
      Rect(bounding: (0...500).map { segment.point(at: Double($0) / 500) }))
    let bounds = segment.bounds
    #expect(abs(bounds.minX - sampled.minX) < 0.01 && abs(bounds.maxX - sampled.maxX) < 0.01)
    #expect(abs(bounds.minY - sampled.minY) < 0.01 && abs(bounds.maxY - sampled.maxY) < 0.01)
  }

  @Test("A quarter circle has the length of one")
  func circleLength() {
    let circle = Path.circle(.zero, radius: 10)
    // The Bézier circle is 0.02 % longer than 2πr.
    #expect(abs(circle.length - 62.832) < 0.02)
  }

  @Test("A position at a share of the length is found on lines and on curves")
  func position() throws {
    let path = try Path(svgPathData: "M0 0 H10 C10 4 16 4 16 0")
    let atFive = try #require(path.position(atFraction: 5 / path.length))
    #expect(atFive.point.distance(to: Point(5, 0)) < 1e-9)
    #expect(atFive.direction == Point(1, 0))
    let top = try #require(
      path.position(atFraction: (10 + arch.length() / 2) / path.length))
    #expect(top.point.distance(to: Point(13, 3)) < 1e-5)
  }

  @Test("A path splits at a share of its length into pieces that add up")
  func splitPath() throws {
    let path = try Path(svgPathData: "M0 0 H10 C10 4 16 4 16 0 L20 0")
    let (head, tail) = path.split(atFraction: 0.3)
    #expect(abs(head.length - 0.3 * path.length) < 1e-5)
    #expect(abs(tail.length - 0.7 * path.length) < 1e-5)
    #expect(head.lastPoint == tail.firstPoint)
    #expect(abs(path.portion(from: 0.25, to: 0.75).length - 0.5 * path.length) < 1e-5)
  }

  @Test("Splitting at an end gives the whole path and nothing")
  func splitAtEnds() throws {
    let path = try Path(svgPathData: "M0 0 H10")
    #expect(path.split(atFraction: 0) == (Path(), path))
    #expect(path.split(atFraction: 1) == (path, Path()))
    #expect(path.portion(from: 0.6, to: 0.4).isEmpty)
  }

  @Test("A reversed path runs the same way back")
  func reversed() throws {
    let path = try Path(svgPathData: "M0 0 H10 C10 4 16 4 16 0")
    #expect(path.reversed == (try Path(svgPathData: "M16 0 C16 4 10 4 10 0 L0 0")))
    #expect(path.reversed.reversed == path)
  }

  @Test("A subpath without a move starts where the closed one did")
  func subpaths() throws {
    let path = try Path(svgPathData: "M1 1 H2 V2 Z L5 5 M8 8 H9")
    #expect(path.subpaths.map(\.firstPoint) == [Point(1, 1), Point(1, 1), Point(8, 8)])
    #expect(path.subpaths.map(\.isClosed) == [true, false, false])
  }
}
