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

  @Option(help: "Pixels for each unit of the 1920 × 1080 page.")
  var scale: Double?

  @Option(help: "The width of the picture in pixels, in place of --scale.")
  var width: Int?

  @Option(help: "none for a transparent page.")
  var background: Background = .page

  @Option(help: "A font file, or a folder of them.")
  var font: String?

  @Option(help: "How many threads draw; the picture is the same.")
  var threads: Int = 1

  enum Background: String, ExpressibleByArgument, CaseIterable { case page, none }

  mutating func validate() throws {
    if scale != nil, width != nil { throw ValidationError("give --scale or --width, not both") }
    if let scale, !(scale > 0 && scale <= 16) {
      throw ValidationError("--scale must be above 0 and at most 16")
    }
    if let width, !(16...30_720).contains(width) {
      throw ValidationError("--width must be between 16 and 30720")
    }
    if !(1...64).contains(threads) { throw ValidationError("--threads must be 1 to 64") }
    if views.isEmpty { throw ValidationError("--view needs at least one view") }
  }

  var options: FigureOptions {
    FigureOptions(
      views: views, scale: scale ?? width.map { Double($0) / 1920 } ?? 1,
      paintsBackground: background == .page, font: font, threads: threads)
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
