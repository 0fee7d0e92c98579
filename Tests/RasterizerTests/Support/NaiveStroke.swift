import Geometry
import Scene

/// The slow twin of the stroke outline: every segment, join and cap as a part of its own.
enum NaiveStroke {
  static func parts(
    _ points: [Point], isClosed: Bool, style: StrokeStyle
  ) -> [NaiveCoverage.Part] {
    let radius = style.width / 2
    let ends = isClosed ? points + [points[0]] : points
    let directions = zip(ends, ends.dropFirst()).map { a, b in
      (b - a) * (1 / (b - a).length)
    }
    var parts: [NaiveCoverage.Part] = []
    for (index, direction) in directions.enumerated() {
      let side = direction.perpendicular * radius
      let (a, b) = (ends[index], ends[index + 1])
      parts.append(.contours([[a + side, b + side, b - side, a - side]], .nonZero))
    }
    for index in 1..<directions.count {
      parts.append(join(at: ends[index], directions[index - 1], directions[index], style))
    }
    if isClosed, let last = directions.last {
      parts.append(join(at: ends[0], last, directions[0], style))
    } else if let last = directions.last {
      parts.append(cap(at: ends[0], along: -directions[0], style))
      parts.append(cap(at: ends[ends.count - 1], along: last, style))
    }
    return parts
  }

  private static func join(
    at point: Point, _ before: Point, _ after: Point, _ style: StrokeStyle
  ) -> NaiveCoverage.Part {
    let radius = style.width / 2
    let outwards = before.cross(after) > 0 ? -radius : radius
    let a = point + before.perpendicular * outwards
    let b = point + after.perpendicular * outwards
    let halfCosine = ((1 + before.dot(after)) / 2).squareRoot()
    if style.join == .miter, 1 / halfCosine <= style.miterLimit {
      let middle = a.interpolated(to: b, 0.5) - point
      let tip = point + middle * (radius / halfCosine / middle.length)
      return .contours([[point, a, tip, b]], .nonZero)
    }
    let rim = style.join == .round ? arc(from: a - point, to: b - point, halvings: 5) : []
    return .contours([[point, a] + rim.map { point + $0 } + [b]], .nonZero)
  }

  /// Points between two spokes of a circle, the short way round.
  private static func arc(from a: Point, to b: Point, halvings: Int) -> [Point] {
    if halvings == 0 { return [] }
    let sum = a + b
    let middle = sum * (a.length / sum.length)
    return arc(from: a, to: middle, halvings: halvings - 1) + [middle]
      + arc(from: middle, to: b, halvings: halvings - 1)
  }

  private static func cap(
    at point: Point, along: Point, _ style: StrokeStyle
  ) -> NaiveCoverage.Part {
    let radius = style.width / 2
    let side = along.perpendicular * radius
    switch style.cap {
    case .butt: return .contours([], .nonZero)
    case .round: return .disc(center: point, radius: radius)
    case .square:
      let ahead = along * radius
      return .contours(
        [[point + side, point + side + ahead, point - side + ahead, point - side]], .nonZero)
    }
  }
}
