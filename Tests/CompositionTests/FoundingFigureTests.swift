import BodyAtlas
import CaseModel
import Geometry
import LabelLayout
import Resolution
import Testing
import Wording

@testable import Composition

/// The founding figure: nine findings, each where it belongs, nothing overlapping.
@Suite struct FoundingFigureTests {
  @Test func everyFindingHasItsMarkers() throws {
    let plan = try FoundingCase.page().plan
    #expect(plan.undrawn.isEmpty)
    let count = Dictionary(grouping: plan.marks, by: \.lesion.number).mapValues(\.count)
    #expect(count == [1: 1, 2: 1, 3: 1, 4: 2, 5: 2, 6: 1, 7: 1, 8: 1, 9: 1])
  }

  @Test(arguments: [
    (1, BodyView.anterior), (2, .anterior), (3, .posterior), (4, .anterior), (5, .anterior),
    (6, .anterior), (7, .anterior), (8, .posterior), (9, .posterior),
  ])
  func everyFindingIsInTheViewThatShowsIt(number: Int, view: BodyView) throws {
    let plan = try FoundingCase.page().plan
    for mark in plan.marks where mark.lesion.number == number {
      #expect(plan.figures[mark.panel].view == view)
    }
  }

  /// Page x from the panel's midline: the viewer's left is negative.
  @Test(arguments: [(2, -1.0), (3, 1.0), (8, -1.0)])
  func sidedFindingsAreOnTheViewersSide(number: Int, sign: Double) throws {
    let page = try FoundingCase.page()
    let mark = try #require(page.plan.marks.first { $0.lesion.number == number })
    let frame = page.grid.frames[mark.panel]
    #expect((frame.point(mark.position).x - frame.midline) * sign > 0)
  }

  @Test func everyMarkerLiesInTheRegionOfItsSite() throws {
    for mark in try FoundingCase.page().plan.marks {
      let region = try #require(mark.regions.first)
      #expect(region.path.contains(mark.position), "\(region.site)")
    }
  }

  @Test func nothingOverlaps() throws {
    let page = try FoundingCase.page()
    let report = page.layout.report
    #expect(report.crossings == 0)
    #expect(report.strikes == 0)
    #expect(report.overfullColumns == 0)
    let boxes = page.labelBoxes
    for (index, box) in boxes.enumerated() {
      for other in boxes.dropFirst(index + 1) { #expect(!box.overlaps(other)) }
      for frame in page.grid.frames { #expect(!box.overlaps(frame.bodyBounds)) }
    }
  }

  @Test func theTumourFillsTheVeinUpwardFromTheRightRenalVein() throws {
    let page = try FoundingCase.page()
    let tumour = try #require(page.tumours.values.first)
    #expect(tumour.branch?.site == "renal_vein")
    #expect(tumour.branch?.side == .right)
    #expect(tumour.trunk.site == "ivc")
    let start = try #require(tumour.trunkLine.firstPoint)
    #expect(tumour.head.point.y < start.y)
    #expect(tumour.trunk.path.contains(tumour.head.point))
    #expect(tumour.dilatedArea != nil)
  }

  @Test func theLegendListsWhatIsDrawnAndNothingElse() throws {
    let labels = try FoundingCase.page().legend.sections.flatMap { $0.entries.map(\.label) }
    #expect(
      labels == [
        "primary (probable)", "lesion", "several (not a count)", "solid", "cystic", "necrotic",
        "not stated", "biopsied", "imaging", "examination only", "tumour within a vein",
        "vein occluded", "side not stated",
      ])
  }

  @Test func theFigureImpliesNoSize() throws {
    let resolved = try FoundingCase.resolved()
    #expect(resolved.lesions.allSatisfy { $0.lesion.sizeInMillimetres == nil })
    let plan = try FoundingCase.page().plan
    let text = FigureText(resolved, plan: plan, sex: .female, words: .english)
    #expect(text.footnote.contains("No sizes stated; symbols are not to scale."))
    #expect(text.footnote.contains("9 findings: all shown."))
  }
}
