import Foundation
import Testing

/// The forms in which diagnostics are said.
@Suite struct CheckCommandTests {
  private let bad = "lesionmap: 1\npatient: {sex: male}\nlesions:\n  - site: livr\n"

  private func check(_ options: String...) throws -> Command {
    let scratch = try Scratch()
    try Data(bad.utf8).write(to: scratch["case.yml"])
    return try Command.run(["check", "case.yml"] + options, in: scratch.folder)
  }

  @Test func theFormForPeopleShowsLineCaretAndHint() throws {
    let run = try check()
    #expect(run.status == 65)
    let lines = run.text.split(separator: "\n")
    #expect(
      lines.prefix(3) == [
        "case.yml:4:11: error: unknown site ‘livr’ [LM0201]",
        "    - site: livr",
        "            ^~~~",
      ])
    #expect(lines.dropFirst(3).first?.hasPrefix("  hint: did you mean ‘Liver’") ?? false)
    #expect(lines.last == "case.yml: 0 findings, 1 error")
  }

  @Test func theShortFormIsOneLineEach() throws {
    let run = try check("--diagnostics", "short")
    #expect(run.status == 65)
    #expect(run.text == "case.yml:4:11: error: unknown site ‘livr’ [LM0201]\n")
  }

  @Test func theJSONFormIsOneObjectALine() throws {
    let run = try check("--diagnostics", "json")
    #expect(run.status == 65)
    let lines = run.text.split(separator: "\n")
    #expect(lines.count == 1)
    let record = try #require(
      try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any])
    #expect(record["schema"] as? Int == 1)
    #expect(record["severity"] as? String == "error")
    #expect(record["code"] as? String == "LM0201")
    #expect(record["message"] as? String == "unknown site ‘livr’")
    #expect(record["file"] as? String == "case.yml")
    #expect(
      [record["line"], record["column"], record["length"]].map { $0 as? Int } == [4, 11, 4])
    #expect((record["hint"] as? String)?.contains("Liver") ?? false)
  }

  @Test func colourIsForTerminalsUnlessAskedFor() throws {
    #expect(try !check().text.contains("\u{1B}"))
    let painted = try check("--color", "always").text
    #expect(painted.contains("\u{1B}[1;31merror:\u{1B}[0m unknown site"))
    #expect(painted.contains("\u{1B}[1;31m^~~~\u{1B}[0m"))
  }

  @Test func quietSaysErrorsAlone() throws {
    let run = try Command.run(["check", "--sites", "kidney", "--quiet"])
    #expect(run.status == 0)
    #expect(run.text.isEmpty)
  }

  @Test func everyInputIsChecked() throws {
    let scratch = try Scratch()
    try Data(bad.utf8).write(to: scratch["a.yml"])
    try Data("livr".utf8).write(to: scratch["b.txt"])
    let run = try Command.run(
      ["check", "a.yml", "b.txt", "--diagnostics", "short"], in: scratch.folder)
    #expect(run.status == 65)
    #expect(run.text.contains("a.yml:4:11: error:") && run.text.contains("b.txt:1:1: error:"))
  }

  @Test func aMissingSexIsSaidOnceForEachCase() throws {
    let run = try Command.run(["check", "--sites", "liver"])
    #expect(run.status == 0)
    #expect(
      run.text == """
        warning: no sex stated; the female figure is drawn [LM0121]
          hint: add ‘patient: {sex: male}’ to the case, or --sex male to the command
        <sites>: 1 finding, no errors, 1 warning

        """)
    #expect(try Command.run(["check", "--sites", "liver", "--strict"]).status == 1)
  }
}
