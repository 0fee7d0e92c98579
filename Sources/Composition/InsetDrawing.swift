import BodyAtlas
import CaseModel
import Geometry
import LabelLayout
import Resolution
import Scene
import Wording

/// A window onto a piece of a panel, drawn larger: the same anatomy and the same tumour.
struct InsetDrawing {
  /// The window on the page.
  var window: Rect
  var source: PanelFrame
  var tumour: VesselTumour
  var mark: PlannedMark
  var theme: Theme
  var style: FigureStyle

  /// The height of a window of the given width.
  static func height(width: Double) -> Double { (width * 0.62).rounded() }

  /// The figure at the window's place and size.
  var frame: PanelFrame {
    let scale = magnification * source.scale
    let center = focus
    let move = Transform.translation(
      window.center.x - center.x * scale, window.center.y - center.y * scale)
    return PanelFrame(figure: source.figure, transform: .scale(scale).then(move))
  }

  /// As large as the style asks for, or smaller where the tumour would not fit.
  var magnification: Double {
    let room = tumour.bounds.inset(by: -tumour.trunkDiameter * 1.3)
    let fitting = min(
      window.width / (room.width * source.scale), window.height / (room.height * source.scale))
    return min(style.insetMagnification, fitting)
  }

  private var focus: Point { tumour.bounds.center }

  /// What the window shows, as a rectangle on the body.
  var sourceRectangle: Rect {
    let center = source.point(focus)
    return Rect(
      x: center.x - window.width / magnification / 2,
      y: center.y - window.height / magnification / 2,
      width: window.width / magnification, height: window.height / magnification)
  }

  /// The frame around the source, to be drawn on the body below markers.
  func sourceItems() -> [SceneItem] {
    let line = StrokeStyle(width: style.frameLine, join: .miter)
    return [
      .stroke(
        SceneStroke(
          path: .rectangle(sourceRectangle), style: line, paint: .solid(theme.mutedText)))
    ]
  }

  /// Two thin lines from the source to the window, between corners chosen so that they cross no
  /// leader; nothing when every choice would.
  func connectors(avoiding leaders: [[Point]]) -> [SceneItem] {
    let rect = sourceRectangle
    let isLeft = window.center.x < rect.center.x
    let far = isLeft ? window.maxX : window.minX
    let (near, back) = isLeft ? (rect.minX, rect.maxX) : (rect.maxX, rect.minX)
    let choices: [[(Point, Point)]] = [
      [
        (Point(near, rect.minY), Point(far, window.minY)),
        (Point(near, rect.maxY), Point(far, window.maxY)),
      ],
      [
        (Point(near, rect.maxY), Point(far, window.minY)),
        (Point(back, rect.maxY), Point(far, window.maxY)),
      ],
      [
        (Point(near, rect.minY), Point(far, window.maxY)),
        (Point(back, rect.minY), Point(far, window.minY)),
      ],
    ]
    let free = choices.first { lines in
      !lines.contains { line in
        leaders.contains { leader in
          zip(leader, leader.dropFirst()).contains { segmentsMeet(line.0, line.1, $0, $1) }
        }
      }
    }
    let style = StrokeStyle(width: style.frameLine * 0.8, cap: .butt)
    return (free ?? []).map { start, end in
      var path = Path()
      path.move(to: start)
      path.line(to: end)
      return .stroke(SceneStroke(path: path, style: style, paint: .solid(theme.connector)))
    }
  }

  func items(_ body: BodyDrawing, text: TextSetter, words: FigureWords) -> [SceneItem] {
    var body = body
    body.frame = frame
    body.lineScale = 1.25
    body.showsSkin = false
    let clip = Path.rectangle(window)
    let role = mark.lesion.lesion.role
    var shown: [SceneItem] = []
    if let ground = theme.material(.outline).fill {
      shown.append(.fill(SceneFill(path: clip, paint: .solid(ground))))
    }
    shown += body.items()
    shown += tumour.items(
      in: frame, role: role, theme: theme, style: style, line: style.markerLine)
    let radius = style.markerRadius * 1.35 * mark.sizeFactor
    shown += mark.glyph.items(
      at: frame.point(mark.position), radius: radius, theme: theme, style: style, text: text)
    shown += captions(text, words)
    let border = StrokeStyle(width: style.frameLine, join: .miter)
    return [
      .group(SceneGroup(name: "inset", clip: clip, items: shown)),
      .stroke(SceneStroke(path: clip, style: border, paint: .solid(theme.mutedText))),
    ]
  }

  /// The names of the organ and of the vessel, and how much larger the window draws; each on a halo,
  /// because anatomy lies below.
  private func captions(_ text: TextSetter, _ words: FigureWords) -> [SceneItem] {
    let font = style.insetFont
    let pad = font.size * 0.55
    let top = window.minY + pad + font.size * 0.74
    let organ =
      switch mark.site.side {
      case .left: words.name(of: mark.site.site, sideLetter: .left)
      case .right: words.name(of: mark.site.site, sideLetter: .right)
      case .unpaired, .notStated: words.nameInSentence(of: mark.site.site)
      }
    var items = [text.haloed(organ, at: Point(window.minX + pad, top), font, theme, .left)]
    if let vessel = mark.lesion.vascularExtension?.vessel.site,
      let low = tumour.trunk.centreLine?.position(atFraction: 0)?.point
    {
      let name = words.shortName(of: vessel)
      let half = text.width(name, font) / 2 + pad
      let x = min(max(frame.point(low).x, window.minX + half), window.maxX - half)
      items.append(text.haloed(name, at: Point(x, window.maxY - pad), font, theme, .center))
    }
    let times = "× " + words.phrases.number((magnification * 10).rounded() / 10)
    items.append(text.haloed(times, at: Point(window.maxX - pad, top), font, theme, .right))
    return items.flatMap { $0 }
  }
}
