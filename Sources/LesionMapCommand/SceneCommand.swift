import ArgumentParser
import Diagnostics
import LesionMap

/// `lesionmap scene`: the positioned scene of a case as JSON.
struct SceneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scene",
    abstract: "Print the positioned scene of a case as JSON; render takes it back.",
    discussion: """
      Examples:
        lesionmap scene Examples/leiomyosarcomatosis.yml -o scene.json
        lesionmap scene --sites "pericardium" --sex female -o scene.json

      \(Status.help)
      """)

  @OptionGroup var subject: CaseArguments
  @OptionGroup var atlas: AtlasArguments
  @OptionGroup var figure: FigureArguments
  @OptionGroup var diagnostics: DiagnosticArguments

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The JSON file; - for standard output.", valueName: "file"),
    completion: .file())
  var output = "-"

  func run() throws {
    let names = try subject.names()
    guard names.count == 1 else { throw ValidationError("a scene shows one case; give one") }
    let printer = diagnostics.printer(to: .error)
    var tally = CaseTally()
    try Report.failures(as: diagnostics) {
      let renderer = try FigureRenderer(atlas: try atlas.load(), options: try figure.options())
      let input = try subject.load(names[0])
      let stated = try subject.onlyCase(of: input, with: renderer)
      let drawing = try CaseDrawing(stated, with: renderer)
      try printer.say(drawing.diagnostics, source: stated.lines)
      tally.add(drawing.diagnostics, findings: 0)
      if let scene = drawing.scene {
        try OutputFile.write(try SceneFile.encode(scene.scene), to: output)
      }
    }
    try tally.exit(strictly: false)
  }
}
