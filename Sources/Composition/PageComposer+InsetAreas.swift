import BodyAtlas
import Geometry
import LabelLayout

/// Where insets may stand: in what labels leave free of their columns, and beside the legs, where a body
/// is narrow.
extension PageComposer {
  var insetColumns: [InsetPlacement.Column] {
    let own = labelColumns.enumerated().map { index, column in
      var area = column
      var panels: Set<Int> = []
      var isBesideRight = false
      if !labelling.isTable {
        for track in grid.tracks where track.column == index {
          panels.insert(track.panel)
          if track.direction == .left {
            area.maxX -= style.shelfLength + 4
            isBesideRight = true
          } else {
            area.minX += style.shelfLength + 4
          }
        }
      }
      let isGutter = panels.count > 1
      return InsetPlacement.Column(
        area: area, isFlushRight: isBesideRight && !isGutter, panels: panels)
    }
    return labelling.isTable ? own : own + labelColumns.indices.flatMap(areasBesideLegs)
  }

  /// What is drawn already: text, leaders in short pieces, markers.
  var insetObstacles: [Rect] {
    let leaders = layout.placements.flatMap { placement in
      zip(placement.leader, placement.leader.dropFirst()).flatMap { start, end in
        (0..<12).compactMap { piece in
          Rect(
            bounding: [piece, piece + 1].map { start.interpolated(to: end, Double($0) / 12) })
        }
      }
    }
    let markers = plan.markers.map { marker in
      let mark = plan.marks[marker.marks[0]]
      let center = grid.frames[mark.panel].point(mark.position)
      let reach = extent(of: marker)
      let across = mark.sideIsNotStated ? bracketReach(of: marker) + style.labelSize : reach
      return Rect(center: center, radius: reach)
        .union(
          Rect(
            minX: center.x - across, minY: center.y, maxX: center.x + across, maxY: center.y))
    }
    return (table?.rows.map(\.box) ?? labelBoxes) + leaders + markers
      + grid.frames.flatMap(\.slices)
  }

  /// Of a column, wider than it is: to the legs of the bodies beside it.
  private func areasBesideLegs(_ column: Int) -> [InsetPlacement.Column] {
    let left = grid.tracks.first { $0.column == column && $0.direction == .right }?.panel
    let right = grid.tracks.first { $0.column == column && $0.direction == .left }?.panel
    let legs = [left, right].map { $0.flatMap { grid.frames[$0].legs } }
    guard let top = legs.compactMap({ $0?.minY }).max(),
      (left == nil) == (legs[0] == nil), (right == nil) == (legs[1] == nil)
    else { return [] }
    let own = labelColumns[column]
    let area = Rect(
      minX: legs[0].map { $0.maxX + style.trackDistance } ?? own.minX,
      minY: max(own.minY, top + style.labelGap),
      maxX: legs[1].map { $0.minX - style.trackDistance } ?? own.maxX, maxY: own.maxY)
    guard area.height > 0, area.width > own.width else { return [] }
    // A window stands at the legs of the body that it is about.
    return [(left, false), (right, true)].compactMap { panel, isFlushRight in
      panel.map {
        InsetPlacement.Column(area: area, isFlushRight: isFlushRight, panels: [$0])
      }
    }
  }
}

extension PanelFrame {
  /// The body cut across into flat pieces as wide as it is there, so that nothing stands on it.
  fileprivate var slices: [Rect] {
    let points = silhouette.flatMap { $0 }
    guard let body = Rect(bounding: points) else { return [] }
    let count = 40
    let height = body.height / Double(count)
    let rows = Dictionary(grouping: points) { min(count - 1, Int(($0.y - body.minY) / height)) }
    return rows.keys.sorted().compactMap { row in
      rows[row].flatMap { Rect(bounding: $0) }.map {
        Rect(
          minX: $0.minX, minY: body.minY + Double(row) * height, maxX: $0.maxX,
          maxY: body.minY + Double(row + 1) * height)
      }
    }
  }

  /// The body from below the hands to the soles; nil where it is as wide there as above.
  fileprivate var legs: Rect? {
    let points = silhouette.flatMap { $0 }
    guard let body = Rect(bounding: points) else { return nil }
    let isWide = { (point: Point) in abs(point.x - body.center.x) > body.width * 0.33 }
    guard let hands = points.filter(isWide).map(\.y).max(),
      hands < body.minY + body.height * 0.75
    else { return nil }
    return Rect(bounding: points.filter { $0.y > hands }).map {
      Rect(minX: $0.minX, minY: hands, maxX: $0.maxX, maxY: body.maxY)
    }
  }
}
