import Foundation

/// One of the two streams that text goes to.
enum TextStream {
  /// The product itself; it must arrive.
  case output
  /// What is said beside it.
  case error

  /// Writes a text and ends the line.
  ///
  /// - Throws: ``CommandFailure`` when standard output takes no more. When standard error does not,
  ///   nobody is left to tell.
  func write(_ text: String) throws {
    ProgressLine.makeWay()
    let bytes = Array((text + "\n").utf8)
    switch self {
    case .output: try OutputFile.write(bytes, to: "-")
    case .error: try? FileHandle.standardError.write(contentsOf: Data(bytes))
    }
  }

  /// Whether a line may change as one looks: on a terminal that can go back on a line.
  var showsMotion: Bool {
    isTerminal && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  /// Whether colour is welcome: a terminal that can show it, and a user who has not set `NO_COLOR`.
  var showsColor: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  private var isTerminal: Bool {
    switch self {
    case .output: isatty(STDOUT_FILENO) == 1
    case .error: isatty(STDERR_FILENO) == 1
    }
  }
}
