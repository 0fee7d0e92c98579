import Geometry
import Scene

/// What stands on a slide, in paint order; lengths in scene units.
indirect enum SlideElement: Hashable, Sendable {
  case shape(SlideShape)
  case text(SlideText)
  case picture(SlidePicture)
  case group(SlideGroup)
}

/// A curve that can be edited by its points: filled, outlined or both.
struct SlideShape: Hashable, Sendable {
  var path: Path
  var fill: Color?
  var line: Line?

  struct Line: Hashable, Sendable {
    var color: Color
    var style: StrokeStyle
  }
}

/// Lines of text in one box, at least one.
struct SlideText: Hashable, Sendable {
  var lines: [SlideLine]
  /// Whether it is the slide's title, by which lists of slides and screen readers call it.
  var isTitle = false

  /// The lines' words without their breaks.
  var words: String { lines.map(\.words).joined(separator: " ") }
}

/// What is not editable: a body, an inset, a clipped interior.
struct SlidePicture: Hashable, Sendable {
  /// What it shows, drawn alone; its canvas is ``frame``.
  var scene: Scene
  var frame: Rect
  var name: String
  var description: String
}

/// Elements that are moved together.
struct SlideGroup: Hashable, Sendable {
  var name: String
  /// For those who do not see it.
  var description: String
  var elements: [SlideElement]
}
