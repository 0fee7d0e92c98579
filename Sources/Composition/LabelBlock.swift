import Geometry
import Scene
import Typography

/// A label's text, broken into lines and measured: the number and the text.
struct LabelBlock {
  var label: LabelText
  /// The pieces of each line, and how far below the line before it stands.
  var lines: [(pieces: [LabelText.Piece], leading: Double)]
  var width: Double
  /// The text alone.
  var textHeight: Double
  /// From the number's side of the block to the text; zero without a number.
  var numberWidth: Double
  var style: FigureStyle

  /// - Parameters:
  ///   - maximumWidth: the room for number and text.
  ///   - numberWidth: the room for a number and the gap to the text.
  init(
    _ label: LabelText, maximumWidth: Double, numberWidth: Double, style: FigureStyle,
    text: TextSetter
  ) {
    self.label = label
    self.numberWidth = label.key == nil ? 0 : numberWidth
    self.style = style
    let limit = maximumWidth - self.numberWidth
    lines = label.paragraphs.flatMap { paragraph in
      text.wrapped(paragraph, width: limit, style: style).map { pieces in
        (pieces, style.leading(of: pieces))
      }
    }
    width =
      self.numberWidth + (lines.map { text.width($0.pieces, style: style) }.max() ?? 0)
    textHeight = lines.reduce(0) { $0 + $1.leading }
  }

  var height: Double { textHeight }

  /// From the top to the middle of the first line's small letters, where the shelf ends.
  var shelfOffset: Double { (lines.first?.leading ?? style.placeLeading) * 0.52 }

  /// The text with its top at `top`, beside `x`; to the left of `x` it is set flush right.
  func items(x: Double, top: Double, toTheLeft: Bool, theme: Theme, text: TextSetter) -> [SceneItem]
  {
    let outward = toTheLeft ? -1.0 : 1.0
    let alignment: TextSetter.Alignment = toTheLeft ? .right : .left
    let first = top + shelfOffset + style.labelSize * 0.36
    var items: [SceneItem] = []
    if let key = label.key {
      items.append(
        text.line(key, at: Point(x, first), style.numberFont, theme.text, alignment))
    }
    let edge = x + outward * numberWidth
    var baseline = first
    for (index, line) in lines.enumerated() {
      if index > 0 { baseline += line.leading }
      let start = toTheLeft ? edge - text.width(line.pieces, style: style) : edge
      items += text.line(line.pieces, at: Point(start, baseline), style: style, theme: theme)
        .map { $0.aligned(alignment) }
    }
    return items
  }
}

extension SceneItem {
  /// A piece of a line whose place is known, with the end of the line that stays.
  fileprivate func aligned(_ alignment: TextSetter.Alignment) -> SceneItem {
    guard case .text(var text) = self else { return self }
    text.alignment = alignment
    return .text(text)
  }
}

extension FigureStyle {
  func font(_ face: LabelText.Face) -> TextSetter.Font {
    switch face {
    case .number: .init(size: detailSize, weight: .bold)
    case .place: placeFont
    case .detail: detailFont
    }
  }

  fileprivate func leading(of pieces: [LabelText.Piece]) -> Double {
    pieces.contains { $0.face == .place } ? placeLeading : detailLeading
  }
}
