@testable import LabelLayout
import TestSupport
import Testing

@Suite("Minimum-cost matching")
struct MinimumCostMatchingTests {
  /// The least total over every way to give each row a column of its own.
  private func leastCost(_ costs: ArraySlice<[Double]>, taken: Set<Int> = []) -> Double {
    guard let row = costs.first else { return 0 }
    var best = Double.infinity
    for column in row.indices where !taken.contains(column) {
      best = min(best, row[column] + leastCost(costs.dropFirst(), taken: taken.union([column])))
    }
    return best
  }

  private func total(_ matching: [Int?], _ costs: [[Double]]) -> Double {
    zip(matching, costs).reduce(0) { sum, pair in
      sum + (pair.0.map { pair.1[$0] } ?? .infinity)
    }
  }

  @Test("It costs no more than the best of all assignments", arguments: 0..<120)
  func bruteForce(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let rows = Int.random(in: 1...5, using: &generator)
    let columns = rows + Int.random(in: 0...2, using: &generator)
    let costs = (0..<rows).map { _ in
      (0..<columns).map { _ in Double(Int.random(in: -20...20, using: &generator)) }
    }
    let matching = minimumCostMatching(costs)
    #expect(Set(matching.compactMap(\.self)).count == rows)
    #expect(abs(total(matching, costs) - leastCost(costs[...])) < 1e-9)
  }

  @Test("Forbidden pairs are left alone", arguments: 0..<120)
  func forbiddenPairs(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let costs = (0..<4).map { _ in
      (0..<5).map { _ in
        Int.random(in: 0..<3, using: &generator) == 0
          ? Double.infinity : Double(Int.random(in: 0...9, using: &generator))
      }
    }
    let least = leastCost(costs[...])
    let matching = minimumCostMatching(costs)
    if least.isFinite {
      #expect(abs(total(matching, costs) - least) < 1e-9)
    } else {
      #expect(matching.contains(nil))
    }
    for (column, row) in zip(matching, costs) {
      if let column { #expect(row[column].isFinite) }
    }
  }

  @Test("A row that finds no column takes none from another")
  func noColumn() {
    let infinity = Double.infinity
    #expect(minimumCostMatching([[1, 2], [infinity, infinity], [3, 1]]) == [0, nil, 1])
  }

  @Test("More rows than columns leave some without")
  func tooManyRows() {
    #expect(minimumCostMatching([[1.0], [0]]).compactMap(\.self) == [0])
  }

  @Test("Nothing to match")
  func empty() {
    #expect(minimumCostMatching([]).isEmpty)
    #expect(minimumCostMatching([[], []]) == [nil, nil])
  }
}
