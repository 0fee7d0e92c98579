import ArgumentParser
import Diagnostics
import LesionMap
import Synchronization

/// The exit statuses of the command, after BSD's sysexits.
enum Status: Int32 {
  case strictWarnings = 1
  case badCase = 65
  case inputUnreadable = 66
  case internalError = 70
  case outputUnwritable = 73

  /// What the statuses mean.
  static let meanings: [(Int32, String)] = [
    (0, "all is well"),
    (1, "with --strict, when there are warnings or findings that are not drawn"),
    (64, "wrong usage"), (65, "a case, a scene, a theme or an atlas has errors"),
    (66, "an input or a font cannot be read"), (70, "internal error"),
    (73, "the output cannot be written, in full or at all"),
  ]

  /// What the statuses mean, for `--help`.
  static let help =
    "Exit status: " + meanings.map { "\($0.0) \($0.1)" }.joined(separator: "; ") + "."
}

/// A failure with its status and its message.
struct CommandFailure: Error {
  var status: Status
  var message: String

  init(_ status: Status, _ message: String) {
    self.status = status
    self.message = message
  }
}

/// Standard error, where everything goes that is not the product itself.
enum Report {
  static func say(_ text: String) {
    try? TextStream.error.write(text)
  }

  /// How faults are said; set once, before anything is.
  private static let printer = Mutex<DiagnosticPrinter?>(nil)

  static func say(_ diagnostics: [Diagnostic]) {
    let printer = printer.withLock { $0 } ?? .plain
    try? printer.say(diagnostics, source: nil)
  }

  /// Runs a command's work; what it throws becomes a message and an exit status.
  ///
  /// - Parameter diagnostics: the form that the user has asked for; nil for commands without a choice.
  static func failures(
    as diagnostics: DiagnosticArguments? = nil, _ work: () throws -> Void
  ) throws {
    if let diagnostics { printer.withLock { $0 = diagnostics.printer(to: .error) } }
    do {
      try work()
    } catch let failure as CommandFailure {
      fail(failure.message)
      throw ExitCode(failure.status.rawValue)
    } catch let error as FigureError {
      switch error {
      case .badCase(let diagnostics), .badLook(let diagnostics): say(diagnostics)
      case .file, .font, .atlas, .composition, .drawing, .encoding:
        fail(String(describing: error))
      }
      throw ExitCode(error.status.rawValue)
    }
  }

  /// Says why there is nothing, which is no fault of a case.
  private static func fail(_ message: String) {
    if let printer = printer.withLock({ $0 }), printer.form == .json {
      try? printer.say(failure: message)
    } else {
      say("lesionmap: \(message)")
    }
  }
}

extension FigureError {
  /// The exit status it leads to.
  var status: Status {
    switch self {
    case .badCase, .badLook: .badCase
    case .file, .font: .inputUnreadable
    case .atlas, .composition, .drawing, .encoding: .internalError
    }
  }
}
