import BodyAtlas
import CaseModel
import CaseReading
import Geometry
import LookSupport
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
    #expect(figure.undrawn.first?.reason == .notInBody(.female))
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

/// However much is said around the figure, it stays off the figure.
@Suite struct MarginTextTests {
  @Test func aLongFootnoteEndsBelowTheBodies() throws {
    let atlas = try Atlas.bundled
    let lesions =
      (1...40).map { _ in Lesion(site: SiteReference(words: "prostate")) }
      + [Lesion(site: SiteReference(words: "liver"))]
    let source = Case(
      title: String(repeating: "A very long title ", count: 12), patient: Patient(sex: .female),
      lesions: lesions)
    let resolved = try #require(SiteResolver(atlas).resolve(source).resolved)
    let figure = try FigureComposer(atlas: atlas, fonts: try FontLibrary()).compose(resolved)
    #expect(figure.undrawn.count == 40)
    let texts = figure.scene.items.flatMap(\.texts)
    let page = FigureStyle.denseSlide
    for text in texts {
      let bounds = try #require(text.outlines.controlBounds)
      #expect(bounds.maxX <= page.width && bounds.minX >= 0, "\(text.string)")
      #expect(bounds.maxY <= page.height)
    }
    // So long a footnote is set smaller; it names what is not drawn, as nothing else on the page does.
    let footnote = texts.filter {
      $0.size < page.footnoteSize && $0.string.lowercased().contains("prostate")
    }
    let top = try #require(footnote.compactMap(\.outlines.controlBounds?.minY).min())
    let body = try #require(figure.scene.items.compactMap(\.bodyBottom).max())
    #expect(body < top)
  }
}

extension SceneItem {
  fileprivate var texts: [SceneText] {
    switch self {
    case .text(let text): [text]
    case .group(let group): group.items.flatMap(\.texts)
    case .fill, .stroke: []
    }
  }

  /// The lowest point of a figure's outline.
  fileprivate var bodyBottom: Double? {
    guard case .group(let group) = self else { return nil }
    if group.name == "body", case .fill(let fill)? = group.items.first {
      return fill.path.controlBounds?.maxY
    }
    return group.items.compactMap(\.bodyBottom).max()
  }
}
