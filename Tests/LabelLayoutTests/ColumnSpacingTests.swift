@testable import LabelLayout
import TestSupport
import Testing

@Suite("Spacing in a column")
struct ColumnSpacingTests {
  /// The least sum of squared moves over every way to place the blocks on whole numbers.
  private func leastCost(
    _ targets: ArraySlice<Double>, _ extents: ArraySlice<Double>, from minimum: Int, to maximum: Int
  ) -> Double {
    guard let target = targets.first, let extent = extents.first else { return 0 }
    let needed = Int(extents.reduce(0, +))
    var best = Double.infinity
    for top in stride(from: minimum, through: maximum - needed, by: 1) {
      let move = Double(top) - target
      let rest = leastCost(
        targets.dropFirst(), extents.dropFirst(), from: top + Int(extent), to: maximum)
      best = min(best, move * move + rest)
    }
    return best
  }

  private func cost(_ positions: [Double], _ targets: [Double]) -> Double {
    zip(positions, targets).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
  }

  @Test("No placement on a grid moves the blocks less", arguments: 0..<80)
  func enumeration(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let count = Int.random(in: 1...4, using: &generator)
    let targets = (0..<count).map { _ in Double(Int.random(in: -3...18, using: &generator)) }
    let extents = (0..<count).map { _ in Double(Int.random(in: 1...3, using: &generator)) }
    let positions = spacedPositions(targets: targets, extents: extents, minimum: 0, maximum: 14)
    let best = leastCost(targets[...], extents[...], from: 0, to: 14)
    #expect(cost(positions, targets) <= best + 1e-9)
  }

  @Test("Blocks neither overlap nor leave the column", arguments: 0..<80)
  func constraints(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let count = Int.random(in: 1...20, using: &generator)
    let targets = (0..<count).map { _ in Double.random(in: -50...150, using: &generator) }
    let extents = (0..<count).map { _ in Double.random(in: 0...5, using: &generator) }
    let positions = spacedPositions(targets: targets, extents: extents, minimum: 0, maximum: 100)
    let ends = zip(positions, extents).map(+)
    #expect(positions.allSatisfy { $0 >= -1e-9 })
    #expect(ends.allSatisfy { $0 <= 100 + 1e-9 })
    #expect(zip(ends, positions.dropFirst()).allSatisfy { $0 <= $1 + 1e-9 })
  }

  @Test("Blocks that want what they may have get it")
  func freeTargets() {
    let positions = spacedPositions(
      targets: [10, 20, 40], extents: [5, 5, 5], minimum: 0, maximum: 100)
    #expect(positions == [10, 20, 40])
  }

  @Test("Blocks without enough room are stacked from the start")
  func overfull() {
    let positions = spacedPositions(
      targets: [5, 0, 9], extents: [6, 6, 6], minimum: 1, maximum: 10)
    #expect(positions == [1, 7, 13])
  }

  @Test("No blocks")
  func empty() {
    #expect(spacedPositions(targets: [], extents: [], minimum: 0, maximum: 1).isEmpty)
  }
}
