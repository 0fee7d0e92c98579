import BodyAtlas
import Composition
import Geometry
import Scene

/// The drawing below the dots of a page: the body, what helps to find one's way, and the sites.
struct SitesDrawing {
  var plan: SitesPlan
  var panel: Int
  var frame: PanelFrame
  var theme: Theme

  private static let lines = 0.9
  private var figure: Figure { frame.figure }

  /// Back to front. Of named pieces the layer itself is only a pale backdrop.
  func items() -> [SceneItem] {
    guard !figure.isInset else { return draw(Set(LayerName.allCases)) + tints() }
    var backdrop: Set<LayerName> =
      plan.layers.isDisjoint(with: [.vessels, .nodes]) ? [] : [.skeleton]
    if plan.kind == .pieces { backdrop = plan.layers }
    // The lines of the skin would only be in the way of what lies deep.
    let isNearSkin = !plan.layers.isDisjoint(with: [.surface, .muscles])
    var items = draw(isNearSkin ? [.outline, .contours] : [.outline])
    if !backdrop.isEmpty {
      items.append(
        .group(
          SceneGroup(
            name: "backdrop", opacity: SheetStyle.backdropOpacity, items: draw(backdrop))))
    }
    if plan.kind != .pieces { items += draw(plan.layers) }
    return items + tints() + borders()
  }

  private func draw(_ layers: Set<LayerName>) -> [SceneItem] {
    let looked = figure.keeping { theme.hasLook($1.material) }
    return AtlasFigureDrawing(figure: looked, layers: layers, theme: theme)
      .items(in: frame, lines: Self.lines)
  }

  /// The areas of the page's pieces, with thin lines and faint tints.
  private func tints() -> [SceneItem] {
    let drawn = figure.layers.filter { plan.layers.contains($0.name) }.flatMap(\.drawings)
    let sites = plan.entries.map(\.site.id)
    return drawn.flatMap { drawing -> [SceneItem] in
      guard !theme.hasLook(drawing.material), let site = drawing.site,
        let number = sites.firstIndex(of: site)
      else { return [] }
      let hue = SheetStyle.hues[number % SheetStyle.hues.count]
      var tint = hue
      tint.alpha = SheetStyle.tintAlpha
      let path = frame.path(drawing.shape.filledArea)
      return [
        .fill(SceneFill(path: path, paint: .solid(tint))),
        .stroke(SceneStroke(path: path, style: StrokeStyle(width: 1), paint: .solid(hue))),
      ]
    }
  }

  /// The border of every drawn area once more, since areas in front cover those behind them.
  private func borders() -> [SceneItem] {
    let line = StrokeStyle(width: 0.6)
    let strokes = plan.entries.flatMap(\.places).filter { $0.panel == panel && $0.hasLook }.map {
      SceneItem.stroke(
        SceneStroke(
          path: frame.path($0.region.path), style: line, paint: .solid(theme.secondText)))
    }
    return [.group(SceneGroup(name: "borders", opacity: 0.6, items: strokes))]
  }
}
