import BodyAtlas
import CaseModel
import CaseReading
import Foundation
import LookSupport
import Resolution
import Testing
import Typography
import Wording

@testable import Composition

/// The founding case, read from the example that people copy.
enum FoundingCase {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func resolved() throws -> ResolvedCase {
    let file = root.appending(path: "Examples/leiomyosarcomatosis.yml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let source = try #require(CaseReader.read(text, format: .yaml, file: file.path).source)
    let (resolved, said) = SiteResolver(try Atlas.bundled).resolve(source)
    #expect(said.isEmpty)
    return try #require(resolved)
  }

  static func page() throws -> PageComposer {
    let atlas = try Atlas.bundled
    let figures = try [BodyView.anterior, .posterior].map {
      try #require(try atlas.figure(.female, $0))
    }
    let style = FigureStyle.denseSlide
    let planner = MarkPlanner(
      atlas: atlas, sex: .female, figures: figures,
      markerRadius: style.markerRadius / (style.bodyHeight / 1000))
    return PageComposer(
      plan: planner.plan(try resolved()), theme: .light, style: style,
      text: TextSetter(fonts: try FontLibrary()), words: .english)
  }
}
