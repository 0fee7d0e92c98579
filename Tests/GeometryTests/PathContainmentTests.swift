import Geometry
import TestSupport
import Testing

@Suite("Points in paths")
struct PathContainmentTests {
  @Test("A circle contains what is nearer than its radius")
  func circle() {
    let circle = Path.circle(Point(5, -3), radius: 10)
    var random = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let point = random.point() * 0.2
      let distance = point.distance(to: Point(5, -3))
      // The Bézier circle is off by 0.003 at most.
      if abs(distance - 10) > 0.01 { #expect(circle.contains(point) == (distance < 10)) }
    }
  }

  @Test("A hole is a subpath of the other direction; one of the same direction is filled")
  func holes() throws {
    let outer = "M0 0 H10 V10 H0 Z"
    let hole = try Path(svgPathData: outer + "M3 3 V7 H7 V3 Z")
    let island = try Path(svgPathData: outer + "M3 3 H7 V7 H3 Z")
    #expect(!hole.contains(Point(5, 5)))
    #expect(hole.contains(Point(1, 5)))
    #expect(island.contains(Point(5, 5)))
    #expect(island.windingNumber(around: Point(5, 5)) == 2)
  }

  @Test("An open path is closed by a straight line")
  func open() throws {
    let path = try Path(svgPathData: "M0 0 C0 8 10 8 10 0")
    #expect(path.contains(Point(5, 1)))
    #expect(!path.contains(Point(5, -1)))
  }

  @Test("A ray through a corner counts the corner once")
  func throughCorner() throws {
    let diamond = try Path(svgPathData: "M0 -5 L5 0 L0 5 L-5 0 Z")
    #expect(diamond.contains(Point(0, 0)))
    #expect(!diamond.contains(Point(-6, 0)))
    #expect(!diamond.contains(Point(-6, 5)))
  }

  @Test("Curves agree with the polygon of their points", arguments: 0..<6)
  func againstPolygon(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var path = Path()
    path.move(to: random.point())
    for _ in 0..<4 { path.cubic(random.point(), random.point(), to: random.point()) }
    path.close()
    let points = path.segments(closing: true).flatMap { segment in
      (0..<100).map { segment.point(at: Double($0) / 100) }
    }
    let polygon = Path.polygon(points)
    var disagreements = 0
    for _ in 0..<100 {
      let point = random.point()
      if path.windingNumber(around: point) != polygon.windingNumber(around: point) {
        disagreements += 1
      }
    }
    // Some points may fall between a curve and its chords.
    #expect(disagreements <= 1)
  }
}
