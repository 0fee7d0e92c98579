package import Geometry

/// Where a site is in one figure: its drawn area, or a point in the area of the site it is a piece of.
package struct Region: Hashable, Sendable {
  package let site: Site.ID
  package let side: BodySide?
  /// The area in the figure's user units, filled by the nonzero rule; the expanded area of a vessel.
  /// For a site that has an anchor only, the area of its host.
  package let path: Path
  /// The region in which the anchor lies, when the site has no area of its own.
  package let host: RegionKey?
  /// The tight bounds of `path`.
  package let bounds: Rect
  /// The point a marker sits on.
  package let anchor: Point
  /// The site's vessel, when it is drawn as one.
  package let tube: Tube?

  /// The centre line and diameters of a vessel.
  package struct Tube: Hashable, Sendable {
    package let centreLine: Path
    package let startDiameter: Double
    package let endDiameter: Double
  }

  /// The region whose drawings show the site: its own, or its host's.
  package var drawnKey: RegionKey { host ?? RegionKey(site, side) }

  /// The same area with another anchor, for one side of it.
  package func moved(to anchor: Point, side: BodySide) -> Region {
    Region(
      site: site, side: side, path: path, host: drawnKey, bounds: bounds, anchor: anchor, tube: tube
    )
  }

  package var isTube: Bool { tube != nil }
  /// The centre line of a vessel; nil for an area.
  package var centreLine: Path? { tube?.centreLine }
}
