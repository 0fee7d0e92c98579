import Foundation
import LesionMap
import Testing

/// The library snippet of the README, compiled and run as it stands there.
@Suite struct ReadmeSnippetTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  // The lines between the marks are the README's, indented.
  private func snippet(_ file: URL) throws {
    // README begins
    let renderer = try FigureRenderer()
    let figure = try renderer.render(sites: "liver; L femur 32 mm lytic", sex: .female)
    try Data(figure.png).write(to: file)
    for diagnostic in figure.diagnostics { print(diagnostic.rendered()) }
    // README ends
  }

  @Test func theSnippetWritesAPicture() throws {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "readme-\(UUID().uuidString).png")
    defer { try? FileManager.default.removeItem(at: file) }
    try snippet(file)
    #expect(try Data(contentsOf: file).count > 10_000)
  }

  @Test func theReadmeShowsThisSnippet() throws {
    let source = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
    let readme = try String(
      contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.hasSuffix("// README begins") })
    let end = try #require(lines.firstIndex { $0.hasSuffix("// README ends") })
    for line in lines[(start + 1)..<end] {
      let plain = line.drop { $0 == " " }
      #expect(readme.contains(plain), "the README lacks: \(plain)")
    }
  }
}
