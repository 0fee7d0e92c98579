import BodyAtlas
import CaseModel
import CaseReading
import Resolution
import Testing

@testable import Composition

/// Views are shown for findings, and only for those.
@Suite struct ViewChoiceTests {
  private func views(_ sites: String) throws -> [BodyView] {
    let atlas = try Atlas.bundled
    let source = Case(lesions: SiteListReader.read(sites, file: "test").0)
    let resolved = try #require(SiteResolver(atlas).resolve(source).resolved)
    return try ViewChoice(resolved, sex: .female, atlas: atlas).views()
  }

  @Test(arguments: [
    ("liver; L breast, upper outer quadrant; sternum", [BodyView.anterior]),
    ("liver; L scapula", [.anterior, .posterior]),
    ("R buttock", [.posterior]),
    ("liver; R parietal scalp", [.anterior, .rightLateral]),
    ("L calcaneus", [.leftLateral]),
    ("liver, posterior", [.posterior]),
    // More than three bodies are too small: what the sides show is shown elsewhere.
    ("liver; R buttock; L calcaneus; R calcaneus", [.anterior, .posterior]),
  ])
  func aViewIsShownWhenAFindingAsksForIt(sites: String, expected: [BodyView]) throws {
    #expect(try views(sites) == expected)
  }

  /// No site is worse off than with both frontal views: every twelfth, for the time it takes.
  @Test func whatTheFrontalViewsDrawIsDrawn() throws {
    let atlas = try Atlas.bundled
    let sample = atlas.sites.enumerated().filter { $0.offset % 12 == 0 }.map(\.element)
    for site in sample where site.isDrawable && site.exists(in: .male) {
      let resolved = ResolvedCase(
        source: Case(patient: Patient(sex: .male), lesions: []),
        lesions: [
          ResolvedLesion(
            number: 1, lesion: Lesion(site: SiteReference(words: site.name)),
            sites: [ResolvedSite(site: site, side: site.isPaired ? .right : .unpaired)])
        ])
      let chosen = try ViewChoice(resolved, sex: .male, atlas: atlas).views()
      let planner = { (views: [BodyView]) throws -> FigurePlan in
        let figures = try views.map { try #require(try atlas.figure(.male, $0)) }
        return MarkPlanner(atlas: atlas, sex: .male, figures: figures, markerRadius: 0)
          .plan(resolved)
      }
      let frontal = try planner([.anterior, .posterior])
      #expect(try planner(chosen).undrawn.count <= frontal.undrawn.count, "\(site.id)")
      #expect(chosen.count == 1, "\(site.id): \(chosen)")
    }
  }
}
