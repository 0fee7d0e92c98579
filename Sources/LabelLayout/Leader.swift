import Geometry

/// A leader: from the mark's edge straight to the track, then level to the text.
struct Leader: Hashable, Sendable {
  var start: Point
  var bend: Point
  var end: Point

  init(from target: LabelTarget, to track: LabelTrack, y: Double, shelfLength: Double) {
    bend = Point(track.x, y)
    let way = bend - target.anchor
    let direction = way.normalized ?? Point(1, 0)
    // A mark that reaches over the track has no leader outside it.
    start = target.anchor + direction * min(target.radius, way.length)
    end = Point(track.shelfEnd(length: shelfLength), y)
  }

  var points: [Point] { [start, bend, end] }
  var length: Double { start.distance(to: bend) + bend.distance(to: end) }

  private var minY: Double { min(start.y, bend.y) }
  private var maxY: Double { max(start.y, bend.y) }

  func meets(_ other: Leader) -> Bool {
    // Most pairs lie apart.
    guard minY <= other.maxY, other.minY <= maxY else { return false }
    return segmentsMeet(start, bend, other.start, other.bend)
      || segmentsMeet(start, bend, other.bend, other.end)
      || segmentsMeet(bend, end, other.start, other.bend)
      || segmentsMeet(bend, end, other.bend, other.end)
  }

  /// Whether the leader comes closer to `point` than `reach`.
  func strikes(_ point: Point, _ reach: Double) -> Bool {
    guard point.y >= minY - reach, point.y <= maxY + reach else { return false }
    return distance(from: point, toSegment: start, bend) < reach
      || distance(from: point, toSegment: bend, end) < reach
  }
}
