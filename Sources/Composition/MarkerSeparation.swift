import Geometry

/// A marker that wants a place.
struct MarkerSpot {
  var center: Point
  /// Half its width.
  var radius: Double
  var panel: Int
  /// nil where it does not matter.
  var host: MarkerHost?
  /// Where it belongs, when it had to leave that place.
  var home: Point?
  /// Its discs and signs; nil for one disc.
  var footprint: MarkFootprint?
  /// Of one whose side is not stated: half the height of the signs at the ends of its bracket, which
  /// runs across the body. Two brackets stand one above the other.
  var bracketHalfHeight: Double?
  /// The middles of a cluster's discs about the centre; empty for one disc.
  var cluster: [Point] = []

  /// How far the two reach over each other; negative when they do not.
  func overlap(_ other: MarkerSpot) -> Double { overlap(other, apart: other.center - center) }

  /// The same were the other one `apart` from this one.
  func overlap(_ other: MarkerSpot, apart: Point) -> Double {
    if let own = bracketHalfHeight, let others = other.bracketHalfHeight {
      return max(own + others - abs(apart.y), discOverlap(other, apart))
    }
    return discOverlap(other, apart)
  }

  private func discOverlap(_ other: MarkerSpot, _ apart: Point) -> Double {
    guard footprint != nil || other.footprint != nil else {
      return radius + other.radius - apart.length
    }
    return (footprint ?? MarkFootprint(disc: radius))
      .overlap(other.footprint ?? MarkFootprint(disc: other.radius), apart: apart)
  }

  /// How many discs of its cluster would lie where they belong.
  func held(at center: Point) -> Int {
    guard let host else { return cluster.count }
    return cluster.count { host.mayHold(center + $0, lean: 0) }
  }

  /// The radius of a disc that holds all of it.
  var reach: Double { footprint?.reach ?? radius }

  /// How much of its disc lies under the other's, 0 to 1.
  func share(coveredBy other: MarkerSpot) -> Double {
    let distance = center.distance(to: other.center)
    guard panel == other.panel, distance < radius + other.radius else { return 0 }
    guard distance > abs(radius - other.radius) else {
      return min(1, (other.radius * other.radius) / (radius * radius))
    }
    // The lens of two circles, with arcs by the half of each chord: strips across it are summed, for
    // there is no trigonometry between atlas and pixel.
    let first =
      (distance * distance + radius * radius - other.radius * other.radius) / (2 * distance)
    return (Self.cap(radius, from: first) + Self.cap(other.radius, from: distance - first))
      / (Double.pi * radius * radius)
  }

  /// The area of a disc beyond a chord at a distance from its centre, which may be negative.
  private static func cap(_ radius: Double, from chord: Double) -> Double {
    let count = 32
    let step = (radius - chord) / Double(count)
    return (0..<count).reduce(0) { sum, strip in
      let x = chord + (Double(strip) + 0.5) * step
      return sum + 2 * max(0, radius * radius - x * x).squareRoot() * step
    }
  }
}

/// Moves the markers of one panel apart that would cover each other: first a little, each as far as the
/// other; those that still do take the nearest free place in their region, or beside it where the
/// region is no larger than a marker. The same spots give the same result.
struct MarkerSeparation {
  private(set) var spots: [MarkerSpot]
  /// How far a marker may stand out of its region where there is no room in it.
  let lean: Double
  /// Where markers that find no room at their places may stand; nil where none may leave.
  let bounds: Rect?
  /// How many discs of each cluster lie where they belong at their first places: never fewer later.
  private var leastHeld: [Int] = []

  init(spots: [MarkerSpot], lean: Double, bounds: Rect? = nil) {
    self.spots = spots
    self.lean = lean
    self.bounds = bounds
  }

  mutating func run() {
    let wanted = spots
    leastHeld = spots.map { $0.held(at: $0.center) }
    push()
    let crowded = spots.indices.filter { index in
      spots.indices.contains { $0 != index && spots[index].overlap(spots[$0]) > 1e-6 }
    }
    // What is free of others stays where it is; the rest find places between them, those with the least
    // choice first.
    var placed = spots.indices.filter { !crowded.contains($0) }.map { spots[$0] }
    for index in crowded {
      var spot = spots[index]
      // A marker that was pushed about may start again from its own place.
      for start in [spot, wanted[index]] where cover(spot, placed) > 1e-6 {
        var other = start
        other.center =
          place(for: start, among: placed, mayLeave: false, leastHeld[index]) ?? start.center
        if cover(other, placed) < cover(spot, placed) - 1e-6 { spot.center = other.center }
      }
      if bounds != nil, cover(spot, placed) > spot.radius * 0.4 {
        var other = wanted[index]
        other.center = place(for: other, among: placed, mayLeave: true, 0) ?? spot.center
        if cover(other, placed) < cover(spot, placed) - 1e-6 {
          spot.center = other.center
          spot.home = wanted[index].center
        }
      }
      spots[index] = spot
      placed.append(spot)
    }
  }

