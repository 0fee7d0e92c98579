/// A chain that the sweep has reached, and its course through the row being swept.
struct ActiveChain {
  private(set) var direction: Int32 = 0
  private var lastPoint: Int32 = 0
  /// Where the chain enters the row: on the line from `point` to the next, at `x` in 65 536ths of a
  /// pixel and `y` in units of `FixedPoint`.
  private var point: Int32 = 0
  private var y: Int32 = 0
  private var x = 0
  /// Where it leaves the row, or ends.
  private var endPoint: Int32 = 0
  private var endY: Int32 = 0
  private var endX = 0
  /// The slope of the line from `slopePoint` on; computed only for lines that leave a row.
  private var slope = 0
  private var slopePoint: Int32 = -1
  private(set) var isFinished = false
  /// How far left and right the chain reaches within the row, in 65 536ths.
  private(set) var minX = 0
  private(set) var maxX = 0

  /// A place for a chain, without one.
  init() {}

  init(_ entry: BandEntry, chain: EdgeChain, top: Int32, points: Span<FixedPoint>) {
    direction = chain.direction
    lastPoint = chain.bottom
    point = entry.point
    let start = points[Int(entry.point)]
    x = Int(start.x) &<< FixedFormat.refinement
    y = start.y
    endPoint = point
    endX = x
    endY = y
    if start.y < top {
      endX = position(at: top, on: point, points: points)
      endY = top
    }
  }

  /// The position at a height on the line from `point` to the next one.
  @inline(__always)
  private mutating func position(
    at height: Int32, on point: Int32, points: Span<FixedPoint>
  ) -> Int {
    let start = points[Int(point)]
    if slopePoint != point {
      let end = points[Int(point &+ direction)]
      slope = (Int(end.x &- start.x) &<< FixedFormat.slopeBits) / Int(end.y &- start.y)
      slopePoint = point
    }
    let offset =
      (Int(height &- start.y) &* slope) &>> (FixedFormat.slopeBits - FixedFormat.refinement)
    return Int(start.x) &<< FixedFormat.refinement &+ offset
  }

  /// Goes on to the row between two heights.
  @inline(__always)
  mutating func advance(from top: Int32, to bottom: Int32, points: Span<FixedPoint>) {
    point = endPoint
    x = endX
    y = endY
    if points[Int(point &+ direction)].y > bottom {
      endX = position(at: bottom, on: point, points: points)
      endY = bottom
      minX = min(x, endX)
      maxX = max(x, endX)
    } else {
      advanceAlongPoints(from: top, to: bottom, points: points)
    }
  }

  private mutating func advanceAlongPoints(
    from top: Int32, to bottom: Int32, points: Span<FixedPoint>
  ) {
    var point = self.point
    var low = x
    var high = x
    while true {
      let next = points[Int(point &+ direction)]
      if next.y > bottom {
        endX = position(at: bottom, on: point, points: points)
        endY = bottom
        minX = min(low, endX)
        maxX = max(high, endX)
        break
      }
      point &+= direction
      let nextX = Int(next.x) &<< FixedFormat.refinement
      if next.y == top {
        // A level line on the boundary between two rows belongs to neither.
        low = nextX
        high = nextX
      } else {
        low = min(low, nextX)
        high = max(high, nextX)
      }
      if next.y == bottom || point == lastPoint {
        // Level lines at the end of a chain would leave it in the next row without any height.
        isFinished = points[Int(lastPoint)].y == next.y
        endX = nextX
        endY = next.y
        minX = low
        maxX = high
        break
      }
    }
    endPoint = point
  }

  /// Adds the chain's lines within the row as boundaries of the inside, which begins to their right
  /// or ends there.
  @inline(__always)
  func addLines(
    _ points: Span<FixedPoint>, isEntering: Bool, to row: inout MutableSpan<Int32>
  ) {
    let sign = isEntering ? 1 &<< FixedFormat.refinement : -1 &<< FixedFormat.refinement
    forEachLine(points) { x0, x1, y0, y1 in
      DifferenceRow.addLine(from: x0, to: x1, height: Int(y1 &- y0) &* sign, to: &row)
    }
  }

  /// Calls `body` with every line of the chain within the row that has a height: the positions of
  /// its upper and lower end, and their heights.
  @inline(__always)
  func forEachLine(
    _ points: Span<FixedPoint>,
    _ body: (_ x0: Int, _ x1: Int, _ y0: Int32, _ y1: Int32) -> Void
  ) {
    var fromX = x
    var fromY = y
    var index = point
    while index != endPoint {
      index &+= direction
      let next = points[Int(index)]
      let nextX = Int(next.x) &<< FixedFormat.refinement
      if next.y > fromY { body(fromX, nextX, fromY, next.y) }
      fromX = nextX
      fromY = next.y
    }
    if endY > fromY { body(fromX, endX, fromY, endY) }
  }
}
