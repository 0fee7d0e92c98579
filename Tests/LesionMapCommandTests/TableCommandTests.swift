import Foundation
import Testing

@Suite struct TableCommandTests {
  private static let cohort = """
    case;sex;site;side
    A 1;f;kidney;right
    B;m;lung;left
    B;;liver;

    """

  private func run(
    _ name: String, _ text: String, _ arguments: [String]
  ) throws -> (Command, Scratch) {
    let scratch = try Scratch()
    try Data(text.utf8).write(to: scratch[name])
    return (try Command.run(arguments, in: scratch.folder), scratch)
  }

  private func pictures(_ scratch: Scratch) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: scratch["maps"].path).sorted()) ?? []
  }

  @Test func everyCaseOfATableIsAPicture() throws {
    let (run, scratch) = try run(
      "c.csv", Self.cohort, ["render", "c.csv", "--out-dir", "maps", "--width", "64"])
    #expect(run.status == 0, "\(run.error)")
    #expect(pictures(scratch) == ["A-1.png", "B.png"])
  }

  @Test func aTableIsChecked() throws {
    let (run, _) = try run("c.csv", Self.cohort, ["check", "c.csv"])
    #expect(run.status == 0)
    #expect(run.text == "c.csv: 2 cases, 3 findings, no errors\n")
  }

  @Test(arguments: [("c.TSV", []), ("c", ["--from", "tsv"]), ("c.dat", [])])
  func aTableIsToldByItsEndingItsFirstLineOrTheOption(name: String, from: [String]) throws {
    let (run, _) = try run(
      name, Self.cohort.replacing(";", with: "\t"), ["check", name] + from)
    #expect(run.text.hasSuffix(": 2 cases, 3 findings, no errors\n"), "\(run.text)\(run.error)")
  }

  @Test func aTableComesThroughAPipe() throws {
    let run = try Command.run(["check", "-"], input: Data(Self.cohort.utf8))
    #expect(run.text == "<stdin>: 2 cases, 3 findings, no errors\n")
  }

  @Test func oneFileIsNamedForOneCaseAlone() throws {
    let arguments = ["render", "c.csv", "-o", "a.png", "--width", "64"]
    let (several, first) = try run("c.csv", Self.cohort, arguments)
    #expect(several.status == 64)
    #expect(several.error.contains("c.csv holds several cases; name a folder with --out-dir"))
    #expect(try first.files == ["c.csv"])
    let (one, second) = try run("c.csv", "site;sex\nliver;f\nspleen;f\n", arguments)
    #expect(one.status == 0, "\(one.error)")
    #expect(try second.files == ["a.png", "c.csv"])
  }

  @Test func aBadRowIsReportedAndTheOtherCasesAreDrawn() throws {
    let (run, scratch) = try run(
      "c.csv", Self.cohort.replacing("right", with: "rihgt"),
      ["render", "c.csv", "--out-dir", "maps", "--width", "64"])
    #expect(run.status == 65)
    #expect(
      run.error == """
        c.csv:2:14: error: ‘rihgt’ is no side [LM0116]
          A 1;f;kidney;rihgt
                       ^~~~~
          hint: did you mean ‘right’?

        """)
    #expect(pictures(scratch) == ["B.png"])
  }

  @Test func thePictureOfACaseThatComesBackIsTakenBack() throws {
    let (run, scratch) = try run(
      "c.csv", Self.cohort + "A 1;;spleen;\n",
      ["render", "c.csv", "--out-dir", "maps", "--width", "64"])
    #expect(run.status == 65)
    #expect(run.error.hasPrefix("c.csv:5:1: error: the case ‘A 1’ comes back; its first rows"))
    #expect(pictures(scratch) == ["B.png"])
  }

  @Test func whatHasNoPlaceOfItsOwnNamesItsCase() throws {
    let (run, _) = try run(
      "c.csv", "case,site\nA,liver\nB,spleen\n", ["check", "c.csv", "--diagnostics", "short"])
    #expect(
      run.text == """
        c.csv:2:1: warning: no sex stated; the female figure is drawn [LM0121]
        c.csv:3:1: warning: no sex stated; the female figure is drawn [LM0121]

        """)
  }

  @Test func siteFaultsPointIntoTheTable() throws {
    let (run, _) = try run("c.csv", "case,sex,site\nA,f,livr\n", ["check", "c.csv"])
    #expect(run.status == 65)
    #expect(
      run.text.hasPrefix(
        "c.csv:2:5: error: unknown site ‘livr’ [LM0201]\n  A,f,livr\n      ^~~~\n"))
  }
}
