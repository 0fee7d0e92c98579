import CaseModel
import Geometry
import Scene

// What a marker says, each thing once more beside its colour: shape = role, interior = character,
// outline = certainty, a cluster = more than one.

/// Draws markers and their parts; the legend draws with it too, so that both look the same.
struct MarkerGlyph {
  var role: LesionRole
  var characters: [LesionCharacter]
  var certainty: LesionCertainty?
  var isCluster: Bool

  init(of lesion: Lesion) {
    self.init(
      role: lesion.role, characters: lesion.characters, certainty: lesion.certainty,
      isCluster: lesion.count != .one)
  }

  init(
    role: LesionRole, characters: [LesionCharacter], certainty: LesionCertainty?,
    isCluster: Bool = false
  ) {
    self.role = role
    self.characters = characters
    self.certainty = certainty
    self.isCluster = isCluster
  }

  /// Half the glyph's width, its own rings included, for leaders and clearances.
  func extent(radius: Double) -> Double {
    if role == .primary { return radius * 1.62 }
    return isCluster ? radius * 1.5 : radius
  }

  /// The glyph about `center`; `radius` is that of a single disc.
  func items(at center: Point, radius: Double, theme: Theme, style: FigureStyle) -> [SceneItem] {
    guard isCluster else { return single(at: center, radius, theme, style) }
    // Three discs that touch, the upper one in front: more than one, never a count.
    let small = radius * 0.74
    let spots = [
      Point(-small * 0.98, small * 0.72), Point(small * 0.98, small * 0.72),
      Point(0, -small * 0.92),
    ]
    return spots.flatMap { single(at: center + $0, small, theme, style) }
  }

  private func single(
    at center: Point, _ radius: Double, _ theme: Theme, _ style: FigureStyle
  ) -> [SceneItem] {
    let body = Self.shape(role, center, radius)
    var items: [SceneItem] = []
    let width = certainty == .proven ? style.provenMarkerLine : style.markerLine
    let halo = StrokeStyle(width: width + 3, join: .miter)
    if role == .primary {
      let ring = Self.shape(role, center, radius * 1.36)
      items.append(.stroke(SceneStroke(path: ring, style: halo, paint: .solid(theme.halo))))
      items.append(.fill(SceneFill(path: ring, paint: .solid(theme.halo))))
      items.append(outline(ring, width: style.markerLine * 0.9, theme))
    } else {
      items.append(.stroke(SceneStroke(path: body, style: halo, paint: .solid(theme.halo))))
    }
    items += interior(body, center, radius, theme)
    items.append(outline(body, width: width, theme))
    return items
  }

  private func outline(_ path: Path, width: Double, _ theme: Theme) -> SceneItem {
    var style = StrokeStyle(width: width, join: .miter, cap: .butt)
    switch certainty {
    case .clinical: style.dashes = [width * 2.1, width * 1.5]
    case .suspected:
      style.dashes = [0.01, width * 1.9]
      style.cap = .round
    case .proven, .imaging, nil: break
    }
    return .stroke(SceneStroke(path: path, style: style, paint: .solid(theme.markerOutline)))
  }

  /// Full colour where the tissue is stated to be solid; a pale ground where nothing is stated.
  private func interior(
    _ body: Path, _ center: Point, _ radius: Double, _ theme: Theme
  ) -> [SceneItem] {
    let color = theme.color(of: role)
    guard !characters.isEmpty else {
      let core = Self.shape(role, center, radius * 0.58)
      return [
        .fill(SceneFill(path: body, paint: .solid(color))),
        .fill(SceneFill(path: core, paint: .solid(color.mixed(with: theme.halo, 0.74)))),
      ]
    }
    var items: [SceneItem] = [.fill(SceneFill(path: body, paint: .solid(color)))]
    for character in characters {
      items += pocket(character, center, radius, theme)
    }
    return [.group(SceneGroup(name: "interior", clip: body, items: items))]
  }

  private func pocket(
    _ character: LesionCharacter, _ center: Point, _ radius: Double, _ theme: Theme
  ) -> [SceneItem] {
    let r = radius
    let alone = characters.filter { $0 != .solid }.count == 1
    let spot = { (x: Double, y: Double) in alone ? center : center + Point(x * r, y * r) }
    let dark = Paint.solid(theme.markerOutline)
    switch character {
    case .solid: return []
    case .cystic:
      let circle = Path.circle(center + Point(-0.28, -0.22) * r, radius: r * 0.4)
      return [
        .fill(SceneFill(path: circle, paint: .solid(theme.cyst))),
        .stroke(SceneStroke(path: circle, style: StrokeStyle(width: r * 0.08), paint: dark)),
      ]
    case .necrotic:
      let patch = Path.blot(spot(0.3, 0.26), radius: r * (alone ? 0.5 : 0.4))
      return [.fill(SceneFill(path: patch, paint: .solid(theme.necrosis)))]
    case .mixed:
      let half = Path.rectangle(
        Rect(minX: center.x, minY: center.y - 2 * r, maxX: center.x + 2 * r, maxY: center.y + 2 * r)
      )
      return [.fill(SceneFill(path: half, paint: .solid(theme.cyst)))]
    case .calcified:
      return [Point(-0.4, 0.1), Point(0.05, -0.42), Point(0.42, 0.02), Point(0, 0.42)].map {
        let dot = Path.circle(center + $0 * r, radius: r * 0.15)
        return .fill(SceneFill(path: dot, paint: .solid(theme.cyst)))
      }
    case .sclerotic:
      return [-0.45, 0, 0.45].map { y in
        let bar = Path.rectangle(
          Rect(
            minX: center.x - r, minY: center.y + (y - 0.1) * r, maxX: center.x + r,
            maxY: center.y + (y + 0.1) * r))
        return .fill(SceneFill(path: bar, paint: dark))
      }
    case .lytic:
      // Punched out: a hole with a dark rim.
      let hole = Path.circle(center, radius: r * 0.52)
      return [
        .fill(SceneFill(path: hole, paint: .solid(theme.cyst))),
        .stroke(SceneStroke(path: hole, style: StrokeStyle(width: r * 0.16), paint: dark)),
      ]
    case .infiltrative:
      return [-0.8, -0.3, 0.2, 0.7].map { x in
        var line = Path()
        line.move(to: center + Point((x - 0.4) * r, r))
        line.line(to: center + Point((x + 0.5) * r, -r))
        let style = StrokeStyle(width: r * 0.13)
        return .stroke(SceneStroke(path: line, style: style, paint: .solid(theme.cyst)))
      }
    }
  }

  /// The outline that stands for a role.
  static func shape(_ role: LesionRole, _ center: Point, _ radius: Double) -> Path {
    switch role {
    case .primary: .diamond(center, radius: radius * 1.2)
    case .unstated, .metastasis: .circle(center, radius: radius)
    case .node: .hexagon(center, radius: radius * 1.08)
    case .localExtension: .rectangle(Rect(center: center, radius: radius * 0.88))
    case .recurrence: .triangle(center, radius: radius * 1.22)
    }
  }
}

extension Color {
  /// The colour a share of the way to `other`, channel by channel.
  func mixed(with other: Color, _ share: Double) -> Color {
    let mix = { (a: UInt8, b: UInt8) in
      UInt8((Double(a) + (Double(b) - Double(a)) * share).rounded())
    }
    return Color(
      red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue),
      alpha: mix(alpha, other.alpha))
  }
}
