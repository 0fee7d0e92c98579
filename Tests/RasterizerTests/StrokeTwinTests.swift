import Geometry
import Rasterizer
import Scene
import TestSupport
import Testing

/// Strokes of random lines against the union of their segments, joins and caps.
struct StrokeTwinTests {
  static let joins: [StrokeStyle.Join] = [.miter, .round, .bevel]
  static let caps: [StrokeStyle.Cap] = [.butt, .round, .square]

  /// The outline's corners are rounded to 1/256 pixel, which moves an edge by up to 0.7/255 at each
  /// of its ends; arcs are flattened to within 0.014 pixel.
  static func tolerance(_ style: StrokeStyle, isClosed: Bool) -> Double {
    style.join == .round || (style.cap == .round && !isClosed) ? 5 : 3.5
  }

  static func difference(_ points: [Point], isClosed: Bool, _ style: StrokeStyle) throws -> Double {
    var path = Path()
    path.move(to: points[0])
    for point in points.dropFirst() { path.line(to: point) }
    if isClosed { path.close() }
    let fast = try coverage(TwinTests.size, TwinTests.size, stroke(path, style))
    return largestDifference(
      fast,
      TwinTests.naive.coverage(NaiveStroke.parts(points, isClosed: isClosed, style: style)))
  }

  @Test(arguments: joins, caps)
  func randomLines(join: StrokeStyle.Join, cap: StrokeStyle.Cap) throws {
    var generator = SeededGenerator(seed: 7)
    for round in 0..<8 {
      let width = Double.random(in: 0.3...5, using: &generator)
      let style = StrokeStyle(width: width, join: join, cap: cap)
      let points = (0..<Int.random(in: 3...6, using: &generator)).map { _ in
        TwinTests.point(&generator)
      }
      let isClosed = round.isMultiple(of: 2)
      let difference = try Self.difference(points, isClosed: isClosed, style)
      #expect(difference <= Self.tolerance(style, isClosed: isClosed), "round \(round)")
    }
  }

  /// Segments shorter than the stroke is wide, so that offset lines overlap on the inner side.
  @Test(arguments: joins)
  func shortSegments(join: StrokeStyle.Join) throws {
    var generator = SeededGenerator(seed: 8)
    for round in 0..<8 {
      let style = StrokeStyle(width: 3, join: join, cap: .butt)
      var points = [Point(5, 5)]
      for _ in 0..<12 {
        let step = Point(
          Double.random(in: -0.6...0.9, using: &generator),
          Double.random(in: -0.7...0.9, using: &generator))
        points.append(points[points.count - 1] + step)
      }
      let isClosed = round.isMultiple(of: 2)
      let difference = try Self.difference(points, isClosed: isClosed, style)
      #expect(difference <= Self.tolerance(style, isClosed: isClosed), "round \(round)")
    }
  }
}
