import BodyAtlas
import Geometry

extension VesselTumour {
  /// How far beyond its vessels a tumour may be drawn, in user units: a vein leaves its organ through
  /// fat that the atlas does not draw.
  static let tolerance = 4.0

  /// Whether all of the tumour lies in the organ, in its vessels, or in the chamber it reaches: what has
  /// no course in the atlas is said in words and not drawn across other organs.
  var isContained: Bool {
    let vessels = [organ, branch, trunk].compactMap { $0 }.map { (RegionArea($0), Self.tolerance) }
    // The mouth of the cava lies within the heart and beside the atrium's outline.
    let areas = vessels + [chamber].compactMap { $0 }.map { (RegionArea($0), 8.0) }
    return course(steps: 16).allSatisfy { point in
      areas.contains { area, reach in
        area.contains(point)
          || area.nearestEdge(to: point)?.distance(to: point) ?? .infinity <= reach
      }
    }
  }

  /// Points along the middle of the tumour.
  ///
  /// - Parameter steps: for each curve of its lines.
  func course(steps: Int) -> [Point] {
    [branchLine, elbow, trunkLine].flatMap { line in
      line.segments(closing: false).flatMap { segment in
        (0...steps).map { segment.point(at: Double($0) / Double(steps)) }
      }
    }
  }
}
