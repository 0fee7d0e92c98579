import BodyAtlas
import CaseModel
import Geometry
import LabelLayout
import Resolution
import Scene

/// Lays one page out and draws it, with text of one size.
struct PageComposer {
  var plan: FigurePlan
  var theme: Theme
  var style: FigureStyle
  var text: TextSetter
  var grid: PageGrid
  var legend: LegendDrawing
  /// One for each mark of the plan.
  var blocks: [LabelBlock]
  /// By index of the mark.
  var tumours: [Int: VesselTumour]
  var layout: (placements: [LabelPlacement], report: LayoutReport)

  init(plan: FigurePlan, theme: Theme, style: FigureStyle, text: TextSetter) {
    self.plan = plan
    self.theme = theme
    self.style = style
    self.text = text
    var tumours: [Int: VesselTumour] = [:]
    for (index, mark) in plan.marks.enumerated() {
      guard let vascularExtension = mark.lesion.vascularExtension else { continue }
      tumours[index] = VesselTumour(
        vascularExtension, from: mark, in: plan.figures[mark.panel])
    }
    let legend = LegendDrawing(plan, tumours: tumours, theme: theme, style: style, text: text)
    let widest = plan.marks.map { text.width(String($0.lesion.number), style.numberFont) }.max()
    let grid = PageGrid(
      figures: plan.figures, style: style, numberWidth: (widest ?? 0) + style.numberGap,
      legendWidth: legend.width(text))
    let insetHeight = InsetDrawing.height(width: grid.insetWidth)
    blocks = plan.marks.indices.map { index in
      LabelBlock(
        number: plan.marks[index].lesion.number, words: LabelWords(plan.marks[index]),
        maximumWidth: grid.textWidth, numberWidth: grid.numberWidth,
        insetHeight: tumours[index] == nil ? 0 : insetHeight,
        style: style, text: text)
    }
    self.grid = grid
    self.legend = legend
    self.tumours = tumours
    layout = Self.layOut(plan, grid, blocks, legend, style)
  }

  private static func layOut(
    _ plan: FigurePlan, _ grid: PageGrid, _ blocks: [LabelBlock], _ legend: LegendDrawing,
    _ style: FigureStyle
  ) -> (placements: [LabelPlacement], report: LayoutReport) {
    var columns = grid.columns.map { LabelColumn(minY: $0.minY, maxY: $0.maxY) }
    // The legend stands at the foot of the last column.
    columns[columns.count - 1].maxY -= legend.height + style.labelGap
    let layout = LabelLayout(
      tracks: grid.tracks, columns: columns, gap: style.labelGap, shelfLength: style.shelfLength)
    let requests = zip(plan.marks, blocks).map { mark, block in
      let frame = grid.frames[mark.panel]
      return LabelRequest(
        anchor: frame.point(mark.position),
        markRadius: MarkerGlyph(of: mark.lesion.lesion).extent(radius: style.markerRadius) + 1,
        width: block.width, height: block.height, shelfOffset: block.shelfOffset,
        panel: mark.panel, tracks: tracks(for: mark, grid))
    }
    return layout.place(requests)
  }

  /// A lesion with a side is labelled on that side; one near the midline on either.
  private static func tracks(for mark: PlannedMark, _ grid: PageGrid) -> [Int] {
    let left = grid.track(.left, of: mark.panel)
    let right = grid.track(.right, of: mark.panel)
    let isSided = mark.site.side == .left || mark.site.side == .right
    if abs(mark.position.x) > (isSided ? 1 : 50) { return [mark.position.x < 0 ? left : right] }
    return [left, right]
  }

  // MARK: - Drawing

  func items(_ caption: FigureText) -> [SceneItem] {
    let insets = tumours.keys.sorted().compactMap(inset)
    var items: [SceneItem] = []
    for panel in grid.frames.indices {
      items.append(
        group(plan.figures[panel].name, body(panel).items(), title: plan.figures[panel].title))
    }
    items.append(group("tumours in vessels", tumours.keys.sorted().flatMap(tumourItems)))
    let leaderLines = layout.placements.map(\.leader)
    items.append(
      group(
        "inset sources",
        insets.flatMap { $0.connectors(avoiding: leaderLines) + $0.sourceItems() }))
    items.append(group("leaders", leaders()))
    items.append(group("markers", plan.marks.indices.map(marker)))
    items.append(group("labels", plan.marks.indices.map(label)))
    items.append(
      group("insets", insets.flatMap { $0.items(body($0.mark.panel), text: text) }))
    items.append(group("legend", legendItems()))
    items.append(group("panel titles", grid.frames.flatMap(panelTitle)))
    items.append(group("text", header(caption)))
    return items
  }

