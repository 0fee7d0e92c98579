public import Geometry

/// What fills a shape.
public enum Paint: Hashable, Sendable {
  /// One colour.
  case solid(Color)
  /// Colours along a line.
  case linear(LinearGradient)
  /// Colours around a point.
  case radial(RadialGradient)
}

/// A colour at a place along a gradient; `offset` runs from 0 to 1.
public struct GradientStop: Hashable, Sendable, Codable {
  /// From 0 at the start to 1 at the end.
  public var offset: Double
  /// The colour there.
  public var color: Color

  /// A colour at a place.
  public init(offset: Double, color: Color) {
    self.offset = offset
    self.color = color
  }
}

/// A gradient along the line from `start` to `end`, in scene units; the first and last colour
/// extend beyond the ends. Stops are in rising order of offset, at least one.
public struct LinearGradient: Hashable, Sendable {
  /// Where offset 0 is.
  public var start: Point
  /// Where offset 1 is.
  public var end: Point
  /// In rising order of offset, at least one.
  public var stops: [GradientStop]

  /// A gradient along a line.
  public init(start: Point, end: Point, stops: [GradientStop]) {
    self.start = start
    self.end = end
    self.stops = stops
  }
}

/// A gradient from `center` (offset 0) to the circle of `radius` (offset 1), in scene units; the
/// last colour extends beyond it. Stops are in rising order of offset, at least one.
public struct RadialGradient: Hashable, Sendable {
  /// Where offset 0 is.
  public var center: Point
  /// The distance of offset 1.
  public var radius: Double
  /// In rising order of offset, at least one.
  public var stops: [GradientStop]

  /// A gradient around a point.
  public init(center: Point, radius: Double, stops: [GradientStop]) {
    self.center = center
    self.radius = radius
    self.stops = stops
  }
}
