import BodyAtlas
import CaseModel
import Geometry
import Scene

/// What fills a vessel.
enum VesselFilling {
  case tumour
  /// Clotted blood: pale, with dark grains, where tumour is full of its colour.
  case bland

  /// - Parameters:
  ///   - line: along which grains lie.
  ///   - areas: overlapping pieces of one body.
  func items(
    along line: Path, areas: [Path], diameter: Double, color: Color, theme: Theme,
    line width: Double
  ) -> [SceneItem] {
    let border = StrokeStyle(width: width * 2)
    let fill = self == .tumour ? color : theme.halo.mixed(with: theme.markerOutline, 0.1)
    var items: [SceneItem] = areas.map {
      .stroke(SceneStroke(path: $0, style: border, paint: .solid(theme.markerOutline)))
    }
    items += areas.map { .fill(SceneFill(path: $0, paint: .solid(fill))) }
    guard self == .bland else { return items }
    let count = max(3, Int(line.length / (diameter * 0.3)))
    // Grains in no order that is seen.
    let shifts = [0.2, -0.14, 0.02, -0.26, 0.12, -0.05, 0.27, -0.2]
    for index in 0..<count {
      guard let place = line.position(atFraction: (Double(index) + 0.5) / Double(count)) else {
        continue
      }
      let shift = shifts[index % shifts.count]
      let grain = Path.circle(
        place.point + place.direction.perpendicular * (diameter * shift),
        radius: diameter * (index.isMultiple(of: 3) ? 0.1 : 0.075))
      items.append(.fill(SceneFill(path: grain, paint: .solid(theme.markerOutline))))
    }
    return items
  }
}

extension VesselTumour {
  /// The width of the tumour in the trunk, in diameters of it: it tapers towards its head, and leaves
  /// room beside it where the vessel is not occluded.
  private var fullness: (start: Double, end: Double) {
    switch occlusion {
    case .complete: (0.9, 0.8)
    case .partial: (0.62, 0.4)
    case nil: (0.84, 0.58)
    }
  }

  /// The tumour, and the bar where it stops the blood.
  func items(in frame: PanelFrame, role: LesionRole, theme: Theme, style: FigureStyle, line: Double)
    -> [SceneItem]
  {
    let areas = [
      branchLine.expandedTube(
        startDiameter: branchDiameter * 0.95, endDiameter: branchDiameter * 0.95, cap: .round),
      elbow.expandedTube(
        startDiameter: branchDiameter * 0.95, endDiameter: trunkDiameter * fullness.start,
        cap: .round),
      trunkLine.expandedTube(
        startDiameter: trunkDiameter * fullness.start, endDiameter: trunkDiameter * fullness.end,
        cap: .round),
    ].map(frame.path)
    var items = branch == nil ? ownVessel(in: frame, theme: theme, line: line) : []
    if let blandLine {
      // Under the tumour, which ends it.
      let area = blandLine.expandedTube(
        startDiameter: trunkDiameter * 0.62, endDiameter: trunkDiameter * 0.92, cap: .round)
      items += VesselFilling.bland.items(
        along: frame.path(blandLine), areas: [frame.path(area)],
        diameter: trunkDiameter * 0.85 * frame.scale, color: theme.halo, theme: theme, line: line)
    }
    items += filling.items(
      along: frame.path(trunkLine), areas: areas, diameter: trunkDiameter * frame.scale,
      color: theme.color(of: role), theme: theme, line: line)
    guard let occlusion else { return items }
    let across = head.direction.perpendicular * (trunkDiameter * 0.95)
    let level = head.point + head.direction * (trunkDiameter * 0.62)
    let bar = Path.bar(
      from: frame.point(level - across), to: frame.point(level + across),
      isBroken: occlusion == .partial)
    let ends = StrokeStyle(width: line * 2.4 + style.rimWidth, cap: .butt)
    let stroke = StrokeStyle(width: line * 2.4, cap: .butt)
    items.append(.stroke(SceneStroke(path: bar, style: ends, paint: .solid(theme.halo))))
    items.append(.stroke(SceneStroke(path: bar, style: stroke, paint: .solid(theme.markerOutline))))
    return items
  }
}

extension VesselTumour {
  /// An organ's own vessel, which the organ would hide, drawn over it.
  private func ownVessel(in frame: PanelFrame, theme: Theme, line: Double) -> [SceneItem] {
    let look = theme.material(trunkMaterial)
    let areas = [trunk.path, dilatedArea ?? Path()].map(frame.path)
    let border = StrokeStyle(width: line * 1.4)
    let borders = areas.map {
      SceneItem.stroke(SceneStroke(path: $0, style: border, paint: .solid(look.outline)))
    }
    guard let fill = look.fill else { return borders }
    return borders + areas.map { .fill(SceneFill(path: $0, paint: .solid(fill))) }
  }
}

extension Path {
  /// A straight bar; broken, it leaves its middle third open.
  static func bar(from start: Point, to end: Point, isBroken: Bool) -> Path {
    var path = Path()
    path.move(to: start)
    if isBroken {
      path.line(to: start.interpolated(to: end, 1.0 / 3))
      path.move(to: start.interpolated(to: end, 2.0 / 3))
    }
    path.line(to: end)
    return path
  }

  /// The share of the path's length at which it comes closest to `point`, to about a thousandth;
  /// nil for a path without length.
  func nearestFraction(to point: Point) -> Double? {
    let segments = segments(closing: false)
    let lengths = segments.map { $0.length() }
    let total = lengths.reduce(0, +)
    guard total > 0 else { return nil }
    var best: (distance: Double, segment: Int, parameter: Double)?
    for (index, segment) in segments.enumerated() where lengths[index] > 0 {
      let steps = max(4, Int((256 * lengths[index] / total).rounded(.up)))
      for step in 0...steps {
        let t = Double(step) / Double(steps)
        let distance = segment.point(at: t).distance(to: point)
        if distance < best?.distance ?? .infinity { best = (distance, index, t) }
      }
    }
    return best.map { found in
      let before = lengths[..<found.segment].reduce(0, +)
      return (before + segments[found.segment].length(upTo: found.parameter)) / total
    }
  }
}
