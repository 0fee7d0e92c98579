internal import Geometry

/// A position or a displacement in device pixels; `x` to the right, `y` down.
///
/// Not `Point`: the operators of SIMD vectors are compiled into this module, those of `Point` are
/// calls into another one for each of the many points of a flattened curve.
typealias DevicePoint = SIMD2<Double>

extension DevicePoint {
  init(_ point: Point, scale: Double) { self.init(point.x * scale, point.y * scale) }

  @inline(__always)
  func dot(_ other: DevicePoint) -> Double { x * other.x + y * other.y }

  /// Positive when `other` lies clockwise of `self` as seen on the page.
  @inline(__always)
  func cross(_ other: DevicePoint) -> Double { x * other.y - y * other.x }

  @inline(__always)
  var length: Double { dot(self).squareRoot() }

  /// The displacement turned by a quarter, from `x` towards `y`.
  @inline(__always)
  var perpendicular: DevicePoint { DevicePoint(-y, x) }

  @inline(__always)
  func middle(to other: DevicePoint) -> DevicePoint { (self + other) * 0.5 }

  /// Whether neither coordinate is farther from 0 than `limit`.
  @inline(__always)
  func isWithin(_ limit: Double) -> Bool { abs(x) <= limit && abs(y) <= limit }

  /// The nearest point whose coordinates are no farther from 0 than `limit`.
  func limited(to limit: Double) -> DevicePoint {
    clamped(lowerBound: Self(repeating: -limit), upperBound: Self(repeating: limit))
  }
}
