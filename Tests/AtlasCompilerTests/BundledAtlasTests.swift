import AtlasCompiler
import BodyAtlas
import Diagnostics
import Foundation
import Geometry
import Testing

/// The atlas of this repository: the folder `Atlas`, and what is built into the program.
@Suite("The bundled atlas")
struct BundledAtlasTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Atlas")

  private static let compilation = AtlasCompiler.compile(directory: folder.path)

  @Test("The compiled file is what the drawings compile to; `make atlas` makes it so")
  func upToDate() throws {
    let file = try Data(contentsOf: Self.folder.appending(path: "compiled/atlas.bin"))
    // Compared outside of the expectation, which would go to great lengths to show the difference.
    let isUpToDate = Array(file) == Self.compilation.bytes
    #expect(isUpToDate, "run `make atlas`")
    let isBuiltIn = try Atlas.bundled.compiledBytes() == Array(file)
    #expect(isBuiltIn, "the program was built with another file")
  }

  @Test("The drawings and the vocabulary break no rule")
  func withoutFaults() {
    let faults = Self.compilation.diagnostics.filter { $0.severity != .note }
    let report = faults.map { $0.rendered() }.joined(separator: "\n")
    #expect(report.isEmpty)
  }

  @Test("There is a figure of either sex in every view", arguments: Sex.allCases)
  func figures(sex: Sex) throws {
    for view in BodyView.allCases {
      let figure = try #require(try Atlas.bundled.figure(sex, view))
      let bounds = try #require(figure.outline.tightBounds)
      #expect(abs(bounds.minY) < 5 && abs(bounds.maxY - 1000) < 15)
    }
  }
}
