/// An upright rectangle from `minX`, `minY` (inclusive) to `maxX`, `maxY`; `y` grows downwards.
public struct Rect: Hashable, Sendable {
  /// The left edge.
  public var minX: Double
  /// The upper edge.
  public var minY: Double
  /// The right edge.
  public var maxX: Double
  /// The lower edge.
  public var maxY: Double

  /// A rectangle by its edges.
  public init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
    self.minX = minX
    self.minY = minY
    self.maxX = maxX
    self.maxY = maxY
  }

  /// A rectangle by its upper left corner and its size.
  public init(x: Double, y: Double, width: Double, height: Double) {
    self.init(minX: x, minY: y, maxX: x + width, maxY: y + height)
  }

  /// From the left edge to the right one.
  public var width: Double { maxX - minX }
  /// From the upper edge to the lower one.
  public var height: Double { maxY - minY }
}

extension Rect {
  /// The square of half-width `radius` about `center`.
  package init(center: Point, radius: Double) {
    self.init(
      minX: center.x - radius, minY: center.y - radius,
      maxX: center.x + radius, maxY: center.y + radius)
  }

  /// The smallest rectangle that holds every point, or nil when there is none.
  package init?(bounding points: some Sequence<Point>) {
    var result: Rect?
    for point in points {
      result =
        result.map { $0.union(point) }
        ?? Rect(minX: point.x, minY: point.y, maxX: point.x, maxY: point.y)
    }
    guard let result else { return nil }
    self = result
  }

  /// The point in the middle.
  public var center: Point { Point((minX + maxX) / 2, (minY + maxY) / 2) }

  package func union(_ point: Point) -> Rect {
    Rect(
      minX: min(minX, point.x), minY: min(minY, point.y),
      maxX: max(maxX, point.x), maxY: max(maxY, point.y))
  }

  package func union(_ other: Rect) -> Rect {
    Rect(
      minX: min(minX, other.minX), minY: min(minY, other.minY),
      maxX: max(maxX, other.maxX), maxY: max(maxY, other.maxY))
  }

  /// The rectangle with every edge moved inwards by `amount`; outwards when negative.
  package func inset(by amount: Double) -> Rect {
    Rect(
      minX: minX + amount, minY: minY + amount, maxX: maxX - amount, maxY: maxY - amount)
  }

  package func contains(_ point: Point) -> Bool {
    point.x >= minX && point.x <= maxX && point.y >= minY && point.y <= maxY
  }

  /// Whether the two share an area; touching edges do not count.
  package func overlaps(_ other: Rect) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }
}
