import BodyAtlas
import CaseModel
import CaseReading
import FigureMetrics
import Geometry
import LookSupport
import Resolution
import Testing
import Typography
import Wording

@testable import Composition

/// Charts and enlarged pieces of the body stand beside it, with their findings on the right side.
@Suite struct InsetTests {
  /// Of single markers; crowds are of those that hold numbers on a small page.
  private static let radius = 18.0

  private func plan(_ sites: String, asked: [InsetChoice]? = nil) throws -> (
    plan: FigurePlan, insets: [PlannedInset]
  ) {
    let atlas = try Atlas.bundled
    let source = Case(lesions: SiteListReader.read(sites, file: "test").0)
    let resolved = try #require(SiteResolver(atlas).resolve(source).resolved)
    let figures = [try #require(try atlas.figure(.female, .anterior))]
    var planner = MarkPlanner(
      atlas: atlas, sex: .female, figures: figures, markerRadius: Self.radius, sharesMarkers: true)
    planner.hasNumbers = true
    var plan = planner.plan(resolved)
    let parts = BodyPart.parts(of: plan, atlas)
    for index in plan.marks.indices { plan.marks[index].part = parts[index] }
    let words = try FigureWords(.english, atlas: atlas)
    let insets = InsetPlanner(atlas: atlas, sex: .female, words: words, choices: asked)
    return (plan, insets.insets(for: plan, tumours: plan.tumours))
  }

  @Test(arguments: [
    ("uterus, anterior superior", ["pelvis-female-sagittal"]),
    ("L breast, upper outer quadrant", ["breast"]),
    ("liver segment VII", ["liver-segments"]), ("R frontal lobe; L thalamus", ["axial-brain"]),
    ("brain; cerebellum", []),
    ("both lungs; spleen", []),
  ])
  func aChartOpensForSitesItShowsBetter(sites: String, expected: [String]) throws {
    #expect(try plan(sites).insets.map(\.figure.name) == expected)
  }

  @Test func aSideOfAChartIsThePatients() throws {
    let insets = try plan("L breast, upper outer quadrant; R breast, lower inner quadrant").insets
    let inset = try #require(insets.first)
    #expect(inset.marks.count == 2)
    for mark in inset.marks {
      let region = try #require(mark.regions.first)
      #expect(region.path.contains(mark.position))
      let side: BodySide = mark.site.side == .left ? .left : .right
      let sign = screenDirection(of: side, in: .anterior).horizontalSign
      #expect(mark.position.x * sign > 0)
    }
  }

  @Test func frontsAreHalvedAndSectionsAreNot() throws {
    for (sites, isHalf) in [("L breast, upper outer quadrant", true), ("L parietal lobe", false)] {
      let inset = try #require(try plan(sites).insets.first)
      #expect((inset.view.width < inset.figure.viewBox.width) == isHalf, "\(sites)")
    }
  }

  @Test(arguments: ["frontal lobe", "temporal lobe", "parietal lobe", "occipital lobe", "thalamus"])
  func aLobeIsMarkedOnItsSideOfTheSection(site: String) throws {
    for (word, side) in [("R", -1.0), ("L", 1.0)] {
      let inset = try #require(try plan("\(word) \(site)").insets.first)
      let mark = try #require(inset.marks.first)
      // Seen from below: the patient's left is on the right of the page.
      #expect(mark.position.x * side > 10, "\(word) \(site)")
      #expect(mark.regions.contains { $0.path.contains(mark.position) })
    }
  }

  @Test func theFoundingFigureShowsThePrimaryInThePelvis() throws {
    let composer = FigureComposer(
      atlas: try Atlas.bundled, fonts: try FontLibrary(), theme: .light, style: .denseSlide)
    let metrics = LayoutMetrics(of: try composer.compose(try FoundingCase.resolved()).scene)
    #expect(metrics.insets > 1)
    #expect(metrics.faults == 0)
  }

  @Test func anInsetOfAVesselShowsEveryFindingInItsFrame() throws {
    let sites = "R kidney -> IVC; R adrenal gland; L femur; anterior abdominal wall"
    let inset = try #require(try plan(sites).insets.first { $0.choice == .vessels })
    #expect(inset.marks.map(\.lesion.number) == [1, 2])
  }

  @Test(arguments: [("liver -> portal vein", "Portal vein"), ("R kidney -> IVC", "IVC")])
  func anInsetOfAVesselIsNamedByIt(sites: String, title: String) throws {
    let insets = try plan(sites).insets.filter { $0.choice == .vessels }
    #expect(insets.map(\.title) == [title])
  }

  // MARK: - By hand

  @Test(arguments: [
    ("breast", InsetChoice.chart("breast")), ("Breast chart", .chart("breast")),
    ("pelvis-sagittal-female", .chart("pelvis-female-sagittal")), ("vessels", .vessels),
    ("crowds", .crowds), ("brest", nil), ("pelvis", nil), ("", nil), ("chart", nil),
  ])
  func aChartIsFoundByItsWords(words: String, choice: InsetChoice?) {
    #expect(InsetChoice(words, charts: ["breast", "pelvis-female-sagittal"]) == choice)
  }

  @Test func chartsAreShownAsAskedFor() throws {
    let sites = "uterus; L breast; liver segment VII"
    let asked: [InsetChoice] = [.chart("breast"), .chart("pelvis-female-sagittal")]
    #expect(try plan(sites, asked: asked).insets.map(\.choice) == asked)
    #expect(try plan(sites, asked: []).insets.isEmpty)
    #expect(try plan("liver", asked: [.chart("breast")]).insets.isEmpty)
  }

  // MARK: - Crowds

  private static let crowd =
    "R hilar lymph node; L hilar lymph node; subcarinal lymph node; R paratracheal lymph node; "
    + "pericardium; T5; T7; sternum; heart; L femur"

  @Test func aCrowdIsDrawnLargerWithItsFindingsApart() throws {
    let (plan, insets) = try plan(Self.crowd)
    let inset = try #require(insets.first)
    #expect(inset.choice == .crowds)
    #expect(inset.title == "Thorax")
    #expect(inset.marks.count >= 7)
    // Half as large on the body, for the piece is drawn at least twice as large.
    let radius = Self.radius * 1.2 / 2
    for (first, mark) in inset.marks.enumerated() {
      #expect(inset.view.contains(mark.position))
      for other in inset.marks[(first + 1)...] {
        #expect(mark.position.distance(to: other.position) > radius)
      }
    }
    let far = plan.marks.indices.filter { plan.marks[$0].site.site.id == "femur" }
    #expect(!inset.indices.contains(far[0]))
  }

  @Test func markersThatTouchAreACrowd() throws {
    let sites =
      "R upper lobe of lung; R hilar lymph node; subcarinal lymph node; R lower paratracheal lymph node"
    let inset = try #require(try plan(sites).insets.first)
    #expect(inset.choice == .crowds)
    #expect(inset.marks.count == 4)
  }

  @Test func findingsThatHideEachOtherShareAMarker() throws {
    let sites =
      "both orbits; both maxillary sinuses; frontal sinus; nasal cavity; lip; tongue; gum; hard palate; "
      + "floor of mouth; both palatine tonsils; both parotid glands; oropharynx; hypopharynx; larynx; "
      + "both ears; forehead; both cheeks; chin"
    let (plan, _) = try plan(sites)
    let planner = MarkPlanner(
      atlas: try Atlas.bundled, sex: .female, figures: plan.figures, markerRadius: Self.radius)
    #expect(planner.covers(plan).allSatisfy { $0 <= 0.45 })
    let drawn = plan.markers.flatMap(\.marks).sorted()
    #expect(drawn == Array(plan.marks.indices))
    for marker in plan.markers {
      #expect(Set(marker.marks.map { plan.marks[$0].column }).count == 1)
    }
  }

  @Test func aMarkOfACrowdStaysOnItsSide() throws {
    let (_, insets) = try plan(Self.crowd)
    let inset = try #require(insets.first)
    let sided = inset.marks.filter { $0.site.side == .left || $0.site.side == .right }
    #expect(sided.count >= 2)
    for mark in sided {
      let side: BodySide = mark.site.side == .left ? .left : .right
      #expect(mark.position.x * screenDirection(of: side, in: .anterior).horizontalSign > 0)
    }
  }

  @Test func findingsFarFromEachOtherAreNoCrowd() throws {
    #expect(
      try plan("brain; L femur; R humerus; sternum; bladder").insets.allSatisfy {
        $0.choice != .crowds
      })
  }
}
