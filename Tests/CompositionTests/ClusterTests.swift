import BodyAtlas
import CaseModel
import CaseReading
import Geometry
import LookSupport
import Resolution
import Testing

@testable import Composition

/// Markers for several lesions stay within their regions and off other markers.
@Suite struct ClusterTests {
  private static let radius = 15.0

  private func marks(_ sites: String, _ sex: Sex) throws -> [PlannedMark] {
    let atlas = try Atlas.bundled
    let (lesions, said) = SiteListReader.read(sites, file: "test")
    #expect(said.isEmpty)
    let resolved = try #require(SiteResolver(atlas).resolve(Case(lesions: lesions)).resolved)
    let figure = try #require(try atlas.figure(sex, .anterior))
    return MarkPlanner(atlas: atlas, sex: sex, figures: [figure], markerRadius: Self.radius)
      .plan(resolved).marks
  }

  /// Wherever a disc of twice a marker's radius fits about the anchor.
  @Test(arguments: [LesionCount.exactly(2), .several, .numerous])
  func clustersStayInTheirRegions(count: LesionCount) throws {
    let atlas = try Atlas.bundled
    let figure = try #require(try atlas.figure(.female, .anterior))
    let planner = MarkPlanner(
      atlas: atlas, sex: .female, figures: [figure], markerRadius: Self.radius)
    var checked = 0
    for key in figure.regionKeys {
      guard let site = atlas.site(key.site),
        let region = figure.region(of: key.site, side: key.side),
        region.host == nil, region.hasRoom(Self.radius * 1.6)
      else { continue }
      let side: ResolvedSide = key.side.map { $0 == .left ? .left : .right } ?? .unpaired
      let lesion = ResolvedLesion(
        number: 1, lesion: Lesion(site: SiteReference(words: site.name), count: count),
        sites: [ResolvedSite(site: site, side: side)])
      let plan = planner.plan(ResolvedCase(source: Case(lesions: []), lesions: [lesion]))
      let mark = try #require(plan.marks.first)
      let shape = try #require(mark.cluster)
      for offset in shape.offsets {
        let disc = mark.position + offset * Self.radius
        let isWithin = site.isLymphNode ? region.bounds.contains(disc) : region.path.contains(disc)
        #expect(isWithin, "\(site.id) \(side)")
      }
      checked += 1
    }
    #expect(checked > 40)
  }

  @Test func anAxillaryClusterLeavesThePrimaryOfTheBreastFree() throws {
    let marks = try marks(
      "L breast, upper outer quadrant (primary, 22 mm)\nleft axillary lymph node (several)", .female
    )
    #expect(marks.count == 2)
    let gap = marks[0].footprint.overlap(
      marks[1].footprint, apart: marks[1].position - marks[0].position)
    #expect(gap <= Self.radius * 0.2, "\(gap)")
    // The nodes lie above the breast and to its outside.
    #expect(marks[1].position.y < marks[0].position.y - 15)
    #expect(marks[1].position.x > marks[0].position.x)
  }
}

extension Region {
  fileprivate func hasRoom(_ radius: Double) -> Bool {
    let around = [
      (0, 0), (1, 0), (-1, 0), (0, 1), (0, -1), (0.7, 0.7), (0.7, -0.7), (-0.7, 0.7), (-0.7, -0.7),
    ]
    return around.allSatisfy { path.contains(anchor + Point($0.0, $0.1) * radius) }
  }
}

extension PlannedMark {
  fileprivate var footprint: MarkFootprint {
    MarkFootprint(glyph, radius: 15 * sizeFactor, margin: 0)
  }
}

/// Areas say sizes.
@Suite struct MarkerScaleTests {
  private func lesion(_ size: Double?, count: LesionCount = .one) -> Lesion {
    Lesion(
      site: SiteReference(words: "liver"), count: count,
      diametersInMillimetres: size.map { [$0] } ?? [])
  }

  @Test func areasGrowWithDiameters() {
    let scale = MarkerScale([lesion(20), lesion(40), lesion(80)], style: .denseSlide)
    let factors = [20.0, 40, 80].map(scale.factor)
    #expect(abs(factors[2] * factors[2] / (factors[1] * factors[1]) - 2) < 1e-9)
    #expect(factors[2] == FigureStyle.denseSlide.largestMarker)
  }

  @Test func whatIsSmallIsStillSeen() {
    let scale = MarkerScale([lesion(1), lesion(300)], style: .denseSlide)
    #expect(scale.factor(1) == FigureStyle.denseSlide.leastMarker)
    var small = FigureStyle.denseSlide
    small.markerRadius = 4
    let radius = MarkerScale([lesion(1), lesion(300)], style: small).factor(1) * 4
    #expect(abs(radius - MarkerScale.leastRadius) < 1e-9)
  }

  @Test func oneSizeIsNoScale() {
    #expect(MarkerScale([lesion(20), lesion(nil)], style: .denseSlide).largest == nil)
    #expect(
      MarkerScale([lesion(20), lesion(40, count: .several)], style: .denseSlide).largest == nil)
  }

  @Test(arguments: [3.0, 7, 12, 22, 35, 99, 240])
  func legendSizesAreRoundAndOnTheScale(largest: Double) {
    let scale = MarkerScale([lesion(largest), lesion(largest / 2)], style: .denseSlide)
    #expect((2...3).contains(scale.legendSizes.count))
    #expect(scale.legendSizes.allSatisfy { $0 <= largest })
    #expect(scale.legendSizes == scale.legendSizes.sorted(by: >))
  }
}
