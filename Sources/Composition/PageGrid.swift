import BodyAtlas
import Geometry
import LabelLayout

/// The page divided: text columns and bodies in turn, a header above and a footnote below.
struct PageGrid {
  var frames: [PanelFrame]
  /// In each row one more than there are panels, from left to right; in a table as many as have room.
  var columns: [Rect]
  /// Two for each panel: its left and its right, in turn.
  var tracks: [LabelTrack]
  var numberWidth: Double
  var style: FigureStyle
  /// How many rows of bodies there are, and for each the indices of its columns.
  var rows: [Range<Int>]

  /// Scene units for one user unit of the figures.
  var scale: Double { frames.first?.scale ?? 1 }

  /// The room for a label, its number included, in any column: the shelf takes the rest.
  var labelWidth: Double { (columns.map(\.width).min() ?? 0) - style.shelfLength - 6 }

  func track(_ direction: LabelTrack.Direction, of panel: Int) -> Int {
    panel * 2 + (direction == .left ? 0 : 1)
  }
}

// MARK: - Labels beside the bodies

extension PageGrid {
  /// Bodies with columns for labels on both sides, in as many rows as the shape of the page asks for.
  ///
  /// - Parameters:
  ///   - numberWidth: the room for the widest number and the gap to the text.
  ///   - legendWidth: what the last column has to hold beside the shelf; zero in more than one row.
  ///   - rowHeights: for each row; nil for rows that share the page's height.
  init(
    figures: [Figure], overhangs: [PanelOverhang], style: FigureStyle, numberWidth: Double,
    legendWidth: Double, rowHeights: [Double]? = nil
  ) {
    self.style = style
    self.numberWidth = numberWidth
    let available = style.bodyArea
    let plan = PanelRows(figures, overhangs, style: style, legendWidth: legendWidth)
    frames = []
    columns = []
    tracks = []
    rows = []
    var top = available.minY
    for (row, panels) in plan.rows.enumerated() {
      let height = rowHeights?[row] ?? plan.rowHeight
      addRow(
        panels.map { figures[$0] }, panels.map { overhangs[$0] }, first: panels.lowerBound,
        scale: plan.scale,
        area: Rect(x: available.minX, y: top, width: available.width, height: height),
        last: plan.lastColumn)
      top += height + style.rowGap
    }
  }

  private mutating func addRow(
    _ figures: [Figure], _ overhangs: [PanelOverhang], first: Int, scale: Double, area: Rect,
    last: Double
  ) {
    // A body hangs from the top of its row, for its view's name stands there, above all labels.
    let top = area.minY
    let extents = figures.map { $0.bodyBounds.scaled(by: scale) }
    let count = Double(figures.count)
    let sides = overhangs.map { style.sides(of: $0, scale: scale) }
    let bodies = zip(extents, sides).reduce(0) { $0 + $1.0.width + $1.1.left + $1.1.right }
    let lastWidth = max(last, (area.width - bodies) / (count + 1))
    let columnWidth = (area.width - bodies - lastWidth) / count
    let firstColumn = columns.count
    var x = area.minX
    let column = { (x: Double, width: Double) in
      Rect(x: x, y: area.minY, width: width, height: area.height)
    }
    for (index, (figure, extent)) in zip(figures, extents).enumerated() {
      let (left, right) = sides[index]
      columns.append(column(x, columnWidth))
      x += columnWidth
      tracks.append(
        LabelTrack(
          x: x, direction: .left, column: firstColumn + index, panel: first + index))
      let midline = x + left - extent.minX
      frames.append(
        PanelFrame(
          figure: figure, transform: .scale(scale).then(.translation(midline, top))))
      x += extent.width + left + right
      tracks.append(
        LabelTrack(
          x: x, direction: .right, column: firstColumn + index + 1, panel: first + index))
    }
    columns.append(column(x, lastWidth))
    rows.append(firstColumn..<columns.count)
  }
}

/// How bodies share a page: side by side, or in rows where the page is too narrow for that.
struct PanelRows {
  /// Indices of the panels of each row.
  var rows: [Range<Int>]
  /// Scene units for one user unit of the figures.
  var scale: Double
  /// The height of each row, where they share the page.
  var rowHeight: Double
  /// The least width of the last column.
  var lastColumn: Double

  init(
    _ figures: [Figure], _ overhangs: [PanelOverhang], style: FigureStyle, legendWidth: Double
  ) {
    let trials = (1...max(1, figures.count)).map {
      PanelRows(
        figures, overhangs, rowCount: $0, style: style, legendWidth: $0 == 1 ? legendWidth : 0)
    }
    // The fewest rows in which bodies are not much smaller than in any other number of rows.
    let largest = trials.map(\.scale).max() ?? 0
    self = trials.first { $0.scale >= largest * 0.75 } ?? trials[0]
  }

  private init(
    _ figures: [Figure], _ overhangs: [PanelOverhang], rowCount: Int, style: FigureStyle,
    legendWidth: Double
  ) {
    let perRow = (figures.count + rowCount - 1) / rowCount
    rows = stride(from: 0, to: figures.count, by: max(1, perRow)).map {
      $0..<min($0 + perRow, figures.count)
    }
    lastColumn = max(
      style.minimumColumnWidth, legendWidth > 0 ? legendWidth + style.shelfLength + 6 : 0)
    let available = style.bodyArea
    let count = Double(rows.count)
    rowHeight = max(1, (available.height - (count - 1) * style.rowGap) / count)
    // Bodies give way where the columns would be too narrow for their text.
    var widest = Double.infinity
    for row in rows {
      let columns = lastColumn + Double(row.count) * style.minimumColumnWidth
      let bodies = row.reduce(0) { $0 + figures[$1].bodyBounds.width }
      let scale = min(style.bodyHeight, rowHeight) / 1000
      let sides = row.reduce(0) { sum, panel in
        let (left, right) = style.sides(of: overhangs[panel], scale: scale)
        return sum + left + right
      }
      widest = min(widest, (available.width - columns - sides) / bodies)
    }
    scale = min(style.bodyHeight / 1000, rowHeight / 1000, max(0.1, widest))
  }
}

extension FigureStyle {
  /// From a body to the tracks beside it: farther where markers would reach over the shelves.
  fileprivate func sides(of overhang: PanelOverhang, scale: Double) -> (
    left: Double, right: Double
  ) {
    let spare = shelfLength * 0.5
    return (
      max(trackDistance, overhang.left(scale) - spare),
      max(trackDistance, overhang.right(scale) - spare)
    )
  }
}

extension Figure {
  /// The outline's, or the page's where there is no outline.
  var bodyBounds: Rect { outline.tightBounds ?? viewBox }
}

extension Rect {
  func scaled(by k: Double) -> Rect {
    Rect(minX: minX * k, minY: minY * k, maxX: maxX * k, maxY: maxY * k)
  }
}
