package import Geometry

/// What fills a shape.
package enum Paint: Hashable, Sendable {
  case solid(Color)
  case linear(LinearGradient)
  case radial(RadialGradient)
}

/// A colour at a place along a gradient; `offset` runs from 0 to 1.
package struct GradientStop: Hashable, Sendable, Codable {
  package var offset: Double
  package var color: Color

  package init(offset: Double, color: Color) {
    self.offset = offset
    self.color = color
  }
}

/// A gradient along the line from `start` to `end`, in scene units; the first and last colour
/// extend beyond the ends. Stops are in rising order of offset, at least one.
package struct LinearGradient: Hashable, Sendable {
  package var start: Point
  package var end: Point
  package var stops: [GradientStop]

  package init(start: Point, end: Point, stops: [GradientStop]) {
    self.start = start
    self.end = end
    self.stops = stops
  }
}

/// A gradient from `center` (offset 0) to the circle of `radius` (offset 1), in scene units; the
/// last colour extends beyond it. Stops are in rising order of offset, at least one.
package struct RadialGradient: Hashable, Sendable {
  package var center: Point
  package var radius: Double
  package var stops: [GradientStop]

  package init(center: Point, radius: Double, stops: [GradientStop]) {
    self.center = center
    self.radius = radius
    self.stops = stops
  }
}
