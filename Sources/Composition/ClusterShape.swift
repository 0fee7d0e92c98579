import CaseModel
import Geometry

/// Where the discs of a marker for several lesions lie about its centre, in radii of a single marker.
///
/// The number of discs is a sign and no count, except for two, which are two.
struct ClusterShape: Hashable {
  var offsets: [Point]
  var discRadius: Double

  /// The usual shape: two side by side, three in a triangle, a scatter of numerous ones.
  init(_ count: LesionCount) {
    let triangle = [Point(-0.72, 0.53), Point(0.72, 0.53), Point(0, -0.68)]
    switch count {
    case .one: (offsets, discRadius) = ([.zero], 1)
    case .exactly(2): (offsets, discRadius) = ([Point(-0.74, 0), Point(0.74, 0)], 0.74)
    case .exactly, .several: (offsets, discRadius) = (triangle, 0.74)
    case .numerous:
      (offsets, discRadius) = (Self.scattered, 0.41)
    }
  }

  /// Uneven, as deposits lie, and none on another.
  private static let scattered = [
    Point(-0.08, -1.02), Point(0.86, -0.52), Point(-0.92, -0.38), Point(0.04, -0.02),
    Point(0.94, 0.5), Point(-0.62, 0.62), Point(0.22, 0.98),
  ]

  private init(offsets: [Point], discRadius: Double) {
    self.offsets = offsets
    self.discRadius = discRadius
  }

  /// From the centre to the farthest disc's centre.
  var spread: Double { offsets.reduce(0) { max($0, $1.length) } }

  /// The same turned by quarters.
  var turns: [ClusterShape] {
    let turns: [(Point) -> Point] = [
      { $0 }, { Point(-$0.x, -$0.y) }, { Point(-$0.y, $0.x) }, { Point($0.y, -$0.x) },
    ]
    return turns.map { ClusterShape(offsets: offsets.map($0), discRadius: discRadius) }
  }

  func scaled(by factor: Double) -> ClusterShape {
    ClusterShape(offsets: offsets.map { $0 * factor }, discRadius: discRadius * factor)
  }
}
