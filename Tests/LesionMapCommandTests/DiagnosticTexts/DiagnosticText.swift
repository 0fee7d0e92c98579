import Foundation
import Testing

/// An input, and the whole text that is said of it: place, message, source line, caret and hint.
///
/// The rows of a stage stand in a file of its own; every code of the catalog has at least one.
struct DiagnosticText: Sendable, CustomTestStringConvertible {
  /// The code that the row is about.
  var code: String
  /// What a user reads, without the line break at its end.
  var said: String
  /// Brings the text about, in a folder of its own.
  var produce: @Sendable (Scratch) throws -> String

  var testDescription: String { code }
}

extension DiagnosticText {
  /// What `lesionmap check` says of a site list.
  static func sites(_ code: String, _ text: String, says said: String) -> DiagnosticText {
    checking(code, ["--sites", text], says: said)
  }

  /// What `lesionmap check` says of a file.
  static func file(_ code: String, _ name: String, _ text: String, says said: String)
    -> DiagnosticText
  {
    checking(code, [name], files: [name: text], says: said)
  }

  /// What `lesionmap` says on both of its streams.
  static func command(
    _ code: String, _ arguments: [String], files: [String: String] = [:], says said: String
  ) -> DiagnosticText {
    DiagnosticText(code: code, said: said) { scratch in
      let run = try run(arguments, files, in: scratch)
      return String((run.text + run.error).dropLast())
    }
  }

  /// The same of `check` without its last line, which counts.
  private static func checking(
    _ code: String, _ arguments: [String], files: [String: String] = [:], says said: String
  ) -> DiagnosticText {
    DiagnosticText(code: code, said: said) { scratch in
      // A case that states its sex needs no option for it, and may contradict it.
      let statesSex = files.values.contains { $0.contains("sex") }
      let sex = statesSex ? [] : ["--sex", "female"]
      let run = try run(["check"] + arguments + sex, files, in: scratch)
      let lines = run.text.split(separator: "\n", omittingEmptySubsequences: false)
      return lines.dropLast(2).joined(separator: "\n")
    }
  }

  private static func run(_ arguments: [String], _ files: [String: String], in scratch: Scratch)
    throws -> Command
  {
    for (name, text) in files { try Data(text.utf8).write(to: scratch[name]) }
    return try Command.run(arguments, in: scratch.folder)
  }
}
