extension PathSegment {
  /// The smallest upright rectangle that holds the segment.
  package var bounds: Rect {
    var parameters: [Double] = []
    switch self {
    case .line: break
    case .quad(let a, let b, let c):
      parameters = [
        Self.root(of: b.x - a.x, c.x - b.x), Self.root(of: b.y - a.y, c.y - b.y),
      ].compactMap { $0 }
    case .cubic(let a, let b, let c, let d):
      parameters =
        Self.roots(of: b.x - a.x, c.x - b.x, d.x - c.x)
        + Self.roots(of: b.y - a.y, c.y - b.y, d.y - c.y)
    }
    var result = Rect(minX: start.x, minY: start.y, maxX: start.x, maxY: start.y).union(end)
    for t in parameters { result = result.union(point(at: t)) }
    return result
  }

  /// Where `p (1 - t) + q t` is zero, strictly between 0 and 1.
  private static func root(of p: Double, _ q: Double) -> Double? {
    let t = p / (p - q)
    return t > 0 && t < 1 ? t : nil
  }

  /// Where the quadratic with Bernstein coefficients `p, q, r` is zero, strictly between 0 and 1.
  private static func roots(of p: Double, _ q: Double, _ r: Double) -> [Double] {
    let a = p - 2 * q + r
    let b = q - p
    let discriminant = b * b - a * p
    guard discriminant >= 0 else { return [] }
    // The form that does not subtract nearly equal numbers.
    let s = -(b + (b < 0 ? -discriminant.squareRoot() : discriminant.squareRoot()))
    return [s / a, p / s].filter { $0 > 0 && $0 < 1 }
  }
}

extension Path {
  /// The smallest upright rectangle that holds the drawn curve, or nil for an empty path.
  ///
  /// Tighter than ``controlBounds``: control points do not count.
  package var tightBounds: Rect? {
    let segments = segments(closing: false)
    guard let first = segments.first else { return controlBounds }
    return segments.dropFirst().reduce(first.bounds) { $0.union($1.bounds) }
  }
}
