import Foundation
import Testing

/// `--diagnostics json`: whatever goes wrong, every line is an object of the same form.
@Suite struct JSONDiagnosticsTests {
  /// The objects that a command says, from either stream.
  private func objects(_ arguments: [String], status: Int32, in scratch: Scratch) throws
    -> [[String: Any]]
  {
    let run = try Command.run(arguments + ["--diagnostics", "json"], in: scratch.folder)
    #expect(run.status == status, "\(run.error)")
    // `check` says diagnostics on standard output, because they are its product.
    let text = arguments.first == "check" && !run.text.isEmpty ? run.text : run.error
    return try text.split(separator: "\n").map { line in
      try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line)")
    }
  }

  private func scratch() throws -> Scratch {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(at: scratch["pages"], withIntermediateDirectories: true)
    try Data("liver; livr\n".utf8).write(to: scratch["bad.txt"])
    try Data("```lesionmap\nlivr\n```\n".utf8).write(to: scratch["pages/a.md"])
    try Data("lesionmap-theme: 1\nextends: light\nno: 1\n".utf8).write(to: scratch["bad.yml"])
    return scratch
  }

  @Test(arguments: [
    ["render", "bad.txt", "-o", "a.png"], ["render", "bad.txt", "-o", "a.html"],
    ["check", "bad.txt"], ["scene", "bad.txt"],
    ["embed", "pages", "--out", "out", "--manifest", "m.json"],
  ])
  func faultsOfCases(arguments: [String]) throws {
    let said = try objects(arguments, status: 65, in: try scratch())
    let fault = try #require(said.first { $0["code"] as? String == "LM0201" })
    #expect(fault["schema"] as? Int == 1)
    #expect(fault["severity"] as? String == "error")
    #expect((fault["file"] as? String)?.isEmpty == false && fault["line"] as? Int != nil)
  }

  @Test(arguments: [
    ["render", "no.yml", "-o", "a.png"], ["check", "no.yml"], ["scene", "no.yml"],
    ["format", "no.yml"], ["embed", "no", "--out", "out", "--manifest", "m.json"],
    ["render", "bad.txt", "--font", "no.otf", "-o", "a.png"],
  ])
  func failures(arguments: [String]) throws {
    let said = try objects(arguments, status: 66, in: try scratch())
    #expect(said.count == 1)
    #expect(said.first?["severity"] as? String == "error")
    #expect((said.first?["message"] as? String)?.contains("no") == true)
  }

  @Test(arguments: [
    ["render", "--sites", "liver", "--theme", "bad.yml", "-o", "a.png"],
    ["scene", "--sites", "liver", "--theme", "bad.yml"],
    ["embed", "pages", "--out", "out", "--manifest", "m.json", "--theme", "bad.yml"],
  ])
  func faultsOfThemes(arguments: [String]) throws {
    let said = try objects(arguments, status: 65, in: try scratch())
    #expect(said.contains { $0["file"] as? String == "bad.yml" && $0["line"] as? Int == 3 })
  }
}
