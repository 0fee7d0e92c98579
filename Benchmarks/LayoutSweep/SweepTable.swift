import FigureMetrics

/// Results added up by how many findings the figures have.
struct SweepTable {
  private static let bands: [(name: String, range: ClosedRange<Int>)] = [
    ("1-10", 1...10), ("11-24", 11...24), ("25", 25...25), ("26-59", 26...59), ("60", 60...60),
    ("61-89", 61...89), ("90-120", 90...120),
  ]

  var results: [SweepResult]

  /// What is said of a group of figures: a heading and a number.
  private static let columns: [(String, @Sendable ([SweepResult]) -> String)] = [
    ("figures", { "\($0.count)" }),
    ("lost", { "\($0.sum { $0.lost.count })" }),
    ("text overlaps", { "\($0.sum { $0.metrics.textOverlaps })" }),
    ("on body", { "\($0.sum { $0.metrics.labelsOverBody })" }),
    ("on markers", { "\($0.sum { $0.metrics.labelsOverMarkers })" }),
    ("off page", { "\($0.sum { $0.metrics.textOffPage })" }),
    ("crossings", { "\($0.sum { $0.metrics.leaderCrossings })" }),
    ("through text", { "\($0.sum { $0.metrics.leadersThroughText })" }),
    ("strikes/label", { decimals(strikes($0), 3) }),
    ("brackets", { "\($0.sum { $0.metrics.leadersOverBrackets })" }),
    ("with leaders", { "\($0.filter { $0.metrics.leaders > 0 }.count)" }),
    ("covered", { decimals($0.map(\.metrics.mostCovered).max() ?? 0, 2) }),
    ("shared", { decimals($0.mean { Double($0.metrics.sharedMarkers) }, 1) }),
    ("unlisted", { "\($0.sum(\.unlisted))" }),
    ("leader %", { decimals($0.mean { $0.metrics.meanLeaderLength * 100 }, 1) }),
    ("steepest", { decimals($0.map(\.metrics.steepestLeader).max() ?? 0, 0) }),
    ("nearer %", { decimals($0.mean { $0.metrics.nearerSide * 100 }, 1) }),
    ("least text", { decimals($0.compactMap(\.metrics.smallestText).min() ?? 0, 1) }),
    ("ms", { decimals($0.median { milliseconds($0.duration) }, 0) }),
    ("most ms", { decimals($0.map { milliseconds($0.duration) }.max() ?? 0, 0) }),
  ]

  /// Leaders over markers for each label that has a leader, all figures together.
  static func strikes(_ results: [SweepResult]) -> Double {
    let labels = results.sum { $0.metrics.labels }
    return labels == 0 ? 0 : Double(results.sum { $0.metrics.leadersOverMarkers }) / Double(labels)
  }

  var text: String {
    var lines = [["findings"] + Self.columns.map(\.0)]
    for (name, range) in Self.bands {
      let own = results.filter { range.contains($0.sweepCase.count) }
      if !own.isEmpty { lines.append([name] + Self.columns.map { $0.1(own) }) }
    }
    lines.append(["all"] + Self.columns.map { $0.1(results) })
    let widths = lines[0].indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    return lines.map { line in
      zip(line, widths).map { String(repeating: " ", count: $1 - $0.count) + $0 }
        .joined(separator: "  ")
    }.joined(separator: "\n")
  }

  /// How many figures were labelled in which way.
  var modes: String {
    Self.bands.compactMap { name, range in
      let own = results.filter { range.contains($0.sweepCase.count) }
      let counts = Dictionary(grouping: own, by: \.mode).mapValues(\.count)
      guard !counts.isEmpty else { return nil }
      return "\(name): "
        + counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    }.joined(separator: "\n")
  }
}

extension [SweepResult] {
  func sum(_ value: (SweepResult) -> Int) -> Int { reduce(0) { $0 + value($1) } }
  func mean(_ value: (SweepResult) -> Double) -> Double {
    isEmpty ? 0 : reduce(0) { $0 + value($1) } / Double(count)
  }

  func median(_ value: (SweepResult) -> Double) -> Double {
    isEmpty ? 0 : map(value).sorted()[count / 2]
  }
}

func milliseconds(_ duration: Duration) -> Double {
  let (seconds, attoseconds) = duration.components
  return Double(seconds) * 1e3 + Double(attoseconds) / 1e15
}

/// A number that is not negative, with a fixed count of decimals.
func decimals(_ value: Double, _ count: Int) -> String {
  var unit = 1.0
  for _ in 0..<count { unit *= 10 }
  let whole = Int((value * unit).rounded())
  guard count > 0 else { return "\(whole)" }
  let fraction = String(whole % Int(unit))
  return "\(whole / Int(unit))." + String(repeating: "0", count: count - fraction.count) + fraction
}
