import BodyAtlas
import Composition
import Geometry

/// The part of the page that shows one figure of a plan, and the figure's place in it.
struct SheetWindow {
  var frame: PanelFrame
  var bounds: Rect

  /// A window for each figure, side by side, all of one scale and all of the same rows.
  static func windows(of plan: SitesPlan, in room: Rect, gap: Double) -> [SheetWindow] {
    let count = Double(plan.figures.count)
    let width = (room.width - gap * (count - 1)) / count
    var shown = plan.figures.indices.map { wanted(of: plan, panel: $0) }
    let minY = shown.map(\.minY).min() ?? 0
    let maxY = shown.map(\.maxY).max() ?? 1
    for index in shown.indices { (shown[index].minY, shown[index].maxY) = (minY, maxY) }
    let scale = shown.map { min(width / $0.width, room.height / $0.height) }.min() ?? 1
    var x = room.minX
    return zip(plan.figures, shown).map { figure, box in
      let window = SheetWindow(
        showing: box, of: figure, scale: scale,
        in: Rect(x: x, y: room.minY, width: width, height: room.height))
      x = window.bounds.maxX + gap
      return window
    }
  }

  /// What is left of the room shows more of the figure, as far as there is any.
  private init(showing box: Rect, of figure: Figure, scale: Double, in room: Rect) {
    let page = AtlasFigureDrawing.page(of: figure)
    bounds = Rect(
      x: room.minX, y: room.minY, width: min(room.width, page.width * scale),
      height: min(room.height, page.height * scale))
    let half = Point(bounds.width, bounds.height) * (0.5 / scale)
    let center = Point(
      min(max(box.center.x, page.minX + half.x), page.maxX - half.x),
      min(max(box.center.y, page.minY + half.y), page.maxY - half.y))
    let move = Transform.translation(
      bounds.center.x - center.x * scale, bounds.center.y - center.y * scale)
    frame = PanelFrame(figure: figure, transform: .scale(scale).then(move))
  }

  /// The bounds of the entries with some of the body around them, in user units; where the plan is a
  /// part, no more rows than its anchors take up.
  private static func wanted(of plan: SitesPlan, panel: Int) -> Rect {
    let page = AtlasFigureDrawing.page(of: plan.figures[panel])
    let regions = plan.entries.flatMap(\.places).filter { $0.panel == panel }.map(\.region)
    guard !plan.figures[panel].isInset, let anchors = Rect(bounding: regions.map(\.anchor)) else {
      return page
    }
    var box = regions.reduce(anchors) { $0.union($1.bounds) }
    if plan.isPart {
      let reach = 50.0
      box.minY = max(box.minY, anchors.minY - reach)
      box.maxY = min(box.maxY, anchors.maxY + reach)
    }
    box = box.inset(by: -16)
    return Rect(
      minX: max(box.minX, page.minX), minY: max(box.minY, page.minY),
      maxX: min(box.maxX, page.maxX), maxY: min(box.maxY, page.maxY))
  }
}
