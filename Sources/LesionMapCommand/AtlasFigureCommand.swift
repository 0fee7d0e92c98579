import ArgumentParser
import AtlasSheets
import BodyAtlas
import Diagnostics
import LesionMap
import Scene

/// `lesionmap atlas figure`: one figure or inset alone.
struct AtlasFigureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figure",
    abstract: "Draw one figure or inset without labels, to be looked at or measured.",
    discussion: """
      Examples:
        lesionmap atlas figure female/anterior --height 800 -o look.png
        lesionmap atlas figure male/posterior --layers outline -o body.png
        lesionmap atlas figure male/anterior --ghost skeleton -o ghost.png
        lesionmap atlas figure breast --layers all --background none -o breast.png

      A whole body stands in 16/15 of its height: at 1600 pixels the vertex is in row 50, the sole in \
      row 1550 and the midline (from the side the hip joint) in the middle. With the outline alone, \
      what differs from the background is the body. Without --layers the figure looks as it does when \
      nothing is found.
      """)

  @Argument(help: "The figure or inset: female/anterior, male/left-lateral, breast.")
  var name: String

  @Option(
    help: ArgumentHelp(
      "The layers drawn, separated by commas, or all: outline, shade, skeleton, muscles, vessels, "
        + "organs, nodes, surface, contours.",
      valueName: "names"))
  var layers: LayerList?

  @Option(
    help: ArgumentHelp("Layers drawn faintly, to show where the others lie.", valueName: "names"))
  var ghost: LayerList?

  @Option(help: "The height of the picture in pixels.")
  var height = 1600

  @Option(help: ArgumentHelp("A colour, #RRGGBB, or none.", valueName: "colour"))
  var background: PlainBackground = .color(Color(red: 255, green: 255, blue: 255))

  @OptionGroup var colors: ThemeArguments
  @OptionGroup var atlas: AtlasArguments

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The PNG file; - for standard output.", valueName: "file"))
  var output: String

  mutating func validate() throws {
    guard (16...16_384).contains(height) else {
      throw ValidationError("--height must be between 16 and 16384")
    }
  }

  func run() throws {
    if output == "-", InputFile.standardOutputIsTerminal {
      throw ValidationError("a PNG does not go onto a terminal; name a file or pipe it on")
    }
    try Report.failures {
      let atlas = try atlas.load()
      let figure = try atlas.named(name)
      let drawing = AtlasFigureDrawing(
        figure: figure, layers: layers?.names, ghosted: ghost?.names ?? [],
        theme: try colors.read().theme())
      let scene = drawing.scene(height: height, background: background.color)
      let renderer = try FigureRenderer(atlas: atlas, options: FigureOptions())
      try OutputFile.write(try renderer.png(of: scene), to: output)
    }
  }
}

extension Atlas {
  /// The figure or inset of a name that the user gave.
  func named(_ name: String) throws -> Figure {
    do {
      if let figure = try figure(named: name) { return figure }
    } catch {
      throw CommandFailure(.internalError, "the atlas cannot be read: \(error)")
    }
    let names = summaries.map(\.name)
    let near = NearNames.suggestions(for: name, among: names)
    throw ValidationError(
      "no figure ‘\(name)’; there are " + (near.isEmpty ? names : near).joined(separator: ", "))
  }
}

/// Layers by name, separated by commas.
struct LayerList: ExpressibleByArgument {
  var names: Set<LayerName>

  init?(argument: String) {
    if argument == "all" {
      names = Set(LayerName.allCases)
      return
    }
    let parts = argument.split(separator: ",").map { LayerName(rawValue: String($0)) }
    names = Set(parts.compactMap { $0 })
    guard !parts.isEmpty, parts.allSatisfy({ $0 != nil }) else { return nil }
  }
}

/// What lies around a figure.
enum PlainBackground: ExpressibleByArgument {
  case none
  case color(Color)

  init?(argument: String) {
    if argument == "none" {
      self = .none
    } else if let color = Color(hex: argument) {
      self = .color(color)
    } else {
      return nil
    }
  }

  var color: Color? {
    switch self {
    case .none: nil
    case .color(let color): color
    }
  }

  var defaultValueDescription: String { color?.hex ?? "none" }
}
