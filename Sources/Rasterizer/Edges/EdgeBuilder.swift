internal import Scene

/// Collects contours as monotone chains in fixed point, leaving out what cannot show.
struct EdgeBuilder {
  /// Points beyond this, in pixels, are moved to it along the axes. Seen from the canvas the
  /// outline winds as before, and fixed-point coordinates stay small.
  private static let farthest = 0x1p20

  private let size: PixelSize
  private(set) var store = EdgeStore()

  /// Where the shape at hand begins in the store.
  private var shapeChains = 0
  private var shapePoints = 0
  /// What the shape's chains span.
  private var least = FixedPoint(x: .max, y: .max)
  private var most = FixedPoint(x: .min, y: .min)

  /// The contour at hand: where it begins in the store, its first and its last point.
  private var contourPoints = 0
  private var start = DevicePoint.zero
  private var current = DevicePoint.zero

  /// - Parameter points: how many points to make room for.
  init(size: PixelSize, points: Int = 0) {
    self.size = size
    store.points.reserveCapacity(points)
  }

  /// Ends a shape: all contours since the last call.
  mutating func finishShape(rule: SceneFill.Rule) -> FilledShape {
    let bits = FixedFormat.positionBits
    let roundUp = Int32(FixedFormat.onePixel - 1)
    var bounds = PixelRect.empty
    if shapeChains < store.chains.count {
      bounds = PixelRect(
        minX: Int(least.x >> bits), minY: Int(least.y >> bits),
        maxX: Int((most.x + roundUp) >> bits), maxY: Int((most.y + roundUp) >> bits)
      ).intersection(PixelRect(minX: 0, minY: 0, maxX: size.width, maxY: size.height))
    }
    if bounds.isEmpty {
      store.points.removeSubrange(shapePoints...)
      store.chains.removeSubrange(shapeChains...)
    }
    let chains = shapeChains..<store.chains.count
    sort(chains)
    shapeChains = store.chains.count
    shapePoints = store.points.count
    least = FixedPoint(x: .max, y: .max)
    most = FixedPoint(x: .min, y: .min)
    return FilledShape(chains: chains, insideMask: rule == .evenOdd ? 1 : -1, bounds: bounds)
  }

  /// Sorts chains by the row of their top, and within a row from left to right, so that the sweep
  /// finds them nearly in order.
  private mutating func sort(_ range: Range<Int>) {
    let points = store.points
    store.chains[range].sort { a, b in
      let (topA, topB) = (points[Int(a.top)], points[Int(b.top)])
      let rowA = topA.y >> FixedFormat.positionBits
      let rowB = topB.y >> FixedFormat.positionBits
      if rowA != rowB { return rowA < rowB }
      return topA.x == topB.x ? a.top < b.top : topA.x < topB.x
    }
  }
}

extension EdgeBuilder: LineSink {
  mutating func begin(at point: DevicePoint) {
    start = point
    current = point
    contourPoints = store.points.count
    store.points.append(Self.fixed(point.limited(to: Self.farthest)))
  }

  @inline(__always)
  mutating func line(to point: DevicePoint) {
    if point.isWithin(Self.farthest), current.isWithin(Self.farthest) {
      store.points.append(Self.fixed(point))
    } else {
      addFar(to: point)
    }
    current = point
  }

  mutating func curve(_ count: Int, isSmooth: Bool, point: (Int) -> DevicePoint) {
    for index in 0..<count { line(to: point(index)) }
  }

  mutating func end(isClosed: Bool) {
    line(to: start)
    let isKept = Self.addChains(
      of: contourPoints, points: store.points, size: size, chains: &store.chains, least: &least,
      most: &most)
    if !isKept { store.points.removeSubrange(contourPoints...) }
  }

  /// Splits the contour that starts at an index into chains; false when none of them can show.
  private static func addChains(
    of first: Int, points: [FixedPoint], size: PixelSize, chains: inout [EdgeChain],
    least: inout FixedPoint, most: inout FixedPoint
  ) -> Bool {
    let points = points.span
    let right = Int32(size.width << FixedFormat.positionBits)
    let bottom = Int32(size.height << FixedFormat.positionBits)
    let before = chains.count
    var chainStart = first
    var direction: Int32 = 0
    var minX = points[first].x
    var maxX = minX

    func finish(_ chainEnd: Int) {
      let (a, b) = (points[chainStart].y, points[chainEnd].y)
      guard direction != 0, max(a, b) > 0, min(a, b) < bottom else { return }
      least = FixedPoint(x: min(least.x, minX), y: min(least.y, min(a, b)))
      most = FixedPoint(x: max(most.x, maxX), y: max(most.y, max(a, b)))
      // What stands to the right of the canvas changes no winding number on it.
      guard minX < right else { return }
      let (low, high) = direction > 0 ? (chainStart, chainEnd) : (chainEnd, chainStart)
      chains.append(
        EdgeChain(
          top: Int32(truncatingIfNeeded: low), bottom: Int32(truncatingIfNeeded: high),
          direction: direction))
    }

    var last = points[first]
    for index in (first + 1)..<points.count {
      let point = points[index]
      let rise = point.y &- last.y
      if rise != 0, (rise > 0) != (direction > 0) || direction == 0 {
        if direction != 0 {
          finish(index - 1)
          chainStart = index - 1
          minX = last.x
          maxX = last.x
        }
        direction = rise > 0 ? 1 : -1
      }
      minX = min(minX, point.x)
      maxX = max(maxX, point.x)
      last = point
    }
    finish(points.count - 1)
    return chains.count > before
  }
}

extension EdgeBuilder {
  @inline(__always)
  private static func fixed(_ point: DevicePoint) -> FixedPoint {
    FixedPoint(x: fixed(point.x), y: fixed(point.y))
  }

  /// Rounds to the nearest unit; halves go to the even one, in the same way wherever the pixel
  /// stands, because a pixel is an even number of units.
  @inline(__always)
  private static func fixed(_ value: Double) -> Int32 {
    // Adding 3·2⁵¹ leaves the rounded number in the low bits.
    let shifted = value * Double(FixedFormat.onePixel) + 0x1.8p52
    return Int32(truncatingIfNeeded: shifted.bitPattern)
  }

  /// Adds a line with an end far away: the line's nearest points in the square of `farthest`, which
  /// bend only where the line crosses one of the lines that bound the square.
  private mutating func addFar(to point: DevicePoint) {
    let far = Self.farthest
    let step = point - current
    var bends: [Double] = []
    for (from, slope) in [(current.x, step.x), (current.y, step.y)] where slope != 0 {
      for side in [-far, far] {
        let t = (side - from) / slope
        if t > 0 && t < 1 { bends.append(t) }
      }
    }
    bends.sort()
    for t in bends {
      store.points.append(Self.fixed((current + t * step).limited(to: far)))
    }
    store.points.append(Self.fixed(point.limited(to: far)))
  }
}
