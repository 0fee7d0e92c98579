import Foundation

/// The bytes of a file or of standard input, piece by piece.
final class ByteStream {
  /// The name it goes by in messages.
  let file: String
  private let handle: FileHandle
  private var ahead: [UInt8] = []

  /// Large enough that calls cost nothing, small enough that memory does not matter.
  private static let pieceSize = 1 << 18

  /// - Parameter path: a file, or `-` for standard input.
  /// - Throws: ``CommandFailure`` when there is none, or it cannot be read.
  init(_ path: String) throws {
    if path == "-" {
      file = "<stdin>"
      handle = .standardInput
      return
    }
    file = path
    guard let handle = FileHandle(forReadingAtPath: path) else {
      let isThere = FileManager.default.fileExists(atPath: path)
      throw CommandFailure(
        .inputUnreadable, "\(path): \(isThere ? "cannot be read" : "no such file")")
    }
    self.handle = handle
  }

  /// The first bytes; they stay to be read.
  func start() throws -> [UInt8] {
    // A pipe hands on what it has; a whole piece, or the end, is waited for.
    while ahead.count < Self.pieceSize, let more = try read() { ahead += more }
    return ahead
  }

  /// The next bytes; nil at the end.
  func next() throws -> [UInt8]? {
    if !ahead.isEmpty {
      defer { ahead = [] }
      return ahead
    }
    return try read()
  }

  /// Everything that is left, as text.
  func text() throws -> String {
    var bytes: [UInt8] = []
    while let more = try next() { bytes += more }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure(.inputUnreadable, "\(file): not UTF-8 text")
    }
    return text
  }

  private func read() throws -> [UInt8]? {
    do {
      guard let data = try handle.read(upToCount: Self.pieceSize), !data.isEmpty else { return nil }
      return Array(data)
    } catch {
      throw CommandFailure(.inputUnreadable, "\(file): cannot be read")
    }
  }
}
