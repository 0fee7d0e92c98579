import ArgumentParser
import LesionMap

@main
struct LesionMapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lesionmap",
    abstract: "Draw where a patient's disease is, as a body map.",
    discussion: """
      Examples:
        lesionmap render --sites "R kidney; both breasts" --sex female -o a.png
        lesionmap render Examples/leiomyosarcomatosis.yml -o b.png
        lesionmap sites kidney

      \(Status.help)
      """,
    version: lesionMapVersion,
    subcommands: [
      RenderCommand.self, CheckCommand.self, SitesCommand.self, SceneCommand.self,
      FormatCommand.self, SchemaCommand.self, ThemesCommand.self, PresetsCommand.self,
      AtlasCommand.self,
      ExplainCommand.self, EmbedCommand.self, CompletionsCommand.self, ManualCommand.self,
    ])
}