  private func group(_ name: String, _ items: [SceneItem], title: String = "") -> SceneItem {
    .group(SceneGroup(name: name, title: title, items: items))
  }

  private func body(_ panel: Int) -> BodyDrawing {
    var involved: Set<RegionKey> = []
    var dilated: [RegionKey: Path] = [:]
    for (index, mark) in plan.marks.enumerated() where mark.panel == panel {
      involved.formUnion(mark.regions.map(\.drawnKey))
      guard let tumour = tumours[index] else { continue }
      let trunk = RegionKey(tumour.trunk.site, tumour.trunk.side)
      involved.insert(trunk)
      involved.formUnion(tumour.tributaries(in: plan.figures[panel]))
      if let branch = tumour.branch { involved.insert(RegionKey(branch.site, branch.side)) }
      dilated[trunk] = tumour.dilatedArea
    }
    return BodyDrawing(
      frame: grid.frames[panel], theme: theme, style: style, involved: involved, dilated: dilated)
  }

  private func tumourItems(_ index: Int) -> [SceneItem] {
    let mark = plan.marks[index]
    return tumours[index]?.items(
      in: grid.frames[mark.panel], role: mark.lesion.lesion.role, theme: theme, style: style,
      line: style.markerLine * 0.8) ?? []
  }

  private func inset(_ index: Int) -> InsetDrawing? {
    guard let tumour = tumours[index] else { return nil }
    let placement = layout.placements[index]
    let block = blocks[index]
    let track = grid.tracks[placement.track]
    let column = grid.columns[track.column]
    let width = grid.insetWidth
    // Under the text, away from the body.
    let x = track.direction == .left ? column.minX : column.maxX - width
    let y = placement.top + block.height - block.insetHeight
    return InsetDrawing(
      window: Rect(x: x, y: y, width: width, height: block.insetHeight),
      source: grid.frames[plan.marks[index].panel], tumour: tumour, mark: plan.marks[index],
      theme: theme, style: style)
  }

  private func leaders() -> [SceneItem] {
    let paths = layout.placements.map { placement -> Path in
      var path = Path()
      for (index, point) in placement.leader.enumerated() {
        if index == 0 { path.move(to: point) } else { path.line(to: point) }
      }
      return path
    }
    let halo = StrokeStyle(width: style.leaderHalo)
    let line = StrokeStyle(width: style.leaderLine)
    let halos = paths.map {
      SceneItem.stroke(SceneStroke(path: $0, style: halo, paint: .solid(theme.halo)))
    }
    return [group("halos", halos)]
      + zip(plan.marks, paths).map { mark, path in
        group(
          "leader \(mark.lesion.number)",
          [.stroke(SceneStroke(path: path, style: line, paint: .solid(theme.leader)))])
      }
  }

  private func marker(_ index: Int) -> SceneItem {
    let mark = plan.marks[index]
    let center = grid.frames[mark.panel].point(mark.position)
    let glyph = MarkerGlyph(of: mark.lesion.lesion)
    var items: [SceneItem] = []
    if mark.sideIsNotStated {
      let extent = glyph.extent(radius: style.markerRadius)
      let brackets = SideNotStatedMark(
        center: center, reach: extent + style.bracketReach, gap: extent + 3
      ).items(theme: theme, style: style, text: text, size: style.labelSize * 0.8)
      items.append(group("side not stated", brackets))
    }
    items += glyph.items(at: center, radius: style.markerRadius, theme: theme, style: style)
    return group("lesion \(mark.lesion.number)", items, title: LabelWords(mark).place)
  }

  private func label(_ index: Int) -> SceneItem {
    let placement = layout.placements[index]
    let track = grid.tracks[placement.track]
    let toTheLeft = track.direction == .left
    let end = track.shelfEnd(length: style.shelfLength)
    let items = blocks[index].items(
      x: end + (toTheLeft ? -6 : 6), top: placement.top, toTheLeft: toTheLeft, theme: theme,
      text: text)
    return group("label \(blocks[index].number)", items)
  }
}

extension PageGrid {
  /// An inset takes its column but for the shelf.
  var insetWidth: Double { columns[0].width - style.shelfLength }
}

extension PageComposer {
  /// The boxes of all labels on the page, in the order of the marks; an inset below a label included.
  var labelBoxes: [Rect] {
    plan.marks.indices.map { index in
      let placement = layout.placements[index]
      let track = grid.tracks[placement.track]
      let sign = track.direction == .left ? -1.0 : 1.0
      let near = track.shelfEnd(length: style.shelfLength) + sign * 6
      let far = near + sign * (grid.numberWidth + blocks[index].width)
      return Rect(
        minX: min(near, far), minY: placement.top, maxX: max(near, far),
        maxY: placement.top + blocks[index].height)
    }
  }
}
