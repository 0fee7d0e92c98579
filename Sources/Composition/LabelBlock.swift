import Geometry
import Scene

/// A label's text, broken into lines and measured: the number, the place, the details, and an inset
/// below them when the finding has one.
struct LabelBlock {
  var number: Int
  var placeLines: [String]
  var detailLines: [String]
  /// Zero without an inset.
  var insetHeight: Double
  var width: Double
  /// The text alone.
  var textHeight: Double
  /// From the number's side of the block to the text.
  var numberWidth: Double
  var style: FigureStyle

  init(
    number: Int, words: LabelWords, maximumWidth: Double, numberWidth: Double,
    insetHeight: Double = 0,
    style: FigureStyle, text: TextSetter
  ) {
    self.number = number
    self.insetHeight = insetHeight
    self.numberWidth = numberWidth
    self.style = style
    placeLines = text.wrapped(words.place, width: maximumWidth, style.placeFont)
    detailLines = text.wrapped(words.details, width: maximumWidth, style.detailFont)
    width =
      (placeLines.map { text.width($0, style.placeFont) }
      + detailLines.map { text.width($0, style.detailFont) }).max() ?? 0
    textHeight =
      Double(placeLines.count) * style.placeLeading + Double(detailLines.count)
      * style.detailLeading
  }

  /// The inset and the gap above it included.
  var height: Double { textHeight + (insetHeight > 0 ? insetHeight + style.labelGap * 0.6 : 0) }

  /// From the top to the middle of the first line's small letters, where the shelf ends.
  var shelfOffset: Double { style.placeLeading * 0.52 }

  /// The text with its top at `top`, beside `x`; to the left of `x` it is set flush right.
  func items(x: Double, top: Double, toTheLeft: Bool, theme: Theme, text: TextSetter) -> [SceneItem]
  {
    var items: [SceneItem] = []
    let outward = toTheLeft ? -1.0 : 1.0
    let alignment: TextSetter.Alignment = toTheLeft ? .right : .left
    let baseline = top + shelfOffset + style.labelSize * 0.36
    items.append(
      text.line(
        String(number), at: Point(x, baseline), style.numberFont, theme.text, alignment))
    let edge = x + outward * numberWidth
    for (index, line) in placeLines.enumerated() {
      let y = baseline + Double(index) * style.placeLeading
      items.append(text.line(line, at: Point(edge, y), style.placeFont, theme.text, alignment))
    }
    let below = baseline + Double(placeLines.count - 1) * style.placeLeading
    for (index, line) in detailLines.enumerated() {
      let y = below + Double(index + 1) * style.detailLeading
      items.append(
        text.line(line, at: Point(edge, y), style.detailFont, theme.secondText, alignment))
    }
    return items
  }
}
