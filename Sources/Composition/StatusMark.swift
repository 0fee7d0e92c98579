import CaseModel
import Geometry
import Scene

/// How a lesion has changed: a sign at the marker's upper right shoulder, or a stroke through a marker
/// of what is gone or was treated. None of it needs colour.
struct StatusMark {
  var status: LesionStatus
  var center: Point
  /// Half the marker's width.
  var reach: Double

  /// - Parameter radius: of a single marker; signs have one size beside all markers.
  func items(radius: Double, theme: Theme, style: FigureStyle) -> [SceneItem] {
    let share = status == .resolved || status == .treated ? 0.16 : 0.22
    let line = StrokeStyle(width: max(radius * share, style.markerLine), join: .miter, cap: .butt)
    let rim = StrokeStyle(width: line.width + style.rimWidth * 1.8, join: .miter, cap: .square)
    let path = path(radius)
    return [
      .stroke(SceneStroke(path: path, style: rim, paint: .solid(theme.halo))),
      .stroke(SceneStroke(path: path, style: line, paint: .solid(theme.markerOutline))),
    ]
  }

  private func path(_ radius: Double) -> Path {
    switch status {
    case .resolved: return lines([(-1, -1, 1, 1), (-1, 1, 1, -1)], center, strokeReach(radius))
    case .treated: return lines([(-1, 1, 1, -1)], center, strokeReach(radius))
    case .new: return lines([(-1, 0, 1, 0), (0, -1, 0, 1)], shoulder(radius), radius * 0.52)
    case .stable:
      return lines([(-1, -0.42, 1, -0.42), (-1, 0.42, 1, 0.42)], shoulder(radius), radius * 0.5)
    case .progressing: return arrow(up: true, shoulder(radius), radius * 0.58)
    case .responding: return arrow(up: false, shoulder(radius), radius * 0.58)
    }
  }

  /// Strokes stand out of the marker at both ends.
  private func strokeReach(_ radius: Double) -> Double { (reach + radius * 0.28) * 0.7071 }

  /// Beside the marker, so that its outline and interior stay whole.
  private func shoulder(_ radius: Double) -> Point {
    center + Point(1, -1) * (reach * 0.7071 + radius * 0.42)
  }

  private func lines(
    _ ends: [(Double, Double, Double, Double)], _ middle: Point, _ size: Double
  ) -> Path {
    var path = Path()
    for (x1, y1, x2, y2) in ends {
      path.move(to: middle + Point(x1, y1) * size)
      path.line(to: middle + Point(x2, y2) * size)
    }
    return path
  }

  private func arrow(up: Bool, _ middle: Point, _ size: Double) -> Path {
    let sign = up ? -1.0 : 1
    var path = Path()
    path.move(to: middle - Point(0, sign * size))
    path.line(to: middle + Point(0, sign * size * 0.8))
    path.move(to: middle + Point(-size * 0.72, sign * size * 0.16))
    path.line(to: middle + Point(0, sign * size * 0.92))
    path.line(to: middle + Point(size * 0.72, sign * size * 0.16))
    return path
  }
}

extension LesionStatus {
  /// Whether its sign stands beside the marker; what is gone or treated has a stroke through it.
  var isBesideMarker: Bool { self != .resolved && self != .treated }
}
