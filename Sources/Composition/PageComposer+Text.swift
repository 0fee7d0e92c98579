import BodyAtlas
import Geometry
import Scene
import Wording

/// What stands around bodies and labels: the legend, the views' names, title and footnote.
extension PageComposer {
  func legendItems() -> [SceneItem] {
    if let legendStrip {
      let top = style.bodyArea.maxY + style.labelGap
      return legendStrip.items(
        at: Point(style.sideMargin, top), width: style.textWidth, theme: theme, text: text)
    }
    guard let column = grid.columns.last, !legend.sections.isEmpty else { return [] }
    let x = column.minX + style.shelfLength + 6
    return legend.items(
      at: Point(x, column.maxY - legend.height),
      width: min(column.maxX - x, legend.width(text) + style.numberGap), theme: theme, text: text)
  }

  /// The view's name over the head, and R and L beside it.
  func panelTitle(_ frame: PanelFrame) -> [SceneItem] {
    guard let view = frame.figure.view else { return [] }
    let name = words(view.phrase)
    let half = text.width(name, style.panelTitleFont) / 2
    let head = panelTitleCenter(frame, half: half)
    var items = [
      text.line(
        name, at: head - Point(0, style.panelTitleSize * 0.75), style.panelTitleFont,
        theme.text, .center)
    ]
    for side in BodySide.allCases {
      let sign = screenDirection(of: side, in: view).horizontalSign
      guard sign != 0 else { continue }
      // On the line of the view's name, above all labels: no leader runs through it.
      let place =
        head + Point(sign * sideLetterReach(frame, half: half), -style.panelTitleSize * 0.75)
      items.append(
        text.line(
          words(side.letterPhrase), at: place, style.sideLetterFont, theme.mutedText, .center))
    }
    return items
  }

  /// The line of a view's name with the letters of the sides; nil where a figure has no view.
  func panelTitleBox(_ frame: PanelFrame) -> Rect? {
    guard let view = frame.figure.view else { return nil }
    let half = text.width(words(view.phrase), style.panelTitleFont) / 2
    let head = panelTitleCenter(frame, half: half)
    let reach = sideLetterReach(frame, half: half) + style.sideLetterSize / 2
    let baseline = head.y - style.panelTitleSize * 0.75
    return Rect(
      minX: head.x - reach, minY: baseline - max(style.panelTitleSize, style.sideLetterSize),
      maxX: head.x + reach, maxY: baseline + style.panelTitleSize * 0.25)
  }

  /// Above the crown; the name of a narrow body stays within the margins.
  private func panelTitleCenter(_ frame: PanelFrame, half: Double) -> Point {
    let head = frame.point(.zero)
    let x = min(max(head.x, style.sideMargin + half), style.width - style.sideMargin - half)
    return Point(x, head.y)
  }

  /// From the middle of a view's name to the middle of a side's letter.
  private func sideLetterReach(_ frame: PanelFrame, half: Double) -> Double {
    max(125 * frame.scale, half + style.sideLetterSize)
  }

  func header(_ caption: FigureText) -> [SceneItem] {
    var items = FigureHeader(caption, style: style, text: text)
      .items(style, theme: theme, text: text)
    let x = style.sideMargin
    let lines = text.wrapped(
      caption.footnote.countsKept, width: style.textWidth, style.footnoteFont)
    for (index, line) in lines.enumerated() {
      let up = Double(lines.count - 1 - index) * style.footnoteSize * style.footnoteLeading
      items.append(
        text.line(
          line, at: Point(x, style.footnoteBaseline - up), style.footnoteFont, theme.mutedText))
    }
    return items
  }
}
