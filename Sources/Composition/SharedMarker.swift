import CaseModel
import Geometry
import Resolution
import Scene
import Typography

/// Several findings of one place drawn as one marker: plates of the role's shape on each other, and how
/// many there are on the foremost. The figures of a count follow a multiplication sign, so that they
/// are not taken for the number of a finding.
struct SharedMarker {
  /// nil where the findings have several roles.
  var role: LesionRole?
  /// How many findings.
  var count: Int

  init(of marks: [PlannedMark]) {
    let roles = Set(marks.map(\.lesion.lesion.role))
    role = roles.count == 1 ? roles.first : nil
    count = Set(marks.map(\.lesion.number)).count
  }

  init(role: LesionRole?, count: Int) {
    self.role = role
    self.count = count
  }

  /// Of the foremost plate, for a single disc of radius 1.
  private static let plate = 1.35
  /// How far each plate stands behind the one before it.
  private static let step = 0.22

  /// Half the glyph's width.
  static func extent(radius: Double) -> Double { radius * (plate + step) }

  /// The glyph about `center`; `radius` is that of a single disc.
  func items(
    at center: Point, radius: Double, theme: Theme, style: FigureStyle, text: TextSetter
  ) -> [SceneItem] {
    let size = radius * Self.plate
    let color = theme.color(of: role ?? .unstated)
    let line = StrokeStyle(width: style.markerLine, join: .miter)
    let halo = StrokeStyle(width: style.markerLine + 3, join: .miter)
    let front = center + Point(-Self.step, Self.step) * radius
    let places = [2.0, 1, 0].map { front + Point(Self.step, -Self.step) * ($0 * radius) }
    let shapes = places.map { Self.shape(role ?? .unstated, $0, size) }
    var items: [SceneItem] = shapes.map {
      .stroke(SceneStroke(path: $0, style: halo, paint: .solid(theme.halo)))
    }
    for shape in shapes {
      items.append(.fill(SceneFill(path: shape, paint: .solid(color))))
      items.append(
        .stroke(SceneStroke(path: shape, style: line, paint: .solid(theme.markerOutline))))
    }
    let ground = Path.circle(front, radius: size * 0.8)
    let light = theme.numberGround(of: role ?? .unstated)
    items.append(.fill(SceneFill(path: ground, paint: .solid(light))))
    let string = "×\(count)"
    let font = text.fitted(
      string, TextSetter.Font(size: radius * 1.3, weight: .bold), into: size * 1.6)
    items.append(
      text.line(
        string, at: front + Point(0, font.size * 0.36), font, theme.markerOutline, .center))
    return items
  }

  /// Plates of every role are about as wide as a disc.
  private static func shape(_ role: LesionRole, _ center: Point, _ radius: Double) -> Path {
    MarkerShape(role: role)
      .path(center, radius: radius * (role == .primary || role == .recurrence ? 0.95 : 1))
  }
}

extension FigurePlan {
  /// Half a marker's width for single discs of that radius.
  func extent(of marker: PlannedMarker, radius: Double) -> Double {
    let mark = marks[marker.marks[0]]
    return marker.isShared
      ? SharedMarker.extent(radius: radius) : mark.glyph.extent(radius: radius * mark.sizeFactor)
  }
}
