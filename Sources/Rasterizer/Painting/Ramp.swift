internal import Geometry

/// Where a gradient stands at each pixel, as an entry of its table.
protocol Ramp {
  associatedtype Walk: RampWalk
  /// Starts at the pixel `x` of the row `y`, for a table of so many entries.
  func walk(x: Int, y: Int, entries: Int) -> Walk
}

/// A walk along a row of pixels.
protocol RampWalk {
  /// The entry at the centre of the next pixel.
  mutating func next() -> Int
  /// How many of the next pixels, `count` at the most, `nextInside` serves as well as `next`.
  func countInside(of count: Int) -> Int
  /// The same as `next`, for pixels known to lie between the ends of the gradient.
  mutating func nextInside() -> Int
}

extension LinearRamp: Ramp {
  struct Walk: RampWalk {
    /// Positions have 32 bits of fraction; the farthest is out of every table but far from overflow.
    private static let unit = 0x1p32
    private static let farthest = 0x1p24

    private var position: Int
    private let step: Int
    private let last: Int

    init(start: Double, step: Double, last: Int) {
      // A step of more than the table's length leaves it at once, whatever its size.
      let far = Self.farthest
      position = Int(min(max(start, -far), far) * Self.unit)
      self.step = Int(min(max(step, -0x1p14), 0x1p14) * Self.unit)
      self.last = last
    }

    @inline(__always)
    mutating func next() -> Int { max(0, min(nextInside(), last)) }

    func countInside(of count: Int) -> Int {
      if position < 0 || position &>> 32 > last { return 0 }
      if step == 0 { return count }
      let room = step > 0 ? (last &+ 1) &<< 32 &- 1 &- position : position
      return min(count, room / abs(step) &+ 1)
    }

    @inline(__always)
    mutating func nextInside() -> Int {
      let entry = position &>> 32
      position &+= step
      return entry
    }
  }

  func walk(x: Int, y: Int, entries: Int) -> Walk {
    Walk(
      start: atOrigin + perX * (Double(x) + 0.5) + perY * (Double(y) + 0.5), step: perX,
      last: entries - 1)
  }
}

extension RadialRamp: Ramp {
  struct Walk: RampWalk {
    private var x: Double
    private let center: Double
    private let perDistance: Double
    private let squaredHeight: Double
    private let last: Int
    private let end: Double

    init(_ ramp: RadialRamp, x: Int, y: Int, last: Int) {
      self.x = Double(x) + 0.5
      center = ramp.center.x
      perDistance = ramp.perDistance
      let height = (Double(y) + 0.5 - ramp.center.y) * ramp.perDistance
      squaredHeight = height * height
      self.last = last
      end = Double(last) * Double(last)
    }

    @inline(__always)
    mutating func next() -> Int {
      let across = (x - center) * perDistance
      let squared = across * across + squaredHeight
      x += 1
      return squared < end ? Int(squared.squareRoot()) : last
    }

    func countInside(of count: Int) -> Int { 0 }

    @inline(__always)
    mutating func nextInside() -> Int { next() }
  }

  func walk(x: Int, y: Int, entries: Int) -> Walk { Walk(self, x: x, y: y, last: entries - 1) }
}
