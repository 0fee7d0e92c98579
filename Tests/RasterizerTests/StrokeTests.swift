import Geometry
import Rasterizer
import Scene
import Testing

/// Stroked paths, pixel by pixel.
struct StrokeTests {
  static let line = polygon([2, 1, 4, 1], closed: false)

  static func row(_ cap: StrokeStyle.Cap, _ path: Path = line) throws -> [Int] {
    try coverage(6, 2, stroke(path, StrokeStyle(width: 2, cap: cap)))[0]
  }

  @Test func buttCap() throws { #expect(try Self.row(.butt) == [0, 0, 255, 255, 0, 0]) }

  @Test func squareCap() throws { #expect(try Self.row(.square) == [0, 255, 255, 255, 255, 0]) }

  @Test func roundCap() throws {
    let row = try Self.row(.round)
    #expect(row == row.reversed())
    #expect(row[0] == 0)
    #expect(row[2] == 255)
    // A quarter of a disc of radius 1, less what flattening takes.
    #expect((196...200).contains(row[1]))
  }

  /// The outer corner of a right angle at (1, 1), width 2.
  static func corner(_ join: StrokeStyle.Join, miterLimit: Double = 4) throws -> Int {
    let style = StrokeStyle(width: 2, join: join, cap: .butt, miterLimit: miterLimit)
    return try coverage(4, 4, stroke(polygon([1, 4, 1, 1, 4, 1], closed: false), style))[0][0]
  }

  @Test func miterJoin() throws { #expect(try Self.corner(.miter) == 255) }
  @Test func bevelJoin() throws { #expect(try Self.corner(.bevel) == 128) }
  @Test func roundJoin() throws { #expect((196...200).contains(try Self.corner(.round))) }

  /// The mitre of a right angle is √2 widths long.
  @Test(arguments: [(1.42, 255), (1.41, 128)])
  func miterLimit(limit: Double, expected: Int) throws {
    #expect(try Self.corner(.miter, miterLimit: limit) == expected)
  }

  @Test func closedPathHasNoCaps() throws {
    let drawn = try coverage(
      5, 5, stroke(rectangle(1, 1, 3, 3), StrokeStyle(width: 1, join: .miter, cap: .square)))
    let edge = [64, 128, 128, 128, 64]
    let corners = [128, 191, 128, 191, 128]
    #expect(drawn == [edge, corners, [128, 128, 0, 128, 128], corners, edge])
  }

  @Test func halfPixelLine() throws {
    let drawn = try coverage(
      3, 1, stroke(polygon([1.5, -1, 1.5, 2], closed: false), StrokeStyle(width: 0.5)))
    #expect(drawn == [[0, 128, 0]])
  }

  @Test func lineThatTurnsBackKeepsItsRoundEnd() throws {
    let style = StrokeStyle(width: 2, join: .round, cap: .butt)
    let row = try coverage(6, 2, stroke(polygon([2, 1, 4, 1, 2, 1], closed: false), style))[0]
    #expect(row[1] == 0)
    #expect((196...200).contains(row[4]))
  }

  @Test(arguments: [polygon(2, 1), polygon([2, 1, 2, 1], closed: false)])
  func pointsShowTheirCaps(path: Path) throws {
    #expect(try Self.row(.butt, path) == [0, 0, 0, 0, 0, 0])
    #expect(try Self.row(.square, path) == [0, 255, 255, 0, 0, 0])
    #expect((196...200).contains(try Self.row(.round, path)[1]))
  }

  @Test func moveAloneShowsNothing() throws {
    #expect(try Self.row(.round, Path([.move(Point(2, 1))])) == [0, 0, 0, 0, 0, 0])
  }

  @Test func zeroWidthShowsNothing() throws {
    #expect(
      try coverage(6, 2, stroke(Self.line, StrokeStyle(width: 0))).joined().allSatisfy { $0 == 0 })
  }

  @Test func scaleWidensStrokes() throws {
    let small = polygon([1, 0.5, 2, 0.5], closed: false)
    let drawn = try SceneRasterizer().rasterize(
      scene(3, 1, scale: 2, [stroke(small, StrokeStyle(width: 1, cap: .butt))]))
    #expect(drawn.alphas[0] == [0, 0, 255, 255, 0, 0])
  }

  /// A ring drawn as a stroke is the disc of its outer edge less that of its inner edge.
  @Test(arguments: [0.8, 2, 6])
  func strokedCircleIsARing(width: Double) throws {
    let drawn = try coverage(30, 30, stroke(circle(15, 15, 10), StrokeStyle(width: width)))
    let naive = NaiveCoverage(width: 30, height: 30)
    let outer = naive.coverage([.disc(center: Point(15, 15), radius: 10 + width / 2)])
    let inner = naive.coverage([.disc(center: Point(15, 15), radius: 10 - width / 2)])
    let ring = zip(outer, inner).map { zip($0, $1).map { $0 - $1 } }
    #expect(largestDifference(drawn, ring) <= 9)
  }

  /// A curve bent tighter than half the width covers what a round pen drawn along it covers.
  @Test(arguments: [0.75, 3, 8])
  func tightCurve(width: Double) throws {
    let ends = [Point(4, 15), Point(14, -8), Point(6, -8), Point(16, 15)]
    var path = Path()
    path.move(to: ends[0])
    path.cubic(ends[1], ends[2], to: ends[3])
    let drawn = try coverage(20, 16, stroke(path, StrokeStyle(width: width)))
    let pen = (0...400).map { step in
      let t = Double(step) / 400
      let (a, b) = (ends[0].interpolated(to: ends[1], t), ends[1].interpolated(to: ends[2], t))
      let c = ends[2].interpolated(to: ends[3], t)
      let center = a.interpolated(to: b, t).interpolated(to: b.interpolated(to: c, t), t)
      return NaiveCoverage.Part.disc(center: center, radius: width / 2)
    }
    #expect(largestDifference(drawn, NaiveCoverage(width: 20, height: 16).coverage(pen)) <= 8)
  }
}
