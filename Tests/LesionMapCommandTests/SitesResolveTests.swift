import Foundation
import Testing

@Suite("lesionmap sites --resolve")
struct SitesResolveTests {
  private struct Row: Decodable {
    var phrase: String
    var status: String
    var sites: [Site]
    var path: String
    var message: String?

    struct Site: Decodable {
      var id: String
      var side: String?
    }
  }

  private func rows(_ input: String, _ arguments: [String] = []) throws -> [Row] {
    let run = try Command.run(
      ["sites", "--resolve"] + arguments + ["--json"], input: Data(input.utf8))
    #expect(run.status == 0, "\(run.error)")
    return try run.text.split(separator: "\n").map {
      try JSONDecoder().decode(Row.self, from: Data($0.utf8))
    }
  }

  @Test("One row a line, in the same order, empty lines too", arguments: [[], ["-"]])
  func order(arguments: [String]) throws {
    let rows = try rows("L kidney\r\n\nqqqq\nboth lungs; liver", arguments)
    #expect(rows.map(\.phrase) == ["L kidney", "", "qqqq", "both lungs; liver"])
    #expect(rows.map(\.status) == ["resolved", "rejected", "rejected", "resolved"])
    #expect(rows.map { $0.sites.map(\.id) } == [["kidney"], [], [], ["lung", "liver"]])
    #expect(rows.map { $0.sites.map(\.side) } == [["left"], [], [], ["both", nil]])
  }

  @Test("Nothing in, nothing out")
  func empty() throws { #expect(try rows("").isEmpty) }

  @Test("Ten thousand lines, one of them a page of text")
  func many() throws {
    let lines = (0..<10_000).map {
      $0 == 5000 ? String(repeating: "x ", count: 200_000) : "R rib \($0)"
    }
    let rows = try rows(lines.joined(separator: "\n"))
    #expect(rows.count == 10_000)
    #expect(rows[12].sites.map(\.id) == ["rib_12"])
    #expect(rows[13].status == "rejected")
    #expect(rows[5000].status == "rejected")
  }

  @Test("A file, for a person")
  func file() throws {
    let run = try Command.run(["sites", "--resolve", "Examples/site-phrases.txt"])
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("resolved\tR kidney\tright Kidney\n"))
  }

  @Test("A line that is not UTF-8 is rejected, and the others go on")
  func notText() throws {
    let bytes = Data("liver\n".utf8) + [0x6C, 0xFF, 0x0A] + Data("left kidney\n".utf8)
    let run = try Command.run(["sites", "--resolve", "-"], input: bytes)
    #expect(run.status == 0)
    #expect(
      run.text == """
        resolved\tliver\tLiver
        rejected\tl\u{FFFD}\tthe phrase is not UTF-8 text
        resolved\tleft kidney\tleft Kidney

        """)
  }

  @Test("What cannot be read is told and gives its own status")
  func unreadable() throws {
    #expect(try Command.run(["sites", "--resolve", "nowhere.txt"]).status == 66)
    #expect(try Command.run(["sites", "--resolve", "a", "b"]).status == 64)
  }
}
