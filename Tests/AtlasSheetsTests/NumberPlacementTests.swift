import Geometry
import Testing

@testable import AtlasSheets

@Suite("Numbers beside dots")
struct NumberPlacementTests {
  private static func boxes(_ dots: [Point]) -> [Rect] {
    let size = Point(15, 11)
    let centers = NumberPlacement(
      dots: dots, sizes: dots.map { _ in size }, bounds: Rect(x: 0, y: 0, width: 600, height: 600),
      dotRadius: 2.6
    ).centers()
    return centers.map {
      Rect(x: $0.x - size.x / 2, y: $0.y - size.y / 2, width: size.x, height: size.y)
    }
  }

  @Test("A lonely dot has its number beside it, away from the middle")
  func beside() {
    let boxes = Self.boxes([Point(100, 300), Point(500, 300)])
    #expect(boxes[0].maxX < 100 && boxes[0].maxX > 94)
    #expect(boxes[1].minX > 500 && boxes[1].minX < 506)
  }

  @Test("Numbers of crowded dots cover neither each other nor a dot", arguments: 1...8)
  func apart(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15
    func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 40) / Double(1 << 24)
    }
    let dots = (0..<40).map { _ in Point(200 + next() * 200, 200 + next() * 200) }
    let boxes = Self.boxes(dots)
    for (index, box) in boxes.enumerated() {
      for other in boxes.dropFirst(index + 1) { #expect(!box.overlaps(other)) }
      for dot in dots { #expect(!box.overlaps(Rect(center: dot, radius: 2.6))) }
    }
  }

  @Test("Dots on one spot get numbers on different sides")
  func coincident() {
    let boxes = Self.boxes(Array(repeating: Point(300, 300), count: 5))
    for (index, box) in boxes.enumerated() {
      for other in boxes.dropFirst(index + 1) { #expect(!box.overlaps(other)) }
    }
  }
}
