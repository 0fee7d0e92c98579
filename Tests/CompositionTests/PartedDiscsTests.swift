import Geometry
import Testing

@testable import Composition

@Suite struct PartedDiscsTests {
  @Test func discsThatMeetPart() {
    let centers = PartedDiscs(
      [Point(0, 0), Point(4, 0), Point(100, 0)], radii: [10, 10, 10], midlines: [nil, nil, nil]
    ).centers
    #expect(centers[0].distance(to: centers[1]) >= 20)
    #expect(centers[2] == Point(100, 0))
  }

  @Test func noneLeavesItsSideOfTheMidline() {
    // Three on the right of the line at 50 crowd one on its left.
    let points = [Point(47, 10), Point(52, 8), Point(53, 12), Point(56, 10)]
    let left = PartedDiscs.Bound(x: 50, isRightOf: false, least: 2)
    let right = PartedDiscs.Bound(x: 50, isRightOf: true, least: 2)
    let centers = PartedDiscs(
      points, radii: [12, 12, 12, 12], midlines: [left, right, right, right]
    ).centers
    #expect(centers[0].x <= 48)
    for center in centers.dropFirst() { #expect(center.x >= 52) }
    for first in centers.indices {
      for second in centers.indices where second > first {
        #expect(centers[first].distance(to: centers[second]) > 22)
      }
    }
  }

  @Test func discsOnOneSpotPart() {
    let centers = PartedDiscs(
      [Point(0, 0), Point(0, 0)], radii: [5, 5], midlines: [nil, nil]
    ).centers
    #expect(centers[0].distance(to: centers[1]) >= 10)
  }
}
