import CaseModel
import Geometry
import LookSupport
import Scene
import Testing
import Typography

@testable import Composition

/// Role, character, certainty, form, status and number are each told without colour.
@Suite struct MarkerGlyphTests {
  private let text: TextSetter

  init() throws { text = TextSetter(fonts: try FontLibrary()) }

  private func drawn(
    _ role: LesionRole, _ characters: [LesionCharacter] = [], _ certainty: LesionCertainty? = nil,
    form: LesionForm? = nil, status: LesionStatus? = nil, count: LesionCount = .one
  ) -> [SceneItem] {
    MarkerGlyph(
      role: role, characters: characters, certainty: certainty, form: form, status: status,
      count: count
    )
    .items(at: Point(50, 50), radius: 10, theme: .colourless, style: .denseSlide, text: text)
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

  @Test func aSizeThatIsNotStatedHasAFormOfItsOwn() {
    var glyph = MarkerGlyph(role: .metastasis)
    let plain = glyph.items(
      at: Point(50, 50), radius: 10, theme: .colourless, style: .denseSlide, text: text)
    glyph.isUnsized = true
    let own = glyph.items(
      at: Point(50, 50), radius: 10, theme: .colourless, style: .denseSlide, text: text)
    #expect(own.count == plain.count + 2)
    #expect(glyph.extent(radius: 10) > MarkerGlyph(role: .metastasis).extent(radius: 10) + 3)
  }

  @Test func onlyAmongStatedSizesIsOneMissing() {
    let sized = [12.0, 30].map {
      Lesion(site: SiteReference(words: "liver"), diametersInMillimetres: [$0])
    }
    let unsized = Lesion(site: SiteReference(words: "lung"))
    #expect(MarkerScale(sized + [unsized], style: .denseSlide).isMissing(for: unsized))
    #expect(!MarkerScale(sized + [unsized], style: .denseSlide).isMissing(for: sized[0]))
    #expect(!MarkerScale([unsized, sized[0]], style: .denseSlide).isMissing(for: unsized))
  }

  @Test func certaintiesDiffer() {
    // What is seen on imaging has the plain outline.
    let all = Set(LesionCertainty.allCases.map { drawn(.metastasis, [], $0) })
    #expect(all.count == LesionCertainty.allCases.count)
  }

  @Test(arguments: LesionRole.allCases)
  func formsStatusesAndNumbersDiffer(role: LesionRole) {
    let counts: [LesionCount] = [.exactly(2), .exactly(3), .exactly(12), .several, .numerous]
    let all = Set(
      [drawn(role)] + LesionForm.allCases.map { drawn(role, form: $0) }
        + LesionStatus.allCases.map { drawn(role, status: $0) }
        + counts.map { drawn(role, count: $0) })
    #expect(all.count == 1 + LesionForm.allCases.count + LesionStatus.allCases.count + counts.count)
  }

  @Test(arguments: [3, 26, 140])
  func aTagReachesAsFarAsItSays(count: Int) throws {
    let glyph = MarkerGlyph(role: .metastasis, count: .exactly(count))
    let items = glyph.items(
      at: .zero, radius: 10, theme: .colourless, style: .denseSlide, text: text)
    let tag = try #require(
      items.compactMap { item -> SceneText? in
        if case .text(let text) = item { text } else { nil }
      }.first)
    let right = try #require(tag.outlines.tightBounds).maxX
    let reach = glyph.tagReach(radius: 10, text: text)
    // A digit's own side bearing is all that lies between.
    #expect(right <= reach && reach - right < 2)
  }

  @Test func onlyAStatedNumberHasATag() {
    for count in [LesionCount.one, .exactly(2), .several, .numerous] {
      #expect(MarkerGlyph(role: .node, count: count).tagReach(radius: 10, text: text) == 0)
    }
  }

  @Test(arguments: LesionRole.allCases, [nil] + LesionForm.allCases.map(Optional.some))
  func nothingIsDrawnBeyondTheExtent(role: LesionRole, form: LesionForm?) {
    for count in [LesionCount.one, .exactly(2), .several, .numerous] {
      let glyph = MarkerGlyph(role: role, form: form, count: count)
      let reach = glyph.extent(radius: 10) * 1.02
      let items = glyph.items(at: .zero, radius: 10, theme: .light, style: .denseSlide, text: text)
      for path in items.flatMap(\.paths) {
        for point in path.outlinePoints { #expect(point.length <= reach) }
      }
    }
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
  fileprivate var paths: [Path] {
    switch self {
    case .fill(let fill): [fill.path]
    case .stroke(let stroke): [stroke.path]
    case .text(let text): [text.outlines]
    case .group(let group): group.clip.map { [$0] } ?? group.items.flatMap(\.paths)
    }
  }
}

extension Path {
  /// Points on the path itself, not the handles of its curves.
  fileprivate var outlinePoints: [Point] {
    segments(closing: true).flatMap { segment in [0, 0.25, 0.5, 0.75, 1].map(segment.point) }
  }
}
