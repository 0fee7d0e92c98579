package import CaseModel
import Geometry
package import Scene
import Typography

/// The key of a finding on its marker, on a light ground of the role's colour.
struct MarkerNumber {
  /// A number or letters.
  var key: String
  /// Of a single disc.
  var radius: Double
  /// How large the ground is, in radii.
  private var ground: Double
  private var role: LesionRole
  /// A lesion that is no longer there has no colour.
  private var isEmpty: Bool

  /// - Parameter glyph: what the key stands on; its colour stays seen around the ground.
  init(_ key: String, on glyph: MarkerGlyph, radius: Double) {
    self.key = key
    self.radius = radius
    role = glyph.role
    isEmpty = glyph.status == .resolved
    ground = min(0.82, max(0.6, glyph.inscribed * 0.86))
  }

  func items(at center: Point, theme: Theme, text: TextSetter) -> [SceneItem] {
    let font = text.fitted(
      key, TextSetter.Font(size: radius * 1.3, weight: .bold),
      into: radius * FigureStyle.numberWidthOnMarker)
    let paint = isEmpty ? theme.halo : theme.numberGround(of: role)
    return [
      .fill(SceneFill(path: .circle(center, radius: radius * ground), paint: .solid(paint))),
      text.line(
        key, at: center + Point(0, font.size * 0.36), font, theme.markerOutline, .center),
    ]
  }
}

extension Theme {
  /// What numbers stand on within markers of a role: as much of its colour as leaves them readable.
  package func numberGround(of role: LesionRole) -> Color {
    color(of: role).mixed(with: halo, 0.55)
  }
}
