import Geometry
import Scene
import Typography

/// Title and caption in lines: a little smaller where they are long, wrapped where that is not enough.
struct FigureHeader {
  private struct Line {
    var string: String
    var font: TextSetter.Font
    var isTitle: Bool
    /// Whether it is read from right to left, and stands at the right margin then.
    var isRightToLeft: Bool
    /// From the top margin.
    var baseline: Double
  }

  private var lines: [Line] = []
  /// From the top margin to the end of the last line; zero without a line.
  private(set) var height = 0.0

  init(_ words: FigureText, style: FigureStyle, text: TextSetter) {
    guard style.showsHeader else { return }
    if words.hasTitle {
      add(words.title, style.titleFont, isTitle: true, most: 2, style, text)
    }
    add(words.caption, style.captionFont, isTitle: false, most: 3, style, text)
  }

  private mutating func add(
    _ string: String, _ font: TextSetter.Font, isTitle: Bool, most: Int, _ style: FigureStyle,
    _ text: TextSetter
  ) {
    guard !string.isEmpty else { return }
    let isRightToLeft = TextDirection(ofFirstLetterIn: string) == .rightToLeft
    let string = string.directionallyIsolated
    var font = font
    let least = max(font.size * 0.72, min(font.size, style.textFloor))
    font.size = max(text.fitted(string, font, into: style.textWidth).size, least)
    var parts = text.wrapped(string, width: style.textWidth, font)
    if parts.count > most {
      // The rest stands in the description.
      var last = parts[most - 1]
      while !last.isEmpty, text.width(last + " …", font) > style.textWidth { last.removeLast() }
      parts = parts[..<(most - 1)] + [last + " …"]
    }
    for part in parts {
      let isFirst = lines.isEmpty
      let isNewBlock = lines.last.map { $0.isTitle != isTitle } ?? false
      let leading = isFirst ? 0.78 : isNewBlock ? 1.6 : 1.22
      height += font.size * leading
      lines.append(
        Line(
          string: part, font: font, isTitle: isTitle, isRightToLeft: isRightToLeft,
          baseline: height))
    }
  }

  func items(_ style: FigureStyle, theme: Theme, text: TextSetter) -> [SceneItem] {
    lines.map { line in
      let x = line.isRightToLeft ? style.width - style.sideMargin : style.sideMargin
      return text.line(
        line.string, at: Point(x, style.topMargin + line.baseline), line.font,
        line.isTitle ? theme.text : theme.secondText, line.isRightToLeft ? .right : .left)
    }
  }
}
