import BodyAtlas
import Composition
import Geometry
import Scene

/// A page with sites: the drawing with a numbered dot on every anchor, and the names beside it.
struct SitesSheet {
  var plan: SitesPlan
  var style: SheetStyle
  var theme: Theme
  var text: TextSetter

  func items() -> [SceneItem] {
    let list = NameList(plan: plan, style: style, theme: theme, text: text)
    let area = style.area
    let room = Rect(
      minX: area.minX, minY: area.minY, maxX: area.maxX - list.width - 32, maxY: area.maxY)
    let windows = SheetWindow.windows(of: plan, in: room, gap: 12)
    let right = windows.map(\.bounds.maxX).max() ?? room.minX
    return windows.enumerated().flatMap { panel, window in items(window, panel: panel) }
      + list.items(at: Point(right + 32, area.minY))
  }

  private func items(_ window: SheetWindow, panel: Int) -> [SceneItem] {
    let border = StrokeStyle(width: 1, join: .miter)
    let shape = Path.rectangle(window.bounds)
    let drawing = SitesDrawing(plan: plan, panel: panel, frame: window.frame, theme: theme)
    return [
      .group(
        SceneGroup(name: "figure", clip: shape, items: drawing.items() + dots(window, panel))),
      .stroke(SceneStroke(path: shape, style: border, paint: .solid(theme.rule))),
    ] + sideLetters(window, panel)
  }

  // MARK: - Dots and letters

  private func dots(_ window: SheetWindow, _ panel: Int) -> [SceneItem] {
    var dots: [(number: Int, point: Point, isHosted: Bool)] = []
    for (index, entry) in plan.entries.enumerated() {
      for place in entry.places where place.panel == panel {
        let point = window.frame.point(place.region.anchor)
        dots.append((index + 1, point, place.region.host != nil))
      }
    }
    let font = style.numberFont
    let sizes = dots.map { Point(text.width("\($0.number)", font) + 2, font.size * 0.8 + 2) }
    let centers = NumberPlacement(
      dots: dots.map(\.point), sizes: sizes, bounds: window.bounds.inset(by: 3),
      dotRadius: style.dotRadius
    ).centers()
    var lines: [SceneItem] = []
    var marks: [SceneItem] = []
    var numbers: [SceneItem] = []
    for (dot, (center, size)) in zip(dots, zip(centers, sizes)) {
      lines += link(from: dot.point, to: center, size)
      marks += mark(at: dot.point, isHosted: dot.isHosted)
      let baseline = center + Point(0, font.size * 0.36)
      numbers += text.haloed("\(dot.number)", at: baseline, font, theme, .center)
    }
    return lines + marks + numbers
  }

  /// A line from the dot to its number, where the number could not stand beside it.
  private func link(from dot: Point, to center: Point, _ size: Point) -> [SceneItem] {
    let way = center - dot
    let reach = max(abs(way.x) - size.x / 2, abs(way.y) - size.y / 2)
    guard reach > style.dotRadius + 4 else { return [] }
    var path = Path()
    path.move(to: dot)
    path.line(to: center)
    let stroke = SceneStroke(
      path: path, style: StrokeStyle(width: 0.8, cap: .butt), paint: .solid(SheetStyle.dotColor))
    return [.stroke(stroke)]
  }

  /// Filled in the site's own area, open in the area of a wider site.
  private func mark(at point: Point, isHosted: Bool) -> [SceneItem] {
    let disc = { (radius: Double, color: Color) in
      SceneItem.fill(
        SceneFill(path: .circle(point, radius: radius), paint: .solid(color)))
    }
    let dot = [
      disc(style.dotRadius + 1, theme.ground), disc(style.dotRadius, SheetStyle.dotColor),
    ]
    return isHosted ? dot + [disc(style.dotRadius - 1.2, theme.ground)] : dot
  }

  /// The patient's sides in the upper corners of a window, or the one that looks at the reader.
  private func sideLetters(_ window: SheetWindow, _ panel: Int) -> [SceneItem] {
    let inset = 22.0
    let y = window.bounds.minY + inset + style.sideLetterFont.size * 0.5
    return BodySide.allCases.compactMap { side in
      let x: Double
      switch direction(of: side, panel) {
      case .pageLeft: x = window.bounds.minX + inset
      case .pageRight, .towardsReader: x = window.bounds.maxX - inset
      case .awayFromReader, nil: return nil
      }
      return text.line(
        side.letter, at: Point(x, y), style.sideLetterFont, theme.mutedText, .center)
    }
  }

  /// Where a side of the patient lies. An inset without a view tells by where its pairs are drawn.
  private func direction(of side: BodySide, _ panel: Int) -> PageDirection? {
    if let view = plan.figures[panel].view { return screenDirection(of: side, in: view) }
    let regions = plan.entries.flatMap(\.places).filter { $0.panel == panel }.map(\.region)
    let own = regions.filter { $0.side == side }.map(\.anchor.x)
    let other = regions.filter { $0.side == side.opposite }.map(\.anchor.x)
    guard let ownLeast = own.min(), let ownMost = own.max(), let otherLeast = other.min(),
      let otherMost = other.max()
    else { return nil }
    if ownMost < otherLeast { return .pageLeft }
    return otherMost < ownLeast ? .pageRight : nil
  }
}
