import Foundation

/// Reads what the user names.
enum InputFile {
  static func read(_ path: String) throws -> String {
    let data: Data
    do {
      data = try Data(contentsOf: URL(filePath: path))
    } catch {
      let isThere = FileManager.default.fileExists(atPath: path)
      throw CommandFailure(
        .inputUnreadable, "\(path): \(isThere ? "cannot be read" : "no such file")")
    }
    return try text(data, path)
  }

  static func readStandardInput() throws -> String {
    let data: Data
    do {
      data = try FileHandle.standardInput.readToEnd() ?? Data()
    } catch {
      throw CommandFailure(.inputUnreadable, "<stdin>: cannot be read")
    }
    return try text(data, "<stdin>")
  }

  static var standardInputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }
  static var standardOutputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  private static func text(_ data: Data, _ name: String) throws -> String {
    guard let text = String(validating: data, as: UTF8.self) else {
      throw CommandFailure(.inputUnreadable, "\(name): not UTF-8 text")
    }
    return text
  }
}
