import Foundation

/// Reads what the user names.
enum InputFile {
  /// The whole of a file as text.
  static func read(_ path: String) throws -> String { try ByteStream(path).text() }

  static var standardInputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }
  static var standardOutputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
}
