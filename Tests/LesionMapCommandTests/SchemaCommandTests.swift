import Foundation
import LesionMap
import TestSupport
import Testing

@Suite(.enabled(if: JSONSchemaValidator.isInstalled()))
struct SchemaCommandTests {
  @Test func everyExampleIsValid() throws {
    let run = try Command.run(["schema"])
    #expect(run.status == 0)
    let folder = Command.root.appending(path: "Examples")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    var texts: [String] = []
    for name in names where name.hasSuffix(".yml") {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      texts.append(try JSONSchemaValidator.json(fromYAML: text))
    }
    #expect(texts.count > 5)
    let errors = try JSONSchemaValidator.errors(of: texts, schema: run.text)
    #expect(errors == Array(repeating: [], count: texts.count))
  }

  @Test func theCaseFilesOfTheDocumentationAreValid() throws {
    let schema = try Command.run(["schema"]).text
    let page = Command.root.appending(path: "docs/case-files.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let blocks = text.matches(of: /```yaml\n([\s\S]*?)```/).map { String($0.1) }
      .filter { $0.contains("\nlesions:") }
    #expect(!blocks.isEmpty)
    for block in blocks {
      let json = try JSONSchemaValidator.json(fromYAML: block)
      #expect(try JSONSchemaValidator.errors(of: [json], schema: schema) == [[]])
      let checked = try Command.run(["check", "--from", "case", "-"], input: Data(block.utf8))
      #expect(checked.status == 0, "\(checked.text)\(checked.error)")
    }
  }

  @Test func theTableOfTheDocumentationIsRead() throws {
    let page = Command.root.appending(path: "docs/case-files.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let block = try #require(text.firstMatch(of: /```csv\n([\s\S]*?)```/)).1
    let checked = try Command.run(["check", "-"], input: Data(block.utf8))
    #expect(checked.text == "<stdin>: 2 cases, 3 findings, no errors\n")
  }

  @Test func theSchemaBecomesAFile() throws {
    let scratch = try Scratch()
    let run = try Command.run(["schema", "-o", "s.json"], in: scratch.folder)
    #expect(run.status == 0)
    #expect(try scratch.files == ["s.json"])
  }
}
