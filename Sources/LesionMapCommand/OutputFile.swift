import Foundation

/// Writes a file that is whole or absent.
enum OutputFile {
  /// Writes to a temporary name in the same folder, flushes it to the disk, and renames it; `-` is
  /// standard output. On failure nothing is left behind.
  static func write(_ bytes: [UInt8], to path: String) throws {
    guard path != "-" else {
      do {
        try FileHandle.standardOutput.write(contentsOf: Data(bytes))
      } catch {
        throw CommandFailure(.outputUnwritable, "standard output: \(reason(error))")
      }
      return
    }
    let partial = "\(path).\(ProcessInfo.processInfo.processIdentifier).part"
    do {
      guard FileManager.default.createFile(atPath: partial, contents: nil) else {
        throw CocoaError(.fileWriteNoPermission)
      }
      let handle = try FileHandle(forWritingTo: URL(filePath: partial))
      defer { try? handle.close() }
      try handle.write(contentsOf: Data(bytes))
      try handle.synchronize()
      guard unsafe rename(partial, path) == 0 else { throw CocoaError(.fileWriteUnknown) }
    } catch {
      try? FileManager.default.removeItem(atPath: partial)
      throw CommandFailure(.outputUnwritable, "\(path): \(reason(error))")
    }
  }

  private static func reason(_ error: any Error) -> String {
    let folderHint = "check that the folder exists, is writable, and has room"
    return "cannot be written; \(folderHint)"
  }
}
