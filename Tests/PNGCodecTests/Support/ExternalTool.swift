import Foundation

/// A program that judges a file from outside the process.
enum ExternalTool {
  static let pngcheck = all("pngcheck").first

  /// The first Python that has Pillow; the system's may, where another stands before it.
  static let python: String? = all("python3").first { path in
    (try? run(path, ["-c", "import PIL.Image"]))?.status == 0
  }

  private static func all(_ name: String) -> [String] {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { "\($0)/\(name)" }.filter(FileManager.default.isExecutableFile)
  }

  static func run(_ path: String, _ arguments: [String]) throws -> (status: Int32, text: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  /// Calls `body` with the path of a file of these bytes, which is removed afterwards.
  static func withFile<Result>(
    _ bytes: [UInt8], _ body: (URL) throws -> Result
  ) throws -> Result {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("lesionmap-\(UUID().uuidString).png")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try body(file)
  }
}
