/// A position or a displacement in the plane; `x` grows to the right, `y` downwards.
public struct Point: Hashable, Sendable {
  /// To the right.
  public var x: Double
  /// Downwards.
  public var y: Double

  /// A point by its coordinates.
  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  /// The origin.
  public static let zero = Point(0, 0)
}

extension Point {
  @inlinable package static func + (a: Point, b: Point) -> Point { Point(a.x + b.x, a.y + b.y) }
  @inlinable package static func - (a: Point, b: Point) -> Point { Point(a.x - b.x, a.y - b.y) }
  @inlinable package static func * (a: Point, k: Double) -> Point { Point(a.x * k, a.y * k) }
  @inlinable package static prefix func - (a: Point) -> Point { Point(-a.x, -a.y) }

  /// The length of the displacement.
  @inlinable package var length: Double { (x * x + y * y).squareRoot() }

  @inlinable package func dot(_ other: Point) -> Double { x * other.x + y * other.y }

  /// The z component of the cross product; positive when `other` lies clockwise of `self` on a
  /// page whose `y` grows downwards.
  @inlinable package func cross(_ other: Point) -> Double { x * other.y - y * other.x }

  @inlinable package func distance(to other: Point) -> Double { (other - self).length }

  /// The displacement of length 1 in the same direction, or nil when it has no direction.
  @inlinable package var normalized: Point? {
    let length = self.length
    return length > 0 ? self * (1 / length) : nil
  }

  /// The displacement turned by a quarter, from `x` towards `y`.
  @inlinable package var perpendicular: Point { Point(-y, x) }

  /// The point a share `t` of the way to `other`; 0 is `self`, 1 is `other`.
  @inlinable package func interpolated(to other: Point, _ t: Double) -> Point {
    Point(x + (other.x - x) * t, y + (other.y - y) * t)
  }

  @inlinable package var isFinite: Bool { x.isFinite && y.isFinite }
}
