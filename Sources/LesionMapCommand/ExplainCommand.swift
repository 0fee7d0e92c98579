import ArgumentParser
import AtlasCompiler
import Diagnostics

/// `lesionmap explain`: what a diagnostic code means.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a diagnostic code means, and what to do; without a code, list all.",
    discussion: """
      Examples:
        lesionmap explain
        lesionmap explain LM0203
      """)

  @Argument(
    help: ArgumentHelp("A code, as it stands in brackets behind a message: LM0203."),
    completion: .list(Self.catalog.map(\.code)))
  var code: String?

  func run() throws {
    let kinds = Self.catalog
    guard let code else {
      return try Report.failures {
        for kind in kinds { try TextStream.output.write("\(kind.code)  \(kind.title)") }
      }
    }
    guard let kind = kinds.first(where: { $0.code == code.uppercased() }) else {
      let near = NearNames.suggestions(for: code.uppercased(), among: kinds.map(\.code))
      throw ValidationError(
        "no diagnostic ‘\(code)’; "
          + (near.isEmpty
            ? "‘lesionmap explain’ lists them all" : "near: " + near.joined(separator: ", ")))
    }
    try Report.failures { try TextStream.output.write(kind.page) }
  }

  /// Every code there is, those of atlases included.
  static let catalog = (DiagnosticKind.all + AtlasFault.allCases.map(\.kind))
    .sorted { $0.code < $1.code }
}

extension DiagnosticKind {
  /// Everything there is to say, for people.
  fileprivate var page: String {
    var text = "\(code): \(title)\n\n\(explanation)\n\nWhat to do: \(remedy)"
    if let example {
      let lines = example.text.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
      text += "\n\nAn example (\(example.form.rawValue)):\n\n" + lines
    }
    return text
  }
}
