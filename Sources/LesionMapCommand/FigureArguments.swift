import ArgumentParser
import LesionMap

/// How a figure looks: the arguments that `render` and `scene` share.
struct FigureArguments: ParsableArguments {
  @Option(
    name: .customLong("view"), parsing: .upToNextOption,
    help: ArgumentHelp(
      "The bodies shown, from left to right: anterior, posterior, left-lateral, right-lateral; with "
        + "spaces or commas between them.",
      valueName: "views"))
  var viewLists: [ViewList] = [ViewList(views: [.anterior, .posterior])]

  private var views: [FigureView] { viewLists.flatMap(\.views) }

  @OptionGroup var look: LookArguments

  @Option(help: "A font file, or a folder of them.")
  var font: String?

  @Option(help: "How many threads draw; the picture is the same.")
  var threads: Int = 1

  mutating func validate() throws {
    if !(1...64).contains(threads) { throw ValidationError("--threads must be 1 to 64") }
    if views.isEmpty { throw ValidationError("--view needs at least one view") }
  }

  /// The options; a theme or a preset that cannot be read is an error.
  func options() throws -> FigureOptions {
    FigureOptions(
      views: views, theme: try look.theme.read(), preset: try look.figurePreset(),
      size: look.size, background: look.background.figure, font: font, threads: threads)
  }
}

/// One or more views, separated by commas.
struct ViewList: ExpressibleByArgument {
  var views: [FigureView]

  init(views: [FigureView]) { self.views = views }

  init?(argument: String) {
    let parts = argument.split(separator: ",").map { FigureView(rawValue: String($0)) }
    views = parts.compactMap { $0 }
    guard !parts.isEmpty, views.count == parts.count else { return nil }
  }

  var defaultValueDescription: String { views.map(\.rawValue).joined(separator: ",") }
}
