import Geometry

/// How much of the others a marker would cover wherever it stood: around each disc of another lies a
/// wider disc of places for the marker's own.
struct CoverField {
  /// A middle, and how far from it the overlap ends.
  private let discs: [(center: Point, reach: Double)]

  /// - Parameter reach: how far from its present place the marker may come to stand.
  init(of spot: MarkerSpot, among others: [MarkerSpot], within reach: Double) {
    var discs: [(center: Point, reach: Double)] = []
    for other in others {
      for theirs in other.discs {
        for own in spot.discs {
          let disc = (
            center: other.center + theirs.offset - own.offset, reach: theirs.radius + own.radius
          )
          if disc.center.distance(to: spot.center) < disc.reach + reach { discs.append(disc) }
        }
      }
    }
    self.discs = discs
  }

  /// How far the marker would reach over another one, of all the most; 0 where it is free.
  ///
  /// - Parameter most: a result of so much or more need not be exact.
  func cover(at point: Point, below most: Double = .infinity) -> Double {
    var cover = 0.0
    for disc in discs {
      let x = disc.center.x - point.x
      let y = disc.center.y - point.y
      let square = x * x + y * y
      // Most discs are too far away to matter.
      let needed = disc.reach - cover
      guard needed > 0, square < needed * needed else { continue }
      cover = disc.reach - square.squareRoot()
      if cover >= most { return cover }
    }
    return cover
  }
}

extension MarkerSpot {
  fileprivate var discs: [(offset: Point, radius: Double)] {
    footprint?.discs ?? [(.zero, radius)]
  }
}
