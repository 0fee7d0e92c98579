import BodyAtlas
import CaseModel
import Geometry
import LabelLayout
import Resolution
import Scene
import Wording

/// Lays one page out and draws it, with text of one size.
struct PageComposer {
  var plan: FigurePlan
  var theme: Theme
  var style: FigureStyle
  var text: TextSetter
  var words: FigureWords
  var labelling: Labelling
  var grid: PageGrid
  var legend: LegendDrawing
  /// nil where the legend stands in a column.
  var legendStrip: LegendStrip?
  /// The labels or rows, and the marks that each speaks of.
  var groups: [LabelGroup]
  /// By index of the mark, the marker it belongs to.
  var markerOfMark: [Int]
  /// One for each group; none in a table.
  var blocks: [LabelBlock]
  /// By index of the mark.
  var tumours: [Int: VesselTumour]
  /// By index of the mark.
  var bridges: [Int: [InvasionBridge]]
  var layout: (placements: [LabelPlacement], report: LayoutReport)
  /// nil where labels have leaders.
  var table: KeyTable?
  /// Those that found room.
  var insets: [InsetDrawing] = []

  init(
    plan: FigurePlan, theme: Theme, style: FigureStyle, text: TextSetter,
    words: FigureWords, labelling: Labelling = .labels, hasLegendStrip: Bool = false,
    tumours: [Int: VesselTumour]? = nil, isDraft: Bool = false
  ) {
    var style = style
    self.plan = plan
    self.theme = theme
    self.text = text
    self.words = words
    self.labelling = labelling
    let tumours = tumours ?? plan.tumours
    self.tumours = tumours
    bridges = isDraft ? [:] : plan.bridges
    let legend = LegendDrawing(
      plan, tumours: tumours, theme: theme, style: style, text: text,
      words: words, showsInterior: !labelling.numbersMarkers)
    self.legend = legend
    let legendWidth = legend.width(text)
    let overhangs = plan.overhangs(style)
    // Bodies in several rows leave no column that ends beside the last of them.
    let isStacked =
      PanelRows(plan.figures, overhangs, style: style, legendWidth: legendWidth).rows.count > 1
    let hasStrip = hasLegendStrip || isStacked || labelling.isTable
    if hasStrip {
      let strip = LegendStrip(
        legend.sections, width: style.textWidth, style: style, text: text)
      style.legendStripHeight = strip.height
      legendStrip = strip
    }
    let widest = plan.marks.map { text.width(words.key($0.lesion.number), style.numberFont) }.max()
    let numberWidth = (widest ?? 0) + style.numberGap
    markerOfMark = plan.markerOfMark
    groups = LabelGroup.groups(of: plan, labelling, detail: style.detail, words)
    blocks = []
    layout = ([], LayoutReport())
    let makeGrid = { (style: FigureStyle, rowHeights: [Double]?) in
      labelling.isTable
        ? PageGrid(
          tableFor: plan.figures, overhangs: overhangs, style: style, numberWidth: numberWidth)
        : PageGrid(
          figures: plan.figures, overhangs: overhangs, style: style, numberWidth: numberWidth,
          legendWidth: hasStrip ? 0 : legendWidth, rowHeights: rowHeights)
    }
    grid = makeGrid(style, nil)
    self.style = style
    if labelling.isTable {
      table = KeyTable(
        groups, columns: grid.columns, numberWidth: grid.numberWidth, style: style, text: text,
        words: words)
    } else {
      blocks = labelBlocks()
    }
    // Where not everything fits, the page is as high as it may be, and the layout says so.
    let most = style.bodyArea.height
    var extra = 0.0
    repeat {
      if style.followsContent {
        let heights = neededRowHeights().map { $0 + extra }
        let rows = heights.reduce(0, +) + Double(heights.count - 1) * style.rowGap
        let share = min(1, most / max(rows, 1))
        self.style.height = min(
          (style.frameHeight + min(rows, most)).rounded(.up), style.height.rounded(.down))
        grid = makeGrid(self.style, heights.map { $0 * share })
        if rows >= most { extra = .infinity }
      } else {
        extra = .infinity
      }
      if !labelling.isTable { layout = placedLabels(in: labelColumns, isDraft: isDraft) }
      // Labels are no liquid: a few high ones may need more than their sum.
      extra += max(layout.report.excess, most * 0.03) + style.labelGap
    } while layout.report.overfullColumns > 0 && extra < .infinity
    if !isDraft, fits { insets = insetDrawings() }
  }

