import ArgumentParser
import LesionMap
import SiteEmbedding

/// How the figures of a site look.
struct EmbedLookArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How a page tells that it is dark: media (the browser's setting), class:SELECTOR (an element of "
        + "the page, class:html.dark), or none for light pictures alone.",
      valueName: "mode"),
    completion: .list(["media", "class:", "none"]))
  var dark: DarkArgument = DarkArgument(mode: .media)

  @Option(
    help: ArgumentHelp(
      "The colours of light pictures: a name or a file (default: light).", valueName: "theme"),
    completion: .theme)
  var theme: String?

  @Option(
    help: ArgumentHelp(
      "The colours of dark pictures: a name or a file (default: dark).", valueName: "theme"),
    completion: .theme)
  var darkTheme: String?

  @Option(
    help: ArgumentHelp(
      "The page and the sizes on it: a name or a file (default: column).", valueName: "preset"),
    completion: .preset)
  var preset: String?

  @Option(
    help: ArgumentHelp(
      "The page of the figure that phones show: a name or a file; none for the same figure on all "
        + "screens (default: phone).",
      valueName: "preset"),
    completion: .preset)
  var phone: String?

  @Option(help: "The width of a figure in pixels of CSS (default: the preset's).")
  var width: Int?

  @Option(
    name: .customLong("view"),
    help: ArgumentHelp(
      "The bodies shown, from left to right, commas between them; auto for those that show the findings "
        + "best (default: auto).",
      valueName: "views"),
    completion: .view)
  var views: ViewList?

  @Option(
    help: "A font file, or a folder of them.", completion: .file(extensions: ["ttf", "otf", "ttc"]))
  var font: String?

  mutating func validate() throws {
    if let width, !(16...15_360).contains(width) {
      throw ValidationError("--width must be between 16 and 15360")
    }
  }

  private var chosenPhone: String { phone ?? "phone" }
  private var chosenPreset: String { preset ?? "column" }
  /// nil for the views that show the findings best.
  private var shownViews: [FigureView]? {
    views.flatMap { $0.views.isEmpty ? nil : $0.views }
  }

  /// The look of the pictures.
  func look() throws -> EmbedLook {
    let preset = chosenPreset
    let light = FigureOptions(
      views: shownViews, theme: try ThemeArguments.read(theme ?? "light"),
      preset: ThemeArguments.isFile(preset)
        ? try FigurePreset(reading: InputFile.read(preset), file: preset)
        : try FigurePreset(named: preset),
      size: PictureSize(width: width), font: font)
    return EmbedLook(
      light: light, darkTheme: try ThemeArguments.read(darkTheme ?? "dark"),
      phone: chosenPhone == "none" ? nil : try Self.phonePreset(chosenPhone))
  }

  /// The preset of phones; without a header where it is built in, since the page has the title in letters
  /// of its own.
  static func phonePreset(_ name: String) throws -> FigurePreset {
    if ThemeArguments.isFile(name) {
      return try FigurePreset(reading: InputFile.read(name), file: name)
    }
    _ = try FigurePreset(named: name)
    let text = "lesionmap-preset: 1\nextends: \(name)\nwords:\n  header: no\n"
    return try FigurePreset(reading: text, file: name)
  }

  /// The look in words: every file that decides it, and what is chosen of them. A file of one's own may
  /// extend one that is built in, so all of those belong to it.
  func text() throws -> String {
    let builtIn =
      FigureTheme.names.compactMap { FigureTheme.file(named: $0) }
      + FigurePreset.names.compactMap { FigurePreset.file(named: $0) }
    let chosen = [theme ?? "light", darkTheme ?? "dark", chosenPreset, chosenPhone]
    let own = try chosen.filter { ThemeArguments.isFile($0) }.map { try InputFile.read($0) }
    let views = shownViews?.map(\.rawValue).joined(separator: ",") ?? "auto"
    return (builtIn + own + chosen + [views, width.map(String.init) ?? ""]).joined(
      separator: "\u{0}")
  }
}

/// `media`, `none` or `class:SELECTOR`.
struct DarkArgument: ExpressibleByArgument {
  var mode: DarkMode

  init(mode: DarkMode) { self.mode = mode }

  init?(argument: String) {
    switch argument {
    case "media": mode = .media
    case "none": mode = .none
    default:
      let selector = argument.dropFirst("class:".count)
      // A selector ends where a rule could begin.
      guard argument.hasPrefix("class:"), !selector.isEmpty,
        !selector.contains(where: { "{}<;".contains($0) })
      else { return nil }
      mode = .selector(String(selector))
    }
  }

  var defaultValueDescription: String { "media" }
}
