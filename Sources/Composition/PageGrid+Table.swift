import BodyAtlas
import Geometry
import LabelLayout

// MARK: - A table beside or below the bodies

extension PageGrid {
  /// Bodies side by side, and columns for the rows of a table: on the right, or below where the page is
  /// narrow.
  init(
    tableFor figures: [Figure], overhangs: [PanelOverhang], style: FigureStyle,
    numberWidth: Double
  ) {
    self.style = style
    self.numberWidth = numberWidth
    frames = []
    tracks = []
    columns = []
    rows = []
    let available = style.bodyArea
    // A body takes the room of its view's name, with R and L beside it, where that is wider.
    let least = style.panelTitleSize * 7
    let gap = style.trackDistance * 2
    let all = figures.reduce(0) { $0 + $1.bodyBounds.width }
    let tallest = min(style.bodyHeight, available.height) / 1000
    // Markers that reach far over a body's sides keep the next body and the rows away.
    let sides = { (scale: Double) in
      overhangs.map { own in
        (
          left: max(0, own.left(scale) - gap / 4), right: max(0, own.right(scale) - gap / 4)
        )
      }
    }
    let gaps = sides(tallest).reduce(Double(figures.count) * gap) { $0 + $1.left + $1.right }
    // Beside bodies, the table takes at least two fifths of the page.
    let beside = (available.width * 0.6 - gaps) / all
    let isUpright = style.followsContent || style.height > style.width
    let isBelow = isUpright && beside < 0.75 * tallest
    let room = isBelow ? (available.width - gaps) / all : beside
    let scale = min(tallest, max(0.1, room))
    let own = sides(scale)
    let widths = zip(figures, own).map {
      max($0.bodyBounds.width * scale + $1.left + $1.right, least) + gap
    }
    let width = widths.reduce(0, +)
    var x = isBelow ? available.minX + max(0, available.width - width) / 2 : available.minX
    for (index, figure) in figures.enumerated() {
      let extent = figure.bodyBounds.scaled(by: scale)
      let (left, right) = own[index]
      let padding = left + (widths[index] - gap - extent.width - left - right) / 2
      tracks.append(LabelTrack(x: x, direction: .left, column: 0, panel: index))
      frames.append(
        PanelFrame(
          figure: figure,
          transform: .scale(scale).then(
            .translation(x + padding - extent.minX, available.minY))))
      x += widths[index] - gap
      tracks.append(LabelTrack(x: x, direction: .right, column: 0, panel: index))
      x += gap
    }
    // A marker at the soles reaches below them.
    let bodies = scale * 1000 + style.rowGap * 0.5 + style.markerRadius * 1.6
    addTableColumns(
      isBelow
        ? Rect(
          minX: available.minX, minY: min(available.minY + bodies, available.maxY - 1),
          maxX: available.maxX, maxY: available.maxY)
        : Rect(
          minX: min(x, available.maxX - 1), minY: available.minY, maxX: available.maxX,
          maxY: available.maxY))
    if !isBelow {
      addColumnsBelowBodies(
        Rect(
          minX: available.minX, minY: min(available.minY + bodies, available.maxY - 1),
          maxX: max(available.minX + 1, x - gap), maxY: available.maxY))
    }
  }

  /// What bodies leave free below them holds rows too, where it is large enough for some.
  private mutating func addColumnsBelowBodies(_ area: Rect) {
    let narrowest = style.detailSize * 11
    guard area.height > style.detailSize * 12, area.width >= narrowest else { return }
    let beside = columns
    columns = []
    addTableColumns(area)
    // Rows run on under the bodies after all others.
    columns = beside + columns
    rows = [0..<columns.count]
  }

  private mutating func addTableColumns(_ area: Rect) {
    let gap = style.detailSize
    // Some four words of a line.
    let narrowest = style.detailSize * 11
    let count = max(1, ((area.width + gap) / (narrowest + gap)).rounded(.down))
    let width = (area.width - gap * (count - 1)) / count
    columns = (0..<Int(count)).map { index in
      Rect(
        x: area.minX + Double(index) * (width + gap), y: area.minY, width: width,
        height: area.height)
    }
    rows = [0..<columns.count]
  }
}
