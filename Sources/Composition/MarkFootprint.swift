import CaseModel
import Geometry

/// The room that a marker takes about its centre: a disc, or those of its cluster, and what stands at
/// its shoulders.
struct MarkFootprint {
  /// A disc about the centre that holds all of it.
  let reach: Double
  let discs: [(offset: Point, radius: Double)]

  /// - Parameter radius: of the marker if it were a single disc.
  init(_ glyph: MarkerGlyph, radius: Double, margin: Double) {
    let extent = glyph.extent(radius: radius)
    let shape = glyph.cluster ?? ClusterShape(glyph.count)
    let own = extent - shape.spread * radius + margin
    var discs = shape.offsets.map { (offset: $0 * radius, radius: own) }
    if glyph.status?.isBesideMarker ?? false {
      discs.append((Point(1, -1) * (extent * 0.7071 + radius * 0.42), radius * 0.6))
    }
    if glyph.count.kind == .exactly {
      discs.append((Point(1, 1) * (extent * 0.8 + radius * 0.2), radius * 0.7))
    }
    self.init(discs)
  }

  /// A single disc.
  init(disc radius: Double) { self.init([(.zero, radius)]) }

  private init(_ discs: [(offset: Point, radius: Double)]) {
    self.discs = discs
    reach = discs.reduce(0) { max($0, $1.offset.length + $1.radius) }
  }

  /// How far the two reach over each other; negative when they do not.
  ///
  /// - Parameter apart: from this one's centre to the other's.
  func overlap(_ other: MarkFootprint, apart: Point) -> Double {
    let far = reach + other.reach - apart.length
    guard far > 0 else { return far }
    var most = -Double.infinity
    for a in discs {
      for b in other.discs {
        most = max(most, a.radius + b.radius - a.offset.distance(to: apart + b.offset))
      }
    }
    return most
  }
}
