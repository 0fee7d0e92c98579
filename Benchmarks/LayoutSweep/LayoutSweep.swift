import BodyAtlas
import Composition
import FigureMetrics
import Foundation
import Looks
import Resolution
import Typography

// Composes invented cases and measures every figure: nothing may overlap, cross, cover the body or
// get lost. Prints a table and fails when a limit is not kept.
//
//   swift run -c release LayoutSweep [figures] [first seed]

@main
struct LayoutSweep {
  /// Leaders over other markers for each label, for figures with so many findings.
  static let strikeLimits: [(findings: Int, limit: Double)] = [(25, 0.05), (60, 0.28)]

  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    let figures = arguments.first ?? 2000
    let first = arguments.dropFirst().first ?? 0
    let atlas = try Atlas.bundled
    let resolver = SiteResolver(atlas)
    let fonts = try FontLibrary()
    let styles = try BuiltInLooks.presetNames.map(BuiltInLooks.preset)
    let theme = try BuiltInLooks.theme("light")
    let results = try await withThrowingTaskGroup(of: SweepResult?.self) { group in
      for number in first..<(first + figures) {
        let sweepCase = SweepCase(number: number, styles: styles)
        group.addTask {
          try SweepResult(
            sweepCase, atlas: atlas, resolver: resolver, fonts: fonts, theme: theme)
        }
      }
      var results: [SweepResult] = []
      for try await result in group { if let result { results.append(result) } }
      return results.sorted { $0.sweepCase.number < $1.sweepCase.number }
    }
    let table = SweepTable(results: results)
    print(table.text)
    print(table.modes)
    let faults = faults(results) + missing(figures - results.count)
    for fault in faults.prefix(20) { print(fault) }
    print(faults.isEmpty ? "every limit is kept" : "\(faults.count) limits are not kept")
    if !faults.isEmpty { exit(1) }
  }

  private static func missing(_ count: Int) -> [String] {
    count == 0 ? [] : ["\(count) cases did not resolve"]
  }

  private static func faults(_ results: [SweepResult]) -> [String] {
    var faults = results.filter { $0.metrics.faults > 0 || !$0.lost.isEmpty }.map { result in
      let own = result.sweepCase
      return "seed \(own.number): \(own.count) findings, \(own.style.name), "
        + own.views.map(\.rawValue).joined(separator: " ")
        + ", \(result.mode): \(result.metrics.faults) faults, lost \(result.lost)"
    }
    for (findings, limit) in strikeLimits {
      let strikes = SweepTable.strikes(results.filter { $0.sweepCase.count == findings })
      if strikes > limit {
        faults.append(
          "\(findings) findings: \(decimals(strikes, 3)) strikes for each label, above \(limit)")
      }
    }
    return faults
  }
}
