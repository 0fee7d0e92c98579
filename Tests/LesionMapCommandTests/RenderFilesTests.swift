import Foundation
import Testing

@testable import LesionMapCommand

/// `render --deps` and `--watch`.
@Suite struct RenderFilesTests {
  @Test func aRuleIsReadByMakeAsItIsMeant() throws {
    let scratch = try Scratch()
    try Data("liver".utf8).write(to: scratch["case a#1$.txt"])
    try Data("lesionmap-theme: 1\nextends: light\n".utf8).write(to: scratch["my.yml"])
    let run = try Command.run(
      [
        "render", "case a#1$.txt", "--sex", "male", "--theme", "my.yml", "--width", "96", "-o",
        "a map.png", "-o", "b.html", "--deps", "map.d",
      ], in: scratch.folder)
    #expect(run.status == 0, "\(run.error)")
    let rule = try String(contentsOf: scratch["map.d"], encoding: .utf8)
    #expect(
      rule.hasPrefix("a\\ map.png b.html: \\\n  case\\ a\\#1$$.txt \\\n  my.yml \\\n"), "\(rule)")
    #expect(rule.contains("\ncase\\ a\\#1$$.txt:\n"))
    // The fonts are there too, as the headers of the system are for compilers.
    #expect(rule.contains(".otf") || rule.contains(".ttf"))

    let make = "/usr/bin/make"
    guard FileManager.default.isExecutableFile(atPath: make) else {
      print("SKIPPED: make is not installed")
      return
    }
    try Data("a\\ map.png:\n\ttrue\ninclude map.d\n".utf8).write(to: scratch["Makefile"])
    func isFresh() throws -> Bool {
      let process = Process()
      process.executableURL = URL(filePath: make)
      process.arguments = ["-q", "a map.png"]
      process.currentDirectoryURL = scratch.folder
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      return process.terminationStatus == 0
    }
    #expect(try isFresh())
    let later: [FileAttributeKey: Any] = [.modificationDate: Date().addingTimeInterval(60)]
    try FileManager.default.setAttributes(later, ofItemAtPath: scratch["my.yml"].path)
    #expect(try !isFresh())
  }

  @Test func everyCaseOfARunIsInTheRule() throws {
    let scratch = try Scratch()
    for name in ["a", "b"] { try Data("liver".utf8).write(to: scratch["\(name).txt"]) }
    let run = try Command.run(
      [
        "render", "a.txt", "b.txt", "--sex", "male", "--width", "96", "--out-dir", "maps", "--deps",
        "maps.d",
      ], in: scratch.folder)
    #expect(run.status == 0, "\(run.error)")
    let rule = try String(contentsOf: scratch["maps.d"], encoding: .utf8)
    #expect(rule.hasPrefix("maps/a.png maps/b.png: \\\n  a.txt \\\n  b.txt"))
  }

  @Test(arguments: [
    ["--sites", "liver", "-o", "-", "--deps", "x.d"],
    ["--sites", "liver", "-o", "a.png", "--watch"],
    ["-", "-o", "a.png", "--watch"],
  ])
  func whatCannotBeIsRefused(arguments: [String]) throws {
    let scratch = try Scratch()
    let run = try Command.run(["render"] + arguments, in: scratch.folder)
    #expect(run.status == 64, "\(run.error)")
  }

  @Test func aWatchDrawsAgainAfterAChange() throws {
    let scratch = try Scratch()
    try Data("liver".utf8).write(to: scratch["a.txt"])
    let process = Process()
    process.executableURL = Command.executable
    process.arguments = [
      "render", "a.txt", "--sex", "male", "--width", "96", "-o", "a.png", "--watch",
    ]
    process.currentDirectoryURL = scratch.folder
    process.standardError = FileHandle.nullDevice
    try process.run()
    // The test runner lets its children block the signal that ends a command.
    defer { kill(process.processIdentifier, SIGKILL) }
    func waitFor(_ condition: (Data) -> Bool) -> Data? {
      for _ in 0..<300 {
        if let picture = try? Data(contentsOf: scratch["a.png"]), condition(picture) {
          return picture
        }
        Thread.sleep(forTimeInterval: 0.1)
      }
      return nil
    }
    let first = try #require(waitFor { _ in true })
    // An error does not end it, and leaves the picture alone.
    try Data("livr".utf8).write(to: scratch["a.txt"])
    Thread.sleep(forTimeInterval: 1)
    #expect(process.isRunning)
    #expect(try Data(contentsOf: scratch["a.png"]) == first)
    try Data("spleen".utf8).write(to: scratch["a.txt"])
    #expect(waitFor { $0 != first } != nil)
  }
}
