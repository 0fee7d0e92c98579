import CaseModel
import Geometry
import LookSupport
import Scene
import Testing

@testable import Composition

/// Role, character, certainty and number are each told without colour.
@Suite struct MarkerGlyphTests {
  private func drawn(
    _ role: LesionRole, _ characters: [LesionCharacter] = [], _ certainty: LesionCertainty? = nil,
    isCluster: Bool = false
  ) -> [SceneItem] {
    MarkerGlyph(role: role, characters: characters, certainty: certainty, isCluster: isCluster)
      .items(at: Point(50, 50), radius: 10, theme: .colourless, style: .denseSlide)
  }

  /// A lesion whose role nobody states looks like a metastasis; the legend says so.
  private let stated = LesionRole.allCases.filter { $0 != .unstated }

  @Test func rolesDifferWithoutColour() {
    let all = Set(stated.map { drawn($0) })
    #expect(all.count == stated.count)
  }

  @Test func charactersDifferWithoutColour() {
    let all = Set(LesionCharacter.allCases.map { drawn(.metastasis, [$0]) } + [drawn(.metastasis)])
    #expect(all.count == LesionCharacter.allCases.count + 1)
  }

  @Test func certaintiesDiffer() {
    // What is seen on imaging has the plain outline.
    let all = Set(LesionCertainty.allCases.map { drawn(.metastasis, [], $0) })
    #expect(all.count == LesionCertainty.allCases.count)
  }

  @Test func aClusterIsNoSingleDisc() {
    #expect(drawn(.metastasis, isCluster: true) != drawn(.metastasis))
  }

  @Test(arguments: LesionRole.allCases, [false, true])
  func nothingIsDrawnBeyondTheExtent(role: LesionRole, isCluster: Bool) {
    let glyph = MarkerGlyph(role: role, characters: [], certainty: nil, isCluster: isCluster)
    let reach = glyph.extent(radius: 10) * 1.15
    let items = glyph.items(at: .zero, radius: 10, theme: .light, style: .denseSlide)
    for point in items.flatMap(\.points) { #expect(point.length <= reach * 2.0.squareRoot()) }
  }

  @Test func everyRoleHasAColourOfItsOwn() {
    let colors = Set(stated.map { Theme.light.color(of: $0) })
    #expect(colors.count == stated.count)
  }
}

extension Theme {
  /// Every role in one grey: what still differs is told by shape.
  fileprivate static var colourless: Theme {
    var theme = Theme.light
    for role in LesionRole.allCases { theme.roles[role] = Color(red: 128, green: 128, blue: 128) }
    return theme
  }
}

extension SceneItem {
  fileprivate var points: [Point] {
    switch self {
    case .fill(let fill): fill.path.points
    case .stroke(let stroke): stroke.path.points
    case .text(let text): text.outlines.points
    case .group(let group): group.clip?.points ?? group.items.flatMap(\.points)
    }
  }
}
