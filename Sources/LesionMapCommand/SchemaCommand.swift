import ArgumentParser
import Foundation
import LesionMap

/// `lesionmap schema`: the JSON Schema of case files.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of case files, with the names of all sites.",
    discussion: """
      Editors complete and check case files by it. In the first line of a YAML file:

        # yaml-language-server: $schema=lesionmap.schema.json

      Examples:
        lesionmap schema
        lesionmap schema -o lesionmap.schema.json

      \(Status.help)
      """)

  @OptionGroup var atlas: AtlasArguments

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The JSON file; - for standard output.", valueName: "file"),
    completion: .file())
  var output = "-"

  func run() throws {
    try Report.failures {
      let vocabulary = SiteVocabulary(try atlas.load())
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
      let bytes = Array(try encoder.encode(CaseSchema(siteNames: vocabulary.phrases)))
      try OutputFile.write(bytes + [UInt8(ascii: "\n")], to: output)
    }
  }
}
