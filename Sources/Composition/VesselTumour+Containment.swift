import BodyAtlas
import Geometry

extension VesselTumour {
  /// How far beyond its vessels a tumour may be drawn, in user units: about the width of a line.
  static let tolerance = 2.5

  /// Whether all of the tumour lies in the organ, in its vessels, or in the chamber it reaches: what has
  /// no course in the atlas is said in words and not drawn across other organs.
  var isContained: Bool {
    let areas = ([organ, branch, trunk, chamber].compactMap { $0 }).map(RegionArea.init)
    return course(steps: 24).allSatisfy { point in
      areas.contains { area in
        area.contains(point)
          || area.nearestEdge(to: point)?.distance(to: point) ?? .infinity <= Self.reach(of: area)
      }
    }
  }

  /// A vein leaves its organ through fat that the atlas does not draw.
  private static func reach(of area: RegionArea) -> Double {
    max(tolerance, min(8, min(area.bounds.width, area.bounds.height) * 0.2))
  }

  /// Points along the middle of the tumour.
  func course(steps: Int) -> [Point] {
    [branchLine, elbow, trunkLine].flatMap { line in
      (0...steps).compactMap { line.position(atFraction: Double($0) / Double(steps))?.point }
    }
  }
}
