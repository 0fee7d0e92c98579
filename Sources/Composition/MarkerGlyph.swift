import CaseModel
import Geometry
import Scene
import Typography

// What a marker says, each thing once more beside its colour: shape = role, interior = character,
// outline = certainty, form = form, a cluster = more than one, a sign at its shoulder or a stroke
// through it = status.

/// Draws markers and their parts; the legend draws with it too, so that both look the same.
struct MarkerGlyph {
  var role: LesionRole
  var characters: [LesionCharacter] = []
  var certainty: LesionCertainty?
  var form: LesionForm?
  var status: LesionStatus?
  var count = LesionCount.one
  /// How the discs of a cluster lie; nil for the usual way.
  var cluster: ClusterShape?
  /// Whether its size says nothing among markers whose sizes do: it has cross-hairs.
  var isUnsized = false

  /// The body of a primary is smaller than other markers: its ring must not hide the organ.
  private static let primaryBody = 0.86
  /// From the body of a primary to its ring, in radii of the body.
  private static let primaryGap = 0.32
  /// How far cross-hairs stand out, in radii.
  private static let hairs = 0.42

  private var discs: ClusterShape { cluster ?? ClusterShape(count) }

  /// Half the glyph's width, its own rings included, for leaders and clearances.
  func extent(radius: Double) -> Double {
    let discs = discs
    return radius * (discs.spread + discs.discRadius * singleReach + (isUnsized ? Self.hairs : 0))
  }

  private var singleReach: Double {
    let shape = MarkerShape(role: role, form: form)
    guard role == .primary else { return shape.reach }
    return Self.primaryBody
      * (hasRing ? max(shape.reach, shape.ringReach(gap: Self.primaryGap)) : shape.reach)
  }

  /// The radius of the disc that fits into the body of a single marker, in radii.
  var inscribed: Double {
    MarkerShape(role: role, form: form).inscribed * (role == .primary ? Self.primaryBody : 1)
  }

  /// Rings of many would cover each other.
  private var hasRing: Bool { role == .primary && discs.offsets.count <= 2 }

  /// The glyph about `center`; `radius` is that of a single disc.
  func items(
    at center: Point, radius: Double, theme: Theme, style: FigureStyle, text: TextSetter
  ) -> [SceneItem] {
    let discs = discs
    let own = radius * discs.discRadius
    var items = discs.offsets.flatMap { offset -> [SceneItem] in
      let spot = center + offset * radius
      return single(at: spot, own, theme, style)
    }
    if isUnsized { items += crossHairs(center, radius, theme, style) }
    if let status {
      let mark = StatusMark(status: status, center: center, reach: extent(radius: radius))
      items += mark.items(radius: radius, theme: theme, style: style)
    }
    if let number = taggedNumber { items += tag(number, center, radius, theme, text) }
    return items
  }

  /// Four short lines around the marker, as a sight has them: it says where, and not how large.
  private func crossHairs(
    _ center: Point, _ radius: Double, _ theme: Theme, _ style: FigureStyle
  ) -> [SceneItem] {
    let far = extent(radius: radius)
    let near = far - Self.hairs * radius
    var path = Path()
    for direction in [Point(0, -1), Point(1, 0), Point(0, 1), Point(-1, 0)] {
      path.move(to: center + direction * near)
      path.line(to: center + direction * far)
    }
    let width = style.markerLine * 0.9
    let halo = StrokeStyle(width: width + style.rimWidth * 1.5, cap: .butt)
    return [
      .stroke(SceneStroke(path: path, style: halo, paint: .solid(theme.halo))),
      .stroke(
        SceneStroke(
          path: path, style: StrokeStyle(width: width, cap: .butt),
          paint: .solid(theme.markerOutline))),
    ]
  }

  /// `×12` at the lower right of a cluster, whose discs are a sign and no count.
  private func tag(
    _ number: Int, _ center: Point, _ radius: Double, _ theme: Theme, _ text: TextSetter
  ) -> [SceneItem] {
    text.haloed(
      "×\(number)", at: center + tagCorner(radius), Self.tagFont(radius), theme, .left)
  }

  private var taggedNumber: Int? {
    guard case .exactly(let number) = count, count.kind == .exactly else { return nil }
    return number
  }

  private static func tagFont(_ radius: Double) -> TextSetter.Font {
    TextSetter.Font(size: max(radius * 1.15, FigureStyle.smallestText), weight: .bold)
  }

  private func tagCorner(_ radius: Double) -> Point {
    let edge = discs.offsets.reduce(Point.zero) { Point(max($0.x, $1.x), max($0.y, $1.y)) }
    return edge * radius + Point(discs.discRadius * radius * 0.75, radius * 0.75)
  }

  /// How far the tag reaches to the right of the centre; zero without one.
  func tagReach(radius: Double, text: TextSetter) -> Double {
    guard let number = taggedNumber else { return 0 }
    return tagCorner(radius).x + text.width("×\(number)", Self.tagFont(radius))
  }

  private func single(
    at center: Point, _ radius: Double, _ theme: Theme, _ style: FigureStyle
  ) -> [SceneItem] {
    let small = min(1, max(0.72, radius / style.markerRadius))
    let radius = role == .primary ? radius * Self.primaryBody : radius
    let shape = MarkerShape(role: role, form: form)
    let body = shape.path(center, radius: radius)
    var items: [SceneItem] = []
    // The discs of a cluster are small, and a primary has two lines: they are finer.
    let share = count == .one ? (hasRing ? 0.84 : 1) : 0.8
    // So are small markers', lest a thin outline look like the heavy one.
    let width =
      (certainty == .proven ? style.provenMarkerLine : style.markerLine) * share * small
    let halo = StrokeStyle(
      width: width + style.rimWidth * 1.5, join: form == .lobulated ? .round : .miter)
    if hasRing {
      let ring = shape.ring(center, radius: radius, gap: radius * Self.primaryGap)
      items.append(.stroke(SceneStroke(path: ring, style: halo, paint: .solid(theme.halo))))
      items.append(.fill(SceneFill(path: ring, paint: .solid(theme.halo))))
      items.append(outline(ring, width: style.markerLine * 0.9 * share, theme))
    } else {
      items.append(.stroke(SceneStroke(path: body, style: halo, paint: .solid(theme.halo))))
    }
    if let spicules = shape.spicules(center, radius: radius) {
      let rim = StrokeStyle(width: width * 0.6 + style.rimWidth, cap: .round)
      let line = StrokeStyle(width: width * 0.6, cap: .round)
      let hair = Paint.solid(theme.markerOutline)
      if !hasRing {
        items.append(.stroke(SceneStroke(path: spicules, style: rim, paint: .solid(theme.halo))))
      }
      items.append(.stroke(SceneStroke(path: spicules, style: line, paint: hair)))
    }
    let ink = status == .resolved ? nil : theme.color(of: role)
    let interior = MarkerInterior(
      characters: characters, shape: shape, center: center, radius: radius, color: ink)
    items += interior.items(theme: theme)
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
}

extension MarkerGlyph {
  init(of lesion: Lesion) {
    self.init(
      role: lesion.role, characters: lesion.characters, certainty: lesion.certainty,
      form: lesion.form, status: lesion.status, count: lesion.count)
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
