import BodyAtlas
import CaseModel
import Geometry
import LookSupport
import Testing
import TestSupport

@testable import Composition

/// How windows stand, are joined to the body and say which side is which.
@Suite struct InsetDrawingTests {
  private static let window = Rect(x: 40, y: 300, width: 300, height: 220)

  /// The window of a chart; its source is about the navel of a body that is 700 units high.
  private func drawing(_ chart: String, window: Rect, body: Point) throws -> InsetDrawing {
    let atlas = try Atlas.bundled
    let summary = try #require(atlas.summaries.first { $0.isInset && $0.name.hasSuffix(chart) })
    let figure = try #require(try atlas.figure(named: summary.name))
    let person = try #require(try atlas.figure(.female, .anterior))
    let frame = PanelFrame(
      figure: person, transform: .scale(0.7).then(.translation(body.x, body.y)))
    return InsetDrawing(
      inset: PlannedInset(
        title: "Chart", figure: figure, view: figure.viewBox, panel: 0,
        source: Rect(x: -40, y: 370, width: 80, height: 60), choice: .chart(chart), marks: [],
        indices: []),
      window: window, source: frame, theme: .light, style: .denseSlide, titleLines: ["Chart"])
  }

  @Test(arguments: ["pelvis-female-sagittal", "breast", "neck-levels", "axial-abdomen"])
  func sideLettersStandOnNoContour(chart: String) throws {
    let drawing = try drawing(chart, window: Self.window, body: Point(600, 40))
    let boxes = drawing.sideLetterBoxes(9, 9)
    #expect(boxes.left.minY == boxes.right.minY)
    #expect(boxes.left.maxX < boxes.right.minX)
    for box in [boxes.left, boxes.right] {
      #expect(Self.window.contains(Point(box.minX, box.minY)))
      #expect(Self.window.contains(Point(box.maxX, box.maxY)))
      for line in drawing.frame.silhouette {
        #expect(!zip(line, line.dropFirst()).contains { box.isMet(by: $0, $1) })
      }
    }
  }

  @Test func aWindowBesideTheBodyIsJoinedByTwoLines() throws {
    let window = Rect(x: 20, y: 250, width: 230, height: 160)
    let drawing = try drawing("breast", window: window, body: Point(600, 40))
    let lines = drawing.connectors(avoiding: [], [], longest: 500)
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.1.x == window.maxX })
  }

  @Test func linesThatWouldRunOverTheBodyAreNotDrawn() throws {
    // Beside the legs: every line would run down the thigh.
    let window = Rect(x: 430, y: 560, width: 110, height: 150)
    let drawing = try drawing("breast", window: window, body: Point(600, 40))
    #expect(drawing.connectors(avoiding: [], [], longest: 500).isEmpty)
  }

  @Test func linesCrossNoLeader() throws {
    let window = Rect(x: 20, y: 250, width: 230, height: 160)
    let drawing = try drawing("breast", window: window, body: Point(600, 40))
    let wall = [Point(300, 0), Point(300, 1000)]
    #expect(drawing.connectors(avoiding: [wall], [], longest: 500).isEmpty)
  }

  // MARK: - Room

  @Test func whatComesLastLeavesTheBestPlaceToOthers() {
    let column = Rect(x: 0, y: 0, width: 200, height: 220)
    let placement = InsetPlacement(
      columns: [.init(area: column, isFlushRight: false, panels: [0])], occupied: [], gap: 10,
      leastWidth: 80, mostHeight: 200)
    let wish = { (comesLast: Bool) in
      InsetPlacement.Wish(
        shape: 1, source: Point(300, 100), panel: 0, comesLast: comesLast, titleHeight: { _ in 10 })
    }
    let windows = placement.windows(for: [wish(true), wish(false)])
    #expect(windows[0] == nil)
    #expect(windows[1]?.width ?? 0 > 150)
  }
}
