import Geometry
import TestSupport
import Testing

@testable import Rasterizer

/// Curves turned into lines.
struct FlatteningTests {
  /// Keeps the points of the only subpath.
  private struct Recorder: LineSink {
    var points: [DevicePoint] = []
    var smoothStarts = 0

    mutating func begin(at point: DevicePoint) { points = [point] }
    mutating func line(to point: DevicePoint) { points.append(point) }
    mutating func curve(_ count: Int, isSmooth: Bool, point: (Int) -> DevicePoint) {
      points += (0..<count).map(point)
      if isSmooth { smoothStarts += 1 }
    }
    mutating func end(isClosed: Bool) {}
  }

  private static func flatten(_ path: Path, scale: Double = 1) throws -> Recorder {
    var recorder = Recorder()
    let visible = Rect(x: -1e3, y: -1e3, width: 2e3, height: 2e3)
    try #require(
      CurveFlattener(scale: scale, visible: visible).flatten(path, into: &recorder))
    return recorder
  }

  private static func distance(_ p: DevicePoint, _ a: DevicePoint, _ b: DevicePoint) -> Double {
    let step = b - a
    let t = max(0, min(1, (p - a).dot(step) / max(step.dot(step), 1e-30)))
    return (p - a - t * step).length
  }

  /// The largest distance of points on the curve to the lines.
  private static func largestDistance(_ lines: [DevicePoint], _ curve: (Double) -> DevicePoint)
    -> Double
  {
    (0...300).map { step -> Double in
      let p = curve(Double(step) / 300)
      return zip(lines, lines.dropFirst()).map { distance(p, $0, $1) }.min() ?? .infinity
    }.max() ?? 0
  }

  @Test(arguments: 0..<20)
  func cubicsStayWithinTheTolerance(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let p = (0..<4).map { _ in TwinTests.point(&generator, from: 0, to: 90) }
    let lines = try Self.flatten(Path([.move(p[0]), .cubic(p[1], p[2], p[3])])).points
    let largest = Self.largestDistance(lines) { t in
      let (a, b) = (p[0].interpolated(to: p[1], t), p[1].interpolated(to: p[2], t))
      let c = p[2].interpolated(to: p[3], t)
      let q = a.interpolated(to: b, t).interpolated(to: b.interpolated(to: c, t), t)
      return DevicePoint(q.x, q.y)
    }
    #expect(largest <= CurveFlattener.tolerance * 0.7)
    #expect(lines.first == DevicePoint(p[0].x, p[0].y))
    #expect(lines.last == DevicePoint(p[3].x, p[3].y))
  }

  @Test(arguments: 0..<20)
  func quadraticsStayWithinTheTolerance(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let p = (0..<3).map { _ in TwinTests.point(&generator, from: 0, to: 90) }
    let lines = try Self.flatten(Path([.move(p[0]), .quad(p[1], p[2])])).points
    let largest = Self.largestDistance(lines) { t in
      let q = p[0].interpolated(to: p[1], t).interpolated(to: p[1].interpolated(to: p[2], t), t)
      return DevicePoint(q.x, q.y)
    }
    #expect(largest <= CurveFlattener.tolerance * 0.7)
  }

  @Test func straightCurveIsOneLine() throws {
    let path = Path([.move(Point(0, 0)), .cubic(Point(1, 1), Point(2, 2), Point(3, 3))])
    #expect(try Self.flatten(path).points == [DevicePoint(0, 0), DevicePoint(3, 3)])
  }

  @Test func scaleDecidesTheNumberOfLines() throws {
    let path = Path([.move(Point(0, 0)), .quad(Point(10, 0), Point(10, 10))])
    let small = try Self.flatten(path).points.count
    let large = try Self.flatten(path, scale: 16).points.count
    #expect(large > 3 * small)
  }

  @Test func curvesOutOfSightAreOneLine() throws {
    let path = Path([.move(Point(2e3, 0)), .cubic(Point(9e3, 0), Point(9e3, 9e3), Point(3e3, 0))])
    #expect(try Self.flatten(path).points.count == 2)
  }

  @Test func curvesHalvedForTheirLengthAreSmooth() throws {
    let path = Path([.move(Point(0, 0)), .quad(Point(4e4, 0), Point(0, 4e4))])
    #expect(try Self.flatten(path).smoothStarts > 0)
  }
}
