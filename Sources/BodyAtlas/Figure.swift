package import Geometry

/// One drawing of the body, or of a piece of it: what is painted, and where each site lies.
package struct Figure: Hashable, Sendable {
  /// `female/anterior`, or the name of an inset.
  package let name: String
  /// The title in print: `Female, anterior view`.
  package let title: String
  /// Nil for an inset that serves both sexes.
  package let sex: Sex?
  /// Nil for an inset that shows the body from no particular direction.
  package let view: BodyView?
  /// The page of the figure in user units: thousandths of the stature, `y` downwards.
  package let viewBox: Rect
  /// Bottom to top; a layer without drawings is left out.
  package let layers: [Layer]
  /// The contour of the body: all areas of the outline layer as one path.
  package let outline: Path
  /// Where each site of the figure has its anchor.
  package let anchors: [RegionKey: Point]
  /// The sites that have an anchor and no area of their own, with the region the anchor lies in.
  package let hosts: [RegionKey: RegionKey]
  /// The sites that are drawn quietly even when nothing is found there, so that the reader can see
  /// where in the body he is.
  package let context: Set<Site.ID>
  /// The sites that a chart shows better than the body does, so that it stands beside the body when one
  /// of them is found; empty for a body.
  package let opensFor: Set<Site.ID>
  private let regionDrawings: [RegionKey: [Drawing]]

  /// - Parameters:
  ///   - anchors: an anchor for every region the layers draw, and for every site of `hosts`; a region
  ///     without one takes the middle of its bounds.
  ///   - hosts: each must have an area of its own.
  package init(
    name: String, title: String, sex: Sex?, view: BodyView?, viewBox: Rect, layers: [Layer],
    anchors: [RegionKey: Point], hosts: [RegionKey: RegionKey] = [:], context: Set<Site.ID> = [],
    opensFor: Set<Site.ID> = []
  ) {
    self.name = name
    self.title = title
    self.sex = sex
    self.view = view
    self.viewBox = viewBox
    self.layers = layers
    self.anchors = anchors
    self.hosts = hosts
    self.context = context
    self.opensFor = opensFor
    var outline = Path()
    var regionDrawings: [RegionKey: [Drawing]] = [:]
    for layer in layers {
      for drawing in layer.drawings {
        if layer.name == .outline { outline.append(drawing.shape.filledArea) }
        guard let site = drawing.site, drawing.part == nil else { continue }
        regionDrawings[RegionKey(site, drawing.side), default: []].append(drawing)
      }
    }
    self.outline = outline
    self.regionDrawings = regionDrawings
  }
}

/// A site and, where it is paired, the side of it.
package struct RegionKey: Hashable, Sendable {
  package let site: Site.ID
  package let side: BodySide?

  package init(_ site: Site.ID, _ side: BodySide? = nil) {
    self.site = site
    self.side = side
  }
}

extension Figure {
  /// Whether the figure is a close-up or a chart and not a whole body.
  package var isInset: Bool { !name.contains("/") }

  /// The drawings of a layer, back to front; empty when the figure has no such layer.
  package func drawings(in layer: LayerName) -> [Drawing] {
    layers.first { $0.name == layer }?.drawings ?? []
  }

  /// Every drawing of a site, its parts included, in paint order.
  package func drawings(of site: Site.ID, side: BodySide?) -> [Drawing] {
    layers.flatMap { layer in layer.drawings.filter { $0.site == site && $0.side == side } }
  }

  /// The sites that the figure shows, by an area or by an anchor, in no particular order.
  package var regionKeys: [RegionKey] {
    Array(regionDrawings.keys) + hosts.keys.filter { regionDrawings[$0] == nil }
  }

  /// Whether the figure shows the site, by an area or by an anchor.
  package func draws(_ site: Site.ID, side: BodySide?) -> Bool {
    let key = RegionKey(site, side)
    return regionDrawings[key] != nil || hosts[key] != nil
  }

  /// Where the site is, or nil when the figure does not show it.
  ///
  /// - Parameter side: the patient's side for a paired site, nil for any other.
  package func region(of site: Site.ID, side: BodySide? = nil) -> Region? {
    let key = RegionKey(site, side)
    let host = regionDrawings[key] == nil ? hosts[key] : nil
    guard let drawings = regionDrawings[host ?? key] else { return nil }
    var path = Path()
    for drawing in drawings { path.append(drawing.shape.filledArea) }
    guard let bounds = path.tightBounds else { return nil }
    return Region(
      site: site, side: side, path: path, host: host, bounds: bounds,
      anchor: anchors[key] ?? bounds.center, tube: Self.tube(of: drawings))
  }

  /// The vessel, when the region is drawn as a single one.
  private static func tube(of drawings: [Drawing]) -> Region.Tube? {
    guard drawings.count == 1, case .tube(let path, let start, let end) = drawings[0].shape else {
      return nil
    }
    return Region.Tube(centreLine: path, startDiameter: start, endDiameter: end)
  }
}
