import BodyAtlas
import CaseModel
import Geometry
import Resolution
import Testing

@testable import Composition

/// A marker on the wrong side is a clinical error: every paired site, in every view, from the words
/// to the page.
@Suite struct SidesTests {
  static let bodies: [(Sex, BodyView)] = Sex.allCases.flatMap { sex in
    BodyView.allCases.map { (sex, $0) }
  }

  @Test(arguments: bodies)
  func everyPairedSiteLiesOnItsSide(sex: Sex, view: BodyView) throws {
    let atlas = try Atlas.bundled
    let figure = try #require(try atlas.figure(sex, view))
    var checked = 0
    for site in atlas.sites where site.isPaired && site.exists(in: sex) {
      for side in BodySide.allCases {
        let sign = screenDirection(of: side, in: view).horizontalSign
        guard sign != 0, let region = figure.region(of: site.id, side: side) else { continue }
        #expect(
          region.anchor.x * sign > 0,
          "\(site.id) \(side.rawValue), \(sex.rawValue) \(view.rawValue)"
        )
        checked += 1
      }
    }
    #expect(checked > 100 || screenDirection(of: .left, in: view).horizontalSign == 0)
  }

  @Test(arguments: bodies.filter { $0.1 == .anterior || $0.1 == .posterior })
  func wordsWithASideEndOnThatSideOfThePage(sex: Sex, view: BodyView) throws {
    let atlas = try Atlas.bundled
    let figure = try #require(try atlas.figure(sex, view))
    let resolver = SiteResolver(atlas)
    let planner = MarkPlanner(atlas: atlas, sex: sex, figures: [figure], markerRadius: 13)
    for site in atlas.sites where site.isPaired && site.exists(in: sex) {
      for side in BodySide.allCases {
        let words = "\(side.letter) \(site.name)"
        let (sites, said) = resolver.resolve(SiteReference(words: words))
        #expect(said.isEmpty, "\(words): \(said)")
        let resolved = ResolvedCase(
          source: Case(lesions: []),
          lesions: [
            ResolvedLesion(
              number: 1, lesion: Lesion(site: SiteReference(words: words)), sites: sites)
          ])
        for mark in planner.plan(resolved).marks {
          let sign = screenDirection(of: side, in: view).horizontalSign
          #expect(mark.position.x * sign > 0, "\(words), \(sex.rawValue) \(view.rawValue)")
        }
      }
    }
  }

  /// What lies across the midline is narrow in places; a side that is stated has to be seen.
  @Test(
    arguments: ["tongue", "uterus", "urinary bladder", "trachea", "sternum", "thyroid", "larynx"],
    BodySide.allCases)
  func aSideOfAnOrganOnTheMidlineIsSeen(organ: String, side: BodySide) throws {
    let atlas = try Atlas.bundled
    let figure = try #require(try atlas.figure(.female, .anterior))
    let words = "\(side.letter) \(organ)"
    let resolved = try #require(
      SiteResolver(atlas).resolve(Case(lesions: [Lesion(site: SiteReference(words: words))]))
        .resolved)
    let radius = 12.0
    let plan = MarkPlanner(atlas: atlas, sex: .female, figures: [figure], markerRadius: radius)
      .plan(resolved)
    let mark = try #require(plan.marks.first, "\(words)")
    let sign = screenDirection(of: side, in: .anterior).horizontalSign
    #expect(mark.position.x * sign >= radius * 0.4, "\(words): \(mark.position.x)")
    #expect(mark.column == Int(sign))
  }

  /// Single organs that lie to one side, by textbooks: their anchors must not be on the midline.
  @Test(arguments: bodies.filter { $0.1 == .anterior || $0.1 == .posterior })
  func organsOfOneSideAreMarkedThere(sex: Sex, view: BodyView) throws {
    let atlas = try Atlas.bundled
    let figure = try #require(try atlas.figure(sex, view))
    let sides: [(BodySide, [Site.ID])] = [
      (.right, ["liver", "gallbladder", "cecum", "appendix", "colon_ascending", "svc"]),
      (.left, ["spleen", "stomach", "colon_descending", "pancreas_tail", "ln_paraaortic"]),
    ]
    for (side, ids) in sides {
      let sign = screenDirection(of: side, in: view).horizontalSign
      for id in ids {
        guard let region = figure.region(of: id) else { continue }
        #expect(region.anchor.x * sign > 5, "\(id), \(sex.rawValue) \(view.rawValue)")
      }
    }
  }

  @Test func theChartOfTheLiverMarksItsRightLobe() throws {
    let chart = try #require(try Atlas.bundled.figure(named: "liver-segments"))
    let liver = try #require(chart.region(of: "liver"))
    #expect(liver.anchor.x * screenDirection(of: .right, in: .anterior).horizontalSign > 20)
  }

  /// What lies on both sides of a section and has no side stands between them.
  @Test(arguments: [
    ("axial-abdomen", ["peritoneum", "retroperitoneum", "abdominal_wall_anterior"]),
    ("axial-brain", ["dura", "leptomeninges", "falx", "cerebral_ventricle", "pineal_gland"]),
    ("axial-chest", ["presternal_region", "interscapular"]),
  ])
  func sectionsTakeNoSide(chart: String, ids: [Site.ID]) throws {
    let chart = try #require(try Atlas.bundled.figure(named: chart))
    for id in ids {
      let region = try #require(chart.region(of: id), "\(id)")
      #expect(abs(region.anchor.x) < 0.5, "\(id)")
    }
  }

  /// Separating markers must not push one over the midline.
  @Test func crowdedMarkersStayOnTheirSide() throws {
    let atlas = try Atlas.bundled
    let figure = try #require(try atlas.figure(.female, .anterior))
    let names = ["L common iliac vein", "R common iliac vein", "L ureter", "R ureter"]
    let resolver = SiteResolver(atlas)
    let lesions = names.enumerated().map { index, name in
      ResolvedLesion(
        number: index + 1, lesion: Lesion(site: SiteReference(words: name)),
        sites: resolver.resolve(SiteReference(words: name)).sites)
    }
    let plan = MarkPlanner(atlas: atlas, sex: .female, figures: [figure], markerRadius: 35)
      .plan(ResolvedCase(source: Case(lesions: []), lesions: lesions))
    #expect(plan.marks.count == 4)
    for mark in plan.marks {
      #expect(mark.site.side == .left ? mark.position.x > 0 : mark.position.x < 0)
    }
  }
}

@Suite struct CrowdingTests {
  /// Markers that need room do not leave their organs for it.
  @Test func markersStayOnTheirOrgans() throws {
    let atlas = try Atlas.bundled
    let figure = try #require(try atlas.figure(.female, .anterior))
    let resolver = SiteResolver(atlas)
    let names = ["T12 vertebra", "L1 vertebra", "pancreas", "abdominal aorta", "IVC", "liver"]
    let lesions = names.enumerated().map { index, name in
      ResolvedLesion(
        number: index + 1, lesion: Lesion(site: SiteReference(words: name)),
        sites: resolver.resolve(SiteReference(words: name)).sites)
    }
    let radius = 16.0
    let plan = MarkPlanner(atlas: atlas, sex: .female, figures: [figure], markerRadius: radius)
      .plan(ResolvedCase(source: Case(lesions: []), lesions: lesions))
    #expect(plan.marks.count == names.count)
    for mark in plan.marks {
      let region = try #require(mark.regions.first)
      #expect(region.bounds.inset(by: -radius * 0.5).contains(mark.position), "\(region.site)")
    }
  }
}
