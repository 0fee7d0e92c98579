import ArgumentParser
import Diagnostics
import Foundation
import LesionMap

/// The exit statuses of the command, after BSD's sysexits.
enum Status: Int32 {
  case strictWarnings = 1
  case badCase = 65
  case inputUnreadable = 66
  case internalError = 70
  case outputUnwritable = 73
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
    // Nobody is left to tell when standard error itself cannot be written.
    try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
  }

  static func say(_ diagnostics: [Diagnostic], source: String?) {
    for diagnostic in diagnostics { say(diagnostic.rendered(source: source)) }
  }

  /// Runs a command's work; what it throws becomes a message and an exit status.
  static func failures(in source: CaseInput? = nil, _ work: () throws -> Void) throws {
    do {
      try work()
    } catch let failure as CommandFailure {
      say("lesionmap: \(failure.message)")
      throw ExitCode(failure.status.rawValue)
    } catch let error as FigureError {
      switch error {
      case .badCase(let diagnostics):
        say(diagnostics, source: source?.text)
        throw ExitCode(Status.badCase.rawValue)
      case .badLook(let diagnostics):
        say(diagnostics, source: nil)
        throw ExitCode(Status.badCase.rawValue)
      case .font, .atlas, .composition, .drawing, .encoding:
        say("lesionmap: \(error)")
        throw ExitCode(Status.internalError.rawValue)
      }
    }
  }
}
