internal import Composition
internal import Scene

/// How many pixels a picture has, and how large they are; a preset says both unless told otherwise.
public struct PictureSize: Hashable, Sendable {
  /// Pixels for each pixel of the preset: 2 gives twice as many on the same paper. Without effect
  /// where the width, the height or the resolution is given.
  public var scale: Double
  /// In pixels; nil for what follows from the rest.
  public var width: Int?
  /// In pixels. With the width it gives the page another shape, without it another width.
  public var height: Int?
  /// Pixels for an inch. Without width and height it says how many pixels the preset's page has;
  /// with them it says how large they are on paper.
  public var dotsPerInch: Double?

  /// A size as given; the rest follows from the preset.
  public init(
    scale: Double = 1, width: Int? = nil, height: Int? = nil, dotsPerInch: Double? = nil
  ) {
    self.scale = scale
    self.width = width
    self.height = height
    self.dotsPerInch = dotsPerInch
  }

  /// The style with the page's shape.
  func shaped(_ style: FigureStyle) -> FigureStyle {
    guard let width, let height else { return style }
    var style = style
    style.height = style.width * Double(height) / Double(width)
    style.followsContent = false
    return style
  }

  /// The pixels of a scene unit and the scene units of an inch, for a page as it came out.
  func pixels(of style: FigureStyle, pageHeight: Double) -> (scale: Double, unitsPerInch: Double) {
    let units = FigureStyle.unitsPerInch
    let pixels: Double
    switch (width, height) {
    case (let width?, _): pixels = Double(width) / style.width
    case (nil, let height?): pixels = Double(height) / pageHeight
    case (nil, nil): return ((dotsPerInch ?? style.pixelsPerInch * scale) / units, units)
    }
    return (pixels, dotsPerInch.map { $0 / pixels } ?? units)
  }
}

/// What the page stands on.
public struct FigureBackground: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case theme, none
    case color(String)
  }

  let kind: Kind

  /// The ground of the theme.
  public static let theme = FigureBackground(kind: .theme)
  /// Nothing: the picture is transparent.
  public static let none = FigureBackground(kind: .none)

  /// An opaque colour, `#RRGGBB` or `#RGB`; nil for anything else.
  public init?(hex: String) {
    guard let color = Color(hex: hex), color.alpha == 255 else { return nil }
    kind = .color(color.hex)
  }

  private init(kind: Kind) { self.kind = kind }

  /// The theme on this ground.
  func applied(to theme: Theme) -> Theme {
    guard case .color(let hex) = kind, let color = Color(hex: hex) else { return theme }
    var theme = theme
    // The rim that sets things apart is the ground's colour.
    if theme.halo == theme.ground { theme.halo = color }
    theme.ground = color
    return theme
  }
}