  /// The columns without the legend, which stands at the foot of the last one.
  var labelColumns: [Rect] {
    var columns = grid.columns
    if legendStrip == nil, !legend.sections.isEmpty {
      columns[columns.count - 1].maxY -= legend.height + style.labelGap
    }
    return columns
  }

  /// Whether there may be room for all text: of a draft, whose labels have no places yet.
  var hasRoom: Bool { fits }

  /// Whether all text has found a place.
  var fits: Bool { layout.report.overfullColumns == 0 && table?.unlisted.isEmpty ?? true }

  // MARK: - Drawing

  func items(_ caption: FigureText) -> [SceneItem] {
    var items: [SceneItem] = []
    for panel in grid.frames.indices {
      items.append(
        group(
          plan.figures[panel].name, body(panel).items(),
          title: words.title(of: plan.figures[panel])))
    }
    items.append(group("tumours in vessels", tumours.keys.sorted().flatMap(tumourItems)))
    items.append(group("growth into neighbours", bridgeItems()))
    items.append(group("inset sources", insets.flatMap { $0.sourceItems(text) }))
    items.append(group("leaders", leaders()))
    items.append(group("markers", plan.markers.map(marker)))
    items.append(group("labels", blocks.indices.map(label)))
    if let table { items.append(group("key", table.items(theme: theme, text: text))) }
    items.append(
      group(
        "insets",
        insets.flatMap {
          $0.items(
            anatomy(of: $0.inset), sex: plan.figures[$0.inset.panel].sex, text: text,
            words: words)
        }))
    items.append(group("legend", legendItems()))
    items.append(group("panel titles", grid.frames.flatMap(panelTitle)))
    items.append(group("text", header(caption)))
    return items
  }

  func group(_ name: String, _ items: [SceneItem], title: String = "") -> SceneItem {
    .group(SceneGroup(name: name, title: title, items: items))
  }

  private func body(_ panel: Int) -> BodyDrawing {
    var involved: Set<RegionKey> = []
    var dilated: [RegionKey: Path] = [:]
    for (index, mark) in plan.marks.enumerated() where mark.panel == panel {
      involved.formUnion(mark.regions.map(\.drawnKey))
      for bridge in bridges[index] ?? [] { involved.insert(bridge.region.drawnKey) }
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

  private func bridgeItems() -> [SceneItem] {
    bridges.keys.sorted().flatMap { index -> [SceneItem] in
      let mark = plan.marks[index]
      return bridges[index, default: []].flatMap {
        $0.items(
          in: grid.frames[mark.panel], role: mark.lesion.lesion.role, theme: theme,
          line: style.markerLine * 0.8)
      }
    }
  }

  private func tumourItems(_ index: Int) -> [SceneItem] {
    let mark = plan.marks[index]
    return tumours[index]?.items(
      in: grid.frames[mark.panel], role: mark.lesion.lesion.role, theme: theme, style: style,
      line: style.markerLine * 0.8) ?? []
  }

  /// What is painted in an inset: the panel's body, or the whole chart with what findings are in.
  private func anatomy(of inset: PlannedInset) -> BodyDrawing {
    guard inset.isChart else { return body(inset.panel) }
    let involved = Set(inset.marks.flatMap { $0.regions.map(\.drawnKey) })
    let frame = PanelFrame(figure: inset.figure.showingEverything, transform: .scale(1))
    return BodyDrawing(frame: frame, theme: theme, style: style, involved: involved)
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
      + zip(groups, paths).map { own, path in
        group(
          "leader" + own.text.numbers.map { " \($0)" }.joined(),
          [.stroke(SceneStroke(path: path, style: line, paint: .solid(theme.leader)))])
      }
  }
}
