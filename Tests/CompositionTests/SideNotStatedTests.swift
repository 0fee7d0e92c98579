import BodyAtlas
import CaseModel
import Geometry
import LookSupport
import Resolution
import Scene
import Testing
import Typography

@testable import Composition

/// A finding whose side nobody states claims neither side, alone or among others of its kind.
@Suite struct SideNotStatedTests {
  private static let sites = [
    "breast", "kidney", "lung", "adrenal gland", "back", "femur", "axilla", "scapula", "ovary",
    "ureter",
  ]

  private static func resolved(_ sites: [String], count: LesionCount = .one) throws -> ResolvedCase
  {
    let lesions = sites.map {
      Lesion(site: SiteReference(words: $0, laterality: .notStated), count: count)
    }
    let source = Case(patient: Patient(sex: .female), lesions: lesions)
    return try #require(SiteResolver(try Atlas.bundled).resolve(source).resolved)
  }

  @Test(arguments: [10.0, 13, 16])
  func markersStayBetweenTheSides(radius: Double) throws {
    let atlas = try Atlas.bundled
    let figures = try [BodyView.anterior, .posterior].compactMap { try atlas.figure(.female, $0) }
    let planner = MarkPlanner(
      atlas: atlas, sex: .female, figures: figures, markerRadius: radius, sharesMarkers: true)
    let plan = planner.plan(try Self.resolved(Self.sites + Self.sites))
    #expect(plan.marks.count == 2 * Self.sites.count)
    for mark in plan.marks {
      #expect(abs(mark.position.x) < radius * 0.6, "\(mark.site.site.id)")
    }
  }

  // On a phone a cluster is as wide as the waist: its question marks reach over it.
  @Test(arguments: FigureStyle.builtIn.map(\.name).filter { $0 != "phone" })
  func bracketsLieInTheBodyAndOffEachOther(name: String) throws {
    let style = try #require(FigureStyle.builtIn.first { $0.name == name })
    let composer = FigureComposer(
      atlas: try Atlas.bundled, fonts: try FontLibrary(), theme: .light, style: style,
      views: [.anterior, .posterior])
    let figure = try composer.compose(
      try Self.resolved(["breast", "kidney", "lung", "back"], count: .several))
    let brackets = figure.scene.items.flatMap { $0.groups(named: "side not stated") }
    #expect(brackets.count == 4)
    let boxes = brackets.compactMap { group in
      Rect(bounding: group.items.flatMap(\.questionMarks).flatMap(\.points))
    }
    for (index, box) in boxes.enumerated() {
      for other in boxes[(index + 1)...] { #expect(!box.inset(by: 0.5).overlaps(other)) }
    }
    // The bodies' outlines are the largest shapes of their groups.
    let bodies = figure.scene.items.flatMap {
      $0.groups(named: "female/anterior") + $0.groups(named: "female/posterior")
    }
    let outlines = bodies.compactMap { body in
      body.items.flatMap(\.fills).max { area($0) < area($1) }
    }
    #expect(outlines.count == 2)
    // The middles of the question marks.
    for mark in brackets.flatMap(\.items).flatMap(\.questionMarks) {
      let middle = try #require(mark.tightBounds).center
      #expect(outlines.contains { $0.contains(middle) }, "\(name) \(middle)")
    }
  }

  private func area(_ path: Path) -> Double {
    path.tightBounds.map { $0.width * $0.height } ?? 0
  }
}

extension SceneItem {
  fileprivate func groups(named name: String) -> [SceneGroup] {
    guard case .group(let group) = self else { return [] }
    return group.name == name ? [group] : group.items.flatMap { $0.groups(named: name) }
  }

  fileprivate var questionMarks: [Path] {
    if case .text(let text) = self, text.string == "?" { return [text.outlines] }
    return []
  }

  fileprivate var fills: [Path] {
    switch self {
    case .fill(let fill): [fill.path]
    case .group(let group): group.items.flatMap(\.fills)
    default: []
    }
  }
}
