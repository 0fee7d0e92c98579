import BodyAtlas
import Geometry
import LabelLayout
import Resolution
import Scene
import Typography

/// The labels of a page: their text, their places, their leaders' ends.
extension PageComposer {
  func labelBlocks() -> [LabelBlock] {
    groups.map { own in
      LabelBlock(
        own.text, maximumWidth: grid.labelWidth, numberWidth: grid.numberWidth, style: style,
        text: text)
    }
  }

  /// The height that each row of the page needs for its bodies, its labels or the table, and the legend.
  func neededRowHeights() -> [Double] {
    if let table {
      let end = table.rows.map(\.box.maxY).max() ?? 0
      let bodies = grid.frames.map(\.bodyBounds.maxY).max() ?? 0
      return [max(end, bodies) - style.bodyArea.minY + style.labelGap]
    }
    var needs = zip(groups, blocks).compactMap { own, block -> ColumnNeed? in
      let columns = tracks(for: plan.marks[target(of: own)]).map { grid.tracks[$0].column }
      return ColumnNeed(columns, height: block.height + style.labelGap)
    }
    if legendStrip == nil, !legend.sections.isEmpty {
      needs.append(
        ColumnNeed(last: grid.columns.count - 1, height: legend.height + style.labelGap))
    }
    return grid.rows.map { columns in
      // A little more than the text needs, so that labels can stand near their markers.
      max(grid.scale * 1000, needs.height(in: columns) * 1.08)
    }
  }

  /// - Parameters:
  ///   - columns: the room for labels, the legend's taken away.
  ///   - isDraft: whether it only matters that there is room.
  func placedLabels(in columns: [Rect], isDraft: Bool) -> (
    placements: [LabelPlacement], report: LayoutReport
  ) {
    let columns = columns.map { LabelColumn(minY: $0.minY, maxY: $0.maxY) }
    let requests = zip(groups, blocks).map { own, block in
      let mark = plan.marks[target(of: own)]
      return LabelRequest(
        targets: targets(of: own), width: block.width, height: block.height,
        shelfOffset: block.shelfOffset, panel: mark.panel, tracks: tracks(for: mark))
    }
    var layout = LabelLayout(
      tracks: grid.tracks, columns: columns, gap: style.labelGap, shelfLength: style.shelfLength)
    guard layout.hasRoom(for: requests) else {
      return ([], LayoutReport(overfullColumns: 1))
    }
    if isDraft { return ([], LayoutReport()) }
    layout.obstacles = obstacles()
    layout.strikePenalty = style.width / 16
    return layout.place(requests)
  }

  /// The markers of a group, from the one nearest a column; its leader may go to any. Markers that show
  /// how many they stand for, and not which, come before those that bear numbers.
  private func targets(of own: LabelGroup) -> [LabelTarget] {
    var seen: Set<Int> = []
    let ranked = ranked(own)
    let shared = ranked.filter { plan.markers[markerOfMark[$0]].isShared }
    return (shared.isEmpty ? ranked : shared).compactMap { index in
      guard seen.insert(markerOfMark[index]).inserted else { return nil }
      let mark = plan.marks[index]
      return LabelTarget(
        anchor: grid.frames[mark.panel].point(mark.position),
        radius: extent(of: plan.markers[markerOfMark[index]]) + 1)
    }
  }

  /// The mark of a group that is nearest a column.
  private func target(of own: LabelGroup) -> Int { ranked(own)[0] }

  private func ranked(_ own: LabelGroup) -> [Int] {
    let distances = own.marks.map { index -> Double in
      let mark = plan.marks[index]
      let x = grid.frames[mark.panel].point(mark.position).x
      return tracks(for: mark).map { abs(grid.tracks[$0].x - x) }.min() ?? 0
    }
    return zip(own.marks, distances).sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
  }

  /// A lesion with a side is labelled on that side; one near the midline on either.
  private func tracks(for mark: PlannedMark) -> [Int] {
    let left = grid.track(.left, of: mark.panel)
    let right = grid.track(.right, of: mark.panel)
    if mark.column != 0 { return [mark.column < 0 ? left : right] }
    return [left, right]
  }

