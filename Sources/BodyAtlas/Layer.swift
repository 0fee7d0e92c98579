/// The layers of a figure; the order of the cases is the paint order, bottom to top.
package enum LayerName: String, CaseIterable, Hashable, Sendable {
  /// The contour of the body: areas.
  case outline
  /// Form shadows, to be clipped to the outline: areas.
  case shade
  case skeleton
  case muscles
  case vessels
  case organs
  case nodes
  /// Regions of the skin and soft tissues, not drawn unless asked for.
  case surface
  /// The interior line work of the skin: lines.
  case contours

  /// Whether the ids of the layer's drawings name sites.
  package var namesSites: Bool {
    switch self {
    case .outline, .shade, .contours: false
    case .skeleton, .muscles, .vessels, .organs, .nodes, .surface: true
    }
  }
}

/// Drawings that are painted together, back to front.
package struct Layer: Hashable, Sendable {
  package var name: LayerName
  package var drawings: [Drawing]

  package init(_ name: LayerName, _ drawings: [Drawing]) {
    self.name = name
    self.drawings = drawings
  }
}
