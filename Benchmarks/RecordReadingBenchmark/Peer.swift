import Foundation

/// Python reading the same file in the same run, for a measure that holds on any machine.
enum Peer {
  /// - Parameter script: reads the file it is given.
  /// - Returns: seconds without the start of the interpreter, and peak memory; nil where it is missing.
  static func run(_ script: String, on file: String) throws -> (seconds: Double, kibibytes: Int)? {
    let python = "/usr/bin/python3"
    guard FileManager.default.isExecutableFile(atPath: python) else { return nil }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: python)
    process.arguments = [
      "-c",
      "import resource, sys, time\nstart = time.perf_counter()\n" + script
        + "\nprint(time.perf_counter() - start,"
        + " resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)",
      file,
    ]
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let words = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard process.terminationStatus == 0, words.count == 2, let seconds = Double(words[0]),
      let kibibytes = Int(words[1])
    else { return nil }
    return (seconds, kibibytes)
  }
}
