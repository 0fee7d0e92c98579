import Foundation
import Testing

@Suite struct OutDirTests {
  private func render(_ cases: [String: String], _ options: [String]) throws -> (Command, [String])
  {
    let scratch = try Scratch()
    for (name, text) in cases { try Data(text.utf8).write(to: scratch[name]) }
    let run = try Command.run(
      ["render"] + cases.keys.sorted() + ["--sex", "male", "--width", "64"] + options,
      in: scratch.folder)
    let made = try? FileManager.default.contentsOfDirectory(atPath: scratch["out/maps"].path)
    return (run, (made ?? []).sorted())
  }

  @Test func eachInputBecomesAFileNamedAfterIt() throws {
    let (run, made) = try render(
      ["a b.txt": "liver", "ö.txt": "spleen"], ["--out-dir", "out/maps", "--verbose"])
    #expect(run.status == 0, "\(run.error)")
    #expect(made == ["a-b.png", "ö.png"])
    #expect(run.error == "out/maps/a-b.png: 1 findings\nout/maps/ö.png: 1 findings\n")
  }

  @Test func aBadCaseIsReportedAndTheOthersAreDrawn() throws {
    let (run, made) = try render(["a.txt": "livr", "b.txt": "liver"], ["--out-dir", "out/maps"])
    #expect(run.status == 65)
    #expect(run.error.hasPrefix("a.txt:1:1: error: unknown site ‘livr’ [LM0201]\n  livr\n  ^~~~\n"))
    #expect(made == ["b.png"])
  }

  @Test func twoCasesNeverBecomeOneFile() throws {
    let (run, made) = try render(
      ["A b.txt": "liver", "a-b.txt": "liver"], ["--out-dir", "out/maps"])
    #expect(run.status == 65)
    #expect(
      run.error == """
        a-b.txt:1:1: error: ‘a-b’ and ‘A b’ would both be out/maps/a-b.png [LM0405]
          liver
          ^~~~~
          hint: give each case a name of its own

        """)
    #expect(made == ["A-b.png"])
  }

  @Test func severalInputsNeedAFolder() throws {
    let (run, _) = try render(["a.txt": "liver", "b.txt": "liver"], ["-o", "a.png"])
    #expect(run.status == 64)
    #expect(run.error.contains("several cases need --out-dir or one .pptx file"))
  }

  @Test func aFolderThatCannotBeMadeIsSaid() throws {
    let (run, _) = try render(["a.txt": "liver"], ["--out-dir", "/dev/null/maps"])
    #expect(run.status == 73)
    #expect(run.error.contains("/dev/null/maps"))
  }
}
