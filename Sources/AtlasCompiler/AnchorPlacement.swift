import BodyAtlas
import Geometry

/// Finds the anchors that the drawings leave open.
struct AnchorPlacement {
  /// Whether `x = 0` is the body's midline, as it is from the front and from behind.
  var hasMidline: Bool

  /// An anchor for every region: the stated one, else the middle of a vessel's centre line, else the
  /// point of the region that lies farthest from its border; what lies evenly across the midline and
  /// belongs to no side has its anchor there. On the atlas's grid.
  ///
  /// A region that mirrors another gets the mirrored anchor, exactly.
  func anchors(for drawings: [Drawing], stated: [RegionKey: Point]) -> [RegionKey: Point] {
    var shapes: [RegionKey: [DrawingShape]] = [:]
    var order: [RegionKey] = []
    for drawing in drawings where drawing.id.isRegion {
      guard let site = drawing.site else { continue }
      let key = RegionKey(site, drawing.side)
      if shapes[key] == nil { order.append(key) }
      shapes[key, default: []].append(drawing.shape)
    }
    var result: [RegionKey: Point] = [:]
    for key in order {
      let opposite = RegionKey(key.site, key.side?.opposite)
      if let point = stated[key] {
        result[key] = point
      } else if let shapes = shapes[key] {
        if let other = result[opposite], stated[opposite] == nil,
          Self.mirrors(shapes, self.shapes(of: opposite, in: drawings))
        {
          result[key] = Transform.mirror.apply(other)
        } else {
          result[key] = anchor(of: shapes, isUnsided: key.side == nil).map(AtlasGrid.snapped)
        }
      }
    }
    return result
  }

  private func shapes(of key: RegionKey, in drawings: [Drawing]) -> [DrawingShape] {
    drawings.filter { $0.id.isRegion && $0.site == key.site && $0.side == key.side }.map(\.shape)
  }

  private static func mirrors(_ a: [DrawingShape], _ b: [DrawingShape]) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { $0 == $1.mirrored }
  }

  private func anchor(of shapes: [DrawingShape], isUnsided: Bool) -> Point? {
    if shapes.count == 1, case .tube(let centreLine, _, _) = shapes[0] {
      return centreLine.position(atFraction: 0.5)?.point
    }
    let area = shapes.reduce(into: Path()) { $0.append($1.filledArea) }
    if hasMidline, isUnsided, let middle = PoleOfInaccessibility.poleOnMidline(of: area) {
      return middle
    }
    return PoleOfInaccessibility.pole(of: area)
  }
}
