import Geometry
import Scene
import Typography

/// The number of a finding on its marker, on a light ground of its own.
struct MarkerNumber {
  var number: Int
  /// Of a single disc.
  var radius: Double

  init(_ number: Int, radius: Double) {
    self.number = number
    self.radius = radius
  }

  func items(at center: Point, theme: Theme, text: TextSetter) -> [SceneItem] {
    let string = String(number)
    let font = text.fitted(
      string, TextSetter.Font(size: radius * 1.3, weight: .bold),
      into: radius * FigureStyle.numberWidthOnMarker)
    return [
      .fill(SceneFill(path: .circle(center, radius: radius * 0.82), paint: .solid(theme.halo))),
      text.line(
        string, at: center + Point(0, font.size * 0.36), font, theme.markerOutline, .center),
    ]
  }
}
