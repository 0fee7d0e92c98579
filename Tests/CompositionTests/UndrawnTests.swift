import BodyAtlas
import CaseModel
import CaseReading
import Resolution
import Scene
import Testing
import Typography

@testable import Composition

/// Lesions in = lesions drawn + lesions listed, whatever the case.
@Suite struct UndrawnTests {
  private func compose(_ sites: String, sex: PatientSex, views: [BodyView]) throws -> ComposedFigure
  {
    let atlas = try Atlas.bundled
    let (lesions, said) = SiteListReader.read(sites, file: "test")
    #expect(said.isEmpty)
    let source = Case(patient: Patient(sex: sex), lesions: lesions)
    let resolved = try #require(SiteResolver(atlas).resolve(source).resolved)
    let composer = FigureComposer(atlas: atlas, fonts: try FontLibrary(), views: views)
    return try composer.compose(resolved)
  }

  @Test func aSiteTheBodyLacksIsListedWithTheReason() throws {
    let figure = try compose("liver; prostate", sex: .female, views: [.anterior, .posterior])
    #expect(figure.undrawn.map(\.number) == [2])
    #expect(figure.undrawn.first?.reason == "not in the female body")
    #expect(figure.scene.summary.contains("Not shown: 2 Prostate"))
  }

  @Test func aSiteWithoutADrawingIsListed() throws {
    let figure = try compose("bone marrow; liver", sex: .male, views: [.anterior])
    #expect(figure.undrawn.map(\.number) == [1])
  }

  @Test(arguments: PatientSex.allCases, BodyView.allCases)
  func everySiteIsDrawnOrListedInEveryView(sex: PatientSex, view: BodyView) throws {
    let atlas = try Atlas.bundled
    let atlasSex: Sex = sex == .female ? .female : .male
    let figure = try #require(try atlas.figure(atlasSex, view))
    let planner = MarkPlanner(atlas: atlas, sex: atlasSex, figures: [figure], markerRadius: 0)
    let lesions = atlas.sites.enumerated().map { index, site in
      ResolvedLesion(
        number: index + 1, lesion: Lesion(site: SiteReference(words: site.name)),
        sites: [ResolvedSite(site: site, side: site.isPaired ? .right : .unpaired)])
    }
    let plan = planner.plan(ResolvedCase(source: Case(lesions: []), lesions: lesions))
    #expect(plan.marks.count + plan.undrawn.count == atlas.sites.count)
  }
}
