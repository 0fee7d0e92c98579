import CaseModel
import CaseReading
import Foundation
import Testing

/// `docs/site-list.md` says what the reader does.
@Suite("The document on site lists")
struct SiteListDocumentTests {
  private static let document: String = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return (try? String(contentsOf: root.appending(path: "docs/site-list.md"), encoding: .utf8))
      ?? ""
  }()

  private static func block(_ language: String) -> String {
    let parts = document.components(separatedBy: "```\(language)\n")
    return parts.dropFirst().first?.components(separatedBy: "\n```").first ?? ""
  }

  /// The cells of the rows behind a heading.
  private static func rows(behind heading: String) -> [(name: String, cell: String)] {
    let part = document.components(separatedBy: heading).dropFirst().first ?? ""
    return part.split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { $0.hasPrefix("|") || $0.isEmpty }.dropFirst(2)
      .compactMap { line in
        let cells = line.split(separator: "|", maxSplits: 1)
        guard cells.count == 2 else { return nil }
        return (
          cells[0].trimmingCharacters(in: .whitespaces),
          String(cells[1].trimmingCharacters(in: .whitespaces).dropLast(2))
        )
      }
  }

  private static let examples = rows(behind: "| production | examples |")

  @Test("The example at its head is read")
  func head() throws {
    let source = try #require(Reading(Self.block("sites"), .siteList).source)
    #expect(source.lesions.count == 4)
    #expect(source.patient.age == 61)
    #expect(source.lesions[0].vascularExtension?.content == .tumourThrombus)
  }

  @Test("Every production has examples, and each is read without a fault")
  func productions() {
    let names = Self.block("ebnf").matches(of: /(?m)^([A-Z]\w+) +::=/).map { String($0.1) }
    #expect(names.count > 20)
    #expect(Self.examples.map(\.name) == names)
    for (name, cell) in Self.examples {
      let texts = cell.matches(of: /```\s*(.+?)```|`([^`]+)`/).map { String($0.1 ?? $0.2 ?? "") }
      #expect(!texts.isEmpty, "\(name)")
      for text in texts {
        // A comment and a heading are no findings.
        let (source, faults) = SiteListReader.readCase(text + "\nspleen", file: "f")
        #expect(faults.isEmpty, "\(name): \(text)")
        #expect(source.lesions.last?.site.words == "spleen", "\(name): \(text)")
      }
    }
  }

  @Test("Every name that a production uses is one, or is explained")
  func names() {
    let grammar = Self.block("ebnf")
    let bare = grammar.replacing(/"[^"\n]*"|'[^'\n]*'|\[[^\]\n]*\]/, with: "")
    let used = Set(bare.matches(of: /[A-Z]\w+/).map { String($0.0) })
    let explained = [
      "Words", "Key", "Role", "Character", "Form", "Certainty", "CountWord", "Status", "Vessel",
      "Unsided", "Letter", "LineBreak",
    ]
    #expect(used.subtracting(Self.examples.map(\.name) + explained) == [])
  }

  @Test("The table of words lists every one")
  func words() {
    let rows = Self.rows(behind: "| key | words |")
    let listed = LesionKey.allCases.filter { !$0.phrases.isEmpty }
    #expect(rows.map(\.name) == listed.map { "`\($0.rawValue)`" })
    for (row, key) in zip(rows, listed) {
      #expect(row.cell == key.phrases.joined(separator: ", "), "\(key)")
    }
  }
}
