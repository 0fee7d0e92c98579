import ArgumentParser
import Diagnostics
import Foundation
import LesionMap
import Scene

/// `lesionmap render`: cases, a site list or a scene become PNG files or slides.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw cases as PNG pictures or slides.",
    discussion: """
      Examples:
        lesionmap render --sites "liver; L femur 32 mm lytic" --sex male -o a.png
        lesionmap render --sites "R kidney -> IVC, occluded" --sex male -o b.png
        lesionmap render Examples/leiomyosarcomatosis.yml --scale 2 -o c.png
        lesionmap render Examples/cohort.csv --out-dir maps
        lesionmap render Examples/leiomyosarcomatosis.yml --out-dir maps
        lesionmap render Examples/leiomyosarcomatosis.yml -o d.png -o e.pptx

      A site list: places separated by semicolons, the side as L, R, left, right, both or bilateral. \
      In brackets or after a comma what is known of the lesion: primary, probable primary, node, \
      local extension, recurrence; solid, cystic, mixed, necrotic, calcified, sclerotic, lytic, \
      infiltrative; biopsied, imaging, examination, suspected; several, numerous, x3; 32 mm; \
      after -> a vessel, with occluded, partly occluded, dilated.

      With --out-dir each case becomes a file named after its identifier, or after its input. A case \
      with errors is reported and the others are drawn. A .pptx file takes all cases, a slide each; \
      markers, leaders, labels and legend can be edited there, and the findings stand in the notes.

      \(Status.help)
      """)

  @OptionGroup var subject: CaseArguments
  @OptionGroup var atlas: AtlasArguments
  @OptionGroup var figure: FigureArguments
  @OptionGroup var diagnostics: DiagnosticArguments

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The file to write, PNG or PowerPoint by its ending; - for standard output. May be repeated.",
      valueName: "file"),
    completion: .file())
  var output: [String] = []

  @Option(
    help: ArgumentHelp(
      "A folder for one file a case; made when it is missing.", valueName: "folder"),
    completion: .directory)
  var outDir: String?

  @Option(help: "png or pptx; told from the file's ending unless given.")
  var format: OutputFormat?

  @Option(
    help: ArgumentHelp(
      """
      A text file for the figure in words: a line for the alt of an image, an empty line, the long \
      description; - for standard output.
      """, valueName: "file"),
    completion: .file())
  var alt: String?

  @Flag(help: "Exit with status 1 when there are warnings or findings that are not drawn.")
  var strict = false

  @Option(
    defaultAsFlag: .human,
    help:
      "Print how well the figure is laid out, measured on the finished figure; json for programs.")
  var report: ReportForm?

  enum ReportForm: String, ExpressibleByArgument, CaseIterable { case human, json }

  mutating func validate() throws {
    if output.isEmpty, outDir == nil {
      throw ValidationError("name the file with -o, or a folder with --out-dir")
    }
    if !output.isEmpty, outDir != nil { throw ValidationError("give -o or --out-dir, not both") }
    if subject.inputs.count > 1, try output.contains(where: { try form(of: $0) != .pptx }) {
      throw ValidationError("several cases need --out-dir or one .pptx file; -o names one picture")
    }
    if alt != nil, outDir != nil || subject.inputs.count > 1 {
      throw ValidationError("--alt names the text of one picture; give one case and -o")
    }
    if (output + [alt].compactMap { $0 }).count(where: { $0 == "-" }) > 1 {
      throw ValidationError("standard output can be written once")
    }
  }

  private func form(of path: String) throws -> OutputFormat {
    try OutputFormat(of: path, given: format)
  }

  func run() throws {
    if output.contains("-"), InputFile.standardOutputIsTerminal {
      throw ValidationError("a picture does not go onto a terminal; name a file or pipe it on")
    }
    let names = try subject.names()
    let printer = diagnostics.printer(to: .error)
    let decks = try output.filter { try form(of: $0) == .pptx }
    let takesSeveral = outDir != nil || decks == output
    var tally = CaseTally()
    try Report.failures {
      let renderer = try FigureRenderer(atlas: try atlas.load(), options: try figure.options())
      var folder = try outDir.map { try OutputFolder($0, ending: (format ?? .png).rawValue) }
      var slides: [(name: String?, scene: Scene)] = []
      for name in names {
        let input = try subject.load(name)
        if input.kind == .scene {
          let scene = try finishedScene(of: input)
          let paths = try folder.takePath(for: nil, of: input.file) ?? output
          do {
            for path in paths where !decks.contains(path) {
              try write(scene, to: path, with: renderer)
              try printer.remark("\(path): written")
            }
          } catch FigureError.drawing(let message) {
            throw CommandFailure(.badCase, "\(input.file): \(message)")
          }
          if !decks.isEmpty { slides.append((nil, scene)) }
          continue
        }
        let hand = { (stated: StatedCase) in
          if let name = stated.withdrawn {
            try folder?.withdraw(name)
            slides.removeAll { $0.name == name }
          }
          guard stated.hasFindings else { return }
          let drawing = try CaseDrawing(stated, with: renderer)
          var said = drawing.diagnostics
          if let scene = drawing.scene {
            do {
              let paths =
                try folder.takePath(for: stated.source?.identifier, of: input.file) ?? output
              for path in paths where !decks.contains(path) {
                try write(scene.scene, to: path, with: renderer)
                try printer.remark("\(path): \(scene.findings) findings")
              }
              if !decks.isEmpty { slides.append((stated.source?.identifier, scene.scene)) }
              if let report { try say(scene.report, as: report) }
            } catch let collision as OutputFolder.Collision {
              said.append(collision.diagnostic(at: stated.source?.lesions.first?.site.place))
            }
          }
          try printer.say(said, source: stated.lines)
          tally.add(said, findings: drawing.scene?.findings ?? 0)
        }
        if takesSeveral {
          try subject.forEachCase(of: input, with: renderer, hand)
        } else {
          try hand(try subject.onlyCase(of: input, with: renderer))
        }
      }
      for path in decks where !slides.isEmpty {
        try OutputFile.write(try renderer.slides(of: slides.map(\.scene)), to: path)
        try printer.remark("\(path): \(slides.count) slides")
      }
    }
    try tally.exit(strictly: strict)
  }

  private func write(_ scene: Scene, to path: String, with renderer: FigureRenderer) throws {
    if let alt {
      let words = "\(scene.altText)\n\n\(scene.summary)\n"
      try OutputFile.write(Array(words.utf8), to: alt)
    }
    switch try form(of: path) {
    case .png: try OutputFile.write(try renderer.png(of: scene), to: path)
    case .pptx: try OutputFile.write(try renderer.slides(of: [scene]), to: path)
    }
  }

  /// A finished scene; what says how a scene is made cannot change it any more.
  private func finishedScene(of input: CaseInput) throws -> Scene {
    let given =
      subject.givenForReading + figure.givenForComposing + (report == nil ? [] : ["--report"])
    guard given.isEmpty else {
      throw ValidationError(
        "\(input.file) is a finished scene; \(given.joined(separator: ", ")) would change nothing: "
          + "give it to ‘lesionmap scene’")
    }
    return try SceneFile.decode(input.text, file: input.file)
  }

  private func say(_ figure: FigureReport, as form: ReportForm) throws {
    switch form {
    case .human: Report.say(figure.text)
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
      let text = String(decoding: try encoder.encode(figure), as: UTF8.self)
      // Standard output, unless the picture goes there.
      try (output.contains("-") ? TextStream.error : .output).write(text)
    }
  }
}
