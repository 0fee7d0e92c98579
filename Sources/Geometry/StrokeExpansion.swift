/// The two borders of a line of varying width around a chain of segments.
///
/// Each border is made of cubic curves that meet the exact offset curve, in position and in direction,
/// at both ends of every piece (Hermite interpolation). Pieces end where segments do, several times
/// within a segment that bends, and closer together towards a pointed end: there the share `u` of the
/// length travelled is a quadratic function of the running parameter `v`, in which the falling width
/// has a bounded derivative.
struct StrokeExpansion {
  private var borders: [(left: PathSegment, right: PathSegment)] = []
  private var ends: (start: Station, end: Station)?

  init(_ segments: [PathSegment], profile: StrokeProfile) {
    let lengths = segments.map { $0.length() }
    let total = lengths.reduce(0, +)
    guard total > 0 else { return }
    let pace = Pace(profile.taper)
    var travelled = 0.0
    for (segment, length) in zip(segments, lengths) where length > 0 {
      let stations = Self.parameters(
        segment, length: length, from: travelled / total, to: (travelled + length) / total, pace
      ).compactMap { t in
        Station(
          segment, at: t, share: (travelled + segment.length(upTo: t)) / total, total: total,
          profile: profile, pace: pace)
      }
      for (a, b) in zip(stations, stations.dropFirst()) {
        borders.append((a.curve(to: b, side: 1), a.curve(to: b, side: -1)))
      }
      if let first = stations.first, let last = stations.last {
        ends = (ends?.start ?? first, last)
      }
      travelled += length
    }
  }

  /// The area between the borders and the caps, as one closed subpath.
  func closedOutline(startCap: TubeCap, endCap: TubeCap) -> Path {
    guard let ends else { return Path() }
    var path = Path()
    path.move(to: ends.start.border(1))
    Self.append(borders.map(\.left), to: &path)
    ends.end.cap(endCap, from: 1, to: &path)
    Self.append(borders.reversed().map(\.right.reversed), to: &path)
    ends.start.cap(startCap, from: -1, to: &path)
    path.close()
    return path
  }

  /// The area between the borders of a closed chain: two closed subpaths of opposite direction.
  var ring: Path {
    guard let ends else { return Path() }
    var path = Path()
    path.move(to: ends.start.border(1))
    Self.append(borders.map(\.left), to: &path)
    path.close()
    path.move(to: ends.end.border(-1))
    Self.append(borders.reversed().map(\.right.reversed), to: &path)
    path.close()
    return path
  }

  /// Adds the segments; where one starts away from the end of the last, at a corner of the line, the
  /// gap is bridged by a straight line.
  private static func append(_ segments: [PathSegment], to path: inout Path) {
    var current = path.points.last
    for segment in segments {
      if let current, current.distance(to: segment.start) > 1e-9 { path.line(to: segment.start) }
      path.append(Path([segment.element]))
      current = segment.end
    }
  }

  /// Where the pieces of a segment begin and end, as curve parameters.
  private static func parameters(
    _ segment: PathSegment, length: Double, from low: Double, to high: Double, _ pace: Pace
  ) -> [Double] {
    let count = Self.pieceCount(segment)
    var result = (0...count).map { Double($0) / Double(count) }
    for share in pace.stations where share > low && share < high {
      result.append(segment.parameter(atLength: length * (share - low) / (high - low)))
    }
    result.sort()
    // Pieces shorter than a hundredth of the parameter range add nodes and no precision.
    var kept: [Double] = []
    for t in result where kept.last.map({ t - $0 > 0.01 }) ?? true { kept.append(t) }
    kept[kept.count - 1] = 1
    return kept
  }

  /// One piece for a straight line; for a curve two, and four more for each right angle that its
  /// control polygon turns through.
  private static func pieceCount(_ segment: PathSegment) -> Int {
    let legs = zip(segment.points, segment.points.dropFirst()).compactMap { ($1 - $0).normalized }
    let turn = zip(legs, legs.dropFirst()).reduce(0) { $0 + (1 - $1.0.dot($1.1)) }
    return segment.points.count == 2 ? 1 : 2 + min(12, Int(4 * turn))
  }
}

