import BodyAtlas
import CaseGeneration
import CaseModel
import Composition
import FigureMetrics
import Resolution
import TestSupport
import Typography

/// One invented case in one look, chosen by its number alone.
struct SweepCase: Sendable {
  var number: Int
  var count: Int
  var views: [BodyView]
  var style: FigureStyle
  var spread: CaseGenerator.Spread

  /// Two in five figures have 25 or 60 findings, for which there are limits; the others 1 to 120.
  init(number: Int, styles: [FigureStyle]) {
    var generator = SeededGenerator(seed: UInt64(number) &* 7919)
    self.number = number
    let any = 1...120
    count =
      switch number % 5 {
      case 0: 25
      case 1: 60
      case 2: Int.random(in: 1...24, using: &generator)
      default: Int.random(in: any, using: &generator)
      }
    let choices: [[BodyView]] = [
      [.anterior, .posterior], [.anterior, .posterior], [.anterior, .posterior], [.anterior],
      [.posterior], [.leftLateral], [.rightLateral], [.rightLateral, .anterior],
      [.anterior, .posterior, .leftLateral], BodyView.allCases,
    ]
    views = choices[Int.random(in: choices.indices, using: &generator)]
    style = styles[Int.random(in: styles.indices, using: &generator)]
    let spreads = CaseGenerator.Spread.allCases
    spread = spreads[Int.random(in: spreads.indices, using: &generator)]
  }

  func resolved(_ atlas: Atlas, _ resolver: SiteResolver) -> ResolvedCase? {
    var generator = CaseGenerator(atlas, seed: UInt64(number))
    return resolver.resolve(generator.makeCase(count: count, spread: spread)).resolved
  }
}

/// What came of one case.
struct SweepResult: Sendable {
  var sweepCase: SweepCase
  var metrics: LayoutMetrics
  /// Findings that are neither drawn with a name nor listed.
  var lost: [Int]
  var duration: Duration
  var mode: String

  init?(
    _ sweepCase: SweepCase, atlas: Atlas, resolver: SiteResolver, fonts: FontLibrary, theme: Theme
  ) throws {
    guard let resolved = sweepCase.resolved(atlas, resolver) else { return nil }
    let composer = FigureComposer(
      atlas: atlas, fonts: fonts, theme: theme, style: sweepCase.style, views: sweepCase.views)
    var composed: ComposedFigure?
    duration = try ContinuousClock().measure { composed = try composer.compose(resolved) }
    guard let composed else { return nil }
    self.sweepCase = sweepCase
    mode = composed.labelling.rawValue
    metrics = LayoutMetrics(of: composed.scene)
    let accounted = Set(metrics.drawnFindings).intersection(metrics.namedFindings)
      .union(composed.undrawn.map(\.number)).union(composed.unlisted)
    lost = resolved.lesions.map(\.number).filter { !accounted.contains($0) }
  }
}
