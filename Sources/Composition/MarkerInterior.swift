import CaseModel
import Geometry
import Scene

extension Color {
  fileprivate func isNear(_ other: Color) -> Bool {
    let channels = [(red, other.red), (green, other.green), (blue, other.blue)]
    return channels.allSatisfy { abs(Int($0.0) - Int($0.1)) < 60 }
  }
}

/// What a lesion is made of, drawn within its marker.
struct MarkerInterior {
  var characters: [LesionCharacter]
  var shape: MarkerShape
  var center: Point
  /// Of the marker's shape.
  var radius: Double
  /// nil for a lesion that is no longer there: its marker is empty.
  var color: Color?

  /// Full colour where the tissue is stated to be solid; a pale ground where nothing is stated.
  func items(theme: Theme) -> [SceneItem] {
    let body = shape.path(center, radius: radius)
    guard let color else { return [.fill(SceneFill(path: body, paint: .solid(theme.halo)))] }
    guard !characters.isEmpty else {
      let core = shape.path(center, radius: radius * 0.68)
      return [
        .fill(SceneFill(path: body, paint: .solid(color))),
        .fill(SceneFill(path: core, paint: .solid(pale(color, theme)))),
      ]
    }
    var items: [SceneItem] = [.fill(SceneFill(path: body, paint: .solid(color)))]
    // Grounds first, then what lies in them.
    let order: [LesionCharacter] = [
      .mixed, .infiltrative, .sclerotic, .lytic, .cystic, .necrotic, .calcified, .solid,
    ]
    for character in order where characters.contains(character) {
      items += pocket(character, theme)
    }
    return [.group(SceneGroup(name: "interior", clip: body, items: items))]
  }

  /// A tint of the colour; a shade where the colour is as pale as a tint.
  private func pale(_ color: Color, _ theme: Theme) -> Color {
    let tint = color.mixed(with: theme.halo, 0.74)
    return tint.isNear(color) ? color.mixed(with: theme.markerOutline, 0.45) : tint
  }

  /// Whether something besides solid tissue shares the interior with the character.
  private var isShared: Bool { characters.filter { $0 != .solid }.count > 1 }

  /// A cyst with its wall, and a smaller locule beside it where there is room; in a tumour of several
  /// tissues, a cavity that a nodule of the others bulges into.
  private func cavity(theme: Theme) -> [SceneItem] {
    let r = radius * shape.inscribed
    let middle = center + shape.middles[0] * radius
    let isAlone = shape.middles.count > 1 || characters == [.cystic]
    let wall = StrokeStyle(width: max(r * 0.11, Self.finest), join: .round)
    let areas: [Path]
    if !isAlone {
      areas = [.smooth(through: Self.bean.map { middle + $0 * r })]
    } else if r > Self.finest * 8, shape.middles.count == 1 {
      areas = [
        .ellipse(middle + Point(0.47, 0.42) * r, radiusX: r * 0.27, radiusY: r * 0.25),
        .ellipse(middle + Point(-0.15, -0.13) * r, radiusX: r * 0.56, radiusY: r * 0.53),
      ]
    } else {
      areas = [.circle(middle, radius: r * 0.56)]
    }
    var items = areas.flatMap { area -> [SceneItem] in
      [
        .fill(SceneFill(path: area, paint: .solid(theme.cyst))),
        .stroke(SceneStroke(path: area, style: wall, paint: .solid(theme.markerOutline))),
      ]
    }
    if !isAlone, r > Self.finest * 12 {
      var septum = Path()
      septum.move(to: middle + Point(0.16, -0.76) * r)
      septum.quad(middle + Point(0.02, -0.4) * r, to: middle + Point(0.14, -0.06) * r)
      let line = StrokeStyle(width: wall.width * 0.8, cap: .butt)
      items.append(
        .stroke(SceneStroke(path: septum, style: line, paint: .solid(theme.markerOutline))))
    }
    return items
  }

  /// Where a dead core lies: in the middle, or in the nodule beside a cyst.
  private var core: (center: Point, radius: Double) {
    let r = radius * shape.inscribed
    let middles = shape.middles.map { center + $0 * radius }
    guard isShared else { return (middles[0], r * 0.52) }
    if middles.count > 1 { return (middles[1], r * 0.6) }
    return (middles[0] + Point(0.38, 0.4) * r, r * 0.35)
  }

  /// A cavity along the upper left of a disc of radius 1 about the origin.
  private static let bean = [
    (-0.6, 0.42), (-0.78, -0.08), (-0.62, -0.5), (-0.22, -0.77), (0.28, -0.76), (0.66, -0.46),
    (0.62, -0.16), (0.26, -0.06), (-0.04, 0.18), (-0.2, 0.52), (-0.42, 0.62),
  ].map { Point($0.0, $0.1) }

  /// The narrowest line that is still seen, in scene units.
  private static let finest = 0.8

  private func pocket(_ character: LesionCharacter, _ theme: Theme) -> [SceneItem] {
    // What is told apart by its form stays within the disc that fits the shape.
    let r = radius * shape.inscribed
    let middle = center + shape.middles[0] * radius
    let dark = Paint.solid(theme.markerOutline)
    let light = Paint.solid(theme.cyst)
    // What has no rim of its own has to stand out from a pale interior, too.
    let ground = color ?? theme.halo
    let inlay = Paint.solid(
      ground.isNear(theme.cyst) ? ground.mixed(with: theme.markerOutline, 0.45) : theme.cyst)
    switch character {
    case .solid: return []
    case .cystic: return cavity(theme: theme)
    case .necrotic:
      // A core of dead tissue: dark, as on CT, and never quite round.
      let (spot, size) = core
      let patch = Path.blot(spot, radius: size)
      return [.fill(SceneFill(path: patch, paint: .solid(theme.necrosis)))]
    case .mixed:
      let half = Path.rectangle(
        Rect(
          minX: center.x, minY: center.y - 2 * radius, maxX: center.x + 2 * radius,
          maxY: center.y + 2 * radius))
      return [.fill(SceneFill(path: half, paint: inlay))]
    case .calcified:
      return [Point(-0.5, 0.08), Point(0.05, -0.5), Point(0.52, 0.06), Point(0, 0.52)].map {
        let dot = Path.circle(middle + $0 * r, radius: r * 0.17)
        return .fill(SceneFill(path: dot, paint: inlay))
      }
    case .sclerotic:
      return [-0.48, 0, 0.48].map { y in
        let bar = Path.rectangle(
          Rect(
            minX: center.x - 2 * radius, minY: center.y + (y - 0.11) * r,
            maxX: center.x + 2 * radius, maxY: center.y + (y + 0.11) * r))
        return .fill(SceneFill(path: bar, paint: dark))
      }
    case .lytic:
      // Punched out: a hole with a dark rim.
      let hole = Path.circle(middle, radius: r * 0.52)
      return [
        .fill(SceneFill(path: hole, paint: light)),
        .stroke(SceneStroke(path: hole, style: StrokeStyle(width: r * 0.18), paint: dark)),
      ]
    case .infiltrative:
      return [-0.9, -0.3, 0.3, 0.9].map { x in
        var line = Path()
        line.move(to: center + Point((x - 0.7) * r, 1.4 * r))
        line.line(to: center + Point((x + 0.7) * r, -1.4 * r))
        return .stroke(SceneStroke(path: line, style: StrokeStyle(width: r * 0.17), paint: inlay))
      }
    }
  }
}
