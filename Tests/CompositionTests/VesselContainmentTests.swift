import BodyAtlas
import CaseModel
import Geometry
import LookSupport
import Resolution
import Testing

@testable import Composition

/// Tumour that is drawn in a vessel lies in that vessel: for every organ and every vein of the atlas.
@Suite struct VesselContainmentTests {
  @Test(arguments: Sex.allCases) func noTumourLeavesItsVessels(sex: Sex) throws {
    let atlas = try Atlas.bundled
    let figure = try #require(try atlas.figure(sex, .anterior))
    let planner = MarkPlanner(atlas: atlas, sex: sex, figures: [figure], markerRadius: 15)
    var drawn = 0
    var notDrawn = 0
    let organs = Set(
      figure.drawings(in: .organs).filter { $0.part == nil }
        .compactMap { drawing in drawing.site.map { RegionKey($0, drawing.side) } })
    let veins = figure.drawings(in: .vessels).filter { $0.part == nil && $0.material == .vein }
      .compactMap { drawing in drawing.site.map { RegionKey($0, drawing.side) } }
    for organ in organs.sorted(by: {
      ($0.site, $0.side?.letter ?? "") < ($1.site, $1.side?.letter ?? "")
    }) {
      guard let site = atlas.site(organ.site), site.exists(in: sex) else { continue }
      let lesion = ResolvedLesion(
        number: 1, lesion: Lesion(site: SiteReference(words: site.name)),
        sites: [ResolvedSite(site: site, side: organ.side.resolved)])
      let plan = planner.plan(ResolvedCase(source: Case(lesions: []), lesions: [lesion]))
      guard let mark = plan.marks.first else { continue }
      for vein in veins where vein.side == nil || organ.side == nil || vein.side == organ.side {
        // A vein far from the organ is crossed out by its distance alone.
        guard let vessel = atlas.site(vein.site),
          let own = figure.region(of: vein.site, side: vein.side), let region = mark.regions.first,
          own.bounds.overlaps(region.bounds.inset(by: -12))
        else { continue }
        let growth = ResolvedExtension(
          vessel: ResolvedSite(site: vessel, side: vein.side.resolved), isDilated: true)
        guard let tumour = VesselTumour(growth, from: mark, in: figure) else {
          notDrawn += 1
          continue
        }
        drawn += 1
        let areas = [tumour.organ, tumour.trunk, tumour.branch].compactMap { $0 }
          .map(RegionArea.init)
        for point in tumour.course(steps: 7) {
          // Veins of the arm are thinner than any grid of trial points: their borders are measured.
          #expect(
            areas.contains { area in
              area.contains(point)
                || area.nearestEdge(to: point)?.distance(to: point) ?? .infinity <= 5
            },
            "\(organ.site) -> \(vein.site) leaves its vessels at \(point)")
          // The left brachiocephalic vein itself crosses the midline.
          if let side = organ.side, vein.side != nil,
            tumour.trunk.bounds.minX * tumour.trunk.bounds.maxX > 0
          {
            #expect(point.x * (side == .left ? 1 : -1) > -4, "\(organ.site) -> \(vein.site)")
          }
        }
      }
    }
    #expect(drawn >= 8)
    #expect(notDrawn > 0)
  }

  @Test(arguments: [
    ("level II", CavalLevel.belowHepaticVeins), ("Mayo level III", .belowDiaphragm),
    ("level 4 thrombus", .aboveDiaphragm), ("level 0", .renalVein),
  ])
  func levelsAreRead(words: String, level: CavalLevel) {
    #expect(CavalLevel(words) == level)
  }

  @Test(arguments: ["level", "hepatic veins", "level V", "cervical level II node", "II"])
  func otherWordsAreNoLevel(words: String) { #expect(CavalLevel(words) == nil) }

  /// A higher level ends nearer the heart.
  @Test func levelsAreInOrder() throws {
    let atlas = try Atlas.bundled
    let figure = try #require(try atlas.figure(.male, .anterior))
    let planner = MarkPlanner(atlas: atlas, sex: .male, figures: [figure], markerRadius: 15)
    var heads: [Double] = []
    for level in ["I", "II", "III", "IV"] {
      let source = Case(lesions: [
        Lesion(
          site: SiteReference(words: "R kidney"),
          vascularExtension: VascularExtension(
            into: SiteReference(words: "IVC"), upTo: SiteReference(words: "level \(level)")))
      ])
      let resolved = try #require(SiteResolver(atlas).resolve(source).resolved)
      let mark = try #require(planner.plan(resolved).marks.first)
      let growth = try #require(mark.lesion.vascularExtension)
      heads.append(try #require(VesselTumour(growth, from: mark, in: figure)).head.point.y)
    }
    #expect(heads == heads.sorted(by: >))
    #expect(Set(heads).count == 4)
  }
}

/// A tongue into a neighbour, where there is one beside the organ.
@Suite struct InvasionBridgeTests {
  private func plan(_ organ: String, _ invaded: String, _ sex: Sex) throws -> FigurePlan {
    let atlas = try Atlas.bundled
    let figure = try #require(try atlas.figure(sex, .anterior))
    let source = Case(lesions: [
      Lesion(
        site: SiteReference(words: organ), invadedSites: [SiteReference(words: invaded)])
    ])
    let resolved = try #require(SiteResolver(atlas).resolve(source).resolved)
    return MarkPlanner(atlas: atlas, sex: sex, figures: [figure], markerRadius: 15).plan(resolved)
  }

  @Test(arguments: [("prostate", "bladder"), ("stomach", "liver"), ("R kidney", "liver")])
  func itEndsInTheNeighbour(organ: String, neighbour: String) throws {
    let plan = try plan(organ, neighbour, .male)
    let bridge = try #require(plan.bridges[0]?.first)
    let tip = try #require(bridge.line.lastPoint)
    #expect(bridge.region.path.contains(tip))
  }

  @Test func farOrgansAreNotJoined() throws {
    #expect(try plan("prostate", "liver", .male).bridges.isEmpty)
    #expect(try plan("L kidney", "right lung", .male).bridges.isEmpty)
  }
}

extension BodySide? {
  fileprivate var resolved: ResolvedSide {
    switch self {
    case .left: .left
    case .right: .right
    case nil: .unpaired
    }
  }
}
