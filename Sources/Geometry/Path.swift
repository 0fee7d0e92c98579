/// One step of a path.
public enum PathElement: Hashable, Sendable {
  /// Starts a subpath.
  case move(Point)
  /// A straight line to a point.
  case line(Point)
  /// A quadratic Bézier curve: control point, end.
  case quad(Point, Point)
  /// A cubic Bézier curve: two control points, end.
  case cubic(Point, Point, Point)
  /// Closes the subpath with a straight line to its start.
  case close
}

/// A sequence of subpaths made of lines and Bézier curves.
///
/// Every subpath starts with a `move`. Filling treats an open subpath as closed by a straight line.
public struct Path: Hashable, Sendable {
  /// The steps, in order.
  public private(set) var elements: [PathElement]

  package init() { elements = [] }

  /// A path of these steps.
  public init(_ elements: [PathElement]) { self.elements = elements }

  /// Whether there is no step.
  public var isEmpty: Bool { elements.isEmpty }
}

extension Path {
  package mutating func move(to p: Point) { elements.append(.move(p)) }
  package mutating func line(to p: Point) { elements.append(.line(p)) }
  package mutating func quad(_ c: Point, to p: Point) { elements.append(.quad(c, p)) }
  package mutating func cubic(_ c1: Point, _ c2: Point, to p: Point) {
    elements.append(.cubic(c1, c2, p))
  }
  package mutating func close() { elements.append(.close) }
  package mutating func append(_ other: Path) { elements.append(contentsOf: other.elements) }

  package func transformed(by transform: Transform) -> Path {
    Path(
      elements.map { element in
        switch element {
        case .move(let p): .move(transform.apply(p))
        case .line(let p): .line(transform.apply(p))
        case .quad(let c, let p): .quad(transform.apply(c), transform.apply(p))
        case .cubic(let c1, let c2, let p):
          .cubic(transform.apply(c1), transform.apply(c2), transform.apply(p))
        case .close: .close
        }
      })
  }

  /// Every point the path mentions, control points included.
  package var points: [Point] {
    elements.flatMap { element -> [Point] in
      switch element {
      case .move(let p), .line(let p): [p]
      case .quad(let c, let p): [c, p]
      case .cubic(let c1, let c2, let p): [c1, c2, p]
      case .close: []
      }
    }
  }

  /// A rectangle that holds the path: the bounds of its points and control points.
  public var controlBounds: Rect? { Rect(bounding: points) }

  package var isFinite: Bool { points.allSatisfy(\.isFinite) }
}
