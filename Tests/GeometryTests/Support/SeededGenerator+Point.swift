import Geometry
import TestSupport

extension SeededGenerator {
  /// A point within ±100 whose coordinates have three decimals at most.
  mutating func point() -> Point {
    Point(coordinate(), coordinate())
  }

  private mutating func coordinate() -> Double {
    Double(Int(next() % 200_001) - 100_000) / 1000
  }
}
