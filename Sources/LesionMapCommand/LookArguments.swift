import ArgumentParser
import LesionMap

/// Colours, page and pixels.
struct LookArguments: ParsableArguments {
  @OptionGroup var theme: ThemeArguments

  @Option(
    help: ArgumentHelp(
      "The page and the sizes on it: see ‘lesionmap presets’, or a file of one's own (.yml) "
        + "(default: slide).",
      valueName: "name or file"),
    completion: .preset)
  var preset: String?

  @Option(help: "Pixels for each pixel of the preset; 2 for a screen of double density.")
  var scale: Double?

  @Option(help: "The width of the picture in pixels.")
  var width: Int?

  @Option(help: "The height of the picture in pixels; with --width it changes the page's shape.")
  var height: Int?

  @Option(help: "Pixels for an inch; with --width or --height only what the file states.")
  var dpi: Double?

  @Option(
    help: ArgumentHelp(
      "The page's colour, #RRGGBB, page or none (default: page).", valueName: "colour"),
    completion: .list(["page", "none"]))
  var background: PageBackground?

  mutating func validate() throws {
    if scale != nil, width != nil || height != nil || dpi != nil {
      throw ValidationError("give --scale, or --width, --height and --dpi, not both")
    }
    if let scale, !(scale > 0 && scale <= 16) {
      throw ValidationError("--scale must be above 0 and at most 16")
    }
    for (name, side) in [("width", width), ("height", height)] {
      if let side, !(16...30_720).contains(side) {
        throw ValidationError("--\(name) must be between 16 and 30720")
      }
    }
    if let dpi, !(1...2400).contains(dpi) {
      throw ValidationError("--dpi must be between 1 and 2400")
    }
  }

  var size: PictureSize {
    PictureSize(scale: scale ?? 1, width: width, height: height, dotsPerInch: dpi)
  }

  func figurePreset() throws -> FigurePreset {
    let preset = preset ?? "slide"
    return ThemeArguments.isFile(preset)
      ? try FigurePreset(reading: InputFile.read(preset), file: preset)
      : try FigurePreset(named: preset)
  }
}

/// What the page stands on.
enum PageBackground: ExpressibleByArgument {
  case theme
  case plain(FigureBackground)

  init?(argument: String) {
    if argument == "none" {
      self = .plain(.none)
    } else if argument == "page" {
      self = .theme
    } else if let color = FigureBackground(hex: argument) {
      self = .plain(color)
    } else {
      return nil
    }
  }

  var figure: FigureBackground {
    switch self {
    case .theme: .theme
    case .plain(let background): background
    }
  }
}

/// Colours alone.
struct ThemeArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The colours: light, dark, print, contrast, or a file of one's own (.yml) "
        + "(default: light).",
      valueName: "name or file"),
    completion: .theme)
  var theme: String?

  func read() throws -> FigureTheme { try Self.read(theme ?? "light") }

  static func read(_ name: String) throws -> FigureTheme {
    isFile(name)
      ? try FigureTheme(reading: InputFile.read(name), file: name) : try FigureTheme(named: name)
  }

  /// Whether a look is named by its file.
  static func isFile(_ name: String) -> Bool {
    name.contains("/") || name.hasSuffix(".yml") || name.hasSuffix(".yaml")
  }
}
