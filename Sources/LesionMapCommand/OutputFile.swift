import Foundation

/// Writes a file that is whole or absent.
enum OutputFile {
  /// Writes to a temporary name in the same folder, flushes it to the disk, and renames it; on failure
  /// nothing is left behind. `-` is standard output. A link is followed; a device or a pipe is written
  /// to as it is, for it must not be replaced by a file.
  static func write(_ bytes: [UInt8], to path: String) throws {
    guard path != "-" else {
      return try write(bytes, to: FileHandle.standardOutput, "standard output")
    }
    let target = URL(filePath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: target)
    if let type = attributes?[.type] as? FileAttributeType, type != .typeRegular {
      guard type != .typeDirectory, let handle = FileHandle(forWritingAtPath: target) else {
        throw failure(path)
      }
      defer { try? handle.close() }
      return try write(bytes, to: handle, path)
    }
    try replace(target, with: bytes, mode: attributes?[.posixPermissions], path)
  }

  private static func replace(
    _ target: String, with bytes: [UInt8], mode: Any?, _ path: String
  ) throws {
    let partial = "\(target).\(ProcessInfo.processInfo.processIdentifier).part"
    let attributes = mode.map { [FileAttributeKey.posixPermissions: $0] }
    do {
      guard
        FileManager.default.createFile(atPath: partial, contents: nil, attributes: attributes)
      else { throw failure(path) }
      let handle = try FileHandle(forWritingTo: URL(filePath: partial))
      defer { try? handle.close() }
      try handle.write(contentsOf: Data(bytes))
      try handle.synchronize()
      guard unsafe rename(partial, target) == 0 else { throw failure(path) }
    } catch {
      try? FileManager.default.removeItem(atPath: partial)
      throw failure(path)
    }
  }

  private static func write(_ bytes: [UInt8], to handle: FileHandle, _ name: String) throws {
    do {
      try handle.write(contentsOf: Data(bytes))
    } catch {
      throw CommandFailure(.outputUnwritable, "\(name): cannot be written")
    }
  }

  private static func failure(_ path: String) -> CommandFailure {
    CommandFailure(
      .outputUnwritable,
      "\(path): cannot be written; check that the folder exists, is writable, and has room")
  }
}
