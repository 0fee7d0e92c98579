import Geometry
import Scene

/// How a scene lies on a slide: from scene units to English Metric Units, 914,400 to the inch.
struct SlidePlacement: Hashable, Sendable {
  static let unitsPerInch = 914_400.0
  private static let pointsPerInch = 72.0

  /// EMU for one scene unit.
  private let scale: Double
  private let offset: Point
  /// What of the scene's plane the slide shows, in scene units.
  let slide: Rect

  /// A scene as large as a slide of `width` by `height` EMU takes, centred on it.
  init(_ scene: Scene, width: Int, height: Int) {
    let scale = min(Double(width) / scene.width, Double(height) / scene.height)
    self.scale = scale
    offset = Point(
      (Double(width) - scene.width * scale) / 2, (Double(height) - scene.height * scale) / 2)
    slide = Rect(
      x: -offset.x / scale, y: -offset.y / scale, width: Double(width) / scale,
      height: Double(height) / scale)
  }

  /// The size of a slide on which one inch of the scene is an inch, within what Office takes (1 to 56
  /// inches a side).
  static func size(of scene: Scene) -> (width: Int, height: Int) {
    let wanted = Self.unitsPerInch / scene.pixelsPerInch
    let most = 56 * Self.unitsPerInch / max(scene.width, scene.height)
    let least = Self.unitsPerInch / min(scene.width, scene.height)
    let scale = min(max(wanted, least), most)
    return (Int((scene.width * scale).rounded()), Int((scene.height * scale).rounded()))
  }

  func length(_ length: Double) -> Int { Int((length * scale).rounded()) }

  func hundredthsOfPoint(_ length: Double) -> Int {
    Int((length * scale / Self.unitsPerInch * Self.pointsPerInch * 100).rounded())
  }

  /// Offset and extent of what holds all rectangles.
  func frame(_ rectangles: [Rect]) -> String {
    let all = Rect(bounding: rectangles.flatMap(\.corners)) ?? Rect(x: 0, y: 0, width: 0, height: 0)
    let x = Int((all.minX * scale + offset.x).rounded())
    let y = Int((all.minY * scale + offset.y).rounded())
    return "<a:off x=\"\(x)\" y=\"\(y)\"/>"
      + "<a:ext cx=\"\(length(all.width))\" cy=\"\(length(all.height))\"/>"
  }
}

extension Rect {
  var corners: [Point] { [Point(minX, minY), Point(maxX, maxY)] }
}
