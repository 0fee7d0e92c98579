import ArgumentParser
import AtlasCompiler
import BodyAtlas
import Diagnostics

/// `lesionmap atlas`: everything for those who draw atlases.
struct AtlasCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "atlas",
    abstract: "Look at, check and compile an atlas.",
    discussion: """
      Examples:
        lesionmap atlas --out pages --only neck-levels
        lesionmap atlas figure breast --layers all -o breast.png
      """,
    subcommands: [
      AtlasPagesCommand.self, AtlasFigureCommand.self, AtlasSitesCommand.self,
      AtlasCheckCommand.self, AtlasCompileCommand.self,
    ],
    defaultSubcommand: AtlasPagesCommand.self)
}

/// Which atlas a command uses: the one built in, or a folder of drawings.
struct AtlasArguments: ParsableArguments {
  @Option(
    name: .customLong("atlas"),
    help: ArgumentHelp("A folder of drawings in place of the built-in atlas.", valueName: "folder"))
  var folder: String?

  /// The atlas; a folder with faults is refused, each fault on standard error.
  func load() throws -> Atlas {
    guard let folder else {
      do {
        return try Atlas.bundled
      } catch {
        throw CommandFailure(.internalError, "the built-in atlas cannot be read: \(error)")
      }
    }
    let compilation = AtlasCompiler.compile(directory: folder)
    guard !compilation.hasErrors else {
      Report.say(compilation.diagnostics.filter { $0.severity == .error })
      throw CommandFailure(.badCase, "\(folder): the atlas has errors")
    }
    return compilation.atlas
  }
}

/// `lesionmap atlas check`: every fault of a folder of drawings.
struct AtlasCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say everything that is wrong in a folder of drawings.",
    discussion: """
      Examples:
        lesionmap atlas check Atlas
      """)

  @Argument(help: "The folder that holds sites.csv, figures and insets.")
  var folder: String

  @Flag(name: [.short, .long], help: "Say nothing but errors and warnings.")
  var quiet = false

  func run() throws {
    let compilation = AtlasCompiler.compile(directory: folder)
    let said = compilation.diagnostics.filter { !quiet || $0.severity != .note }
    let errors = said.count { $0.severity == .error }
    let sites = compilation.atlas.sites.count
    let codes = (try? compilation.atlas.allCodeMeanings().count) ?? 0
    let languages = ([.english] + compilation.atlas.languages).map(\.rawValue)
      .joined(separator: ", ")
    try Report.failures {
      for diagnostic in said { try TextStream.output.write(diagnostic.rendered()) }
      try TextStream.output.write(
        "\(folder): \(sites) sites, \(codes) codes, names in \(languages); \(errors) errors")
    }
    if errors > 0 { throw ExitCode(Status.badCase.rawValue) }
  }
}

/// `lesionmap atlas compile`: drawings to the compact form that is built into the program.
struct AtlasCompileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile",
    abstract: "Compile a folder of drawings into the compact form.",
    discussion: """
      Examples:
        lesionmap atlas compile Atlas -o atlas.bin
      """)

  @Argument(help: "The folder that holds sites.csv, figures and insets.")
  var folder: String

  @Option(name: [.short, .long], help: ArgumentHelp("The compiled atlas.", valueName: "file"))
  var output: String

  @Flag(help: "Compile what can be compiled although there are errors.")
  var force = false

  func run() throws {
    try Report.failures {
      let compilation = AtlasCompiler.compile(directory: folder)
      Report.say(compilation.diagnostics.filter { $0.severity == .error })
      guard force || !compilation.hasErrors else {
        throw CommandFailure(.badCase, "\(folder): the atlas has errors; nothing is written")
      }
      try OutputFile.write(compilation.bytes, to: output)
    }
  }
}
