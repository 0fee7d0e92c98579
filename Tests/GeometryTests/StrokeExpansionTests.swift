import Geometry
import Testing

@Suite("Expanding lines and tubes")
struct StrokeExpansionTests {
  @Test("A straight tube is a trapezium")
  func straightTube() throws {
    let tube = try Path(svgPathData: "M0 0 H10").expandedTube(startDiameter: 4, endDiameter: 2)
    let bounds = try #require(tube.tightBounds)
    #expect(tube.isClosed)
    #expect(bounds == Rect(minX: 0, minY: -2, maxX: 10, maxY: 2))
    #expect(abs(area(tube) - 30) < 1e-9)
    #expect(tube.contains(Point(9.9, 0.9)))
    #expect(!tube.contains(Point(9.9, 1.1)))
  }

  @Test("Round caps reach half a diameter beyond the ends")
  func roundCaps() throws {
    let tube = try Path(svgPathData: "M0 0 H10")
      .expandedTube(startDiameter: 4, endDiameter: 2, cap: .round)
    let bounds = try #require(tube.tightBounds)
    #expect(abs(bounds.minX + 2) < 1e-9 && abs(bounds.maxX - 11) < 1e-9)
  }

  @Test("The borders of a bent tube keep their distance from the centre line")
  func bentTube() throws {
    let centreLine = Path(along: [
      .cubic(Point(0, 0), Point(0, 30), Point(60, 30), Point(60, 0))
    ])
    let tube = centreLine.expandedTube(startDiameter: 6, endDiameter: 6)
    let onLine = centreLine.segments(closing: false).flatMap { segment in
      (0...500).map { segment.point(at: Double($0) / 500) }
    }
    // The last segment but one is a straight cap, and so is the closing line.
    for segment in tube.segments(closing: true) {
      guard case .cubic = segment else { continue }
      for t in [0.25, 0.5, 0.75] {
        let point = segment.point(at: t)
        let distance = onLine.map { $0.distance(to: point) }.min() ?? 0
        #expect(abs(distance - 3) < 0.02)
      }
    }
  }

  @Test("A line tapered at both ends is pointed there and full in the middle")
  func taperBoth() throws {
    let line = try Path(svgPathData: "M0 0 H100").expandedLine(width: 2, taper: .both)
    #expect(line.contains(Point(50, 0.99)) && !line.contains(Point(50, 1.01)))
    #expect(try #require(line.tightBounds).minX == 0)
    #expect(try #require(line.tightBounds).maxX == 100)
    #expect(abs(halfWidth(of: line, at: 10) - 0.464_758) < 0.003)
    #expect(abs(halfWidth(of: line, at: 97) - 0.199_253) < 0.003)
  }

  @Test("A single taper is pointed at its end and round at the other")
  func taperStart() throws {
    let start = try Path(svgPathData: "M0 0 H100").expandedLine(width: 2, taper: .start)
    let end = try Path(svgPathData: "M0 0 H100").expandedLine(width: 2, taper: .end)
    #expect(abs(try #require(start.tightBounds).maxX - 101) < 1e-9)
    #expect(try #require(start.tightBounds).minX == 0)
    #expect(abs(try #require(end.tightBounds).minX + 1) < 1e-9)
    for x in stride(from: 1.0, to: 100, by: 7) {
      #expect(abs(halfWidth(of: start, at: x) - halfWidth(of: end, at: 100 - x)) < 1e-6)
    }
    #expect(halfWidth(of: start, at: 20) < halfWidth(of: start, at: 60))
  }

  @Test("A line without taper has round ends and one width")
  func taperNone() throws {
    let line = try Path(svgPathData: "M0 0 H100").expandedLine(width: 2, taper: .none)
    #expect(abs(halfWidth(of: line, at: 5) - 1) < 1e-9)
    #expect(abs(try #require(line.tightBounds).minX + 1) < 1e-9)
  }

  @Test("A closed path becomes a ring")
  func ring() {
    let ring = Path.circle(.zero, radius: 10).expandedLine(width: 2, taper: .both)
    #expect(!ring.contains(Point(0, 0)))
    #expect(ring.contains(Point(10.9, 0)) && ring.contains(Point(0, -9.1)))
    #expect(!ring.contains(Point(11.1, 0)) && !ring.contains(Point(0, -8.9)))
  }

  @Test("A corner leaves no gap")
  func corner() throws {
    let tube = try Path(svgPathData: "M0 0 H10 V10").expandedTube(startDiameter: 4, endDiameter: 4)
    for point in [Point(9, 0), Point(10, 0), Point(10.9, -0.9), Point(10, 1), Point(9, 1)] {
      #expect(tube.contains(point))
    }
  }

  @Test("A line bent more tightly than it is wide still covers its centre line")
  func tightBend() throws {
    let centreLine = try Path(svgPathData: "M0 0 C20 0 20 4 0 4")
    let tube = centreLine.expandedTube(startDiameter: 10, endDiameter: 10)
    let middle = try #require(centreLine.position(atFraction: 0.5)).point
    #expect(tube.contains(middle))
    #expect(tube.isFinite)
  }

  @Test("A mirrored line expands to the mirrored area")
  func mirrored() throws {
    let line = try Path(svgPathData: "M3 0 C10 5 4 20 30 22")
    let there = line.transformed(by: .mirror).expandedLine(width: 2, taper: .both)
    let here = line.expandedLine(width: 2, taper: .both)
    #expect(abs(area(there) - area(here)) < 1e-9)
    let bounds = try #require(here.tightBounds)
    #expect(there.tightBounds?.minX == -bounds.maxX)
  }

  @Test("A path without length has no area", arguments: ["M1 1", "M1 1 L1 1", ""])
  func degenerate(data: String) throws {
    #expect(try Path(svgPathData: data).expandedLine(width: 2, taper: .none).isEmpty)
  }

  /// Half the height of a horizontal line's area at `x`.
  private func halfWidth(of path: Path, at x: Double) -> Double {
    var (low, high) = (0.0, 5.0)
    for _ in 0..<40 {
      let middle = (low + high) / 2
      if path.contains(Point(x, middle)) { low = middle } else { high = middle }
    }
    return low
  }

  /// The area by the shoelace formula over fine chords.
  private func area(_ path: Path) -> Double {
    let points = path.segments(closing: true).flatMap { segment in
      (0..<50).map { segment.point(at: Double($0) / 50) }
    }
    let sum = zip(points, points.dropFirst() + points.prefix(1)).reduce(0) { $0 + $1.0.cross($1.1) }
    return abs(sum) / 2
  }
}
