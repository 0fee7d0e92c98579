import Geometry
import Scene
import Typography

/// The key of a finding on its marker, on a light ground of its own.
struct MarkerNumber {
  /// A number or letters.
  var key: String
  /// Of a single disc.
  var radius: Double
  /// How large the ground is, in radii.
  private var ground: Double

  /// - Parameter glyph: what the key stands on; its colour stays seen around the ground.
  init(_ key: String, on glyph: MarkerGlyph, radius: Double) {
    self.key = key
    self.radius = radius
    ground = min(0.82, max(0.6, glyph.inscribed * 0.86))
  }

  func items(at center: Point, theme: Theme, text: TextSetter) -> [SceneItem] {
    let font = text.fitted(
      key, TextSetter.Font(size: radius * 1.3, weight: .bold),
      into: radius * FigureStyle.numberWidthOnMarker)
    return [
      .fill(SceneFill(path: .circle(center, radius: radius * ground), paint: .solid(theme.halo))),
      text.line(
        key, at: center + Point(0, font.size * 0.36), font, theme.markerOutline, .center),
    ]
  }
}
