import BodyAtlas
import CaseGeneration
import CaseModel
import Composition
import Diagnostics
import FigureMetrics
import Looks
import Resolution
import Scene
import TestSupport
import Typography

/// The looks that a sweep draws from.
struct SweepLooks: Sendable {
  var styles: [FigureStyle]
  var themes: [(name: String, theme: Theme)]

  /// - Parameters: a single preset or theme, or nil for every one that is built in.
  init(preset: String?, theme: String?) throws {
    styles = try (preset.map { [$0] } ?? BuiltInLooks.presetNames).map(BuiltInLooks.preset)
    themes = try (theme.map { [$0] } ?? BuiltInLooks.themeNames).map {
      ($0, try BuiltInLooks.theme($0))
    }
  }
}

/// One invented case in one look, chosen by its number alone.
struct SweepCase: Sendable {
  var number: Int
  var count: Int
  var views: [BodyView]
  var style: FigureStyle
  var theme: (name: String, theme: Theme)
  var spread: CaseGenerator.Spread

  /// Two in five figures have 25 or 60 findings, for which there are limits; the others 1 to 120.
  init(number: Int, looks: SweepLooks) {
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
    style = looks.styles[Int.random(in: looks.styles.indices, using: &generator)]
    theme = looks.themes[Int.random(in: looks.themes.indices, using: &generator)]
    let spreads = CaseGenerator.Spread.allCases
    spread = spreads[Int.random(in: spreads.indices, using: &generator)]
  }

  static func spread(named name: String) -> CaseGenerator.Spread? {
    CaseGenerator.Spread.allCases.first { String(describing: $0) == name }
  }

  /// The case, or why it has none.
  func resolved(_ atlas: Atlas, _ resolver: SiteResolver) throws -> ResolvedCase {
    var generator = CaseGenerator(atlas, seed: UInt64(number))
    let (resolved, said) = resolver.resolve(generator.makeCase(count: count, spread: spread))
    guard let resolved else {
      let errors = said.filter { $0.severity == .error }.map { $0.rendered() }
      throw Unresolved(message: "seed \(number): " + errors.joined(separator: "; "))
    }
    return resolved
  }

  struct Unresolved: Error { var message: String }
}

/// What came of one case.
struct SweepResult: Sendable {
  var sweepCase: SweepCase
  var metrics: LayoutMetrics
  /// Findings that are neither drawn with a name nor listed.
  var lost: [Int]
  /// Findings that are drawn, but named in the description only.
  var unlisted: Int
  var duration: Duration
  var mode: String
  var scene: Scene?

  init(
    _ sweepCase: SweepCase, atlas: Atlas, resolver: SiteResolver, fonts: FontLibrary,
    keepsScene: Bool
  ) throws {
    let resolved = try sweepCase.resolved(atlas, resolver)
    let composer = FigureComposer(
      atlas: atlas, fonts: fonts, theme: sweepCase.theme.theme, style: sweepCase.style,
      views: sweepCase.views)
    var composed: ComposedFigure?
    duration = try ContinuousClock().measure { composed = try composer.compose(resolved) }
    guard let composed else { throw SweepCase.Unresolved(message: "nothing composed") }
    self.sweepCase = sweepCase
    mode = composed.labelling.rawValue
    metrics = LayoutMetrics(of: composed.scene)
    if keepsScene { scene = composed.scene.onGrid }
    unlisted = composed.unlisted.count
    let accounted = Set(metrics.drawnFindings).intersection(metrics.namedFindings)
      .union(composed.undrawn.map(\.number)).union(composed.unlisted)
    lost = resolved.lesions.map(\.number).filter { !accounted.contains($0) }
  }

  /// Whether a limit for single figures is not kept.
  var isFaulty: Bool {
    metrics.faults > 0 || !lost.isEmpty || metrics.mostCovered > LayoutSweep.coverLimit
  }

  /// What is wrong, with counts.
  private var faults: String {
    let kinds = [
      ("texts overlap", metrics.textOverlaps), ("labels on the body", metrics.labelsOverBody),
      ("insets on the body", metrics.insetsOverBody),
      ("labels on markers", metrics.labelsOverMarkers), ("texts off the page", metrics.textOffPage),
      ("leaders cross", metrics.leaderCrossings),
      ("leaders through text", metrics.leadersThroughText),
    ]
    let found = kinds.filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }
    return found.isEmpty ? "no faults" : found.joined(separator: ", ")
  }

  var line: String {
    let own = sweepCase
    return "seed \(own.number): \(own.count) findings \(own.spread), \(own.style.name), "
      + own.theme.name + ", " + own.views.map(\.rawValue).joined(separator: " ")
      + ", \(mode): \(faults), lost \(lost), unlisted \(unlisted), "
      + "covered \(decimals(metrics.mostCovered, 2)), shared \(metrics.sharedMarkers), "
      + "strikes \(metrics.leadersOverMarkers)/\(metrics.labels), \(decimals(milliseconds(duration), 0)) ms"
  }
}
