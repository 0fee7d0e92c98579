import CaseModel
import Geometry

/// The outline that stands for a role, in the form that a lesion is stated to have.
struct MarkerShape {
  var role: LesionRole
  var form: LesionForm?

  /// Whether the form roughens the border of the shape and leaves the shape itself.
  var isRough: Bool { form == .lobulated || form == .spiculated }

  /// What the border is roughened of: of a primary, whose ring says its role, a round mass.
  private var roughened: LesionRole { role == .primary ? .metastasis : role }

  /// The outline about a point; `radius` is that of a disc that looks as large.
  func path(_ center: Point, radius: Double) -> Path {
    switch form {
    case nil: return Self.plain(role, center, radius)
    case .oval: return oval(center, radius)
    case .dumbbell: return dumbbell(center, radius)
    case .lobulated:
      return Self.soft(roughened, center, radius * 1.04)
        .lobulated(Self.lobes(roughened), depth: radius * 0.15)
    // Spicules stand out of a body that is smaller for them.
    case .spiculated: return Self.plain(role, center, radius * Self.spiculatedBody)
    }
  }

  /// The lines that stand out of the outline; nil but for spicules.
  func spicules(_ center: Point, radius: Double) -> Path? {
    guard form == .spiculated else { return nil }
    return path(center, radius: radius)
      .spicules(15, length: radius * Self.spiculeLength)
  }

  private static let spiculatedBody = 0.74
  private static let spiculeLength = 0.52

  /// A second line around `path`, at about the distance `gap`; both about the same point.
  func ring(_ center: Point, radius: Double, gap: Double) -> Path {
    guard form == .dumbbell else {
      // Around lobes and spicules the ring keeps the plain shape.
      let shape = isRough ? MarkerShape(role: role) : self
      let share = 1 + gap / (radius * shape.waist)
      return shape.path(center, radius: radius * share)
    }
    return Self.hourglass(center, radius, widerBy: gap / radius)
  }

  /// From the centre to the farthest point of the ring, in radii.
  func ringReach(gap: Double) -> Double {
    guard form == .dumbbell else {
      let shape = isRough ? MarkerShape(role: role) : self
      return shape.reach * (1 + gap / shape.waist)
    }
    return reach + gap
  }

  /// From the centre to the nearest point of the plain outline, in radii.
  private var waist: Double { form == .oval ? 0.78 : 0.95 }

  /// From the centre to the farthest point of the outline, in radii.
  var reach: Double {
    switch form {
    case nil: Self.corner(role)
    case .oval: role == .node ? 1.45 : Self.corner(role) * 1.28
    case .dumbbell: isHourglass ? 1.46 : 0.8 + 0.66 * Self.corner(role)
    case .lobulated: Self.corner(roughened) * 1.04 + 0.05
    case .spiculated: Self.spiculatedBody * Self.corner(role) + Self.spiculeLength
    }
  }

  /// The radius of the disc that fits into the outline, in radii.
  var inscribed: Double {
    switch form {
    case nil: Self.inscribed(role)
    case .oval: Self.inscribed(role) * 0.8
    case .dumbbell: Self.inscribed(role) * 0.66
    case .lobulated: Self.inscribed(roughened) * 0.9
    case .spiculated: Self.inscribed(role) * Self.spiculatedBody
    }
  }

  /// The middles of the parts that a disc of the radius `inscribed` fits into, in radii: one, or two of
  /// a dumbbell.
  var middles: [Point] {
    form == .dumbbell ? [Point(-0.8, 0), Point(0.8, 0)] : [.zero]
  }

  private static func plain(_ role: LesionRole, _ center: Point, _ radius: Double) -> Path {
    switch role {
    case .primary: softDiamond(center, radius * corner(role))
    case .unstated, .metastasis: .circle(center, radius: radius)
    case .node, .localExtension, .recurrence:
      .polygon(corners(role).map { center + $0 * radius })
    }
  }

  /// The shape with rounded corners.
  private static func soft(_ role: LesionRole, _ center: Point, _ radius: Double) -> Path {
    let corners = corners(role)
    guard !corners.isEmpty else { return plain(role, center, radius) }
    let knots = corners.indices.flatMap { index -> [Point] in
      let (start, end) = (corners[index], corners[(index + 1) % corners.count])
      return [0.24, 0.76].map { center + start.interpolated(to: end, $0) * radius }
    }
    return .smooth(through: knots)
  }

  /// Of shapes with straight sides, clockwise from the top or the upper left.
  private static func corners(_ role: LesionRole) -> [Point] {
    switch role {
    case .primary, .unstated, .metastasis: []
    // Higher than it is wide: at a few pixels a regular hexagon is a disc.
    case .node:
      [
        Point(0, -1.28), Point(0.86, -0.62), Point(0.86, 0.62), Point(0, 1.28),
        Point(-0.86, 0.62), Point(-0.86, -0.62),
      ]
    case .localExtension:
      [Point(-0.88, -0.88), Point(0.88, -0.88), Point(0.88, 0.88), Point(-0.88, 0.88)]
    case .recurrence:
      [(0, -1), (0.8660254037844386, 0.5), (-0.8660254037844386, 0.5)].map {
        Point($0.0, $0.1) * corner(role)
      }
    }
  }

