import Geometry

// A composed scene lies on a grid of a thousandth of a unit, which its JSON form keeps exactly.

extension Scene {
  /// The scene with every path coordinate on the grid of the JSON form, a thousandth of a unit.
  package var onGrid: Scene {
    var scene = self
    scene.items = items.map(\.onGrid)
    scene.findings = findings.map { finding in
      var finding = finding
      finding.mark = finding.mark?.onGrid
      return finding
    }
    return scene
  }
}

extension SceneMark {
  fileprivate var onGrid: SceneMark {
    SceneMark(
      view: view, center: center.onGrid, depth: depth.onGrid, radius: radius.onGrid,
      label: label.map {
        Rect(
          x: $0.minX.onGrid, y: $0.minY.onGrid, width: $0.width.onGrid, height: $0.height.onGrid)
      })
  }
}

extension Double {
  /// n / 1000 is the double nearest to the decimal fraction, which is what reading it gives.
  fileprivate var onGrid: Double { (self * 1000).rounded() / 1000 }
}

extension Point {
  fileprivate var onGrid: Point { Point(x.onGrid, y.onGrid) }
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

  fileprivate var onGrid: Path {
    Path(
      elements.map { element in
        switch element {
        case .move(let p): .move(p.onGrid)
        case .line(let p): .line(p.onGrid)
        case .quad(let c, let p): .quad(c.onGrid, p.onGrid)
        case .cubic(let c1, let c2, let p): .cubic(c1.onGrid, c2.onGrid, p.onGrid)
        case .close: .close
        }
      })
  }
}
