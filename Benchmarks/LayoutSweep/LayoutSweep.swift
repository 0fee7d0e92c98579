import ArgumentParser
import BodyAtlas
import Composition
import FigureMetrics
import Foundation
import Looks
import Resolution
import Scene
import Typography

/// Composes invented cases and measures every figure.
@main
struct LayoutSweep: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compose invented figures and hold their layout to the limits.",
    discussion: """
      Nothing may overlap, cross, cover the body or get lost. Prints a table and fails when a limit is
      not kept. A seed says everything about its case, its look and its views; any of them can be
      fixed. `--seed 17 --scene 17.json` replays one figure.
      """)

  /// Leaders over other markers for each label, for figures with so many findings.
  static let strikeLimits: [(findings: Int, limit: Double)] = [(25, 0.05), (60, 0.28)]
  /// How much of a marker later ones may cover.
  static let coverLimit = 0.5

  @Option(help: "How many figures.") var figures = 2000
  @Option(help: "The seed of the first figure.") var first = 0
  @Option(help: "One figure alone.") var seed: Int?
  @Option(help: "So many findings in every figure.") var findings: Int?
  @Option(help: "A built-in preset for every figure.") var preset: String?
  @Option(help: "A built-in theme for every figure.") var theme: String?
  @Option(help: "How the findings lie: anywhere, oneSystem, fewPlaces.") var spread: String?
  @Option(help: "Write the scene of the last figure to a file, for `lesionmap render`.")
  var scene: String?
  @Flag(help: "A line for every figure.") var verbose = false

  func run() async throws {
    let atlas = try Atlas.bundled
    let resolver = SiteResolver(atlas)
    let fonts = try FontLibrary()
    let looks = try SweepLooks(preset: preset, theme: theme)
    let seeds = seed.map { $0..<($0 + 1) } ?? first..<(first + figures)
    let results = try await withThrowingTaskGroup(
      of: Result<SweepResult, SweepCase.Unresolved>.self
    ) { group in
      for number in seeds {
        var sweepCase = SweepCase(number: number, looks: looks)
        if let findings { sweepCase.count = findings }
        if let spread, let own = SweepCase.spread(named: spread) { sweepCase.spread = own }
        group.addTask { [sweepCase] in
          do {
            return .success(
              try SweepResult(
                sweepCase, atlas: atlas, resolver: resolver, fonts: fonts, keepsScene: scene != nil)
            )
          } catch let unresolved as SweepCase.Unresolved {
            return .failure(unresolved)
          }
        }
      }
      var results: [SweepResult] = []
      for try await result in group {
        switch result {
        case .success(let result): results.append(result)
        case .failure(let unresolved): print(unresolved.message)
        }
      }
      return results.sorted { $0.sweepCase.number < $1.sweepCase.number }
    }
    if verbose { for result in results { print(result.line) } }
    if let scene, let last = results.last?.scene {
      try JSONEncoder().encode(last).write(to: URL(fileURLWithPath: scene))
    }
    let table = SweepTable(results: results)
    print(table.text)
    print(table.modes)
    let faults = faults(results) + missing(seeds.count - results.count)
    for fault in faults.prefix(20) { print(fault) }
    print(faults.isEmpty ? "every limit is kept" : "\(faults.count) limits are not kept")
    if !faults.isEmpty { throw ExitCode.failure }
  }

  private func missing(_ count: Int) -> [String] {
    count == 0 ? [] : ["\(count) cases did not resolve"]
  }

  private func faults(_ results: [SweepResult]) -> [String] {
    var faults = results.filter(\.isFaulty).map(\.line)
    for (findings, limit) in Self.strikeLimits {
      let strikes = SweepTable.strikes(results.filter { $0.sweepCase.count == findings })
      if strikes > limit {
        faults.append(
          "\(findings) findings: \(decimals(strikes, 3)) strikes for each label, above \(limit)")
      }
    }
    return faults
  }
}