  private func cover(_ spot: MarkerSpot, _ placed: [MarkerSpot]) -> Double {
    placed.reduce(0) { max($0, spot.overlap($1)) }
  }

  /// Markers that cover each other part along the line between them, as far as their organs reach.
  private mutating func push() {
    // Most pairs are far apart; that is seen without a look at the spots themselves.
    var centers = spots.map(\.center)
    let reaches = spots.map(\.reach)
    defer { for index in spots.indices { spots[index].center = centers[index] } }
    for _ in 0..<24 {
      var moved = false
      for a in centers.indices {
        for b in centers.indices.dropFirst(a + 1) {
          let separation = reaches[a] + reaches[b]
          let apart = centers[b] - centers[a]
          guard abs(apart.y) < separation else { continue }
          let areBrackets =
            spots[a].bracketHalfHeight != nil && spots[b].bracketHalfHeight != nil
          guard areBrackets || abs(apart.x) < separation else { continue }
          let overlap = spots[a].overlap(spots[b], apart: apart)
          guard overlap > 1e-6 else { continue }
          // Markers on one spot part along a fixed slant, brackets upwards and downwards.
          let direction =
            areBrackets
            ? Point(0, apart.y < 0 ? -1 : 1) : apart.normalized ?? Point(0.6, 0.8)
          let push = direction * (overlap / 2)
          for (index, shift) in [(a, -push), (b, push)] {
            let way = spots[index].host?.ray?.direction
            let target = centers[index] + (way.map { $0 * shift.dot($0) } ?? shift)
            if spots[index].host?.mayHold(target, lean: 0) ?? true,
              spots[index].held(at: target) >= leastHeld[index]
            {
              centers[index] = target
              moved = true
            }
          }
        }
      }
      if !moved { return }
    }
  }

  /// The nearest place without a marker; where there is none, the one that covers least.
  private func place(
    for wanted: MarkerSpot, among placed: [MarkerSpot], mayLeave: Bool, _ leastHeld: Int
  ) -> Point? {
    let field = CoverField(of: wanted, among: placed, within: wanted.radius * 6)
    let brackets =
      wanted.bracketHalfHeight == nil ? [] : placed.filter { $0.bracketHalfHeight != nil }
    var best: (overlap: Double, point: Point)?
    for step in Self.steps {
      let center = wanted.center + step * (wanted.radius * 0.5)
      // A place that is farther away has to be clearly better.
      let most = best.map { $0.overlap - wanted.radius * 0.05 } ?? .infinity
      let overlap = brackets.reduce(field.cover(at: center, below: most)) {
        max($0, wanted.overlap($1, apart: $1.center - center))
      }
      guard overlap < most, mayHold(wanted.host, center, mayLeave),
        wanted.cluster.isEmpty || wanted.held(at: center) >= leastHeld
      else { continue }
      best = (overlap, center)
      if overlap <= 1e-6 { break }
    }
    return best?.point
  }

  private func mayHold(_ host: MarkerHost?, _ center: Point, _ mayLeave: Bool) -> Bool {
    guard let host else { return true }
    guard mayLeave, let bounds else { return host.mayHold(center, lean: lean) }
    return host.isOnItsSide(center) && bounds.contains(center)
  }

  /// The points of a fine hexagonal grid about the origin, nearest first.
  private static let steps: [Point] = {
    var points: [Point] = []
    for row in -14...14 {
      for column in -14...14 {
        let shift = row.isMultiple(of: 2) ? 0 : 0.5
        points.append(Point(Double(column) + shift, Double(row) * 0.8660254037844386))
      }
    }
    return points.filter { $0.length <= 12 }.sorted { a, b in
      (a.length * 1024).rounded() == (b.length * 1024).rounded()
        ? (a.y, a.x) < (b.y, b.x) : a.length < b.length
    }
  }()
}
