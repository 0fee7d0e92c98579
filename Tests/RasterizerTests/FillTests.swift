import Geometry
import Pixels
import Rasterizer
import Scene
import Testing

/// Filled paths, pixel by pixel.
struct FillTests {
  @Test func wholePixels() throws {
    let drawn = try coverage(4, 3, fill(rectangle(1, 1, 2, 1)))
    #expect(drawn == [[0, 0, 0, 0], [0, 255, 255, 0], [0, 0, 0, 0]])
  }

  @Test func fractionalPixels() throws {
    let drawn = try coverage(4, 2, fill(rectangle(1.25, 0.5, 2, 1)))
    #expect(drawn == [[0, 96, 128, 32], [0, 96, 128, 32]])
  }

  @Test func slitInsideOnePixel() throws {
    let drawn = try coverage(3, 1, fill(rectangle(1.25, 0.25, 0.5, 0.5)))
    #expect(drawn == [[0, 64, 0]])
  }

  @Test func triangle() throws {
    let drawn = try coverage(3, 3, fill(polygon(0, 0, 3, 0, 0, 3)))
    #expect(drawn == [[255, 255, 128], [255, 128, 0], [128, 0, 0]])
  }

  @Test func shallowEdge() throws {
    // From (0, 1) up to (4, 0): each pixel holds a share of 1/8, 3/8, 5/8, 7/8 below the edge.
    let drawn = try coverage(4, 1, fill(polygon(0, 1, 4, 0, 4, 1)))
    #expect(drawn == [[32, 96, 159, 223]])
  }

  @Test func openPathIsClosed() throws {
    let path = polygon([1, 0, 3, 0, 3, 2, 1, 2], closed: false)
    #expect(try coverage(4, 2, fill(path)) == [[0, 255, 255, 0], [0, 255, 255, 0]])
  }

  @Test func linesAfterCloseStartWhereTheSubpathStarted() throws {
    var path = polygon(0, 0, 1, 0, 1, 1, 0, 1)
    path.line(to: Point(0, 2))
    path.line(to: Point(2, 2))
    path.line(to: Point(2, 1))
    path.line(to: Point(0, 1))
    #expect(try coverage(2, 2, fill(path)) == [[255, 0], [255, 255]])
  }

  @Test(arguments: [(SceneFill.Rule.nonZero, 255), (.evenOdd, 0)])
  func middleOfAStar(rule: SceneFill.Rule, expected: Int) throws {
    let star = polygon(10, 0, 16, 19, 0, 7, 20, 7, 4, 19)
    #expect(try coverage(20, 20, fill(star, rule: rule))[10][10] == expected)
  }

  @Test(arguments: [(SceneFill.Rule.nonZero, 255), (.evenOdd, 128)])
  func overlapWithinOnePixel(rule: SceneFill.Rule, expected: Int) throws {
    // The left three quarters and the right three quarters of one pixel.
    var path = rectangle(0, 0, 0.75, 1)
    path.append(rectangle(0.25, 0, 0.75, 1))
    #expect(try coverage(1, 1, fill(path, rule: rule)) == [[expected]])
  }

  @Test func oppositeWindingsInOnePixelDoNotCancel() throws {
    // A bow tie: half of each half is covered, once clockwise and once counter-clockwise.
    #expect(try coverage(1, 1, fill(polygon(0, 0, 1, 1, 1, 0, 0, 1))) == [[128]])
  }

  @Test func quadraticCurve() throws {
    // The area under x², from 0 to 4 pixels high and wide: n³ − (n − 1)³ over 48 of each column.
    var path = Path()
    path.move(to: Point(0, 4))
    path.quad(Point(2, 4), to: Point(4, 0))
    path.line(to: Point(4, 4))
    path.close()
    let drawn = try coverage(4, 4, fill(path))
    for column in 0..<4 {
      let exact = Double((column + 1) * (column + 1) * (column + 1) - column * column * column) / 12
      let sum = drawn.map { Double($0[column]) / 255 }.reduce(0, +)
      #expect(abs(sum - exact) < 0.02, "column \(column)")
    }
  }

  @Test func circleHasItsArea() throws {
    let sum = try coverage(40, 40, fill(circle(20, 20, 16))).joined().reduce(0, +)
    #expect(abs(Double(sum) / 255 - 804.2477) < 1.5)
  }

  @Test func scale() throws {
    let drawn = try SceneRasterizer().rasterize(
      scene(2, 1, scale: 2, [fill(rectangle(0.5, 0, 1, 1))]))
    #expect(drawn.alphas == [[0, 255, 255, 0], [0, 255, 255, 0]])
  }

  @Test func sizeIsRounded() throws {
    let drawn = try SceneRasterizer().rasterize(scene(2.6, 1.4, []))
    #expect(drawn.width == 3)
    #expect(drawn.height == 1)
  }

  @Test func textFillsItsOutlines() throws {
    let text = SceneText(
      string: "-", origin: .zero, size: 4, weight: 400, color: black,
      outlines: rectangle(0, 0, 1, 1))
    #expect(try coverage(2, 1, .text(text)) == [[255, 0]])
  }

  @Test func shapeWithAllItsEdgesOffTheCanvasCoversIt() throws {
    let path = polygon(-40, -30, 30, -40, 50, 40, -20, 60)
    #expect(try coverage(2, 2, fill(path)) == [[255, 255], [255, 255]])
  }

  @Test(arguments: [
    Path(), polygon([1, 1], closed: false), polygon(1, 1), polygon(0, 0, 3, 2), polygon(0, 1, 3, 1),
  ])
  func pathsWithoutArea(path: Path) throws {
    #expect(try coverage(2, 1, fill(path)) == [[0, 0]])
  }
}
