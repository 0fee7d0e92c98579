import Foundation

/// The lines of a file or of standard input, one after another, in bounded memory.
struct LineInput {
  private let handle: FileHandle
  private let name: String
  private var buffer = Data()
  private var isAtEnd = false

  private static let chunkSize = 1 << 16
  /// Of a longer line no more than this is kept; no phrase is as long.
  private static let longestLine = 1 << 16

  /// - Parameter path: nil or `-` for standard input.
  init(_ path: String?) throws {
    guard let path, path != "-" else {
      handle = .standardInput
      name = "<stdin>"
      return
    }
    name = path
    guard let file = FileHandle(forReadingAtPath: path) else {
      let isThere = FileManager.default.fileExists(atPath: path)
      throw CommandFailure(
        .inputUnreadable, "\(path): \(isThere ? "cannot be read" : "no such file")")
    }
    handle = file
  }

  /// The next line without its end; nil after the last.
  mutating func next() throws -> String? {
    var line = Data()
    var isLine = false
    while true {
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        Self.append(buffer[..<end], to: &line)
        buffer = Data(buffer[(end + 1)...])
        return try text(line)
      }
      isLine = isLine || !buffer.isEmpty
      Self.append(buffer, to: &line)
      buffer = try isAtEnd ? Data() : read()
      if buffer.isEmpty {
        isAtEnd = true
        return isLine ? try text(line) : nil
      }
    }
  }

  private static func append(_ piece: Data, to line: inout Data) {
    line.append(piece.prefix(longestLine - line.count))
  }

  private func read() throws -> Data {
    do {
      return try handle.read(upToCount: Self.chunkSize) ?? Data()
    } catch {
      throw CommandFailure(.inputUnreadable, "\(name): cannot be read")
    }
  }

  private func text(_ line: Data) throws -> String {
    let bytes = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    // A line that was cut may end within a character.
    guard bytes.count < Self.longestLine - 1 else { return String(decoding: bytes, as: UTF8.self) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure(.inputUnreadable, "\(name): not UTF-8 text")
    }
    return text
  }
}
