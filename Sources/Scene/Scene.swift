package import Geometry

/// A figure with every decision taken: shapes at their final places, in paint order.
///
/// Coordinates are scene units: `x` to the right, `y` down, the origin at the top left. The picture
/// is `width · scale` by `height · scale` pixels. A backend draws what is here and decides nothing.
public struct Scene: Hashable, Sendable {
  /// The width of the canvas in scene units.
  public var width: Double
  /// The height of the canvas in scene units.
  public var height: Double
  /// Pixels for one scene unit.
  public var scale: Double
  /// Scene units for an inch of paper; times `scale` it is the resolution recorded in the picture.
  public var pixelsPerInch: Double
  /// What lies under everything; nil leaves the canvas transparent.
  package var background: Color?
  /// The name of the figure, for screen readers and metadata.
  public var title: String
  /// The figure in words.
  public var summary: String
  /// What the picture is, without its findings: `Body map, female, anterior view`.
  public var subject: String
  /// The language of every text, as a BCP 47 tag (`en`, `zh-Hans`).
  public var language: String
  /// Every finding of the case at each of its sites, drawn or listed, in the order of the case.
  public var findings: [SceneFinding]
  package var items: [SceneItem]

  package init(
    width: Double, height: Double, scale: Double = 1, pixelsPerInch: Double = 144,
    background: Color?, title: String, summary: String, subject: String = "",
    language: String = "en",
    findings: [SceneFinding] = [], items: [SceneItem]
  ) {
    self.width = width
    self.height = height
    self.scale = scale
    self.pixelsPerInch = pixelsPerInch
    self.background = background
    self.title = title
    self.summary = summary
    self.subject = subject
    self.language = language
    self.findings = findings
    self.items = items
  }
}

/// One thing on the display list; later items cover earlier ones.
package indirect enum SceneItem: Hashable, Sendable {
  case fill(SceneFill)
  case stroke(SceneStroke)
  case text(SceneText)
  case group(SceneGroup)
}

/// A filled path.
package struct SceneFill: Hashable, Sendable {
  package enum Rule: String, Hashable, Sendable, Codable {
    case nonZero = "nonzero"
    case evenOdd = "evenodd"
  }

  package var path: Path
  package var rule: Rule
  package var paint: Paint

  package init(path: Path, rule: Rule = .nonZero, paint: Paint) {
    self.path = path
    self.rule = rule
    self.paint = paint
  }
}

/// A stroked path.
package struct SceneStroke: Hashable, Sendable {
  package var path: Path
  package var style: StrokeStyle
  package var paint: Paint

  package init(path: Path, style: StrokeStyle, paint: Paint) {
    self.path = path
    self.style = style
    self.paint = paint
  }
}

/// A line of text. A rasteriser fills `outlines`; a text backend writes `string`.
package struct SceneText: Hashable, Sendable {
  /// Which end stays where it is when the same words are set in another font.
  package enum Alignment: String, Hashable, Sendable, Codable { case left, center, right }

  package var string: String
  /// Where the baseline starts, on the left.
  package var origin: Point
  /// The em size in scene units.
  package var size: Double
  /// The weight in the usual scale: 400 regular, 600 semibold, 700 bold.
  package var weight: Int
  package var color: Color
  package var alignment: Alignment
  /// The glyphs' outlines at their final place.
  package var outlines: Path

  package init(
    string: String, origin: Point, size: Double, weight: Int, color: Color,
    alignment: Alignment = .left, outlines: Path
  ) {
    self.string = string
    self.origin = origin
    self.size = size
    self.weight = weight
    self.color = color
    self.alignment = alignment
    self.outlines = outlines
  }
}

/// Items drawn together: first onto a layer of their own, then onto the page with one opacity.
package struct SceneGroup: Hashable, Sendable {
  /// What the group is (`outline`, `markers`, …); kept by formats that have layers.
  package var name: String
  /// A description of what the group shows, for screen readers; may be empty.
  public var title: String
  /// 0 to 1.
  package var opacity: Double
  /// Only what lies inside is drawn; nil draws everything.
  package var clip: Path?
  package var items: [SceneItem]

  package init(
    name: String, title: String = "", opacity: Double = 1, clip: Path? = nil, items: [SceneItem]
  ) {
    self.name = name
    self.title = title
    self.opacity = opacity
    self.clip = clip
    self.items = items
  }
}
