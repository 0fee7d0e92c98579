import Foundation
import Testing

/// The commands that show the atlas itself.
@Suite struct AtlasCommandsTests {
  /// The two sides in the header of a PNG file.
  private func size(_ png: Data) -> [Int] {
    let header = Array(png.prefix(24))
    guard header.count == 24 else { return [] }
    return [16, 20].map { at in header[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } }
  }

  @Test(arguments: [("female/anterior", 250), ("male/right-lateral", 150)])
  func aFigureHasTheProportionsOfTheReference(name: String, width: Int) throws {
    let run = try Command.run([
      "atlas", "figure", name, "--layers", "outline", "--height", "400", "-o", "-",
    ])
    #expect(run.status == 0, "\(run.error)")
    #expect(size(run.output) == [width, 400])
  }

  @Test(arguments: [
    (["atlas", "figure", "female/anteriro", "-o", "a.png"], Int32(64), "female/anterior"),
    (["atlas", "figure", "breast", "--layers", "skin", "-o", "a.png"], 64, "skin"),
    (["atlas", "figure", "breast", "--background", "puce", "-o", "a.png"], 64, "puce"),
    (["atlas", "figure", "breast", "--height", "4", "-o", "a.png"], 64, "--height"),
    (["atlas", "pages", "--only", "chest", "--out", "pages"], 64, "chest"),
    (["atlas", "pages", "--only", "breast", "--out", "/dev/null/pages"], 73, "/dev/null"),
    (["atlas"], 64, "--out"),
  ])
  func failuresHaveTheirStatusAndMessage(arguments: [String], status: Int32, words: String) throws {
    let scratch = try Scratch()
    let run = try Command.run(arguments, in: scratch.folder)
    #expect(run.status == status)
    #expect(run.error.contains(words), "\(run.error)")
    #expect(try scratch.files.isEmpty)
  }

  @Test func pagesOfOneInsetAreOneFile() throws {
    let scratch = try Scratch()
    let run = try Command.run(
      ["atlas", "--out", "a/b", "--only", "axial-thigh"], in: scratch.folder)
    #expect(run.status == 0, "\(run.error)")
    let pages = try FileManager.default.contentsOfDirectory(atPath: scratch["a/b"].path)
    #expect(pages == ["inset-axial-thigh.png"])
  }

  @Test func sitesHaveAnchorsOnThePatientsSide() throws {
    let run = try Command.run(["atlas", "sites", "--json"])
    let sites = try #require(
      try JSONSerialization.jsonObject(with: run.output) as? [[String: Any]])
    let kidney = try #require(sites.first { $0["id"] as? String == "kidney" })
    #expect(kidney["snomed"] as? String == "64033007")
    let places = try #require(kidney["views"] as? [[String: Any]])
    for place in places where place["view"] as? String == "anterior" {
      let anchor = try #require(place["anchor"] as? [String: Double])
      let x = try #require(anchor["x"])
      let y = try #require(anchor["y"])
      #expect((x > 0) == (place["side"] as? String == "left"))
      #expect((0.3...0.5).contains(y))
    }
    #expect(places.count >= 8)
    #expect(sites.contains { ($0["views"] as? [Any])?.isEmpty == true })
  }
}