  /// What leaders should not run through beside markers: the marks of sides not stated, and tumours in
  /// vessels.
  private func obstacles() -> [LabelObstacle] {
    var obstacles: [LabelObstacle] = []
    for (owner, own) in groups.enumerated() {
      for markerIndex in Set(own.marks.map { markerOfMark[$0] }).sorted() {
        let marker = plan.markers[markerIndex]
        let mark = plan.marks[marker.marks[0]]
        let frame = grid.frames[mark.panel]
        let center = frame.point(mark.position)
        if mark.sideIsNotStated {
          let reach = bracketReach(of: marker)
          for sign in [-1.0, 1] {
            for share in [0.55, 1.0] {
              obstacles.append(
                LabelObstacle(
                  center: center + Point(sign * reach * share, 0), radius: bracketSize * 0.45,
                  panel: mark.panel, owner: owner))
            }
          }
        }
      }
      for index in own.marks {
        let frame = grid.frames[plan.marks[index].panel]
        for point in tumours[index]?.course ?? [] {
          obstacles.append(
            LabelObstacle(
              center: frame.point(point), radius: style.markerRadius * 0.5,
              panel: plan.marks[index].panel, owner: owner))
        }
      }
    }
    return obstacles
  }

  func label(_ index: Int) -> SceneItem {
    let placement = layout.placements[index]
    let track = grid.tracks[placement.track]
    let toTheLeft = track.direction == .left
    let end = track.shelfEnd(length: style.shelfLength)
    let items = blocks[index].items(
      x: end + (toTheLeft ? -6 : 6), top: placement.top, toTheLeft: toTheLeft, theme: theme,
      text: text)
    return group("label" + groups[index].text.numbers.map { " \($0)" }.joined(), items)
  }
}

extension LabelLayout {
  /// Whether the labels' heights fit the columns they may go to, taken together.
  fileprivate func hasRoom(for requests: [LabelRequest]) -> Bool {
    let rooms = columns.map { $0.maxY - $0.minY + gap }
    let needs = requests.compactMap { request in
      ColumnNeed(request.tracks.map { tracks[$0].column }, height: request.height + gap)
    }
    return columns.indices.allSatisfy { first in
      columns.indices.dropFirst(first).allSatisfy { last in
        needs.height(within: first...last) <= rooms[first...last].reduce(0, +) + 1e-6
      }
    }
  }
}

/// The height that something takes of one of a few neighbouring columns.
private struct ColumnNeed {
  var columns: ClosedRange<Int>
  var height: Double

  init?(_ columns: [Int], height: Double) {
    guard let first = columns.min(), let last = columns.max() else { return nil }
    self.columns = first...last
    self.height = height
  }

  init(last column: Int, height: Double) {
    columns = column...column
    self.height = height
  }
}

extension [ColumnNeed] {
  /// Of all that can go nowhere else.
  fileprivate func height(within range: ClosedRange<Int>) -> Double {
    reduce(0) { sum, need in
      range.lowerBound <= need.columns.lowerBound && need.columns.upperBound <= range.upperBound
        ? sum + need.height : sum
    }
  }

  /// The least height of equally high columns that holds everything.
  fileprivate func height(in columns: Range<Int>) -> Double {
    columns.reduce(0) { most, first in
      (first..<columns.upperBound).reduce(most) {
        Swift.max($0, height(within: first...$1) / Double($1 - first + 1))
      }
    }
  }
}

extension VesselTumour {
  /// Points along its middle, in the user units of the figure.
  fileprivate var course: [Point] {
    [branchLine, elbow, trunkLine].flatMap { line in
      (0...4).compactMap { line.position(atFraction: Double($0) / 4)?.point }
    }
  }
}

extension PageComposer {
  /// The boxes of all labels on the page, in the order of the groups.
  var labelBoxes: [Rect] {
    zip(blocks, layout.placements).map { block, placement in
      let track = grid.tracks[placement.track]
      let sign = track.direction == .left ? -1.0 : 1.0
      let near = track.shelfEnd(length: style.shelfLength) + sign * 6
      let far = near + sign * block.width
      return Rect(
        minX: min(near, far), minY: placement.top, maxX: max(near, far),
        maxY: placement.top + block.height)
    }
  }
  /// By index of the mark, the box of the label or row that names it; nil where there is none.
  var nameBoxes: [Rect?] {
    let boxes = table?.rows.map(\.box) ?? labelBoxes
    var named = [Rect?](repeating: nil, count: plan.marks.count)
    for (own, box) in zip(groups, boxes) {
      for index in own.marks
      where !(table?.unlisted.contains(plan.marks[index].lesion.number) ?? false) {
        named[index] = box
      }
    }
    return named
  }
}
