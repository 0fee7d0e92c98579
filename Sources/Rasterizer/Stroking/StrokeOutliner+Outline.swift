extension StrokeOutliner {
  /// Adds the outline of the subpath in `vertices`, which has at least two.
  mutating func addOutline(isClosed: Bool) {
    let count = vertices.count
    if isClosed {
      addSide(isClosed: true)
      sink.end(isClosed: true)
      addReverseSide(isClosed: true)
      sink.end(isClosed: true)
      return
    }
    let first = vertices[0]
    let (beforeLast, last) = (vertices[count - 2], vertices[count - 1])
    let side = first.direction.perpendicular * halfWidth
    let lastSide = beforeLast.direction.perpendicular * halfWidth
    sink.begin(at: first.point + side)
    addSide(isClosed: false)
    sink.line(to: last.point + lastSide)
    addCap(at: last.point, along: beforeLast.direction)
    sink.line(to: last.point - lastSide)
    addReverseSide(isClosed: false)
    sink.line(to: first.point - side)
    addCap(at: first.point, along: -first.direction)
    sink.end(isClosed: true)
  }

  /// Adds the corners of the side on the perpendicular of the direction of travel; for a closed
  /// path as a contour of their own.
  private mutating func addSide(isClosed: Bool) {
    let count = vertices.count
    var previous = isClosed ? vertices[count - 1] : vertices[0]
    for index in (isClosed ? 0 : 1)..<(isClosed ? count : count - 1) {
      let vertex = vertices[index]
      addJoin(
        Bend(
          vertex: vertex.point, before: previous.direction, after: vertex.direction,
          shorter: min(previous.length, vertex.length), isSmooth: vertex.isSmooth),
        startsContour: isClosed && index == 0)
      previous = vertex
    }
  }

  /// Adds the corners of the other side, on the way back.
  private mutating func addReverseSide(isClosed: Bool) {
    let count = vertices.count
    let first = isClosed ? 0 : 1
    var vertex = vertices[isClosed ? count - 1 : count - 2]
    for index in stride(from: isClosed ? count - 1 : count - 2, through: first, by: -1) {
      let previous = vertices[index > 0 ? index - 1 : count - 1]
      addJoin(
        Bend(
          vertex: vertex.point, before: -vertex.direction, after: -previous.direction,
          shorter: min(previous.length, vertex.length), isSmooth: vertex.isSmooth),
        startsContour: isClosed && index == count - 1)
      vertex = previous
    }
  }
}
