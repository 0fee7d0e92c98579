internal import Geometry

/// Turns a path into straight lines in device pixels.
///
/// A curve becomes lines at equal steps of its parameter. Their number comes from the bound on the
/// distance between a Bézier curve and its chords by its second differences (Wang, Shih and Chang,
/// “Error estimation for chord approximation”, 1984): with `d` the largest second difference of the
/// control points, `n` chords stay within `d · 3/4 / n²` for a cubic and `d / 4 / n²` for a
/// quadratic curve.
///
/// Chords lie on the inner side of the curve, so a disc of chords is too small. The points between
/// two ends are therefore moved outwards by 2/3 of the distance of the chords, which gives the area
/// under the curve back and leaves at most 2/3 of the distance on either side.
struct CurveFlattener {
  /// The largest distance between a curve and its chords, in pixels; after the move outwards the
  /// lines are within 2/3 of it, which is 3.4/255 in coverage.
  static let tolerance = 0.02
  /// The share of the chords' distance by which points are moved outwards.
  static let outwards = 2.0 / 3

  /// Coordinates beyond this are moved to it, so that products of them stay finite.
  static let farthest = 0x1p40
  /// A curve that would need more steps is halved first, so that the parts out of sight can go.
  private static let mostSteps = 256
  private static let deepestHalving = 40

  /// Pixels for one scene unit.
  let scale: Double
  /// What can be seen, in pixels. A curve whose control points all lie beyond one side of it is
  /// replaced by its chord, which leaves everything inside as it was.
  let visible: Rect

  /// Hands the lines of `path` to `sink`; false when a coordinate is not finite.
  func flatten(_ path: Path, into sink: inout some LineSink) -> Bool {
    var start = DevicePoint.zero
    var current = DevicePoint.zero
    var isOpen = false
    for element in path.elements {
      if case .move(let p) = element {
        guard let p = device(p) else { return false }
        if isOpen { sink.end(isClosed: false) }
        isOpen = false
        start = p
        current = p
        continue
      }
      if !isOpen {
        sink.begin(at: current)
        isOpen = true
      }
      switch element {
      case .move: break
      case .line(let p):
        guard let end = device(p) else { return false }
        sink.line(to: end)
        current = end
      case .quad(let c, let p):
        guard let c = device(c), let end = device(p) else { return false }
        addQuad(current, c, end, isSmooth: false, depth: 0, to: &sink)
        current = end
      case .cubic(let c1, let c2, let p):
        guard let c1 = device(c1), let c2 = device(c2), let end = device(p) else { return false }
        addCubic(current, c1, c2, end, isSmooth: false, depth: 0, to: &sink)
        current = end
      case .close:
        sink.end(isClosed: true)
        isOpen = false
        current = start
      }
    }
    if isOpen { sink.end(isClosed: false) }
    return true
  }

  /// The point in pixels; nil when it is not finite.
  @inline(__always)
  private func device(_ p: Point) -> DevicePoint? {
    let q = DevicePoint(p, scale: scale)
    if q.isWithin(Self.farthest) { return q }
    return p.isFinite ? q.limited(to: Self.farthest) : nil
  }
}

extension CurveFlattener {
  private func addQuad(
    _ p0: DevicePoint, _ p1: DevicePoint, _ p2: DevicePoint, isSmooth: Bool, depth: Int,
    to sink: inout some LineSink
  ) {
    let second = p0 - 2 * p1 + p2
    let steps = Self.steps(distance: second.length * 0.25)
    if steps == 1 || isOutOfSight(p0, p1, p2, p2) {
      sink.curve(1, isSmooth: isSmooth) { _ in p2 }
      return
    }
    if steps > Self.mostSteps && depth < Self.deepestHalving {
      let a = p0.middle(to: p1)
      let b = p1.middle(to: p2)
      let middle = a.middle(to: b)
      addQuad(p0, a, middle, isSmooth: isSmooth, depth: depth + 1, to: &sink)
      addQuad(middle, b, p2, isSmooth: true, depth: depth + 1, to: &sink)
      return
    }
    let first = 2 * (p1 - p0)
    let step = 1 / Double(steps)
    // A chord's distance is an eighth of the second derivative, here `2 · second`, times `step²`.
    let start = p0 - (Self.outwards / 4 * step * step) * second
    sink.curve(steps, isSmooth: isSmooth) { index in
      if index == steps &- 1 { return p2 }
      let t = Double(index &+ 1) * step
      return start + t * (first + t * second)
    }
  }

  private func addCubic(
    _ p0: DevicePoint, _ p1: DevicePoint, _ p2: DevicePoint, _ p3: DevicePoint, isSmooth: Bool,
    depth: Int, to sink: inout some LineSink
  ) {
    let s1 = p0 - 2 * p1 + p2
    let s2 = p1 - 2 * p2 + p3
    let largest = max(s1.dot(s1), s2.dot(s2)).squareRoot()
    let steps = Self.steps(distance: largest * 0.75)
    if steps == 1 || isOutOfSight(p0, p1, p2, p3) {
      sink.curve(1, isSmooth: isSmooth) { _ in p3 }
      return
    }
    if steps > Self.mostSteps && depth < Self.deepestHalving {
      let a = p0.middle(to: p1)
      let m = p1.middle(to: p2)
      let d = p2.middle(to: p3)
      let b = a.middle(to: m)
      let c = m.middle(to: d)
      let middle = b.middle(to: c)
      addCubic(p0, a, b, middle, isSmooth: isSmooth, depth: depth + 1, to: &sink)
      addCubic(middle, c, d, p3, isSmooth: true, depth: depth + 1, to: &sink)
      return
    }
    let second = 3 * s1
    let third = p3 - p0 - 3 * (p2 - p1)
    let step = 1 / Double(steps)
    // A chord's distance is an eighth of the second derivative, here `2 · second + 6 · third · t`,
    // times `step²`.
    let shift = Self.outwards / 4 * step * step
    let start = p0 - shift * second
    let first = 3 * (p1 - p0) - (3 * shift) * third
    sink.curve(steps, isSmooth: isSmooth) { index in
      if index == steps &- 1 { return p3 }
      let t = Double(index &+ 1) * step
      return start + t * (first + t * (second + t * third))
    }
  }

  /// How many chords to draw for a curve that a single chord is at most `distance` from.
  @inline(__always)
  private static func steps(distance: Double) -> Int {
    // A single chord has no point that could be moved outwards.
    if distance <= outwards * tolerance { return 1 }
    return max(Int((distance * (1 / tolerance)).squareRoot()) + 1, 2)
  }

  private func isOutOfSight(
    _ a: DevicePoint, _ b: DevicePoint, _ c: DevicePoint, _ d: DevicePoint
  ) -> Bool {
    let v = visible
    return (a.x < v.minX && b.x < v.minX && c.x < v.minX && d.x < v.minX)
      || (a.x > v.maxX && b.x > v.maxX && c.x > v.maxX && d.x > v.maxX)
      || (a.y < v.minY && b.y < v.minY && c.y < v.minY && d.y < v.minY)
      || (a.y > v.maxY && b.y > v.maxY && c.y > v.maxY && d.y > v.maxY)
  }
}
