public import ArgumentParser
public import CaseModel
import Foundation
import LesionMap

/// How a figure looks: the arguments that `render` and `scene` share.
struct FigureArguments: ParsableArguments {
  @Option(
    name: .customLong("view"), parsing: .upToNextOption,
    help: ArgumentHelp(
      "The bodies shown, from left to right: anterior, posterior, left-lateral, right-lateral; with "
        + "spaces or commas between them; auto for those that show the findings best (default: auto).",
      valueName: "views"),
    completion: .view)
  var viewLists: [ViewList] = []

  /// nil for those that show the findings best.
  private var views: [FigureView]? {
    let named = viewLists.flatMap(\.views)
    return named.isEmpty ? nil : named
  }

  @Option(
    help: ArgumentHelp(
      "The bodies and insets of the figure, with commas between them, whatever the case says: views as "
        + "for --view, ‘inset’ and the name of a chart (see ‘lesionmap atlas sites’), ‘inset vessels’, "
        + "‘inset crowds’, or ‘none’ for no insets.",
      valueName: "panels"))
  var layout: String?

  @Flag(help: "Print neither title nor caption; the description has them.")
  var noTitle = false

  @OptionGroup var look: LookArguments

  @Option(
    help: ArgumentHelp(
      "The language of the figure and of its text: en, de, fr, es, pt, zh-Hans (default: the case's "
        + "‘language’, or else LESIONMAP_LANG, or else en).",
      valueName: "language"))
  var lang: FigureLanguage?

  @Option(
    help: "A font file, or a folder of them.", completion: .file(extensions: ["ttf", "otf", "ttc"]))
  var font: String?

  @Option(help: "How many threads draw; the picture is the same.")
  var threads: Int = 1

  mutating func validate() throws {
    if !(1...64).contains(threads) { throw ValidationError("--threads must be 1 to 64") }
    if try panels()?.views != nil, views != nil {
      throw ValidationError("give the views with --view or with --layout, not both")
    }
    if views != nil, viewLists.contains(where: \.views.isEmpty) {
      throw ValidationError("--view is auto or a list of views, not both")
    }
    for view in views ?? [] where views?.count(where: { $0 == view }) ?? 0 > 1 {
      throw ValidationError("--view names \(view.rawValue) twice")
    }
  }

  /// The options given that say how a case becomes a scene, and so nothing to a finished scene.
  var givenForComposing: [String] {
    [
      ("--view", !viewLists.isEmpty), ("--layout", layout != nil), ("--no-title", noTitle),
      ("--theme", look.theme.theme != nil),
      ("--preset", look.preset != nil), ("--scale", look.scale != nil),
      ("--width", look.width != nil), ("--height", look.height != nil),
      ("--dpi", look.dpi != nil), ("--background", look.background != nil), ("--lang", lang != nil),
      ("--font", font != nil),
    ].filter(\.1).map(\.0)
  }

  /// The options; a theme or a preset that cannot be read is an error.
  func options() throws -> FigureOptions {
    FigureOptions(
      views: views, theme: try look.theme.read(), preset: try look.figurePreset(),
      size: look.size, background: look.background?.figure ?? .theme, language: lang,
      usualLanguage: try Self.usualLanguage(), font: font, threads: threads,
      panels: try panels(), showsTitle: !noTitle)
  }

  private func panels() throws -> FigurePanels? {
    guard let layout else { return nil }
    do {
      return try FigurePanels(text: layout)
    } catch {
      throw ValidationError(
        "--layout: \(error.message)" + (error.hint.map { "; \($0)" } ?? ""))
    }
  }

  /// What `LESIONMAP_LANG` says; English where it says nothing.
  private static func usualLanguage() throws -> FigureLanguage {
    let name = "LESIONMAP_LANG"
    guard let tag = ProcessInfo.processInfo.environment[name], !tag.isEmpty else { return .english }
    guard let language = FigureLanguage(tag: tag) else {
      throw ValidationError(
        "\(name) is ‘\(tag)’, which is none of "
          + FigureLanguage.allValueStrings.joined(separator: ", "))
    }
    return language
  }
}

/// One or more views, separated by commas; none for `auto`.
struct ViewList: ExpressibleByArgument {
  var views: [FigureView]

  init?(argument: String) {
    if argument == "auto" {
      views = []
      return
    }
    let parts = argument.split(separator: ",").map { FigureView(rawValue: String($0)) }
    views = parts.compactMap { $0 }
    guard !parts.isEmpty, views.count == parts.count else { return nil }
  }
}

extension FigureLanguage: ExpressibleByArgument {
  /// The language of a tag as people write them: `de`, `de-AT`, `zh`.
  public init?(argument: String) { self.init(tag: argument) }
}
