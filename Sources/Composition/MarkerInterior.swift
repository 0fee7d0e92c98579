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

  private func pocket(_ character: LesionCharacter, _ theme: Theme) -> [SceneItem] {
    // What is told apart by its form stays within the disc that fits the shape.
    let r = radius * shape.inscribed
    let dark = Paint.solid(theme.markerOutline)
    let light = Paint.solid(theme.cyst)
    // What has no rim of its own has to stand out from a pale interior, too.
    let ground = color ?? theme.halo
    let inlay = Paint.solid(
      ground.isNear(theme.cyst) ? ground.mixed(with: theme.markerOutline, 0.45) : theme.cyst)
    switch character {
    case .solid: return []
    case .cystic:
      let spot = isShared ? Point(-0.34, -0.3) * r : Point(-0.2, -0.16) * r
      let circle = Path.circle(center + spot, radius: r * (isShared ? 0.42 : 0.5))
      return [
        .fill(SceneFill(path: circle, paint: light)),
        .stroke(SceneStroke(path: circle, style: StrokeStyle(width: r * 0.12), paint: dark)),
      ]
    case .necrotic:
      // A core of dead tissue: dark, as on CT, and never quite round.
      let spot = isShared ? center + Point(0.32, 0.3) * r : center
      let patch = Path.blot(spot, radius: r * (isShared ? 0.44 : 0.52))
      return [.fill(SceneFill(path: patch, paint: .solid(theme.necrosis)))]
    case .mixed:
      let half = Path.rectangle(
        Rect(
          minX: center.x, minY: center.y - 2 * radius, maxX: center.x + 2 * radius,
          maxY: center.y + 2 * radius))
      return [.fill(SceneFill(path: half, paint: inlay))]
    case .calcified:
      return [Point(-0.5, 0.08), Point(0.05, -0.5), Point(0.52, 0.06), Point(0, 0.52)].map {
        let dot = Path.circle(center + $0 * r, radius: r * 0.17)
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
      let hole = Path.circle(center, radius: r * 0.52)
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
