import AtlasCompiler
import Diagnostics
import Foundation
import LesionMapCommand
import Testing

/// The catalog of diagnostics says what the program says, no more and no less.
@Suite struct ExplainCommandTests {
  private static let kinds = DiagnosticKind.all + AtlasFault.allCases.map(\.kind)

  @Test func everyCodeOfTheSourcesIsExplainedAndTheOtherWayRound() throws {
    let folder = Command.root.appending(path: "Sources")
    let files = try #require(FileManager.default.enumerator(atPath: folder.path))
    var used: Set<String> = []
    for case let path as String in files where path.hasSuffix(".swift") {
      if path.hasPrefix("Diagnostics/Catalog/") { continue }
      let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      used.formUnion(text.matches(of: /"(LM0[0-9]{3})"/).map { String($0.1) })
    }
    #expect(used.count > 40)
    #expect(used.sorted() == Self.kinds.map(\.code).sorted())
  }

  @Test func everyExampleBringsItsDiagnosticAbout() throws {
    let scratch = try Scratch()
    var files: [String: String] = [:]
    for kind in DiagnosticKind.all {
      guard let example = kind.example else { continue }
      let file = "\(kind.code).\(example.form.rawValue)"
      files[kind.code] = file
      try Data(example.text.utf8).write(to: scratch[file])
    }
    let run = try Command.run(
      ["check", "--diagnostics", "json"] + files.values.sorted(), in: scratch.folder)
    let said = run.text.split(separator: "\n")
    #expect(files.count > 20)
    for (code, file) in files {
      let isSaid = said.contains { line in
        line.contains("\"code\":\"\(code)\"")
          && (line.contains("\"file\":\"\(file)\"") || !line.contains("\"file\":"))
      }
      #expect(isSaid, "\(code) is not said of \(file)")
    }
  }

  @Test(arguments: kinds)
  func everyKindSaysWhatItIsAndWhatToDo(kind: DiagnosticKind) {
    #expect(!kind.title.isEmpty && !kind.title.hasSuffix("."))
    #expect(kind.explanation.hasSuffix("."), "\(kind.code)")
    #expect(kind.remedy.hasSuffix("."), "\(kind.code)")
  }

  @Test func aCodeIsExplainedWithItsExample() throws {
    let run = try Command.run(["explain", "lm0103"])
    #expect(run.status == 0)
    #expect(
      run.text == """
        LM0103: A lesion without a place

        The item has attributes and no words for where the lesion is.

        What to do: Start with the place: ‘liver, 32 mm’.

        An example (txt):

          liver; 32 mm

        """)
  }

  @Test func withoutACodeAllAreListed() throws {
    let lines = try Command.run(["explain"]).text.split(separator: "\n")
    #expect(lines.count == Self.kinds.count)
    #expect(lines == lines.sorted())
    #expect(lines.contains("LM0201  An unknown site"))
  }

  @Test func anUnknownCodeIsAUsageErrorWithNearOnes() throws {
    let run = try Command.run(["explain", "LM0999"])
    #expect(run.status == 64)
    #expect(run.error.contains("no diagnostic ‘LM0999’"))
  }
}
