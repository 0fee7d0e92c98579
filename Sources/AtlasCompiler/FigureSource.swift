import BodyAtlas
import Diagnostics
import Geometry

/// A drawing's file as read: what it draws, and where in the text each thing stands.
struct FigureSource {
  let file: String
  let name: String
  let sex: Sex?
  let view: BodyView?
  let title: String
  let viewBox: Rect
  /// Layers in paint order, whatever their order in the file.
  var layers: [(name: LayerName, drawings: [DrawingSource])]
  var anchors: [AnchorSource]
  /// The sites that are drawn even when nothing is found there.
  var context: [(site: Site.ID, place: SourcePlace)]
  /// The sites for which a chart stands beside the body.
  var opensFor: [(site: Site.ID, place: SourcePlace)]

  var isInset: Bool { !name.contains("/") }

  var start: SourcePlace { SourcePlace(file: file, line: 1, column: 1) }

  var drawings: [DrawingSource] { layers.flatMap(\.drawings) }

  /// The areas of the outline layer as one path.
  var outline: Path {
    layers.filter { $0.name == .outline }.flatMap(\.drawings)
      .reduce(into: Path()) { $0.append($1.drawing.shape.filledArea) }
  }
}

/// A drawing and its place.
struct DrawingSource {
  var drawing: Drawing
  let place: SourcePlace
  /// Whether the drawing is the mirror image of another.
  var isMirrorImage = false
}

/// A point that a marker of a site is to sit on.
struct AnchorSource {
  let key: RegionKey
  let point: Point
  let place: SourcePlace
}