/// How the running parameter `v` of an expansion maps to the share `u` of the length.
private struct Pace {
  let taper: LineTaper

  init(_ taper: LineTaper) { self.taper = taper }

  /// Shares at which a piece must end, so that the tapered ends have enough of them.
  var stations: [Double] {
    taper == .none ? [] : (1...7).map { share(at: Double($0) / 8) }
  }

  private func share(at v: Double) -> Double {
    switch taper {
    case .none: v
    case .start: v * v
    case .end: 1 - (1 - v) * (1 - v)
    case .both: v < 0.5 ? 2 * v * v : 1 - 2 * (1 - v) * (1 - v)
    }
  }

  /// The running parameter at a share of the length, and the derivative of the share there.
  func parameter(at u: Double) -> (v: Double, rate: Double) {
    switch taper {
    case .none: return (u, 1)
    case .start:
      let v = max(0, u).squareRoot()
      return (v, 2 * v)
    case .end:
      let rest = max(0, 1 - u).squareRoot()
      return (1 - rest, 2 * rest)
    case .both:
      let rest = (max(0, min(u, 1 - u)) / 2).squareRoot()
      return (u < 0.5 ? rest : 1 - rest, 4 * rest)
    }
  }
}

/// A point of the centre line with all that the borders need to know there.
private struct Station {
  private let point: Point
  private let tangent: Point
  private let curvature: Double
  private let halfWidth: Double
  /// The derivatives of the half width and of the length travelled by the running parameter.
  private let halfWidthRate: Double
  private let speed: Double
  private let v: Double

  init?(
    _ segment: PathSegment, at t: Double, share: Double, total: Double, profile: StrokeProfile,
    pace: Pace
  ) {
    guard let tangent = segment.tangent(at: t) else { return nil }
    // The ends are exact, whatever the quadrature made of their share.
    let u = share < 1e-9 ? 0 : share > 1 - 1e-9 ? 1 : share
    self.point = segment.point(at: t)
    self.tangent = tangent
    let derivative = segment.derivative(at: t)
    let speed = derivative.length
    self.curvature =
      speed > 1e-6
      ? derivative.cross(segment.secondDerivative(at: t)) / (speed * speed * speed) : 0
    self.halfWidth = profile.halfWidth(at: u)
    let (v, rate) = pace.parameter(at: u)
    self.v = v
    self.speed = total * rate
    self.halfWidthRate = rate == 0 ? 0 : profile.slope(at: u) * rate
  }

  /// The point of a border: `side` is 1 for the left one (`perpendicular` to the tangent), else -1.
  func border(_ side: Double) -> Point { point + tangent.perpendicular * (halfWidth * side) }

  /// The derivative of the border by the running parameter. Where the line bends more tightly than it
  /// is wide, the inner border stands still rather than turning back.
  private func borderRate(_ side: Double) -> Point {
    tangent * (max(0, 1 - side * curvature * halfWidth) * speed)
      + tangent.perpendicular * (side * halfWidthRate)
  }

  func curve(to next: Station, side: Double) -> PathSegment {
    let third = (next.v - v) / 3
    let a = border(side)
    let d = next.border(side)
    return .cubic(a, a + borderRate(side) * third, d - next.borderRate(side) * third, d)
  }

  /// Leads the path from one border around the end of the line to the other.
  func cap(_ cap: TubeCap, from side: Double, to path: inout Path) {
    guard halfWidth > 0 else { return }
    let across = tangent.perpendicular * (halfWidth * side)
    switch cap {
    case .butt: path.line(to: point - across)
    case .round:
      // The control length with which a cubic curve comes closest to a quarter circle.
      let k = 0.552_284_749_831
      let along = tangent * (halfWidth * side)
      path.cubic(point + across + along * k, point + along + across * k, to: point + along)
      path.cubic(point + along - across * k, point - across + along * k, to: point - across)
    }
  }
}
