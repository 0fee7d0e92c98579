import Geometry
import Rasterizer
import Scene
import TestSupport
import Testing

/// The fill against its slow twin, over random shapes.
struct TwinTests {
  static let size = 10.0
  static let naive = NaiveCoverage(width: Int(size), height: Int(size))

  /// A random place on the grid of 1/256 pixel, so that rounding coordinates is not what is tested.
  static func point(
    _ generator: inout SeededGenerator, from: Double = -2, to: Double = size + 2
  ) -> Point {
    func coordinate() -> Double {
      (Double.random(in: from...to, using: &generator) * 256).rounded() / 256
    }
    return Point(coordinate(), coordinate())
  }

  static func path(_ contours: [[Point]]) -> Path {
    contours.reduce(into: Path()) { path, contour in
      for (index, point) in contour.enumerated() {
        if index == 0 { path.move(to: point) } else { path.line(to: point) }
      }
      path.close()
    }
  }

  static func difference(_ contours: [[Point]], _ rule: SceneFill.Rule) throws -> Double {
    let fast = try coverage(size, size, fill(path(contours), rule: rule))
    return largestDifference(fast, naive.coverage([.contours(contours, rule)]))
  }

  @Test(arguments: 0..<40, [SceneFill.Rule.nonZero, .evenOdd])
  func selfIntersectingPolygons(seed: Int, rule: SceneFill.Rule) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let contours = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      (0..<Int.random(in: 3...9, using: &generator)).map { _ in Self.point(&generator) }
    }
    let difference = try Self.difference(contours, rule)
    #expect(difference <= 2, "seed \(seed), \(rule)")
  }

  /// Many small shapes within a few pixels, so that windings meet inside pixels all over.
  @Test(arguments: 0..<20, [SceneFill.Rule.nonZero, .evenOdd])
  func crowdedPixels(seed: Int, rule: SceneFill.Rule) throws {
    var generator = SeededGenerator(seed: UInt64(1000 + seed))
    let contours = (0..<8).map { _ in
      (0..<5).map { _ in Self.point(&generator, from: 3, to: 6) }
    }
    let difference = try Self.difference(contours, rule)
    #expect(difference <= 2, "seed \(seed), \(rule)")
  }

  /// Slivers thinner than a pixel, in both directions of travel and across each other.
  @Test(arguments: 0..<20)
  func slivers(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(2000 + seed))
    let contours = (0..<4).map { _ in
      let (a, b) = (Self.point(&generator), Self.point(&generator))
      let (c, d) = (Point(b.x + 0.25, b.y - 0.125), Point(a.x + 0.125, a.y + 0.25))
      return Bool.random(using: &generator) ? [a, b, c, d] : [d, c, b, a]
    }
    #expect(try Self.difference(contours, .nonZero) <= 2, "seed \(seed)")
  }

  /// Shapes on a coarse grid: shared edges, touching corners, coincident and level lines.
  @Test(arguments: 0..<30, [SceneFill.Rule.nonZero, .evenOdd])
  func coarseGrid(seed: Int, rule: SceneFill.Rule) throws {
    var generator = SeededGenerator(seed: UInt64(3000 + seed))
    func step() -> Double { Double(Int.random(in: -1...20, using: &generator)) / 2 }
    let contours = (0..<3).map { _ in (0..<6).map { _ in Point(step(), step()) } }
    let difference = try Self.difference(contours, rule)
    #expect(difference <= 2, "seed \(seed), \(rule)")
  }

  /// A chain with a level line in the middle of a row passes over another one without crossing it.
  @Test func levelLineAcrossAnotherEdge() throws {
    let contours = [
      [Point(4, 2), Point(6.5, 7.5), Point(7, 7.5), Point(5, 9)],
      [Point(7, 3), Point(6.5, 8), Point(9, 9)],
    ]
    #expect(try Self.difference(contours, .evenOdd) <= 2)
  }
}
