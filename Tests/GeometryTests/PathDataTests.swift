import Geometry
import TestSupport
import Testing

@Suite("Path data")
struct PathDataTests {
  @Test("Absolute commands are read as written")
  func absolute() throws {
    let path = try Path(svgPathData: "M1 2 L3,4 H5 V6 Q7 8 9 10 C1 1 2 2 3 3 Z")
    #expect(
      path.elements == [
        .move(Point(1, 2)), .line(Point(3, 4)), .line(Point(5, 4)), .line(Point(5, 6)),
        .quad(Point(7, 8), Point(9, 10)), .cubic(Point(1, 1), Point(2, 2), Point(3, 3)), .close,
      ])
  }

  @Test("Relative commands count from the current point, control points included")
  func relative() throws {
    let path = try Path(svgPathData: "m1 2l1 1h1v1q1 0 1 1c1 0 2 0 2 1z")
    #expect(
      path.elements == [
        .move(Point(1, 2)), .line(Point(2, 3)), .line(Point(3, 3)), .line(Point(3, 4)),
        .quad(Point(4, 4), Point(4, 5)), .cubic(Point(5, 5), Point(6, 5), Point(6, 6)), .close,
      ])
  }

  @Test("After a close the current point is the start of the subpath")
  func closeReturns() throws {
    let path = try Path(svgPathData: "M1 1 l4 0 l0 4 z l1 0")
    #expect(path.elements.last == .line(Point(2, 1)))
  }

  @Test("Further pairs after a move are lines")
  func implicitLines() throws {
    let absolute = try Path(svgPathData: "M1 1 2 2")
    let relative = try Path(svgPathData: "m1 1 2 2 3 3")
    #expect(absolute.elements == [.move(Point(1, 1)), .line(Point(2, 2))])
    #expect(
      relative.elements == [.move(Point(1, 1)), .line(Point(3, 3)), .line(Point(6, 6))])
  }

  @Test("S mirrors the last cubic control point, and takes the current point after a line")
  func smoothCubic() throws {
    let path = try Path(svgPathData: "M0 0 C0 1 1 2 2 2 S4 3 4 4 L5 5 S6 6 7 7")
    #expect(path.elements[2] == .cubic(Point(3, 2), Point(4, 3), Point(4, 4)))
    #expect(path.elements[4] == .cubic(Point(5, 5), Point(6, 6), Point(7, 7)))
  }

  @Test("T mirrors the last quadratic control point, not a cubic one")
  func smoothQuad() throws {
    let path = try Path(svgPathData: "M0 0 Q1 1 2 0 T4 0 C1 1 2 2 3 3 T5 5")
    #expect(path.elements[2] == .quad(Point(3, -1), Point(4, 0)))
    #expect(path.elements[4] == .quad(Point(3, 3), Point(5, 5)))
  }

  @Test(
    "Numbers need no separator where none is missed",
    arguments: ["M.5.5-1-1", "M0.5,0.5 L-1,-1", "M 5e-1 5E-1\n-1\t-1", "M+.5+.5-1-1"])
  func tightNumbers(text: String) throws {
    let path = try Path(svgPathData: text)
    #expect(path.elements == [.move(Point(0.5, 0.5)), .line(Point(-1, -1))])
  }

  @Test("Empty text is an empty path", arguments: ["", "  \n"])
  func empty(text: String) throws {
    #expect(try Path(svgPathData: text).isEmpty)
  }

  @Test(
    "A fault is reported with its offset",
    arguments: [
      ("L1 1", PathDataError.noStart(offset: 0)),
      ("M1 1 A1 1 0 0 0 2 2", .arc(offset: 5)),
      ("M1 1 B2 2", .unknownCommand("B", offset: 5)),
      ("M1 1 L2", .missingNumber(command: "L", offset: 7)),
      ("M1 1 C1 1 2 2 Z", .missingNumber(command: "C", offset: 14)),
      ("M1,,1", .missingNumber(command: "M", offset: 3)),
      ("M1 1e9", .numberOutOfRange(offset: 3)),
      ("M1 1 nan", .unknownCommand("n", offset: 5)),
      ("M1 1 L. 2", .missingNumber(command: "L", offset: 6)),
    ])
  func faults(text: String, expected: PathDataError) {
    #expect(throws: expected) { try Path(svgPathData: text) }
  }

  @Test("What is printed reads back as the same path")
  func roundTrip() throws {
    let text = "M1,2L-3.25,4Q0,0 1.5,-0.01C1,1 2,2 3,3Z"
    #expect(try Path(svgPathData: text).svgPathData() == text)
  }

  @Test(
    "Numbers are printed with few digits, halves away from zero",
    arguments: [
      (1.005, 2, "1"), (0.125, 2, "0.13"), (-0.125, 2, "-0.13"), (-0.001, 2, "0"),
      (12.5, 0, "13"), (1.0e6, 3, "1000000"), (0.05, 2, "0.05"), (-7.0, 1, "-7"),
    ])
  func formatting(value: Double, decimals: Int, expected: String) {
    #expect(value.formatted(decimals: decimals) == expected)
  }

  @Test("Random paths survive printing and reading", arguments: 0..<20)
  func randomRoundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var path = Path()
    path.move(to: random.point())
    for _ in 0..<30 {
      switch random.next() % 4 {
      case 0: path.line(to: random.point())
      case 1: path.quad(random.point(), to: random.point())
      case 2: path.cubic(random.point(), random.point(), to: random.point())
      default:
        path.close()
        path.move(to: random.point())
      }
    }
    #expect(try Path(svgPathData: path.svgPathData(decimals: 3)) == path)
  }
}
