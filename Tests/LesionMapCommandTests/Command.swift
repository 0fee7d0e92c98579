import Foundation
import Testing

/// Runs the built command as a user would.
struct Command {
  var status: Int32
  var output: Data
  var error: String

  var text: String { String(decoding: output, as: UTF8.self) }

  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The test runner stands beside the products it was built with.
  static let executable = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "lesionmap")

  /// - Parameters:
  ///   - folder: where the command runs; the package's root unless given.
  ///   - environment: variables beside those of the tests.
  static func run(
    _ arguments: [String], input: Data? = nil, in folder: URL = root,
    environment: [String: String] = [:]
  ) throws -> Command {
    let scratch = try Scratch()
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    // What may be thrown away goes with the folder that the command runs in.
    let cache = ["XDG_CACHE_HOME": (folder == root ? scratch.folder : folder).path + ".cache"]
    process.environment = ProcessInfo.processInfo.environment
      .merging(cache) { $1 }.merging(environment) { $1 }
    process.currentDirectoryURL = folder
    // Files and not pipes: a pipe that fills up while the other is read would stop both.
    let (out, err, into) = (scratch["out"], scratch["err"], scratch["in"])
    try Data().write(to: out)
    try Data().write(to: err)
    try (input ?? Data()).write(to: into)
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: err)
    process.standardInput = try FileHandle(forReadingFrom: into)
    try process.run()
    process.waitUntilExit()
    return Command(
      status: process.terminationStatus, output: try Data(contentsOf: out),
      error: String(decoding: try Data(contentsOf: err), as: UTF8.self))
  }
}

/// A folder that goes away with its last user.
final class Scratch {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "lesionmap-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    for path in [folder.path, folder.path + ".cache"] {
      try? FileManager.default.removeItem(atPath: path)
    }
  }

  subscript(name: String) -> URL { folder.appending(path: name) }

  var files: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }
}
