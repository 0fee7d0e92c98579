import ArgumentParser
import Diagnostics
import Foundation
import LesionMap
import Scene

/// `lesionmap render`: cases, a site list or a scene become PNG files.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw cases as PNG pictures.",
    discussion: """
      Examples:
        lesionmap render --sites "liver; L femur 32 mm lytic" --sex male -o a.png
        lesionmap render --sites "R kidney -> IVC, occluded" --sex male -o b.png
        lesionmap render Examples/leiomyosarcomatosis.yml --scale 2 -o c.png
        lesionmap render Examples/cohort.csv --out-dir maps

      A site list: places separated by semicolons, the side as L, R, left, right, both or bilateral. \
      In brackets or after a comma what is known of the lesion: primary, probable primary, node, \
      local extension, recurrence; solid, cystic, mixed, necrotic, calcified, sclerotic, lytic, \
      infiltrative; biopsied, imaging, examination, suspected; several, numerous, x3; 32 mm; \
      after -> a vessel, with occluded, partly occluded, dilated.

      With --out-dir each case becomes a file named after its identifier, or after its input. A case \
      with errors is reported and the others are drawn.

      \(Status.help)
      """)

  @OptionGroup var subject: CaseArguments
  @OptionGroup var atlas: AtlasArguments
  @OptionGroup var figure: FigureArguments
  @OptionGroup var diagnostics: DiagnosticArguments

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The PNG file of one case; - for standard output.", valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "A folder for one PNG file a case; made when it is missing.", valueName: "folder"))
  var outDir: String?

  @Flag(help: "Exit with status 1 when there are warnings or findings that are not drawn.")
  var strict = false

  @Option(
    defaultAsFlag: .human,
    help:
      "Print how well the figure is laid out, measured on the finished figure; json for programs.")
  var report: ReportForm?

  enum ReportForm: String, ExpressibleByArgument, CaseIterable { case human, json }

  mutating func validate() throws {
    if output == nil, outDir == nil {
      throw ValidationError("name the PNG file with -o, or a folder with --out-dir")
    }
    if output != nil, outDir != nil { throw ValidationError("give -o or --out-dir, not both") }
    if output != nil, subject.inputs.count > 1 {
      throw ValidationError("several cases need --out-dir; -o names one file")
    }
  }

  func run() throws {
    if output == "-", InputFile.standardOutputIsTerminal {
      throw ValidationError("a PNG does not go onto a terminal; name a file or pipe it on")
    }
    let names = try subject.names()
    let printer = diagnostics.printer(to: .error)
    var tally = CaseTally()
    try Report.failures {
      let renderer = try FigureRenderer(atlas: try atlas.load(), options: try figure.options())
      var folder = try outDir.map { try OutputFolder($0) }
      for name in names {
        let input = try subject.load(name)
        if input.kind == .scene {
          let path = try output ?? folder?.path(for: nil, of: input.file) ?? "-"
          try draw(sceneIn: input, to: path, with: renderer)
          try printer.remark("\(path): written")
          continue
        }
        let hand = { (stated: StatedCase) in
          if let name = stated.withdrawn { try folder?.withdraw(name) }
          guard stated.hasFindings else { return }
          let drawing = try CaseDrawing(stated, with: renderer)
          var said = drawing.diagnostics
          if let scene = drawing.scene {
            do {
              let path =
                try output ?? folder?.path(for: stated.source?.identifier, of: input.file) ?? "-"
              try OutputFile.write(try renderer.png(of: scene.scene), to: path)
              if let report { try say(scene.report, as: report) }
              try printer.remark("\(path): \(scene.findings) findings")
            } catch let collision as OutputFolder.Collision {
              said.append(collision.diagnostic(at: stated.source?.lesions.first?.site.place))
            }
          }
          try printer.say(said, source: stated.lines)
          tally.add(said, findings: drawing.scene?.findings ?? 0)
        }
        if outDir == nil {
          try hand(try subject.onlyCase(of: input, with: renderer))
        } else {
          try subject.forEachCase(of: input, with: renderer, hand)
        }
      }
    }
    try tally.exit(strictly: strict)
  }

  /// Draws a finished scene; what says how a scene is made cannot change it any more.
  private func draw(sceneIn input: CaseInput, to path: String, with renderer: FigureRenderer) throws
  {
    let given =
      subject.givenForReading + figure.givenForComposing + (report == nil ? [] : ["--report"])
    guard given.isEmpty else {
      throw ValidationError(
        "\(input.file) is a finished scene; \(given.joined(separator: ", ")) would change nothing: "
          + "give it to ‘lesionmap scene’")
    }
    let scene = try SceneFile.decode(input.text, file: input.file)
    do {
      try OutputFile.write(try renderer.png(of: scene), to: path)
    } catch FigureError.drawing(let message) {
      throw CommandFailure(.badCase, "\(input.file): \(message)")
    }
  }

  private func say(_ figure: FigureReport, as form: ReportForm) throws {
    switch form {
    case .human: Report.say(figure.text)
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
      let text = String(decoding: try encoder.encode(figure), as: UTF8.self)
      // Standard output, unless the picture goes there.
      try (output == "-" ? TextStream.error : .output).write(text)
    }
  }
}
