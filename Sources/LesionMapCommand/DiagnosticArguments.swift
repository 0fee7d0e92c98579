import ArgumentParser
import Diagnostics
import Foundation

/// How diagnostics are said: the arguments that `render`, `check` and `scene` share.
struct DiagnosticArguments: ParsableArguments {
  @Option(
    name: .customLong("diagnostics"),
    help: ArgumentHelp(
      "human (with the line and a caret), short (one line each) or json (one object a line).",
      valueName: "form"))
  var form: Form = .human

  @Option(
    help: ArgumentHelp(
      "auto (on a terminal, unless NO_COLOR is set), always or never.", valueName: "when"))
  var color: Coloring = .auto

  @Flag(name: [.short, .long], help: "Say nothing but errors.")
  var quiet = false

  @Flag(name: [.short, .long], help: "Say what is read and written too.")
  var verbose = false

  enum Form: String, ExpressibleByArgument, CaseIterable { case human, short, json }
  enum Coloring: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

  mutating func validate() throws {
    if quiet, verbose { throw ValidationError("give --quiet or --verbose, not both") }
  }

  /// What says diagnostics on one of the two streams.
  func printer(to stream: TextStream) -> DiagnosticPrinter {
    let isColored =
      switch color {
      case .always: true
      case .never: false
      case .auto: stream.showsColor
      }
    return DiagnosticPrinter(
      stream: stream, form: form, ink: isColored ? .colored : .plain, isQuiet: quiet,
      isVerbose: verbose)
  }
}

/// Says diagnostics in the form asked for.
struct DiagnosticPrinter {
  var stream: TextStream
  var form: DiagnosticArguments.Form
  var ink: TerminalInk
  var isQuiet: Bool
  var isVerbose: Bool

  /// Says each diagnostic, with the line it speaks of where `source` holds it.
  func say(_ diagnostics: [Diagnostic], source: SourceLines?) throws {
    for diagnostic in diagnostics where !isQuiet || diagnostic.severity == .error {
      try stream.write(text(of: diagnostic, source))
    }
  }

  /// In the form for people, without colour, on standard error.
  static let plain = DiagnosticPrinter(
    stream: .error, form: .human, ink: .plain, isQuiet: false, isVerbose: false)

  /// Says in JSON why a command has failed, when no diagnostic says it.
  func say(failure message: String) throws {
    try stream.write(try DiagnosticRecord(failure: message).json())
  }

  /// Says a remark that is no diagnostic, in the form for people alone.
  func remark(_ text: String) throws {
    if isVerbose, form == .human { try stream.write(text) }
  }

  private func text(of diagnostic: Diagnostic, _ source: SourceLines?) throws -> String {
    switch form {
    case .human: diagnostic.rendered(source: source, ink: ink)
    case .short: diagnostic.summary
    case .json: try DiagnosticRecord(diagnostic).json()
    }
  }
}

/// The machine-readable form of a diagnostic: one JSON object on a line.
private struct DiagnosticRecord: Encodable {
  var schema = 1
  var severity: String
  /// nil for what is no matter of a case: a file that cannot be read.
  var code: String?
  var message: String
  var file: String?
  var line: Int?
  var column: Int?
  var length: Int?
  var hint: String?

  init(_ diagnostic: Diagnostic) {
    severity = diagnostic.severity.rawValue
    code = diagnostic.code
    message = diagnostic.message
    file = diagnostic.place?.file
    line = diagnostic.place?.line
    column = diagnostic.place?.column
    length = diagnostic.place?.length
    hint = diagnostic.hint
  }

  init(failure: String) {
    severity = Diagnostic.Severity.error.rawValue
    message = failure
  }

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}
