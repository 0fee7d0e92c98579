public import Geometry

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
  public var background: Color?
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
  /// The shapes in paint order, later ones above earlier ones.
  public var items: [SceneItem]

  /// A scene of shapes that are already at their places.
  public init(
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
public indirect enum SceneItem: Hashable, Sendable {
  /// A filled path.
  case fill(SceneFill)
  /// A stroked path.
  case stroke(SceneStroke)
  /// A line of text.
  case text(SceneText)
  /// Items drawn together.
  case group(SceneGroup)
}

/// A filled path.
public struct SceneFill: Hashable, Sendable {
  /// What counts as inside where a path crosses itself.
  public enum Rule: String, Hashable, Sendable, Codable {
    /// What the path winds around.
    case nonZero = "nonzero"
    /// What a line to the outside crosses an odd number of times.
    case evenOdd = "evenodd"
  }

  /// The border.
  public var path: Path
  /// What is inside.
  public var rule: Rule
  /// What it is filled with.
  public var paint: Paint

  /// A filled path.
  public init(path: Path, rule: Rule = .nonZero, paint: Paint) {
    self.path = path
    self.rule = rule
    self.paint = paint
  }
}

/// A stroked path.
public struct SceneStroke: Hashable, Sendable {
  /// The line in the middle of the stroke.
  public var path: Path
  /// How wide, with which ends, corners and dashes.
  public var style: StrokeStyle
  /// What it is drawn with.
  public var paint: Paint

  /// A stroked path.
  public init(path: Path, style: StrokeStyle, paint: Paint) {
    self.path = path
    self.style = style
    self.paint = paint
  }
}

/// A line of text. A rasteriser fills `outlines`; a text backend writes `string`.
public struct SceneText: Hashable, Sendable {
  /// Which end stays where it is when the same words are set in another font.
  public enum Alignment: String, Hashable, Sendable, Codable {
    /// The left end.
    case left
    /// The middle.
    case center
    /// The right end.
    case right
  }

  /// The words.
  public var string: String
  /// Where the baseline starts, on the left.
  public var origin: Point
  /// The em size in scene units.
  public var size: Double
  /// The weight in the usual scale: 400 regular, 600 semibold, 700 bold.
  public var weight: Int
  /// The colour of the glyphs.
  public var color: Color
  /// Which end stays where it is.
  public var alignment: Alignment
  /// The glyphs' outlines at their final place.
  public var outlines: Path

  /// A line of text, set.
  public init(
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
public struct SceneGroup: Hashable, Sendable {
  /// What the group is (`outline`, `markers`, …); kept by formats that have layers.
  public var name: String
  /// A description of what the group shows, for screen readers; may be empty.
  public var title: String
  /// 0 to 1.
  public var opacity: Double
  /// Only what lies inside is drawn; nil draws everything.
  public var clip: Path?
  /// The shapes in paint order.
  public var items: [SceneItem]

  /// A group of items.
  public init(
    name: String, title: String = "", opacity: Double = 1, clip: Path? = nil, items: [SceneItem]
  ) {
    self.name = name
    self.title = title
    self.opacity = opacity
    self.clip = clip
    self.items = items
  }
}
