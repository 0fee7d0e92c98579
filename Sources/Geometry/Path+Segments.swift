extension Path {
  /// The pieces of every subpath, in order.
  ///
  /// - Parameter closing: whether an open subpath is given the straight line that closes it, as a
  ///   fill does. The line of a `close` element is always there, unless it has no length.
  package func segments(closing: Bool) -> [PathSegment] {
    var result: [PathSegment] = []
    result.reserveCapacity(elements.count)
    var start = Point.zero
    var current = Point.zero
    func closingLine() {
      if current != start { result.append(.line(current, start)) }
    }
    for element in elements {
      switch element {
      case .move(let p):
        if closing { closingLine() }
        start = p
        current = p
      case .line(let p):
        result.append(.line(current, p))
        current = p
      case .quad(let c, let p):
        result.append(.quad(current, c, p))
        current = p
      case .cubic(let c1, let c2, let p):
        result.append(.cubic(current, c1, c2, p))
        current = p
      case .close:
        closingLine()
        current = start
      }
    }
    if closing { closingLine() }
    return result
  }

  /// A path along segments, each of which starts where the one before it ends.
  package init(along segments: some Sequence<PathSegment>, closed: Bool = false) {
    self.init()
    for segment in segments {
      if isEmpty { move(to: segment.start) }
      append(Path([segment.element]))
    }
    if closed, !isEmpty { close() }
  }

  /// Each subpath as a path of its own.
  package var subpaths: [Path] {
    var result: [[PathElement]] = []
    var start = Point.zero
    var isClosed = false
    for element in elements {
      if case .move(let p) = element {
        start = p
        result.append([element])
      } else if isClosed || result.isEmpty {
        // What follows a `close` without a `move` starts where the closed subpath did.
        result.append([.move(start), element])
      } else {
        result[result.count - 1].append(element)
      }
      isClosed = element == .close
    }
    return result.map { Path($0) }
  }

  /// Whether every subpath ends with a `close`.
  package var isClosed: Bool {
    !isEmpty && subpaths.allSatisfy { $0.elements.last == .close }
  }

  package var firstPoint: Point? { points.first }

  /// The point at which the last segment ends.
  package var lastPoint: Point? { segments(closing: false).last?.end ?? points.last }

  /// The same curve travelled from its end to its start; subpaths keep their order.
  package var reversed: Path {
    var result = Path()
    for subpath in subpaths {
      let segments = subpath.segments(closing: false)
      if segments.isEmpty {
        result.append(subpath)
      } else {
        result.append(
          Path(along: segments.reversed().map(\.reversed), closed: subpath.isClosed))
      }
    }
    return result
  }
}
