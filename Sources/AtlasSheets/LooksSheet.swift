import BodyAtlas
import Composition
import Geometry
import Scene

/// A page with pictures in rows: figures as they look, each under its name.
struct LooksSheet {
  /// One picture of the page.
  struct Picture {
    var drawing: AtlasFigureDrawing
    var caption: String
    /// Where it goes, its caption included.
    var cell: Rect
  }

  var pictures: [Picture]
  var style: SheetStyle
  var theme: Theme
  var text: TextSetter

  func items() -> [SceneItem] {
    pictures.flatMap { picture -> [SceneItem] in
      let cell = picture.cell
      let font = style.captionFont
      let lines = text.wrapped(picture.caption, width: cell.width, font)
      let captions = lines.enumerated().map { index, line in
        let baseline = Point(cell.center.x, cell.minY + font.size * (1 + 1.3 * Double(index)))
        return text.line(line, at: baseline, font, theme.text, .center)
      }
      let top = cell.minY + font.size * (0.8 + 1.3 * Double(lines.count))
      let page = AtlasFigureDrawing.page(of: picture.drawing.figure)
      let scale = min(cell.width / page.width, (cell.maxY - top) / page.height)
      let move = Transform.translation(
        cell.center.x - page.center.x * scale, top - page.minY * scale)
      let frame = PanelFrame(
        figure: picture.drawing.figure, transform: .scale(scale).then(move))
      return captions + picture.drawing.items(in: frame, lines: max(scale, 0.55))
    }
  }
}

extension LooksSheet {
  /// Each figure twice: as it looks when nothing is found, and with all that it draws below the skin.
  static func looks(of figures: [Figure], style: SheetStyle, theme: Theme, text: TextSetter)
    -> LooksSheet
  {
    let everything = Set(LayerName.allCases).subtracting([.surface])
    let quiet = figures.map {
      (AtlasFigureDrawing(figure: $0, theme: theme), "when nothing is found")
    }
    let full = figures.map {
      (
        AtlasFigureDrawing(figure: $0, layers: everything, theme: theme),
        "every layer but the surface"
      )
    }
    let cells = columns(figures.count * 2, of: style.area)
    return LooksSheet(
      pictures: zip(quiet + full, cells).map { picture, cell in
        Picture(drawing: picture.0, caption: picture.1, cell: cell)
      }, style: style, theme: theme, text: text)
  }

  /// Every figure, one row for each sex, and every inset.
  static func overview(of figures: [Figure], style: SheetStyle, theme: Theme, text: TextSetter)
    -> LooksSheet
  {
    let everything = Set(LayerName.allCases).subtracting([.surface])
    let bodies = figures.filter { !$0.isInset }
    let insets = figures.filter(\.isInset)
    let area = style.area
    let split = area.minX + area.width * 0.67
    let left = Rect(minX: area.minX, minY: area.minY, maxX: split, maxY: area.maxY)
    let right = Rect(minX: split + 32, minY: area.minY, maxX: area.maxX, maxY: area.maxY)
    var pictures: [Picture] = []
    let sexes = Sex.allCases.map { sex in bodies.filter { $0.sex == sex } }
    for (row, band) in zip(sexes, rows(sexes.count, of: left)) {
      let widths = row.map { AtlasFigureDrawing.page(of: $0).width }
      var x = band.minX
      for (figure, width) in zip(row, widths) {
        let share = band.width * width / widths.reduce(0, +)
        pictures.append(
          Picture(
            drawing: AtlasFigureDrawing(figure: figure, theme: theme), caption: figure.title,
            cell: Rect(x: x, y: band.minY, width: share, height: band.height)))
        x += share
      }
    }
    let cells = rows((insets.count + 1) / 2, of: right).flatMap { columns(2, of: $0) }
    for (inset, cell) in zip(insets, cells) {
      let drawing = AtlasFigureDrawing(figure: inset, layers: everything, theme: theme)
      pictures.append(Picture(drawing: drawing, caption: inset.title, cell: cell))
    }
    return LooksSheet(pictures: pictures, style: style, theme: theme, text: text)
  }

  private static func columns(_ count: Int, of rect: Rect) -> [Rect] {
    let (gap, number) = (16.0, Double(count))
    let width = (rect.width - gap * (number - 1)) / number
    return (0..<count).map {
      Rect(
        x: rect.minX + Double($0) * (width + gap), y: rect.minY, width: width, height: rect.height)
    }
  }

  private static func rows(_ count: Int, of rect: Rect) -> [Rect] {
    let (gap, number) = (16.0, Double(max(count, 1)))
    let height = (rect.height - gap * (number - 1)) / number
    return (0..<count).map {
      Rect(
        x: rect.minX, y: rect.minY + Double($0) * (height + gap), width: rect.width, height: height)
    }
  }
}
