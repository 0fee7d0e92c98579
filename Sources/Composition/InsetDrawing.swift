import BodyAtlas
import CaseModel
import Geometry
import LabelLayout
import Resolution
import Scene
import Typography
import Wording

/// A window beside the body: a chart, or a piece of the body drawn larger with the same tumour.
struct InsetDrawing {
  var inset: PlannedInset
  /// The window on the page; the title stands above it.
  var window: Rect
  /// The panel's body.
  var source: PanelFrame
  var theme: Theme
  var style: FigureStyle
  var titleLines: [String]
  /// From source to window; empty where letters tell them apart.
  var connectors: [(Point, Point)] = []
  /// At the source and before the title.
  var letter: Character?
  /// Where it stands at the source.
  var letterBox: Rect?

  /// The figure at the window's place and size.
  var frame: PanelFrame {
    let scale = min(window.width / inset.view.width, window.height / inset.view.height)
    let center = inset.view.center
    return PanelFrame(
      figure: inset.figure,
      transform: .scale(scale).then(
        .translation(window.center.x - center.x * scale, window.center.y - center.y * scale)))
  }

  /// The window with its title.
  var box: Rect {
    var box = window
    box.minY -= Double(titleLines.count) * style.insetLeading + style.insetTextSize * 0.25
    return box
  }

  /// What the window is about, on the body.
  var sourceRectangle: Rect {
    let rect = inset.source
    let corners = [Point(rect.minX, rect.minY), Point(rect.maxX, rect.maxY)].map(source.point)
    return Rect(
      minX: min(corners[0].x, corners[1].x), minY: corners[0].y,
      maxX: max(corners[0].x, corners[1].x), maxY: corners[1].y)
  }

  /// The frame around the source and the lines to the window, to be drawn on the body below markers.
  func sourceItems(_ text: TextSetter) -> [SceneItem] {
    let line = StrokeStyle(width: style.frameLine, join: .miter)
    let rect = sourceRectangle
    var items = connectors.map { start, end -> SceneItem in
      var path = Path()
      path.move(to: start)
      path.line(to: end)
      let thin = StrokeStyle(width: style.frameLine * 0.8, cap: .butt)
      return .stroke(SceneStroke(path: path, style: thin, paint: .solid(theme.connector)))
    }
    items.append(
      .stroke(
        SceneStroke(path: .rectangle(rect), style: line, paint: .solid(theme.mutedText))))
    if let letter {
      let place = letterBox ?? letterBoxes[0]
      items += text.haloed(
        String(letter), at: Point(place.center.x, place.maxY - style.insetTextSize * 0.14),
        style.insetTitleFont, theme, .center)
    }
    return items
  }

  func items(_ body: BodyDrawing, sex: Sex?, text: TextSetter, words: FigureWords) -> [SceneItem] {
    var body = body
    body.frame = PanelFrame(figure: body.frame.figure, transform: frame.transform)
    body.lineScale = 1.25
    body.showsSkin = inset.isChart
    let clip = Path.rectangle(window)
    var shown: [SceneItem] = []
    if let ground = inset.isChart ? theme.ground : theme.material(.outline).fill {
      shown.append(.fill(SceneFill(path: clip, paint: .solid(ground))))
    }
    shown += body.items()
    let role = inset.marks.first?.lesion.lesion.role ?? .unstated
    shown +=
      inset.tumour?.items(
        in: frame, role: role, theme: theme, style: style, line: style.markerLine) ?? []
    shown += bridges
    shown += markers(text, words)
    shown += letters(text, words)
    let border = StrokeStyle(width: style.frameLine, join: .miter)
    return [
      .group(SceneGroup(name: "inset", clip: clip, items: shown)),
      .stroke(SceneStroke(path: clip, style: border, paint: .solid(theme.mutedText))),
      .group(SceneGroup(name: "inset title", items: title(text) + scaleBar(sex, text, words))),
    ]
  }
}
