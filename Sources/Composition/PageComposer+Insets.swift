import BodyAtlas
import CaseModel
import Geometry
import LabelLayout
import Scene
import Typography
import Wording

/// Where insets stand, and how they are joined to the body.
extension PageComposer {
  /// A window for each inset of the plan that found room.
  func insetDrawings() -> [InsetDrawing] {
    let wanted = plan.insets
    guard !wanted.isEmpty else { return [] }
    let placement = InsetPlacement(
      columns: insetColumns, occupied: insetObstacles,
      gap: style.labelGap, leastWidth: style.insetTextSize * 6,
      mostHeight: min(style.bodyHeight, grid.scale * 1000) * 0.42)
    let windows = placement.windows(
      for: wanted.map { inset in
        let frame = grid.frames[inset.panel]
        return InsetPlacement.Wish(
          shape: min(1.5, max(0.62, inset.view.height / inset.view.width)),
          source: frame.point(inset.source.center), panel: inset.panel,
          comesLast: inset.choice == .crowds,
          titleHeight: { width in
            Double(titleLines(of: inset, width).count) * style.insetLeading + style.insetTextSize
              * 0.25
          }
        )
      })
    var drawings: [InsetDrawing] = []
    for (inset, window) in zip(wanted, windows) {
      guard let window else { continue }
      let drawing = InsetDrawing(
        inset: inset, window: window, source: grid.frames[inset.panel], theme: theme,
        style: style, titleLines: titleLines(of: inset, window.width))
      // A crowd that is not drawn much larger is one still.
      guard inset.choice != .crowds || drawing.frame.scale >= 2 * grid.scale else { continue }
      drawings.append(drawing)
    }
    return joined(drawings)
  }

  private func titleLines(of inset: PlannedInset, _ width: Double) -> [String] {
    // Room for a key letter, should one be needed.
    text.wrapped(inset.title, width: width - style.insetTextSize * 1.2, style.insetTitleFont)
  }

  /// Lines from source to window where they cross nothing, letters where they would.
  private func joined(_ drawings: [InsetDrawing]) -> [InsetDrawing] {
    var drawings = drawings
    let leaders = layout.placements.map(\.leader)
    // Insets are keyed by what findings are not.
    var letters = words.keys == .letters ? "12345678"[...] : "ABCDEFGH"[...]
    let markers = plan.markers.map { marker in
      let mark = plan.marks[marker.marks[0]]
      return Rect(
        center: grid.frames[mark.panel].point(mark.position), radius: extent(of: marker))
    }
    var taken = markers
    let texts =
      (table?.rows.map(\.box) ?? labelBoxes) + drawings.map(\.box)
      + grid.frames.compactMap(panelTitleBox)
    for index in drawings.indices {
      let source = drawings[index].sourceRectangle
      let others =
        texts.filter { $0 != drawings[index].box } + markers.filter { !$0.overlaps(source) }
      drawings[index].connectors = drawings[index].connectors(
        avoiding: leaders, others, longest: style.width * 0.26)
      guard drawings[index].connectors.isEmpty else { continue }
      drawings[index].letter = letters.popFirst()
      drawings[index].placeLetter(avoiding: leaders, taken, text: texts)
      // Another letter keeps off this one.
      if let box = drawings[index].letterBox { taken.append(box) }
    }
    return drawings
  }
}

extension FigureStyle {
  var insetLeading: Double { (insetTextSize * 1.2).rounded() }
  var insetTitleFont: TextSetter.Font { .init(size: insetTextSize, weight: .semibold) }
}
