package import Geometry

/// One drawn thing: an area, a vessel, or a line.
package struct Drawing: Hashable, Sendable {
  /// What the drawing is called and which site it belongs to.
  package var id: DrawingID
  package var material: Material
  package var shape: DrawingShape

  package init(id: DrawingID, material: Material, shape: DrawingShape) {
    self.id = id
    self.material = material
    self.shape = shape
  }

  package var site: Site.ID? { id.site }
  package var side: BodySide? { id.side }
  package var part: String? { id.part }
}

/// The geometry of a drawing, in the user units of its figure.
package enum DrawingShape: Hashable, Sendable {
  /// One or more closed subpaths, filled by the nonzero rule.
  case area(Path)
  /// A centre line with a diameter that changes linearly along it.
  case tube(Path, startDiameter: Double, endDiameter: Double)
  /// A drawn line of `width` at its widest; a closed path has no ends to taper.
  case line(Path, width: Double, taper: LineTaper)

  /// The path as drawn: the border of an area, the centre line of a tube or of a line.
  package var path: Path {
    switch self {
    case .area(let path), .tube(let path, _, _), .line(let path, _, _): path
    }
  }

  /// The area that is painted.
  package var filledArea: Path {
    switch self {
    case .area(let path): path
    case .tube(let path, let start, let end):
      path.expandedTube(startDiameter: start, endDiameter: end, cap: .butt)
    case .line(let path, let width, let taper): path.expandedLine(width: width, taper: taper)
    }
  }

  /// The mirror image about `x = 0`.
  package var mirrored: DrawingShape {
    switch self {
    case .area(let path): .area(path.transformed(by: .mirror))
    case .tube(let path, let start, let end):
      .tube(path.transformed(by: .mirror), startDiameter: start, endDiameter: end)
    case .line(let path, let width, let taper):
      .line(path.transformed(by: .mirror), width: width, taper: taper)
    }
  }
}
