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
    var forced = grid.columns.map { _ in 0.0 }
    var free = grid.columns.map { _ in 0.0 }
    for (own, block) in zip(groups, blocks) {
      let tracks = tracks(for: plan.marks[target(of: own)])
      let columns = Set(tracks.map { grid.tracks[$0].column }).sorted()
      guard let first = columns.first else { continue }
      if columns.count == 1 {
        forced[first] += block.height + style.labelGap
      } else {
        free[first] += block.height + style.labelGap
      }
    }
    if legendStrip == nil, !legend.sections.isEmpty {
      forced[forced.count - 1] += legend.height + style.labelGap
    }
    return grid.rows.map { columns in
      let most = columns.map { forced[$0] }.max() ?? 0
      let all = columns.reduce(0) { $0 + forced[$1] + free[$1] }
      // A little more than the text needs, so that labels can stand near their markers.
      return max(grid.scale * 1000, max(most, all / Double(columns.count)) * 1.08)
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
      let index = target(of: own)
      let mark = plan.marks[index]
      return LabelRequest(
        anchor: grid.frames[mark.panel].point(mark.position),
        markRadius: extent(of: plan.markers[markerOfMark[index]]) + 1,
        width: block.width, height: block.height, shelfOffset: block.shelfOffset,
        panel: mark.panel, tracks: tracks(for: mark))
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

  /// The mark of a group that its leader goes to: the one nearest a column.
  private func target(of own: LabelGroup) -> Int {
    let distance = { (index: Int) -> Double in
      let mark = plan.marks[index]
      let x = grid.frames[mark.panel].point(mark.position).x
      return tracks(for: mark).map { abs(grid.tracks[$0].x - x) }.min() ?? 0
    }
    return own.marks.min { distance($0) < distance($1) } ?? 0
  }

  /// A lesion with a side is labelled on that side; one near the midline on either.
  private func tracks(for mark: PlannedMark) -> [Int] {
    let left = grid.track(.left, of: mark.panel)
    let right = grid.track(.right, of: mark.panel)
    if mark.column != 0 { return [mark.column < 0 ? left : right] }
    return [left, right]
  }

  /// What leaders should not run through: the other marks of grouped labels, the marks of sides not
  /// stated, and tumours in vessels.
  private func obstacles() -> [LabelObstacle] {
    var obstacles: [LabelObstacle] = []
    for (owner, own) in groups.enumerated() {
      let target = markerOfMark[target(of: own)]
      for markerIndex in Set(own.marks.map { markerOfMark[$0] }).sorted() {
        let marker = plan.markers[markerIndex]
        let mark = plan.marks[marker.marks[0]]
        let frame = grid.frames[mark.panel]
        let center = frame.point(mark.position)
        let add = { (point: Point, radius: Double, owner: Int) in
          obstacles.append(
            LabelObstacle(center: point, radius: radius, panel: mark.panel, owner: owner))
        }
        if markerIndex != target { add(center, extent(of: marker) * 0.9, -1) }
        if mark.sideIsNotStated {
          let reach = bracketReach(of: marker)
          for sign in [-1.0, 1] {
            for share in [0.55, 1.0] {
              add(center + Point(sign * reach * share, 0), style.labelSize * 0.35, owner)
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
    var forced = columns.map { _ in 0.0 }
    var all = 0.0
    for request in requests {
      let own = Set(request.tracks.map { tracks[$0].column })
      if let only = own.first, own.count == 1 { forced[only] += request.height + gap }
      all += request.height + gap
    }
    return all <= rooms.reduce(0, +) && zip(forced, rooms).allSatisfy { $0 <= $1 }
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
