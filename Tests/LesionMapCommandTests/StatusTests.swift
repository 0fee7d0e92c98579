import Foundation
import Testing

/// Every kind of failure has its exit status and a message that says what to do.
@Suite struct StatusTests {
  /// Runs the command through a shell, for what a shell can do to its streams.
  private func shell(_ line: String) throws -> (status: Int32, error: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "\"$0\" " + line, Command.executable.path]
    process.currentDirectoryURL = Command.root
    let scratch = try Scratch()
    try Data().write(to: scratch["err"])
    process.standardError = try FileHandle(forWritingTo: scratch["err"])
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try String(contentsOf: scratch["err"], encoding: .utf8))
  }

  @Test(arguments: [
    "check --sites liver --sex male", "sites kidney", "sites kidney --json", "atlas sites",
    "explain", "explain LM0201", "scene --sites liver --sex male", "atlas check Atlas",
    "render --sites liver --sex male --width 64 -o -",
  ])
  func aFullStandardOutputIsNoticed(arguments: String) throws {
    let run = try shell(arguments + " > /dev/full")
    #expect(run.status == 73)
    #expect(run.error == "lesionmap: standard output: cannot be written\n")
  }

  @Test func anUnreadableStandardInputIsNoticed() throws {
    let run = try shell("check - < /")
    #expect(run.status == 66)
    #expect(run.error == "lesionmap: <stdin>: cannot be read\n")
  }

  @Test(arguments: [
    (["--view", "posterior"], "--view"), (["--scale", "2"], "--scale"),
    (["--width", "640"], "--width"), (["--background", "page"], "--background"),
    (["--sex", "male"], "--sex"), (["--title", "A"], "--title"),
    (["--caption", "A"], "--caption"), (["--age", "3"], "--age"), (["--report"], "--report"),
  ])
  func aFinishedSceneTakesNoOptionsOfACase(options: [String], name: String) throws {
    let scratch = try Scratch()
    try Data("{\"lesionmapScene\": 1}".utf8).write(to: scratch["scene.json"])
    let run = try Command.run(
      ["render", "scene.json", "-o", "a.png"] + options, in: scratch.folder)
    #expect(run.status == 64)
    #expect(
      run.error.contains("scene.json is a finished scene; \(name) would change nothing"),
      "\(run.error)")
    #expect(try scratch.files == ["scene.json"])
  }

  @Test func aSceneWithAnImpossibleCanvasIsBadData() throws {
    let scratch = try Scratch()
    let scene = try Command.run(["scene", "--sites", "liver", "--sex", "male"])
    let text = scene.text.replacing(/"width" : 1920/, with: "\"width\" : 1e9")
    #expect(text != scene.text)
    try Data(text.utf8).write(to: scratch["scene.json"])
    let run = try Command.run(["render", "scene.json", "-o", "a.png"], in: scratch.folder)
    #expect(run.status == 65)
    #expect(run.error.hasPrefix("lesionmap: scene.json: a canvas of"), "\(run.error)")
  }

  @Test func aSceneIsNoCase() throws {
    let scratch = try Scratch()
    try Data("{\"lesionmapScene\": 1}".utf8).write(to: scratch["scene.json"])
    let run = try Command.run(["check", "scene.json"], in: scratch.folder)
    #expect(run.status == 65)
    #expect(
      run.error
        == "lesionmap: scene.json: a finished scene, not a case; ‘lesionmap render’ draws it\n")
  }

  @Test(arguments: [
    (["--view", "anterior,anterior"], "--view names anterior twice"),
    (["--view", "posterior", "anterior", "posterior"], "--view names posterior twice"),
    (["--quiet", "--verbose"], "give --quiet or --verbose, not both"),
    (["--out-dir", "d"], "give -o or --out-dir, not both"),
  ])
  func contradictoryOptionsAreRefused(options: [String], words: String) throws {
    let scratch = try Scratch()
    let run = try Command.run(
      ["render", "--sites", "liver", "--sex", "male", "-o", "a.png"] + options, in: scratch.folder)
    #expect(run.status == 64)
    #expect(run.error.contains(words), "\(run.error)")
    #expect(try scratch.files.isEmpty)
  }

  @Test func aPictureNeedsAName() throws {
    let run = try Command.run(["render", "--sites", "liver"])
    #expect(run.status == 64)
    #expect(run.error.contains("name the file with -o, or a folder with --out-dir"))
  }

  @Test(arguments: [[], ["render"], ["check"], ["scene"]])
  func everyStatusIsInTheHelp(command: [String]) throws {
    let help = try Command.run(command + ["--help"]).text
    let words = help.split(whereSeparator: \.isWhitespace)
    let start = try #require(words.lastIndex(of: "status:"))
    for status in ["0", "1", "64", "65", "66", "70", "73"] {
      #expect(words[start...].contains(Substring(status)))
    }
  }
}
