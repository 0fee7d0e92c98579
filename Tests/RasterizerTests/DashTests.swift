import Geometry
import Rasterizer
import Scene
import Testing

/// Dashed strokes, pixel by pixel.
struct DashTests {
  static let line = polygon([0, 0.5, 10, 0.5], closed: false)

  /// One character a pixel: `#` covered, `.` not, `?` in between.
  static func row(
    along path: Path = line, _ dashes: [Double], offset: Double = 0,
    cap: StrokeStyle.Cap = .butt
  ) throws -> String {
    let style = StrokeStyle(width: 1, cap: cap, dashes: dashes, dashOffset: offset)
    let row = try coverage(10, 1, stroke(path, style))[0]
    return row.map { $0 == 255 ? "#" : $0 == 0 ? "." : "?" }.joined()
  }

  @Test(arguments: [
    ([2.0, 1.0], 0.0, "##.##.##.#"), ([2, 1], 1, "#.##.##.##"), ([2, 1], -1, ".##.##.##."),
    ([2, 1], 31, "#.##.##.##"), ([2], 0, "##..##..##"), ([1, 1, 2], 0, "#.##.#..#."),
    ([0, 0], 0, "##########"), ([], 0, "##########"), ([20, 1], 0, "##########"),
    ([1, 20], 5, ".........."),
  ])
  func patterns(dashes: [Double], offset: Double, expected: String) throws {
    #expect(try Self.row(dashes, offset: offset) == expected)
  }

  @Test func patternRunsOnAroundCorners() throws {
    let path = polygon([0, 0.5, 3, 0.5, 10, 0.5], closed: false)
    #expect(try Self.row(along: path, [2, 2]) == "##..##..##")
  }

  @Test func patternStartsAnewWithEverySubpath() throws {
    var path = polygon([0, 0.5, 3, 0.5], closed: false)
    path.append(polygon([5, 0.5, 10, 0.5], closed: false))
    #expect(try Self.row(along: path, [2, 2]) == "##...##..#")
  }

  @Test func squareCapsLengthenDashes() throws {
    #expect(try Self.row([2, 4], cap: .square) == "##?..?##?.")
  }

  @Test func dashesOfNoLengthAreDots() throws {
    let style = StrokeStyle(width: 2, cap: .square, dashes: [0, 4])
    let path = polygon([1, 1, 9, 1], closed: false)
    let row = try coverage(10, 2, stroke(path, style))[0]
    #expect(row == [255, 255, 0, 0, 255, 255, 0, 0, 255, 255])
  }

  /// Where a closed path starts and ends inside a dash, the dash goes around the corner.
  @Test func dashAcrossTheStartOfAClosedPathHasAJoin() throws {
    let style = StrokeStyle(
      width: 2, join: .miter, cap: .butt, dashes: [4, 4], dashOffset: 2)
    let drawn = try coverage(8, 8, stroke(rectangle(2, 2, 4, 4), style))
    #expect(drawn[1][1] == 255)
    #expect(drawn[1][6] == 0)
  }

  @Test func dashLongerThanAClosedPathLeavesItWhole() throws {
    let style = StrokeStyle(width: 2, join: .miter, cap: .butt, dashes: [100, 4])
    let drawn = try coverage(8, 8, stroke(rectangle(2, 2, 4, 4), style))
    #expect([drawn[1][1], drawn[1][6], drawn[6][1], drawn[6][6]] == [255, 255, 255, 255])
  }

  /// A line a thousand million pixels long shows the dashes that a short one shows.
  @Test func farDashesCostNothing() throws {
    let path = polygon([-1e9, 0.5, 1e9, 0.5], closed: false)
    #expect(try Self.row(along: path, [2, 2]) == "##..##..##")
  }
}
