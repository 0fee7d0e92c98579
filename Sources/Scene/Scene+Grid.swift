import Geometry

// A composed scene lies on a grid of a thousandth of a unit, which its JSON form keeps exactly.

extension Scene {
  /// The scene with every path coordinate on the grid of the JSON form, a thousandth of a unit.
  package var onGrid: Scene {
    var scene = self
    scene.items = items.map(\.onGrid)
    return scene
  }
}

extension SceneItem {
  fileprivate var onGrid: SceneItem {
    switch self {
    case .fill(var fill):
      fill.path = fill.path.onGrid
      return .fill(fill)
    case .stroke(var stroke):
      stroke.path = stroke.path.onGrid
      return .stroke(stroke)
    case .text(var text):
      text.outlines = text.outlines.onGrid
      return .text(text)
    case .group(var group):
      group.clip = group.clip?.onGrid
      group.items = group.items.map(\.onGrid)
      return .group(group)
    }
  }
}

extension Path {
  /// Digits after the point in the JSON form.
  static let decimals = 3
  /// The largest coordinate that the JSON form holds, in scene units.
  static let limit = 1_000_000.0

  /// n / 1000 is the double nearest to the decimal fraction, which is what reading it gives.
  fileprivate var onGrid: Path {
    let snap = { (p: Point) in
      Point((p.x * 1000).rounded() / 1000, (p.y * 1000).rounded() / 1000)
    }
    return Path(
      elements.map { element in
        switch element {
        case .move(let p): .move(snap(p))
        case .line(let p): .line(snap(p))
        case .quad(let c, let p): .quad(snap(c), snap(p))
        case .cubic(let c1, let c2, let p): .cubic(snap(c1), snap(c2), snap(p))
        case .close: .close
        }
      })
  }
}
