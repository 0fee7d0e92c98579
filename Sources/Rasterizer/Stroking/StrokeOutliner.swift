internal import Geometry
internal import Scene

/// Turns flattened subpaths into the outline of their stroke, to be filled non-zero.
///
/// The outline of an open subpath is one contour: along one side, the cap at the end, back along
/// the other side, the cap at the start. A closed subpath gives two contours, one for each side.
/// The inner side of a bend goes straight to the crossing of the two offset lines where both are
/// long enough, and through the vertex itself otherwise. Cut along its joins, the outline falls
/// into the rectangles of its segments and the wedges of its joins, all turning the same way, so
/// the winding number is positive exactly on their union.
struct StrokeOutliner {
  let halfWidth: Double
  let join: StrokeStyle.Join
  let cap: StrokeStyle.Cap
  /// A mitre is drawn where the cosine of the bend is at least this.
  let leastMiterCosine: Double
  /// Bends with a cosine above this are the same in every style of join, within the tolerance.
  let plainCosine: Double
  let dashes: DashPattern?
  /// Where the stroke's path can show, in pixels; dashes elsewhere are left out.
  let visible: Rect

  /// Where the outlines go.
  var sink: EdgeBuilder
  /// The subpath being read; neighbours are distinct.
  var vertices: [StrokeVertex] = []

  /// Points closer than this are one, so that rounding never decides the direction of a segment.
  static let coincidence = 0x1p-11

  init(
    style: StrokeStyle, scale: Double, dashes: DashPattern?, visible: Rect, sink: EdgeBuilder
  ) {
    // Kept within the range of coordinates, so that sums of them stay finite.
    let halfWidth = min(style.width * scale / 2, CurveFlattener.farthest)
    self.halfWidth = halfWidth
    join = style.join
    cap = style.cap
    // The mitre is 1/cos(θ/2) widths long for a bend by θ, and cos²(θ/2) = (1 + cos θ)/2.
    let limit = max(style.miterLimit, 1)
    leastMiterCosine = max(2 / (limit * limit) - 1, -1 + 1e-9)
    // The mitre's tip is halfWidth·(1/cos(θ/2) − 1) ≈ halfWidth·(1 − cos θ)/4 off the arc.
    plainCosine = max(1 - 2 * CurveFlattener.tolerance / halfWidth, 0.5)
    self.dashes = dashes
    self.visible = visible
    self.sink = sink
  }

  /// The farthest that a stroke reaches from its path, in pixels.
  static func reach(of style: StrokeStyle, scale: Double) -> Double {
    let overhang = max(style.join == .miter ? style.miterLimit : 1, 1.5)
    return style.width * scale / 2 * overhang
  }
}

/// A vertex of a subpath to be stroked, with the segment that leaves it.
struct StrokeVertex {
  var point: DevicePoint
  /// Whether the vertex lies inside a curve; the bend there comes from flattening.
  var isSmooth: Bool
  /// The unit direction and the length of the segment to the next vertex.
  var direction = DevicePoint(1, 0)
  var length = 0.0

  init(_ point: DevicePoint, isSmooth: Bool) {
    self.point = point
    self.isSmooth = isSmooth
  }
}

extension StrokeOutliner: LineSink {
  mutating func begin(at point: DevicePoint) {
    vertices.removeAll(keepingCapacity: true)
    vertices.append(StrokeVertex(point, isSmooth: false))
  }

  mutating func line(to point: DevicePoint) {
    vertices[vertices.count - 1].isSmooth = false
    addVertex(point)
  }

  mutating func curve(_ count: Int, isSmooth: Bool, point: (Int) -> DevicePoint) {
    if !isSmooth { vertices[vertices.count - 1].isSmooth = false }
    for index in 0..<count { addVertex(point(index)) }
  }

  mutating func end(isClosed: Bool) {
    let first = vertices[0].point
    if isClosed, vertices.count > 1 {
      // The closing segment is a line from the last vertex, unless that stands on the first one.
      if leaveLast(to: first) {
        vertices[vertices.count - 1].isSmooth = false
      } else {
        vertices.removeLast()
        _ = leaveLast(to: first)
      }
    }
    if vertices.count == 1 {
      addDot(at: first, along: DevicePoint(1, 0))
    } else if let dashes {
      addDashes(dashes, isClosed: isClosed)
    } else {
      addOutline(isClosed: isClosed)
    }
  }

  /// Adds a vertex that counts as smooth until a line starts from it.
  mutating func addVertex(_ point: DevicePoint, isSmooth: Bool = true) {
    if leaveLast(to: point) { vertices.append(StrokeVertex(point, isSmooth: isSmooth)) }
  }

  /// Points the last vertex to `point`; false when the two are one.
  private mutating func leaveLast(to point: DevicePoint) -> Bool {
    let last = vertices.count - 1
    let step = point - vertices[last].point
    let length = step.length
    guard length > Self.coincidence else { return false }
    vertices[last].direction = step * (1 / length)
    vertices[last].length = length
    return true
  }
}
