import BodyAtlas
import CaseGeneration
import Composition
import FigureMetrics
import Foundation
import LookSupport
import Resolution
import Scene
import Testing
import TestSupport
import Typography

/// Figures of cases that nobody wrote, measured on their scenes. `LayoutSweep` does the same with
/// thousands.
@Suite struct InventedFiguresTests {
  static let views: [[BodyView]] = [
    [.anterior, .posterior], [.anterior], [.rightLateral, .anterior], BodyView.allCases,
  ]

  @Test(arguments: 0..<16)
  func nothingOverlapsCrossesOrGetsLost(seed: Int) throws {
    let atlas = try Atlas.bundled
    let count = [3, 6, 9, 14, 20, 25, 34, 60][seed % 8]
    var generator = CaseGenerator(atlas, seed: UInt64(seed))
    let source = generator.makeCase(count: count)
    let resolved = try #require(SiteResolver(atlas).resolve(source).resolved)
    let composer = FigureComposer(
      atlas: atlas, fonts: try FontLibrary(), theme: Theme.builtIn[seed % Theme.builtIn.count],
      style: FigureStyle.builtIn[(seed + seed / 8) % FigureStyle.builtIn.count],
      views: Self.views[seed / 4 % Self.views.count])
    let figure = try composer.compose(resolved)
    let metrics = LayoutMetrics(of: figure.scene)
    #expect(metrics.faults == 0, "\(figure.labelling.rawValue): \(metrics)")
    #expect(metrics.mostCovered <= 0.5)
    let named = Set(metrics.namedFindings).union(figure.unlisted)
    let accounted = named.intersection(metrics.drawnFindings)
      .union(figure.undrawn.map(\.number))
    #expect(accounted == Set(1...count))
  }

  @Test(arguments: [8, 60])
  func theSameCaseGivesTheSameScene(count: Int) throws {
    let atlas = try Atlas.bundled
    let scenes = try (0..<2).map { _ in
      var generator = CaseGenerator(atlas, seed: 5)
      let source = generator.makeCase(count: count)
      let resolved = try #require(SiteResolver(atlas).resolve(source).resolved)
      return try FigureComposer(atlas: atlas, fonts: try FontLibrary()).compose(resolved).scene
    }
    #expect(scenes[0] == scenes[1])
    let files = try scenes.map { scene in
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      return try encoder.encode(scene)
    }
    #expect(files[0] == files[1])
  }
}
