package import BodyAtlas
package import Composition
package import Geometry
package import Scene

/// Draws one figure or inset of an atlas alone, without labels, on a plain page.
///
/// The line around the body lies inside its edge, so that what is drawn covers the body's area and
/// nothing else: the picture can be measured.
package struct AtlasFigureDrawing {
  package var figure: Figure
  /// The layers drawn, each at full strength; nil for the body as it looks when nothing is found.
  package var layers: Set<LayerName>?
  /// Layers drawn faintly behind the others, to show where those lie.
  package var ghosted: Set<LayerName>
  package var theme: Theme

  package init(
    figure: Figure, layers: Set<LayerName>? = nil, ghosted: Set<LayerName> = [],
    theme: Theme
  ) {
    self.figure = figure
    self.layers = layers
    self.ghosted = ghosted
    self.theme = theme
    if !ghosted.isEmpty { self.theme.contextOpacity = Self.ghostOpacity }
  }

  /// The picture: a whole body stands 1500 rows high in 1600, its midline in the middle.
  ///
  /// - Parameters:
  ///   - height: of the picture in pixels, at least 1; the width follows from ``page(of:)``.
  ///   - background: what lies around the body; nil for nothing.
  package func scene(height: Int, background: Color?) -> Scene {
    let page = Self.page(of: figure)
    let scale = Double(height) / page.height
    let place = Transform.translation(-page.minX, -page.minY).then(.scale(scale))
    return Scene(
      width: max(1, (page.width * scale).rounded()), height: Double(height),
      background: background, title: figure.title, summary: figure.title,
      items: items(in: PanelFrame(figure: figure, transform: place), lines: scale))
  }

  /// What the picture of a figure shows, in user units.
  ///
  /// A whole body stands in 16/15 of its height, two thirds of a stature wide from the front and from
  /// behind, two fifths from the side. An inset keeps its own page.
  package static func page(of figure: Figure) -> Rect {
    guard !figure.isInset else { return figure.viewBox }
    let stature = 1000.0
    let width =
      switch figure.view {
      case .leftLateral, .rightLateral: stature * 2 / 5
      case .anterior, .posterior, nil: stature * 2 / 3
      }
    return Rect(x: -width / 2, y: -stature / 30, width: width, height: stature * 16 / 15)
  }

  /// The figure at a place on a page, back to front.
  ///
  /// - Parameter lines: the width of lines in scene units, in units of a thousandth of a stature.
  package func items(in frame: PanelFrame, lines: Double) -> [SceneItem] {
    var style = FigureStyle()
    style.bodyLine = lines * Self.bodyLine
    style.organLine = lines * Self.organLine
    var frame = frame
    frame.figure = shownFigure
    var body = BodyDrawing(frame: frame, theme: theme, style: style, involved: involved)
    let area = frame.path(figure.outline)
    let look = theme.material(.outline)
    var items: [SceneItem] = []
    let showsBody = layers?.contains(.outline) ?? true
    if showsBody, let fill = look.fill {
      items.append(.fill(SceneFill(path: area, paint: .solid(fill))))
    }
    body.showsBody = false
    items += body.items()
    if showsBody {
      // Half of it falls outside the clip.
      let line = StrokeStyle(width: style.bodyLine * 2)
      let stroke = SceneStroke(path: area, style: line, paint: .solid(look.outline))
      items.append(.group(SceneGroup(name: "outline", clip: area, items: [.stroke(stroke)])))
    }
    return items
  }

  /// In thousandths of a stature, in the proportion that figures have.
  private static let bodyLine = 2.0
  private static let organLine = 1.0
  private static let ghostOpacity = 0.3

  /// The figure with the layers asked for and its outline, which everything is clipped to.
  private var shownFigure: Figure {
    guard let layers else {
      return ghosted.isEmpty ? figure : figure.adding(context: sites(of: ghosted))
    }
    let kept = figure.keeping { layer, _ in
      layer == .outline || layers.contains(layer) || ghosted.contains(layer)
    }
    return kept.adding(context: sites(of: ghosted))
  }

  private func sites(of layers: Set<LayerName>) -> Set<Site.ID> {
    Set(figure.layers.filter { layers.contains($0.name) }.flatMap(\.drawings).compactMap(\.site))
  }

  /// The regions drawn at full strength.
  private var involved: Set<RegionKey> {
    guard let layers else { return [] }
    let drawings = figure.layers.filter { layers.contains($0.name) }.flatMap(\.drawings)
    return Set(drawings.compactMap { drawing in drawing.site.map { RegionKey($0, drawing.side) } })
  }
}

extension Figure {
  /// The figure with some of its drawings, and without quiet context.
  func keeping(_ isKept: (LayerName, Drawing) -> Bool) -> Figure {
    Figure(
      name: name, title: title, sex: sex, view: view, viewBox: viewBox,
      layers: layers.map { layer in
        Layer(layer.name, layer.drawings.filter { isKept(layer.name, $0) })
      },
      anchors: [:], context: [])
  }

  /// The figure with more quiet context.
  func adding(context sites: Set<Site.ID>) -> Figure {
    Figure(
      name: name, title: title, sex: sex, view: view, viewBox: viewBox, layers: layers,
      anchors: anchors, context: context.union(sites))
  }
}
