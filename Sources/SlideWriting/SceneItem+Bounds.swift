import Geometry
import Scene

extension SceneItem {
  /// A rectangle that holds everything drawn, line widths included; nil for nothing.
  var bounds: Rect? {
    switch self {
    case .fill(let fill): fill.path.tightBounds
    case .stroke(let stroke):
      stroke.path.tightBounds?.inset(
        by: -stroke.style.width / 2
          * (stroke.style.join == .miter ? max(1, stroke.style.miterLimit) : 1))
    case .text(let text): text.outlines.tightBounds
    case .group(let group): group.bounds
    }
  }

  /// Whether everything drawn is sure to lie within an area.
  func lies(within area: Path) -> Bool {
    guard let bounds else { return true }
    return [
      Point(bounds.minX, bounds.minY), Point(bounds.maxX, bounds.minY),
      Point(bounds.minX, bounds.maxY), Point(bounds.maxX, bounds.maxY), bounds.center,
    ].allSatisfy { area.contains($0) }
  }

  /// The item at another place.
  func moved(by offset: Point) -> SceneItem {
    let move = Transform.translation(offset.x, offset.y)
    switch self {
    case .fill(var fill):
      fill.path = fill.path.transformed(by: move)
      fill.paint = fill.paint.moved(by: offset)
      return .fill(fill)
    case .stroke(var stroke):
      stroke.path = stroke.path.transformed(by: move)
      stroke.paint = stroke.paint.moved(by: offset)
      return .stroke(stroke)
    case .text(var text):
      text.origin = text.origin + offset
      text.outlines = text.outlines.transformed(by: move)
      return .text(text)
    case .group(var group):
      group.clip = group.clip?.transformed(by: move)
      group.items = group.items.map { $0.moved(by: offset) }
      return .group(group)
    }
  }
}

extension SceneGroup {
  /// What is drawn of the items: no more than the clip.
  var bounds: Rect? {
    let all = items.compactMap(\.bounds)
    guard let first = all.first else { return nil }
    let drawn = all.dropFirst().reduce(first) { $0.union($1) }
    guard let clip = clip?.tightBounds else { return clip == nil ? drawn : nil }
    guard clip.overlaps(drawn) else { return nil }
    return Rect(
      minX: max(clip.minX, drawn.minX), minY: max(clip.minY, drawn.minY),
      maxX: min(clip.maxX, drawn.maxX), maxY: min(clip.maxY, drawn.maxY))
  }
}

extension Paint {
  fileprivate func moved(by offset: Point) -> Paint {
    switch self {
    case .solid: return self
    case .linear(var gradient):
      gradient.start = gradient.start + offset
      gradient.end = gradient.end + offset
      return .linear(gradient)
    case .radial(var gradient):
      gradient.center = gradient.center + offset
      return .radial(gradient)
    }
  }
}
