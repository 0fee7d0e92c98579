import BodyAtlas
import CaseModel
import Geometry
import LookSupport
import Looks
import Pixels
import Rasterizer
import Scene
import Testing
import Typography

@testable import Composition

/// What markers say is told apart by anybody who sees a projected slide without its colours: markers
/// are drawn at one pixel for a unit, turned grey, and compared pixel by pixel.
@Suite struct MarkerLegibilityTests {
  static let themes = ["light", "dark", "print", "contrast"]
  private static let side = 56

  /// The greys of the marker in the middle of a small picture.
  private func greys(_ glyph: MarkerGlyph, _ themeName: String) throws -> [Double] {
    let theme = try BuiltInLooks.theme(themeName)
    let text = TextSetter(fonts: try FontLibrary())
    let middle = Double(Self.side) / 2
    let items = glyph.items(
      at: Point(middle, middle), radius: FigureStyle.denseSlide.markerRadius, theme: theme,
      style: .denseSlide, text: text)
    // On the body, where markers stand.
    let scene = Scene(
      width: middle * 2, height: middle * 2, background: theme.material(.outline).fill, title: "",
      summary: "", items: items)
    let bytes = try SceneRasterizer().rasterize(scene).bytes
    return stride(from: 0, to: bytes.count, by: 4).map { index -> Double in
      let (red, green, blue) = (bytes[index], bytes[index + 1], bytes[index + 2])
      let warm: Double = 0.2126 * Double(red) + 0.7152 * Double(green)
      return warm + 0.0722 * Double(blue)
    }
  }

  /// The pixels that clearly differ, as a share of those that either marker covers.
  private func difference(_ a: [Double], _ b: [Double]) -> Double {
    let ground = a[0]
    var inked = 0
    var differing = 0
    for (x, y) in zip(a, b) {
      if abs(x - ground) > 8 || abs(y - ground) > 8 { inked += 1 }
      if abs(x - y) > 48 { differing += 1 }
    }
    return Double(differing) / Double(inked)
  }

  private func smallest(_ glyphs: [(String, MarkerGlyph)], _ theme: String) throws -> (
    share: Double, pair: String
  ) {
    let pictures = try glyphs.map { ($0.0, try greys($0.1, theme)) }
    var least = (share: Double.infinity, pair: "")
    for (index, first) in pictures.enumerated() {
      for second in pictures[(index + 1)...] {
        let share = difference(first.1, second.1)
        if share < least.share { least = (share, "\(first.0) and \(second.0), \(theme)") }
      }
    }
    return least
  }

  @Test(arguments: themes) func rolesAreToldApart(theme: String) throws {
    let roles = LesionRole.allCases.filter { $0 != .unstated }
    let least = try smallest(
      roles.map { ($0.rawValue, MarkerGlyph(role: $0, characters: [.solid])) }, theme)
    #expect(least.share > 0.12, "\(least)")
  }

  @Test(arguments: themes) func charactersAreToldApart(theme: String) throws {
    for role in LesionRole.allCases {
      let sets = [[]] + LesionCharacter.allCases.map { [$0] } + [[.cystic, .necrotic]]
      let glyphs = sets.map { set in
        (set.map(\.rawValue).joined(separator: "+"), MarkerGlyph(role: role, characters: set))
      }
      let least = try smallest(glyphs, theme)
      #expect(least.share > 0.03, "\(role): \(least)")
    }
  }

  @Test(arguments: themes) func formsAreToldApart(theme: String) throws {
    for role in LesionRole.allCases {
      let forms = [nil] + LesionForm.allCases.map(Optional.some)
      let glyphs = forms.map { form in
        (form?.rawValue ?? "plain", MarkerGlyph(role: role, characters: [.solid], form: form))
      }
      let least = try smallest(glyphs, theme)
      #expect(least.share > 0.07, "\(role): \(least)")
    }
  }

  @Test(arguments: themes) func statusesAreToldApart(theme: String) throws {
    let statuses = [nil] + LesionStatus.allCases.map(Optional.some)
    let glyphs = statuses.map { status in
      (
        status?.rawValue ?? "none",
        MarkerGlyph(role: .metastasis, characters: [.solid], status: status)
      )
    }
    let least = try smallest(glyphs, theme)
    #expect(least.share > 0.04, "\(least)")
  }

  @Test(arguments: themes) func numbersAreToldApart(theme: String) throws {
    let counts: [LesionCount] = [.one, .exactly(2), .exactly(3), .several, .numerous]
    let glyphs = counts.map {
      ("\($0)", MarkerGlyph(role: .metastasis, characters: [.solid], count: $0))
    }
    let least = try smallest(glyphs, theme)
    #expect(least.share > 0.05, "\(least)")
  }

  @Test(arguments: themes) func certaintiesAreToldApart(theme: String) throws {
    let glyphs = LesionCertainty.allCases.map {
      ($0.rawValue, MarkerGlyph(role: .metastasis, characters: [.solid], certainty: $0))
    }
    let least = try smallest(glyphs, theme)
    #expect(least.share > 0.03, "\(least)")
  }
}