  /// From the centre to a corner, for about the area of a disc of radius 1.
  private static func corner(_ role: LesionRole) -> Double {
    switch role {
    case .primary: 1.24
    case .unstated, .metastasis: 1
    case .node: 1.28
    case .localExtension: 1.245
    case .recurrence: 1.3
    }
  }

  private static func inscribed(_ role: LesionRole) -> Double {
    switch role {
    case .primary: 0.93
    case .unstated, .metastasis: 1
    case .node: 0.86
    case .localExtension: 0.92
    case .recurrence: 0.68
    }
  }

  /// How many lobes a border has: as many as there are corners, and others between them.
  private static func lobes(_ role: LesionRole) -> Int {
    switch role {
    case .primary, .unstated, .metastasis: 6
    case .node, .localExtension: 8
    case .recurrence: 9
    }
  }

  /// A square on its corner with soft corners and full sides, as a mass has them.
  private static func softDiamond(_ center: Point, _ reach: Double) -> Path {
    let at = { (x: Double, y: Double) in center + Point(x, y) * reach }
    var path = Path()
    path.move(to: at(0.13, -0.955))
    let quarters: [(Double, Double)] = [(1, 0), (0, 1), (-1, 0), (0, -1)]
    for (c, s) in quarters {
      let turn = { (x: Double, y: Double) in at(x * c - y * s, x * s + y * c) }
      path.cubic(turn(0.42, -0.73), turn(0.73, -0.42), to: turn(0.955, -0.13))
      path.cubic(turn(1.015, -0.05), turn(1.015, 0.05), to: turn(0.955, 0.13))
    }
    path.close()
    return path
  }

  private func oval(_ center: Point, _ radius: Double) -> Path {
    guard role != .node else {
      let corners = [
        (-1.45, 0), (-0.7, -0.68), (0.7, -0.68), (1.45, 0), (0.7, 0.68), (-0.7, 0.68),
      ]
      return .polygon(corners.map { center + Point($0.0, $0.1) * radius })
    }
    let squeeze = Transform.scale(1.28, 0.78).then(.translation(center.x, center.y))
    return Self.plain(role, .zero, radius).transformed(by: squeeze)
  }

  private var isHourglass: Bool { Self.corners(role).isEmpty }

  /// Two bodies and the neck between them, as one outline.
  private func dumbbell(_ center: Point, _ radius: Double) -> Path {
    guard !isHourglass else { return Self.hourglass(center, radius) }
    // The right body from the neck's upper side round to its lower one; all are symmetrical.
    let corners = Self.corners(role).map { $0 * 0.66 }
    let neck = 0.24
    let edges = Array(zip(corners, corners.dropFirst() + corners.prefix(1)))
    let crossing = { (y: Double) -> (x: Double, edge: Int) in
      edges.indices.compactMap { index -> (x: Double, edge: Int)? in
        let (a, b) = edges[index]
        guard (a.y - y) * (b.y - y) <= 0, a.y != b.y else { return nil }
        return (a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y), index)
      }.min { $0.x < $1.x } ?? (0, 0)
    }
    let (upper, lower) = (crossing(-neck), crossing(neck))
    let kept = corners.indices.map { corners[(upper.edge + 1 + $0) % corners.count] }
      .filter { $0.x > 0 || abs($0.y) > neck }
    let right = [Point(upper.x, -neck)] + kept + [Point(lower.x, neck)]
    let halves = right.map { $0 + Point(0.8, 0) }
    let left = halves.reversed().map { Point(-$0.x, $0.y) }
    return .polygon((halves + left).map { center + $0 * radius })
  }

  /// - Parameter grown: how far the outline is moved outwards, in radii.
  private static func hourglass(_ center: Point, _ radius: Double, widerBy grown: Double = 0)
    -> Path
  {
    let at = { (x: Double, y: Double) in center + Point(x * radius, y * radius) }
    let (neck, top, end) = (0.3 + grown, 0.72 + grown, 1.46 + grown)
    // The handles of a quarter of an ellipse.
    let (wide, high) = ((end - 0.8) * 0.552, top * 0.552)
    var path = Path()
    path.move(to: at(0, -neck))
    for sign in [1.0, -1] {
      let lobe = { (x: Double, y: Double) in at(sign * x, sign * y) }
      path.cubic(lobe(0.24, -neck), lobe(0.4, -top), to: lobe(0.8, -top))
      path.cubic(lobe(0.8 + wide, -top), lobe(end, -high), to: lobe(end, 0))
      path.cubic(lobe(end, high), lobe(0.8 + wide, top), to: lobe(0.8, top))
      path.cubic(lobe(0.4, top), lobe(0.24, neck), to: lobe(0, neck))
    }
    path.close()
    return path
  }
}
