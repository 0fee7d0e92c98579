import Foundation
import Geometry

extension LayoutMetrics {
  mutating func measureText(_ figure: FigureReading) {
    let spoken = figure.labels + figure.rows
    let boxes = spoken.map(\.box) + figure.furniture
    for (index, box) in boxes.enumerated() {
      // Lines of one paragraph of furniture may touch.
      for (other, second) in boxes.enumerated().dropFirst(index + 1)
      where index < spoken.count && box.overlaps(second) && other != index {
        textOverlaps += 1
      }
      let page = figure.page
      if box.minX < page.minX || box.minY < page.minY || box.maxX > page.maxX
        || box.maxY > page.maxY
      {
        textOffPage += 1
      }
    }
    for block in spoken {
      if figure.outlines.joined().contains(where: { block.box.meets(polygon: $0) }) {
        labelsOverBody += 1
      }
      let covers = figure.markers.contains { marker in
        block.box.meets(disc: marker.center, marker.radius)
          || marker.brackets.map(block.box.overlaps) ?? false
      }
      if covers { labelsOverMarkers += 1 }
    }
    insetsOverBody = figure.insets.count { window in
      figure.outlines.joined().contains { window.meets(polygon: $0) }
    }
    smallestText = spoken.map(\.size).min()
    smallestGap = gaps(spoken).min()
  }

  /// From each block to the nearest one below it in the same column, in em.
  private func gaps(_ blocks: [FigureReading.TextBlock]) -> [Double] {
    blocks.compactMap { upper in
      let below = blocks.filter { lower in
        lower.box.minY > upper.box.minY && lower.box.minX < upper.box.maxX
          && upper.box.minX < lower.box.maxX
      }
      return below.map { ($0.box.minY - upper.box.maxY) / max(upper.size, 1e-9) }.min()
    }
  }

  mutating func measureLeaders(_ figure: FigureReading) {
    let spoken = figure.labels + figure.rows
    var total = 0.0
    var sided = 0
    var nearer = 0
    for (index, leader) in figure.leaders.enumerated() {
      let pieces = Array(zip(leader.points, leader.points.dropFirst()))
      for other in figure.leaders.dropFirst(index + 1) {
        let meets = zip(other.points, other.points.dropFirst()).contains { c, d in
          pieces.contains { segmentsCross($0, $1, c, d) }
        }
        if meets { leaderCrossings += 1 }
      }
      // Labels and leaders are listed in the same order.
      let others = spoken.enumerated().filter { $0.offset != index }.map(\.element.box)
      leadersThroughText += (others + figure.furniture).count { box in
        pieces.contains { box.meets($0, $1) }
      }
      let own = figure.ownMarker(of: leader)
      for (place, marker) in figure.markers.enumerated() where place != own {
        if pieces.contains(where: { gap(marker.center, $0, $1) < 0.9 * marker.radius }) {
          leadersOverMarkers += 1
        }
        if let box = marker.brackets, pieces.contains(where: { box.meets($0, $1) }) {
          leadersOverBrackets += 1
        }
      }
      total += pieces.reduce(0) { $0 + $1.0.distance(to: $1.1) }
      mostBends = max(mostBends, bends(leader.points))
      if let (a, b) = pieces.first, a != b {
        let angle = atan2(abs(b.y - a.y), abs(b.x - a.x)) * 180 / .pi
        steepestLeader = max(steepestLeader, angle)
      }
      if let own, let isNearer = figure.isOnItsSide(leader, figure.markers[own].center) {
        sided += 1
        if isNearer { nearer += 1 }
      }
    }
    if !figure.leaders.isEmpty {
      meanLeaderLength = total / Double(figure.leaders.count) / figure.page.width
    }
    if sided > 0 { nearerSide = Double(nearer) / Double(sided) }
  }

  private func bends(_ points: [Point]) -> Int {
    zip(zip(points, points.dropFirst()), points.dropFirst(2)).count { first, last in
      let (start, middle) = first
      return abs((middle - start).cross(last - middle)) > 1e-6
    }
  }

  mutating func measureMarkers(_ figure: FigureReading) {
    for (index, marker) in figure.markers.enumerated() {
      markerOverlaps += figure.markers.dropFirst(index + 1).count { other in
        let reach = marker.radius + other.radius
        return reach - marker.center.distance(to: other.center)
          > 0.2 * min(marker.radius, other.radius)
      }
      let later = figure.markers.dropFirst(index + 1).filter { $0.box.overlaps(marker.box) }
      mostCovered = max(mostCovered, marker.share(coveredBy: later))
    }
  }
}

extension FigureReading.Marker {
  /// How much of it lies under the others, counted on a grid of points.
  fileprivate func share(coveredBy others: [Self]) -> Double {
    guard !others.isEmpty else { return 0 }
    let count = 32
    var own = 0
    var covered = 0
    for row in 0..<count {
      for column in 0..<count {
        let point = Point(
          box.minX + (Double(column) + 0.5) / Double(count) * box.width,
          box.minY + (Double(row) + 0.5) / Double(count) * box.height)
        guard holds(point) else { continue }
        own += 1
        if others.contains(where: { $0.holds(point) }) { covered += 1 }
      }
    }
    return own == 0 ? 0 : Double(covered) / Double(own)
  }

  private func holds(_ point: Point) -> Bool {
    box.contains(point) && areas.contains { $0.surrounds(point) }
  }
}

extension FigureReading {
  /// The marker the leader ends at: of those its label speaks of, the one nearest its start.
  func ownMarker(of leader: Leader) -> Int? {
    guard let start = leader.points.first else { return nil }
    return markers.indices.filter { !Set(leader.numbers).isDisjoint(with: markers[$0].numbers) }
      .min { markers[$0].center.distance(to: start) < markers[$1].center.distance(to: start) }
  }

  /// Whether a leader goes to the side of the body its marker is on; nil near the midline.
  func isOnItsSide(_ leader: Leader, _ center: Point) -> Bool? {
    let bodies = outlines.compactMap { Rect(bounding: $0.joined()) }
    guard let body = bodies.min(by: { $0.distance(to: center) < $1.distance(to: center) }),
      let end = leader.points.last, abs(center.x - body.center.x) > 0.05 * body.height
    else { return nil }
    return (end.x < body.center.x) == (center.x < body.center.x)
  }
}

extension Rect {
  /// From the middle of the rectangle, sideways.
  fileprivate func distance(to point: Point) -> Double { abs(point.x - center.x) }
}
