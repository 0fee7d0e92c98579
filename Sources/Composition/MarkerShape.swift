import CaseModel
import Geometry

/// The outline that stands for a role, in the form that a lesion is stated to have.
struct MarkerShape {
  var role: LesionRole
  var form: LesionForm?

  /// Whether the form roughens the border of the shape and leaves the shape itself.
  var isRough: Bool { form == .lobulated || form == .spiculated }

  /// The outline about a point; `radius` is that of a disc that looks as large.
  func path(_ center: Point, radius: Double) -> Path {
    switch form {
    case nil: return Self.plain(role, center, radius)
    case .oval: return oval(center, radius)
    case .dumbbell: return dumbbell(center, radius)
    // Lobes and spikes stand out of a body that is smaller for it.
    case .lobulated:
      return Self.plain(role, center, radius * 0.92).bordered(by: 8, depth: radius * 0.36, .lobes)
    case .spiculated:
      return Self.plain(role, center, radius * 0.8).bordered(by: 12, depth: radius * 0.5, .spikes)
    }
  }

  /// From the centre to the farthest point of the outline, in radii.
  var reach: Double {
    switch form {
    case nil: Self.corner(role)
    case .lobulated: max(Self.corner(role), 1.1)
    case .oval: role == .node ? 1.45 : Self.corner(role) * 1.28
    case .dumbbell: 0.8 + 0.66 * Self.corner(role)
    case .spiculated: max(1.42, Self.corner(role))
    }
  }

  /// The radius of the disc that fits into the outline, in radii.
  var inscribed: Double {
    let own = Self.inscribed(role)
    return switch form {
    case nil: own
    case .oval: own * 0.8
    case .dumbbell: own * 0.62
    case .lobulated: own * 0.95
    case .spiculated: own * 0.84
    }
  }

  private static func plain(_ role: LesionRole, _ center: Point, _ radius: Double) -> Path {
    switch role {
    case .primary: .diamond(center, radius: radius * corner(role))
    case .unstated, .metastasis: .circle(center, radius: radius)
    case .node: hexagon(center, radius)
    case .localExtension: .rectangle(Rect(center: center, radius: radius * 0.88))
    case .recurrence: .triangle(center, radius: radius * corner(role))
    }
  }

  /// From the centre to a corner, for about the area of a disc of radius 1.
  private static func corner(_ role: LesionRole) -> Double {
    switch role {
    case .primary: 1.2
    case .unstated, .metastasis: 1
    case .node: 1.28
    case .localExtension: 1.245
    case .recurrence: 1.3
    }
  }

  private static func inscribed(_ role: LesionRole) -> Double {
    switch role {
    case .primary: 0.85
    case .unstated, .metastasis: 1
    case .node: 0.86
    case .localExtension: 0.92
    case .recurrence: 0.68
    }
  }

  /// Higher than it is wide: at a few pixels a regular hexagon is a disc.
  private static func hexagon(_ center: Point, _ radius: Double) -> Path {
    let corners = [
      (0, -1.28), (0.86, -0.62), (0.86, 0.62), (0, 1.28), (-0.86, 0.62), (-0.86, -0.62),
    ]
    return .polygon(corners.map { center + Point($0.0, $0.1) * radius })
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

  /// Two bodies and the neck between them, drawn in one line.
  private func dumbbell(_ center: Point, _ radius: Double) -> Path {
    guard role != .unstated, role != .metastasis else { return hourglass(center, radius) }
    let part = radius * 0.66
    var path = Path()
    for sign in [-1.0, 1] {
      path.append(Self.plain(role, center + Point(sign * radius * 0.78, 0), part))
    }
    path.append(
      .rectangle(
        Rect(
          minX: center.x - radius * 0.6, minY: center.y - radius * 0.24,
          maxX: center.x + radius * 0.6, maxY: center.y + radius * 0.24)))
    return path
  }

  private func hourglass(_ center: Point, _ radius: Double) -> Path {
    let at = { (x: Double, y: Double) in center + Point(x * radius, y * radius) }
    var path = Path()
    path.move(to: at(0, -0.3))
    for sign in [1.0, -1] {
      let lobe = { (x: Double, y: Double) in at(sign * x, sign * y) }
      path.cubic(lobe(0.24, -0.3), lobe(0.4, -0.72), to: lobe(0.82, -0.72))
      path.cubic(lobe(1.24, -0.72), lobe(1.46, -0.4), to: lobe(1.46, 0))
      path.cubic(lobe(1.46, 0.4), lobe(1.24, 0.72), to: lobe(0.82, 0.72))
      path.cubic(lobe(0.4, 0.72), lobe(0.24, 0.3), to: lobe(0, 0.3))
    }
    path.close()
    return path
  }
}

extension Path {
  enum Fringe {
    case lobes
    case spikes
  }

  /// The closed outline with a border of equal lobes or spikes that stand out of it.
  ///
  /// - Parameter depth: from the outline to the tips, half of it for lobes, which are round.
  func bordered(by count: Int, depth: Double, _ fringe: Fringe) -> Path {
    var loop = self
    if let first = firstPoint { loop.line(to: first) }
    let open = Path(loop.elements.filter { $0 != .close })
    let feet = (0..<count).compactMap { open.position(atFraction: Double($0) / Double(count)) }
    let tips = (0..<count).compactMap {
      open.position(atFraction: (Double($0) + 0.5) / Double(count))
    }
    guard feet.count == count, tips.count == count, let start = feet.first?.point,
      let middle = tightBounds?.center
    else { return self }
    var path = Path()
    path.move(to: start)
    for index in 0..<count {
      let foot = feet[(index + 1) % count].point
      let out = (tips[index].point - middle).normalized ?? .zero
      let tip = tips[index].point + out * depth
      switch fringe {
      case .lobes: path.quad(tip, to: foot)
      case .spikes:
        path.line(to: tip)
        path.line(to: foot)
      }
    }
    path.close()
    return path
  }
}
