import Geometry
@testable import LabelLayout
import Testing

@Suite("Segments")
struct SegmentTests {
  @Test(
    "Whether two segments share a point, from either end and either side",
    arguments: [
      ([(0, 0), (4, 4), (0, 4), (4, 0)], true), ([(0, 0), (4, 0), (0, 1), (4, 1)], false),
      ([(0, 0), (4, 0), (2, 0), (2, 3)], true), ([(0, 0), (4, 0), (2, 0), (2, -3)], true),
      ([(0, 0), (4, 0), (4, 0), (9, 5)], true), ([(0, 0), (4, 0), (5, 0), (9, 5)], false),
      ([(0, 0), (4, 0), (3, 0), (9, 0)], true), ([(0, 0), (4, 0), (5, 0), (9, 0)], false),
      ([(0, 0), (4, 0), (1, 0), (2, 0)], true), ([(0, 0), (4, 0), (-1, 0), (9, 0)], true),
      ([(0, 0), (4, 4), (3, 2), (9, 2)], false), ([(0, 0), (1, 1), (2, 0), (0, 2)], true),
      ([(1, 1), (1, 1), (0, 0), (2, 2)], true), ([(1, 2), (1, 2), (0, 0), (2, 2)], false),
      ([(1, 1), (1, 1), (1, 1), (1, 1)], true), ([(1, 1), (1, 1), (2, 1), (2, 1)], false),
    ] as [([(Double, Double)], Bool)])
  func meeting(ends: [(Double, Double)], meet: Bool) {
    let p = ends.map { Point($0.0, $0.1) }
    for (a, b) in [(p[0], p[1]), (p[1], p[0])] {
      for (c, d) in [(p[2], p[3]), (p[3], p[2])] {
        #expect(segmentsMeet(a, b, c, d) == meet)
        #expect(segmentsMeet(c, d, a, b) == meet)
      }
    }
  }

  @Test(
    "The distance from a point to a segment",
    arguments: [
      ((2, 3), 3.0), ((-3, 4), 5), ((7, 4), 5), ((2, 0), 0), ((0, 0), 0),
    ] as [((Double, Double), Double)])
  func distances(point: (Double, Double), expected: Double) {
    let distance = distance(
      from: Point(point.0, point.1), toSegment: Point(0, 0), Point(4, 0))
    #expect(distance == expected)
  }

  @Test("The distance to a segment without length")
  func distanceToPoint() {
    #expect(distance(from: Point(3, 4), toSegment: .zero, .zero) == 5)
  }
}
