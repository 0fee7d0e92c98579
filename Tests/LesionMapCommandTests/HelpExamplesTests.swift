import Foundation
import Testing

/// Every example that `--help` shows runs as shown.
@Suite struct HelpExamplesTests {
  @Test(arguments: [
    "", "render", "check", "sites", "scene", "schema", "themes", "presets", "atlas",
    "atlas pages", "atlas figure", "atlas sites", "atlas check", "atlas compile", "explain",
    "embed", "format", "completions", "manual",
  ])
  func examplesWork(subcommand: String) throws {
    let help = try Command.run(subcommand.split(separator: " ").map(String.init) + ["--help"])
    #expect(help.status == 0)
    let examples = help.text.split(separator: "\n").map { $0.drop { $0 == " " } }
      .filter { $0.hasPrefix("lesionmap ") }
    #expect(!examples.isEmpty)
    let scratch = try Scratch()
    for name in ["Examples", "Atlas"] {
      try FileManager.default.createSymbolicLink(
        at: scratch[name], withDestinationURL: Command.root.appending(path: name))
    }
    for example in examples {
      let arguments = Self.words(String(example)).dropFirst()
      let run = try Command.run(Array(arguments), in: scratch.folder)
      #expect(run.status == 0, "\(example): \(run.error)")
      if let flag = arguments.lastIndex(of: "-o") {
        let name = arguments[flag...].dropFirst().first ?? "nothing"
        #expect(try scratch.files.contains(name), "\(example)")
      }
    }
  }

  /// Splits a command line at spaces outside double quotes.
  private static func words(_ line: String) -> [String] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap {
      index, part in
      index.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
    }
  }
}
