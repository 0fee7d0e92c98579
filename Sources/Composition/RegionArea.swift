import BodyAtlas
import Geometry

/// The area of a region as lines, for many questions about points.
struct RegionArea {
  var bounds: Rect
  var anchor: Point
  private var outlines: [[Point]]

  init(_ region: Region) {
    bounds = region.bounds
    anchor = region.anchor
    // A tenth of a curve is straight to within a fraction of a marker.
    outlines = region.path.subpaths.map { subpath in
      subpath.segments(closing: true).flatMap { segment in
        (0..<10).map { segment.point(at: Double($0) / 10) }
      }
    }
  }

  /// The point of the area's border that is nearest; nil without a border.
  func nearestEdge(to point: Point) -> Point? {
    var best: (distance: Double, point: Point)?
    for outline in outlines {
      guard var last = outline.last else { continue }
      for next in outline {
        let along = next - last
        let square = along.dot(along)
        let share = square > 0 ? min(1, max(0, (point - last).dot(along) / square)) : 0
        let foot = last.interpolated(to: next, share)
        let distance = foot.distance(to: point)
        if distance < best?.distance ?? .infinity { best = (distance, foot) }
        last = next
      }
    }
    return best?.point
  }

  /// Whether the point lies in the area, by the nonzero rule.
  func contains(_ point: Point) -> Bool {
    guard bounds.contains(point) else { return false }
    var winding = 0
    for outline in outlines {
      guard var last = outline.last else { continue }
      for next in outline {
        if last.y <= point.y, next.y > point.y {
          if (next - last).cross(point - last) > 0 { winding += 1 }
        } else if last.y > point.y, next.y <= point.y {
          if (next - last).cross(point - last) < 0 { winding -= 1 }
        }
        last = next
      }
    }
    return winding != 0
  }
}

/// The areas of the regions a plan speaks of, each made once.
final class RegionAreas {
  private struct Key: Hashable {
    var panel: Int
    var region: RegionKey
    var anchor: [Double]
  }
  private var known: [Key: RegionArea] = [:]

  func area(of region: Region, panel: Int) -> RegionArea {
    let key = Key(
      panel: panel, region: RegionKey(region.site, region.side),
      anchor: [region.anchor.x, region.anchor.y])
    if let area = known[key] { return area }
    let area = RegionArea(region)
    known[key] = area
    return area
  }
}
