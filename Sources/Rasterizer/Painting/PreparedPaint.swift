internal import Geometry
internal import Scene

/// A paint in device pixels, ready for spans.
enum PreparedPaint: Sendable {
  case solid(Pixel)
  case linear(LinearRamp, GradientTable)
  case radial(RadialRamp, GradientTable)
}

/// The entry of a linear gradient's table at a pixel: an affine function of the pixel's centre.
struct LinearRamp: Sendable {
  var perX: Double
  var perY: Double
  var atOrigin: Double
}

/// The entry of a radial gradient's table at a pixel: the distance from `center` times
/// `perDistance`.
struct RadialRamp: Sendable {
  var center: Point
  var perDistance: Double
}

extension PreparedPaint {
  /// The paint of a scene with `scale` pixels a unit; nil when a number in it is not finite.
  ///
  /// - Parameter tables: the tables made so far, by their stops; markers share theirs.
  init?(_ paint: Paint, scale: Double, tables: inout [[GradientStop]: GradientTable]) {
    switch paint {
    case .solid(let color):
      self = .solid(color.premultiplied)
    case .linear(let gradient):
      let start = gradient.start * scale
      let step = gradient.end * scale - start
      guard start.isFinite, step.isFinite, Self.areFinite(gradient.stops) else { return nil }
      let length = step.length
      guard length > 0, length.isFinite else {
        self = Self.end(of: gradient.stops)
        return
      }
      let table = Self.table(gradient.stops, &tables)
      // The entry grows by the table's size over the gradient's length, along its direction.
      let direction = step * (1 / length)
      let slope = Double(table.pixels.count) / length
      self = .linear(
        LinearRamp(
          perX: direction.x * slope, perY: direction.y * slope,
          atOrigin: -start.dot(direction) * slope),
        table)
    case .radial(let gradient):
      let center = gradient.center * scale
      let radius = gradient.radius * scale
      guard center.isFinite, radius.isFinite, Self.areFinite(gradient.stops) else { return nil }
      guard radius > 0 else {
        self = Self.end(of: gradient.stops)
        return
      }
      let table = Self.table(gradient.stops, &tables)
      self = .radial(
        RadialRamp(center: center, perDistance: Double(table.pixels.count) / radius), table)
    }
  }

  private static func table(
    _ stops: [GradientStop], _ tables: inout [[GradientStop]: GradientTable]
  ) -> GradientTable {
    if let table = tables[stops] { return table }
    let table = GradientTable(stops)
    tables[stops] = table
    return table
  }

  /// What a gradient of no length shows: its last colour, as in SVG.
  private static func end(of stops: [GradientStop]) -> PreparedPaint {
    .solid(stops.last?.color.premultiplied ?? 0)
  }

  private static func areFinite(_ stops: [GradientStop]) -> Bool {
    stops.allSatisfy { $0.offset.isFinite }
  }
}
