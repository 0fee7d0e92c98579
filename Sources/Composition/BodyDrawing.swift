package import BodyAtlas
package import Geometry
package import Scene

/// Draws a figure of the atlas: the body, the anatomy that matters, the interior lines, the contour.
package struct BodyDrawing {
  var frame: PanelFrame
  var theme: Theme
  var style: FigureStyle
  /// The regions that findings are in; everything else drawn is quiet context.
  var involved: Set<RegionKey>
  /// What is drawn of a vessel in addition to its normal width, in user units.
  var dilated: [RegionKey: Path]
  /// How much wider lines are than on a whole body; an inset draws finer ones.
  var lineScale = 1.0
  /// Whether the skin's form is drawn: its shadows and its lines. An inset looks below it.
  var showsSkin = true
  /// Whether the body itself is drawn, its colour and its contour line.
  package var showsBody = true

  /// A drawing of the figure in `frame`, skin and body included.
  package init(
    frame: PanelFrame, theme: Theme, style: FigureStyle, involved: Set<RegionKey>,
    dilated: [RegionKey: Path] = [:]
  ) {
    self.frame = frame
    self.theme = theme
    self.style = style
    self.involved = involved
    self.dilated = dilated
  }

  /// Back to front, the contour line last.
  package func items() -> [SceneItem] {
    let outline = frame.path(frame.figure.outline)
    // A chart may show things beside its outline.
    let area = frame.figure.isInset ? frame.path(.rectangle(frame.figure.viewBox)) : outline
    let look = theme.material(.outline)
    var items: [SceneItem] = []
    if showsBody, let fill = look.fill {
      items.append(
        group("body", [.fill(SceneFill(path: outline, paint: .solid(fill)))]))
    }
    if showsSkin { items.append(group("shade", clip: outline, shade())) }
    items.append(group("anatomy", clip: area, anatomy()))
    if showsSkin { items.append(group("contours", contours())) }
    guard showsBody else { return items }
    let line = StrokeStyle(width: style.bodyLine * lineScale)
    items.append(
      group(
        "outline",
        [.stroke(SceneStroke(path: outline, style: line, paint: .solid(look.outline)))]))
    return items
  }

  private func group(_ name: String, clip: Path? = nil, _ items: [SceneItem]) -> SceneItem {
    .group(SceneGroup(name: name, clip: clip, items: items))
  }

  private func shade() -> [SceneItem] {
    frame.figure.drawings(in: .shade).compactMap { drawing in
      theme.material(drawing.material).fill.map {
        .fill(SceneFill(path: frame.path(drawing.shape.filledArea), paint: .solid($0)))
      }
    }
  }

  private func contours() -> [SceneItem] {
    frame.figure.drawings(in: .contours).map { drawing in
      .fill(
        SceneFill(
          path: frame.path(drawing.shape.filledArea),
          paint: .solid(theme.material(drawing.material).outline)))
    }
  }

  // MARK: - Anatomy

  private enum Emphasis { case involved, context }

  private func emphasis(of drawing: Drawing) -> Emphasis? {
    guard let site = drawing.site else { return nil }
    if involved.contains(RegionKey(site, drawing.side)) { return .involved }
    return frame.figure.context.contains(site) ? .context : nil
  }

  /// Tinted areas lie under everything; then context, then what findings are in, so that nothing
  /// quiet covers it. Within each, the atlas's own order, back to front.
  private func anatomy() -> [SceneItem] {
    pass(.involved, tints: true) + pass(.context) + pass(.involved)
  }

  private func pass(_ wanted: Emphasis, tints: Bool = false) -> [SceneItem] {
    var items: [SceneItem] = []
    for layer in LayerName.allCases where layer.namesSites {
      let drawings = frame.figure.drawings(in: layer)
      let shown = drawings.indices.filter {
        theme.hasLook(drawings[$0].material) != tints && shows(drawings, $0, in: wanted)
      }
      if layer == .vessels {
        items += vessels(shown.map { drawings[$0] }, wanted)
      } else {
        items += shown.map { organ(drawings[$0], wanted) }
      }
    }
    return items
  }

  /// Whether the pass draws the drawing. What lies within a sac that a finding is in is drawn again
  /// over it, although it is context.
  private func shows(_ drawings: [Drawing], _ index: Int, in wanted: Emphasis) -> Bool {
    let own = emphasis(of: drawings[index])
    if own == wanted { return true }
    guard wanted == .involved, own == .context,
      let inner = drawings[index].shape.path.tightBounds
    else { return false }
    return drawings[..<index].contains { outer in
      outer.material == .sac && emphasis(of: outer) == .involved
        && outer.shape.path.tightBounds?.holds(inner) ?? false
    }
  }

  private func organ(_ drawing: Drawing, _ emphasis: Emphasis) -> SceneItem {
    let look = theme.material(drawing.material)
    let path = frame.path(drawing.shape.filledArea)
    var items: [SceneItem] = []
    if case .line = drawing.shape {
      items.append(.fill(SceneFill(path: path, paint: .solid(look.outline))))
    } else {
      if let fill = look.fill { items.append(.fill(SceneFill(path: path, paint: .solid(fill)))) }
      let line = StrokeStyle(width: style.organLine * lineScale)
      items.append(.stroke(SceneStroke(path: path, style: line, paint: .solid(look.outline))))
    }
    return .group(
      SceneGroup(
        name: drawing.id.description, opacity: theme.opacity(of: drawing, emphasis == .involved),
        items: items))
  }

  /// Vessels of one kind run into each other without a line between them: first all borders, then
  /// all lumens. A run of one kind ends where another kind follows in the atlas's order.
  private func vessels(_ drawings: [Drawing], _ emphasis: Emphasis) -> [SceneItem] {
    var items: [SceneItem] = []
    var run: [Drawing] = []
    for drawing in drawings {
      if let last = run.last, last.material != drawing.material {
        items.append(merged(run, emphasis))
        run = []
      }
      run.append(drawing)
    }
    if !run.isEmpty { items.append(merged(run, emphasis)) }
    return items
  }

  private func merged(_ run: [Drawing], _ emphasis: Emphasis) -> SceneItem {
    let look = theme.material(run[0].material)
    var areas = run.map { frame.path($0.shape.filledArea) }
    for drawing in run {
      guard let site = drawing.site, let wider = dilated[RegionKey(site, drawing.side)] else {
        continue
      }
      areas.append(frame.path(wider))
    }
    let line = StrokeStyle(width: style.organLine * lineScale * 2)
    var items: [SceneItem] = areas.map {
      .stroke(SceneStroke(path: $0, style: line, paint: .solid(look.outline)))
    }
    if let fill = look.fill {
      items += areas.map { .fill(SceneFill(path: $0, paint: .solid(fill))) }
    }
    return .group(
      SceneGroup(
        name: "vessels", opacity: theme.opacity(of: run[0], emphasis == .involved), items: items))
  }
}

extension Rect {
  func holds(_ other: Rect) -> Bool {
    minX <= other.minX && minY <= other.minY && maxX >= other.maxX && maxY >= other.maxY
  }
}
