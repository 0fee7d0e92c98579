internal import Geometry

extension StrokeOutliner {
  /// Adds the outlines of the dashes of the subpath in `vertices`, which has at least two.
  ///
  /// The pattern starts anew with every subpath, as in SVG. Where a closed subpath starts and ends
  /// inside a dash, the two parts are drawn as one, with a join between them.
  mutating func addDashes(_ pattern: DashPattern, isClosed: Bool) {
    let path = vertices
    var walk = DashWalk(pattern: pattern)
    // The first dash of a closed subpath waits for the last one, which may run into it.
    var isFirst = isClosed && walk.isDash
    var held: [StrokeVertex] = []
    vertices = [StrokeVertex(path[0].point, isSmooth: false)]

    for index in 0..<(isClosed ? path.count : path.count - 1) {
      let vertex = path[index]
      let shown = shownPart(of: vertex)
      var position = 0.0
      while position + walk.rest <= vertex.length {
        // Whole patterns out of sight are passed over; a dash cut by that starts out of sight too.
        let hidden =
          (position < shown.lowerBound ? shown.lowerBound : vertex.length) - position
        if hidden > 3 * pattern.total,
          position < shown.lowerBound || position > shown.upperBound
        {
          position += ((hidden / pattern.total).rounded(.down) - 1) * pattern.total
          vertices = [StrokeVertex(vertex.point + vertex.direction * position, isSmooth: false)]
          continue
        }
        position += walk.rest
        let point = vertex.point + vertex.direction * position
        if walk.isDash {
          addVertex(point)
          if isFirst {
            held = vertices
            isFirst = false
          } else {
            addDash(along: vertex.direction)
          }
        }
        walk.advance()
        vertices.removeAll(keepingCapacity: true)
        vertices.append(StrokeVertex(point, isSmooth: false))
      }
      walk.rest -= vertex.length - position
      if walk.isDash {
        let next = path[index + 1 == path.count ? 0 : index + 1]
        addVertex(next.point, isSmooth: next.isSmooth)
      }
    }

    let lastDirection = path[isClosed ? path.count - 1 : path.count - 2].direction
    if isFirst {
      // One dash covers the whole closed subpath.
      vertices = path
      addOutline(isClosed: true)
    } else if held.isEmpty {
      if walk.isDash { addDash(along: lastDirection) }
    } else {
      if walk.isDash {
        for vertex in held.dropFirst() { addVertex(vertex.point, isSmooth: vertex.isSmooth) }
      } else {
        vertices = held
      }
      addDash(along: walk.isDash ? lastDirection : path[0].direction)
    }
  }

  /// The part of the segment that leaves a vertex that can show, as lengths from the vertex; empty
  /// at 0 when none can.
  private func shownPart(of vertex: StrokeVertex) -> ClosedRange<Double> {
    var low = 0.0
    var high = vertex.length
    func cut(_ from: Double, _ slope: Double, _ least: Double, _ most: Double) {
      if slope == 0 {
        if from < least || from > most { high = -1 }
        return
      }
      let a = (least - from) / slope
      let b = (most - from) / slope
      low = max(low, min(a, b))
      high = min(high, max(a, b))
    }
    cut(vertex.point.x, vertex.direction.x, visible.minX, visible.maxX)
    cut(vertex.point.y, vertex.direction.y, visible.minY, visible.maxY)
    return low <= high ? low...high : 0...0
  }

  private mutating func addDash(along direction: DevicePoint) {
    if vertices.count == 1 {
      addDot(at: vertices[0].point, along: direction)
    } else {
      addOutline(isClosed: false)
    }
  }
}

/// The place in a dash pattern while a subpath is walked.
private struct DashWalk {
  let pattern: DashPattern
  var index: Int
  /// How much of the dash or gap at `index` is still ahead.
  var rest: Double

  init(pattern: DashPattern) {
    self.pattern = pattern
    index = pattern.firstIndex
    rest = pattern.firstRest
  }

  var isDash: Bool { index.isMultiple(of: 2) }

  mutating func advance() {
    index = index + 1 == pattern.lengths.count ? 0 : index + 1
    rest = pattern.lengths[index]
  }
}
