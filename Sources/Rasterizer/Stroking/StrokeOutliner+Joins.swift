internal import Scene

/// A vertex of a polyline with the unit directions before and after it.
struct Bend {
  let vertex: DevicePoint
  let before: DevicePoint
  let after: DevicePoint
  /// The length of the shorter of the two segments that meet.
  let shorter: Double
  /// Whether the vertex lies inside a curve.
  let isSmooth: Bool
  let cosine: Double
  let sine: Double

  @inline(__always)
  init(
    vertex: DevicePoint, before: DevicePoint, after: DevicePoint, shorter: Double, isSmooth: Bool
  ) {
    self.vertex = vertex
    self.before = before
    self.after = after
    self.shorter = shorter
    self.isSmooth = isSmooth
    cosine = before.dot(after)
    sine = before.cross(after)
  }
}

extension StrokeOutliner {
  /// Adds the corner of the side that lies on the perpendicular of the direction of travel.
  @inline(__always)
  mutating func addJoin(_ bend: Bend, startsContour: Bool) {
    let isInner = bend.sine > 0
    // The crossing of the two offset lines lies `halfWidth · tan(θ/2)` along each segment. Half of
    // the shorter segment leaves the other half to the bend at its other end.
    let isOnePoint =
      isInner
      ? halfWidth * bend.sine <= 0.5 * bend.shorter * (1 + bend.cosine)
      : bend.cosine >= plainCosine || isMiter(bend)
    guard isOnePoint else {
      addBrokenJoin(bend, startsContour: startsContour)
      return
    }
    let toCrossing = (bend.before + bend.after).perpendicular * (halfWidth / (1 + bend.cosine))
    if startsContour {
      sink.begin(at: bend.vertex + toCrossing)
    } else {
      sink.line(to: bend.vertex + toCrossing)
    }
  }

  private func isMiter(_ bend: Bend) -> Bool {
    join == .miter && !bend.isSmooth && bend.cosine >= leastMiterCosine
  }

  private mutating func addBrokenJoin(_ bend: Bend, startsContour: Bool) {
    let start = bend.before.perpendicular * halfWidth
    let end = bend.after.perpendicular * halfWidth
    if startsContour {
      sink.begin(at: bend.vertex + start)
    } else {
      sink.line(to: bend.vertex + start)
    }
    if bend.sine > 0 {
      sink.line(to: bend.vertex)
    } else if join == .round || bend.isSmooth {
      addArc(around: bend.vertex, from: start, cosine: bend.cosine, sine: bend.sine)
    }
    sink.line(to: bend.vertex + end)
  }

  /// Adds the cap at a `point` reached in the direction `along`: from one side to the other, both
  /// sides' own corners left out.
  mutating func addCap(at point: DevicePoint, along: DevicePoint) {
    let side = along.perpendicular * halfWidth
    let ahead = along * halfWidth
    switch cap {
    case .butt: break
    case .square:
      sink.line(to: point + side + ahead)
      sink.line(to: point - side + ahead)
    case .round:
      addArc(around: point, from: side, cosine: 0, sine: -1)
      sink.line(to: point + ahead)
      addArc(around: point, from: ahead, cosine: 0, sine: -1)
    }
  }

  /// Adds what a subpath or dash of no length shows: its two caps.
  mutating func addDot(at point: DevicePoint, along: DevicePoint) {
    guard cap != .butt else { return }
    let side = along.perpendicular * halfWidth
    sink.begin(at: point + side)
    addCap(at: point, along: along)
    sink.line(to: point - side)
    addCap(at: point, along: -along)
    sink.end(isClosed: true)
  }

  /// Adds the inner points of the arc that turns `start` by the angle of the given cosine and sine,
  /// at most half a turn; half a turn goes from `x` away from `y`.
  ///
  /// The angle is halved until a chord is within the tolerance of the arc. Halving and turning need
  /// square roots only, so the points are the same on every machine.
  private mutating func addArc(
    around center: DevicePoint, from start: DevicePoint, cosine: Double, sine: Double
  ) {
    var c = max(-1, min(1, cosine))
    var s = sine
    var pieces = 1
    // The chord of an angle θ lies radius · (1 − cos(θ/2)) inside the arc.
    let least = 1 - CurveFlattener.tolerance / halfWidth
    while pieces < 1 << 12 {
      let halfCosine = ((1 + c) / 2).squareRoot()
      if halfCosine >= least { break }
      let halfSine = ((1 - c) / 2).squareRoot()
      s = s > 0 ? halfSine : -halfSine
      c = halfCosine
      pieces *= 2
    }
    // As in curves, the inner points are moved outwards by a share of the chords' distance.
    let chordDistance = 1 - ((1 + c) / 2).squareRoot()
    var spoke = start * (1 + CurveFlattener.outwards * chordDistance)
    for _ in 1..<pieces {
      spoke = spoke * c + spoke.perpendicular * s
      sink.line(to: center + spoke)
    }
  }
}
