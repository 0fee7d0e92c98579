/// One straight or curved piece of a path, with its start.
package enum PathSegment: Hashable, Sendable {
  case line(Point, Point)
  /// A quadratic Bézier curve: start, control point, end.
  case quad(Point, Point, Point)
  /// A cubic Bézier curve: start, two control points, end.
  case cubic(Point, Point, Point, Point)

  package var start: Point {
    switch self {
    case .line(let p, _), .quad(let p, _, _), .cubic(let p, _, _, _): p
    }
  }

  package var end: Point {
    switch self {
    case .line(_, let p), .quad(_, _, let p), .cubic(_, _, _, let p): p
    }
  }

  package var reversed: PathSegment {
    switch self {
    case .line(let a, let b): .line(b, a)
    case .quad(let a, let b, let c): .quad(c, b, a)
    case .cubic(let a, let b, let c, let d): .cubic(d, c, b, a)
    }
  }

  /// The element that draws the segment from its start.
  package var element: PathElement {
    switch self {
    case .line(_, let b): .line(b)
    case .quad(_, let b, let c): .quad(b, c)
    case .cubic(_, let b, let c, let d): .cubic(b, c, d)
    }
  }

  /// Start, control points, end.
  package var points: [Point] {
    switch self {
    case .line(let a, let b): [a, b]
    case .quad(let a, let b, let c): [a, b, c]
    case .cubic(let a, let b, let c, let d): [a, b, c, d]
    }
  }
}

extension PathSegment {
  /// The point at parameter `t` from 0 (start) to 1 (end).
  package func point(at t: Double) -> Point {
    let u = 1 - t
    switch self {
    case .line(let a, let b): return a * u + b * t
    case .quad(let a, let b, let c): return a * (u * u) + b * (2 * u * t) + c * (t * t)
    case .cubic(let a, let b, let c, let d):
      return a * (u * u * u) + b * (3 * u * u * t) + c * (3 * u * t * t) + d * (t * t * t)
    }
  }

  /// The first derivative with respect to the parameter.
  package func derivative(at t: Double) -> Point {
    let u = 1 - t
    switch self {
    case .line(let a, let b): return b - a
    case .quad(let a, let b, let c): return (b - a) * (2 * u) + (c - b) * (2 * t)
    case .cubic(let a, let b, let c, let d):
      return (b - a) * (3 * u * u) + (c - b) * (6 * u * t) + (d - c) * (3 * t * t)
    }
  }

  /// The second derivative with respect to the parameter.
  package func secondDerivative(at t: Double) -> Point {
    switch self {
    case .line: return .zero
    case .quad(let a, let b, let c): return (a - b * 2 + c) * 2
    case .cubic(let a, let b, let c, let d):
      return (a - b * 2 + c) * (6 * (1 - t)) + (b - c * 2 + d) * (6 * t)
    }
  }

  /// The direction of travel at parameter `t`, of length 1.
  ///
  /// Where the derivative vanishes, because control points coincide, the direction is that of the
  /// nearest stretch with one; nil when the whole segment is one point.
  package func tangent(at t: Double) -> Point? {
    // 1e-9 of a user unit is far below anything drawn and far above rounding noise.
    let derivative = derivative(at: t)
    if derivative.length > 1e-9 { return derivative.normalized }
    let nudge = t < 0.5 ? 1e-3 : -1e-3
    let chord = point(at: t + nudge) - point(at: t)
    if chord.length > 1e-12 { return (chord * (nudge > 0 ? 1 : -1)).normalized }
    return (end - start).normalized
  }

  /// The two pieces on either side of parameter `t` (de Casteljau's construction).
  package func split(at t: Double) -> (PathSegment, PathSegment) {
    switch self {
    case .line(let a, let b):
      let m = a.interpolated(to: b, t)
      return (.line(a, m), .line(m, b))
    case .quad(let a, let b, let c):
      let ab = a.interpolated(to: b, t)
      let bc = b.interpolated(to: c, t)
      let m = ab.interpolated(to: bc, t)
      return (.quad(a, ab, m), .quad(m, bc, c))
    case .cubic(let a, let b, let c, let d):
      let ab = a.interpolated(to: b, t)
      let bc = b.interpolated(to: c, t)
      let cd = c.interpolated(to: d, t)
      let abc = ab.interpolated(to: bc, t)
      let bcd = bc.interpolated(to: cd, t)
      let m = abc.interpolated(to: bcd, t)
      return (.cubic(a, ab, abc, m), .cubic(m, bcd, cd, d))
    }
  }
}
