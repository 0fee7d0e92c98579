import ArgumentParser
import Diagnostics
import Foundation
import LesionMap
import Scene

/// `lesionmap render`: a case, a site list or a scene becomes a PNG file.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw a case as a PNG picture.",
    discussion: """
      Examples:
        lesionmap render --sites "liver; L femur 32 mm lytic" --sex male -o a.png
        lesionmap render --sites "R kidney -> IVC, occluded" --sex male -o b.png
        lesionmap render Examples/leiomyosarcomatosis.yml --scale 2 -o c.png

      A site list: places separated by semicolons, the side as L, R, left, right, both or bilateral. \
      In brackets or after a comma what is known of the lesion: primary, probable primary, node, \
      local extension, recurrence; solid, cystic, mixed, necrotic, calcified, sclerotic, lytic, \
      infiltrative; biopsied, imaging, examination, suspected; several, numerous, x3; 32 mm; \
      after -> a vessel, with occluded, partly occluded, dilated.
      """)

  @OptionGroup var subject: CaseArguments
  @OptionGroup var atlas: AtlasArguments
  @OptionGroup var figure: FigureArguments

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The PNG file; - for standard output.", valueName: "file"))
  var output: String

  @Flag(help: "Exit with status 1 when there are warnings or findings that are not drawn.")
  var strict = false

  @Flag(name: [.short, .long], help: "Say nothing but errors.")
  var quiet = false

  @Option(
    defaultAsFlag: .human,
    help:
      "Print how well the figure is laid out, measured on the finished figure; json for programs.")
  var report: ReportForm?

  enum ReportForm: String, ExpressibleByArgument, CaseIterable { case human, json }

  func run() throws {
    if output == "-", InputFile.standardOutputIsTerminal {
      throw ValidationError("a PNG does not go onto a terminal; name a file or pipe it on")
    }
    var loaded: CaseInput?
    try Report.failures { loaded = try subject.load() }
    guard let input = loaded else { return }
    var isClean = true
    try Report.failures(in: input) {
      let renderer = try FigureRenderer(
        atlas: try atlas.load(), options: try figure.options())
      guard input.kind != .scene else {
        let scene = try SceneFile.decode(input.text, file: input.file)
        try OutputFile.write(try renderer.png(of: scene), to: output)
        return
      }
      let source = try subject.read(input, with: renderer)
      let rendered = try renderer.render(source.value)
      let said = source.diagnostics + rendered.diagnostics
      if !quiet { Report.say(said, source: input.text) }
      if let report { try say(rendered.scene.report, as: report) }
      try OutputFile.write(rendered.png, to: output)
      isClean = !said.contains { $0.severity != .note }
    }
    if strict, !isClean { throw ExitCode(Status.strictWarnings.rawValue) }
  }
  private func say(_ figure: FigureReport, as form: ReportForm) throws {
    switch form {
    case .human: Report.say(figure.text)
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
      let text = String(decoding: try encoder.encode(figure), as: UTF8.self)
      // Standard output, unless the picture goes there.
      if output == "-" { Report.say(text) } else { print(text) }
    }
  }
}
