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

  struct Line {
    /// With replacement characters where the bytes are no text.
    var text: String
    /// Whether all of it is UTF-8.
    var isText: Bool
  }

  /// The next line without its end; nil after the last.
  mutating func next() throws -> Line? {
    var line = Data()
    var isLine = false
    while true {
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        Self.append(buffer[..<end], to: &line)
        buffer = Data(buffer[(end + 1)...])
        return Self.decoded(line)
      }
      isLine = isLine || !buffer.isEmpty
      Self.append(buffer, to: &line)
      buffer = try isAtEnd ? Data() : read()
      if buffer.isEmpty {
        isAtEnd = true
        return isLine ? Self.decoded(line) : nil
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

  private static func decoded(_ line: Data) -> Line {
    let bytes = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    if let text = String(validating: bytes, as: UTF8.self) { return Line(text: text, isText: true) }
    // A line that was cut may end within a character.
    let isCut = line.count == longestLine
    return Line(text: String(decoding: bytes, as: UTF8.self), isText: isCut)
  }
}
