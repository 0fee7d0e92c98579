import ArgumentParser
import LesionMap

/// `lesionmap scene`: the positioned scene of a case as JSON.
struct SceneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scene",
    abstract: "Print the positioned scene of a case as JSON; render takes it back.",
    discussion: """
      Examples:
        lesionmap scene Examples/leiomyosarcomatosis.yml -o scene.json
        lesionmap scene --sites "both breasts; pericardium" --sex female -o scene.json
      """)

  @OptionGroup var subject: CaseArguments
  @OptionGroup var atlas: AtlasArguments
  @OptionGroup var figure: FigureArguments

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The JSON file; - for standard output.", valueName: "file"))
  var output = "-"

  func run() throws {
    var loaded: CaseInput?
    try Report.failures { loaded = try subject.load() }
    guard let input = loaded else { return }
    try Report.failures(in: input) {
      let renderer = try FigureRenderer(
        atlas: try atlas.load(), options: try figure.options())
      let source = try subject.read(input, with: renderer)
      let composed = try renderer.scene(of: source.value)
      Report.say(source.diagnostics + composed.diagnostics, source: input.text)
      try OutputFile.write(try SceneFile.encode(composed.value.scene), to: output)
    }
  }
}
