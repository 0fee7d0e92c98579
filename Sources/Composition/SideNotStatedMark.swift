import Geometry
import Scene
import Typography

/// A bracket with a question mark at both ends: it is on one of the two sides, and nobody says which.
struct SideNotStatedMark {
  var center: Point
  /// From the centre to the question marks.
  var reach: Double
  /// The em size of the question marks on a body, in radii of a marker.
  static let sizeInRadii = 1.8

  /// Kept free about the centre, for the marker.
  var gap: Double

  func items(theme: Theme, style: FigureStyle, text: TextSetter, size: Double) -> [SceneItem] {
    let font = TextSetter.Font(size: size, weight: .bold)
    let half = text.width("?", font) / 2
    let arm = size * 0.34
    return [-1.0, 1.0].flatMap { sign -> [SceneItem] in
      var bracket = Path()
      let outer = reach - half - size * 0.2
      bracket.move(to: center + Point(sign * gap, 0))
      bracket.line(to: center + Point(sign * outer, 0))
      bracket.move(to: center + Point(sign * outer, -arm))
      bracket.line(to: center + Point(sign * outer, arm))
      let halo = StrokeStyle(width: style.markerLine + 3)
      let line = StrokeStyle(width: style.markerLine * 0.9, cap: .butt)
      return [
        .stroke(SceneStroke(path: bracket, style: halo, paint: .solid(theme.halo))),
        .stroke(SceneStroke(path: bracket, style: line, paint: .solid(theme.markerOutline))),
      ]
        // With a rim, so that the finding's leader ends before it.
        + text.haloed(
          "?", at: center + Point(sign * reach, size * 0.36), font, theme, .center)
    }
  }
}
