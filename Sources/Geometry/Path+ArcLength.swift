extension PathSegment {
  /// The length of the segment up to parameter `t`, to about 1e-6 of itself for smooth curves.
  ///
  /// Gauss–Legendre quadrature of the speed with five nodes on each of four pieces.
  package func length(upTo t: Double = 1) -> Double {
    if case .line(let a, let b) = self { return a.distance(to: b) * t }
    var sum = 0.0
    for piece in 0..<4 {
      let middle = t * (Double(piece) + 0.5) / 4
      for (node, weight) in Self.gaussLegendre {
        sum += weight * derivative(at: middle + node * t / 8).length
      }
    }
    return sum * t / 8
  }

  /// The parameter at which a piece of the given length ends.
  package func parameter(atLength target: Double) -> Double {
    let total = length()
    guard total > 0, target > 0 else { return 0 }
    guard target < total else { return 1 }
    var t = target / total
    if case .line = self { return t }
    // Newton's method, kept inside a bracket that halves when a step would leave it.
    var (low, high) = (0.0, 1.0)
    for _ in 0..<24 {
      let error = length(upTo: t) - target
      if abs(error) <= total * 1e-9 { break }
      if error > 0 { high = t } else { low = t }
      let speed = derivative(at: t).length
      let step = t - error / speed
      t = speed > 0 && step > low && step < high ? step : (low + high) / 2
    }
    return t
  }

  private static let gaussLegendre: [(node: Double, weight: Double)] = [
    (0, 0.568_888_888_888_888_9),
    (-0.538_469_310_105_683_1, 0.478_628_670_499_366_5),
    (0.538_469_310_105_683_1, 0.478_628_670_499_366_5),
    (-0.906_179_845_938_664, 0.236_926_885_056_189_1),
    (0.906_179_845_938_664, 0.236_926_885_056_189_1),
  ]
}

extension Path {
  /// The length of all subpaths together.
  package var length: Double { segments(closing: false).reduce(0) { $0 + $1.length() } }

  /// The point and the direction of travel (of length 1) after a share of the path's length.
  ///
  /// - Parameter fraction: 0 is the start, 1 the end; clamped.
  /// - Returns: nil for a path without length.
  package func position(atFraction fraction: Double) -> (point: Point, direction: Point)? {
    let segments = segments(closing: false)
    guard let (index, t) = Self.locate(fraction, in: segments) else { return nil }
    guard let direction = segments[index].tangent(at: t) else { return nil }
    return (segments[index].point(at: t), direction)
  }

  /// The pieces before and after a share of the path's length.
  ///
  /// For a path of one open subpath. A piece without length is empty.
  package func split(atFraction fraction: Double) -> (Path, Path) {
    let segments = segments(closing: false)
    if fraction <= 0 { return (Path(), Path(along: segments)) }
    if fraction >= 1 { return (Path(along: segments), Path()) }
    guard let (index, t) = Self.locate(fraction, in: segments) else { return (self, Path()) }
    let (before, after) = segments[index].split(at: t)
    return (
      Path(along: segments[..<index] + (t > 0 ? [before] : [])),
      Path(along: (t < 1 ? [after] : []) + segments[(index + 1)...])
    )
  }

  /// The piece between two shares of the path's length; empty when `from` is not below `to`.
  package func portion(from: Double, to: Double) -> Path {
    let low = max(0, from)
    let high = min(1, to)
    guard low < high else { return Path() }
    let (head, _) = split(atFraction: high)
    return head.split(atFraction: low / high).1
  }

  private static func locate(
    _ fraction: Double, in segments: [PathSegment]
  ) -> (index: Int, parameter: Double)? {
    let lengths = segments.map { $0.length() }
    var left = lengths.reduce(0, +) * min(1, max(0, fraction))
    guard let last = lengths.lastIndex(where: { $0 > 0 }) else { return nil }
    for (index, length) in lengths.enumerated() where length > 0 {
      if left <= length || index == last {
        return (index, segments[index].parameter(atLength: left))
      }
      left -= length
    }
    return nil
  }
}
