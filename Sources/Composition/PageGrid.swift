import BodyAtlas
import Geometry
import LabelLayout

/// The page divided: text columns and bodies in turn, a header above and a footnote below.
struct PageGrid {
  var frames: [PanelFrame]
  /// One more than there are panels, from left to right; in a table as many as have room.
  var columns: [Rect]
  /// Two for each panel: its left and its right, in turn.
  var tracks: [LabelTrack]
  var numberWidth: Double
  var style: FigureStyle

  /// - Parameters:
  ///   - numberWidth: the room for the widest number and the gap to the text.
  ///   - legendWidth: what the last column has to hold beside the shelf.
  init(figures: [Figure], style: FigureStyle, numberWidth: Double, legendWidth: Double) {
    self.style = style
    self.numberWidth = numberWidth
    let available = style.bodyArea
    let bounds = figures.map { $0.outline.tightBounds ?? $0.viewBox }
    // Bodies give way where the columns would be too narrow for their text.
    let last = max(style.minimumColumnWidth, legendWidth + style.shelfLength + 6)
    let count = Double(figures.count)
    let room =
      available.width - last - count * (style.minimumColumnWidth + 2 * style.trackDistance)
    let widest = max(0.1, room / bounds.reduce(0) { $0 + $1.width })
    let scale = min(style.bodyHeight / 1000, available.height / 1000, widest)
    let bodyHeight = scale * 1000
    let top = available.minY + (available.height - bodyHeight) / 2
    let extents = bounds.map { $0.scaled(by: scale) }
    let bodies = extents.reduce(0) { $0 + $1.width + 2 * style.trackDistance }
    let lastWidth = max(last, (available.width - bodies) / (count + 1))
    let columnWidth = (available.width - bodies - lastWidth) / count

    frames = []
    columns = []
    tracks = []
    var x = available.minX
    for (index, (figure, extent)) in zip(figures, extents).enumerated() {
      columns.append(Rect(x: x, y: top, width: columnWidth, height: bodyHeight))
      x += columnWidth
      tracks.append(LabelTrack(x: x, direction: .left, column: index, panel: index))
      let midline = x + style.trackDistance - extent.minX
      frames.append(
        PanelFrame(
          figure: figure, transform: .scale(scale).then(.translation(midline, top))))
      x += extent.width + 2 * style.trackDistance
      tracks.append(LabelTrack(x: x, direction: .right, column: index + 1, panel: index))
    }
    columns.append(Rect(x: x, y: top, width: lastWidth, height: bodyHeight))
  }

  /// Scene units for one user unit of the figures.
  var scale: Double { frames.first?.scale ?? 1 }

  /// The room for a label, its number included, in any column: the shelf takes the rest.
  var labelWidth: Double { columns[0].width - style.shelfLength - 6 }

  /// Bodies side by side on the left, columns for the rows of a table on the right.
  init(tableBeside figures: [Figure], style: FigureStyle, numberWidth: Double) {
    let available = style.bodyArea
    self.style = style
    self.numberWidth = numberWidth
    // A body takes the room of its view's name, with R and L beside it, where that is wider.
    let least = style.panelTitleSize * 5
    let bounds = figures.map { $0.outline.tightBounds ?? $0.viewBox }
    let all = bounds.reduce(0) { $0 + $1.width }
    let gap = style.trackDistance * 2
    let count = Double(figures.count)
    // The table takes at least two fifths of the page.
    let room = available.width * 0.6 - count * gap
    let scale = min(style.bodyHeight / 1000, available.height / 1000, max(0.1, room / all))
    frames = []
    tracks = []
    var x = available.minX
    for (index, (figure, own)) in zip(figures, bounds).enumerated() {
      let extent = own.scaled(by: scale)
      let padding = max(0, least - extent.width) / 2
      tracks.append(LabelTrack(x: x, direction: .left, column: 0, panel: index))
      let midline = x + padding - extent.minX
      frames.append(
        PanelFrame(
          figure: figure,
          transform: .scale(scale).then(.translation(midline, available.minY))))
      x += extent.width + 2 * padding
      tracks.append(LabelTrack(x: x, direction: .right, column: 0, panel: index))
      x += gap
    }
    let columnGap = style.detailSize
    let width = available.maxX - x
    // Some four words of a line.
    let narrowest = style.detailSize * 11
    let columnCount = max(1, ((width + columnGap) / (narrowest + columnGap)).rounded(.down))
    let columnWidth = (width - columnGap * (columnCount - 1)) / columnCount
    columns = (0..<Int(columnCount)).map { index in
      Rect(
        x: x + Double(index) * (columnWidth + columnGap), y: available.minY, width: columnWidth,
        height: available.height)
    }
  }

  func track(_ direction: LabelTrack.Direction, of panel: Int) -> Int {
    panel * 2 + (direction == .left ? 0 : 1)
  }
}

extension Rect {
  func scaled(by k: Double) -> Rect {
    Rect(minX: minX * k, minY: minY * k, maxX: maxX * k, maxY: maxY * k)
  }
}

extension FigureStyle {
  /// In footnote sizes.
  var footnoteLeading: Double { 1.25 }
  var titleBaseline: Double { topMargin + titleSize * 0.78 }
  var captionBaseline: Double { titleBaseline + captionSize * 1.6 }
  var footnoteBaseline: Double { height - topMargin - footnoteSize * 0.25 }

  /// Where bodies and labels go: below the header and the panels' names, above the footnote.
  var bodyArea: Rect {
    Rect(
      minX: sideMargin, minY: captionBaseline + panelTitleSize * 2.4,
      maxX: width - sideMargin,
      maxY: footnoteBaseline - footnoteSize * (1.7 + footnoteLeading * Double(footnoteLines - 1))
        - legendStripHeight)
  }

  /// How much smaller text may become for a figure with much to say: seven tenths, and no text of
  /// labels below five points.
  var leastTextScale: Double { min(1, max(0.7, 10 / min(detailSize, labelSize, legendSize))) }

  /// All text smaller or larger by the same factor, for a figure with much to say.
  func withText(scaledBy k: Double) -> FigureStyle {
    var style = self
    for size in [
      \FigureStyle.numberSize, \.labelSize, \.detailSize, \.legendSize, \.legendHeadingSize,
    ] {
      style[keyPath: size] *= k
    }
    style.labelGap *= k
    return style
  }
}
