/// Where a chain enters a band.
struct BandEntry: Hashable, Sendable {
  var shape: Int32
  var chain: Int32
  /// The first point of the piece of the chain that is in hand at the band's top, or the chain's
  /// first point.
  var point: Int32
  /// The height of the chain's first point, in units of `FixedPoint`.
  var top: Int32
}

/// The chains of all shapes, sorted into bands of rows.
///
/// Within a band, entries stand in the order of their shapes, and within a shape in rising order of
/// the row of `top`.
struct BandIndex: Sendable {
  let rowsPerBand: Int
  let bandCount: Int
  private var starts: [Int]
  private(set) var entries: [BandEntry]

  /// The indices into `entries` of a shape's entries in a band.
  func entries(of shape: Int, in band: Int) -> Range<Int> {
    let range = starts[band]..<starts[band + 1]
    return firstEntry(of: shape, in: range)..<firstEntry(of: shape + 1, in: range)
  }

  private func firstEntry(of shape: Int, in range: Range<Int>) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].shape < Int32(shape) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Sorts the shapes' chains into the bands of a picture of the given height.
  init(shapes: [FilledShape], store: EdgeStore, height: Int, rowsPerBand: Int) {
    self.rowsPerBand = rowsPerBand
    bandCount = (height + rowsPerBand - 1) / rowsPerBand
    let bandHeight = Int32(rowsPerBand << FixedFormat.positionBits)
    let bands = 0..<bandCount

    // The bands of a chain: from its top to just above its bottom.
    func span(_ chain: EdgeChain) -> Range<Int> {
      let top = store.points[Int(chain.top)].y
      let bottom = store.points[Int(chain.bottom)].y - 1
      let first = max(Int(top.floorDivided(by: bandHeight)), 0)
      let last = min(Int(bottom.floorDivided(by: bandHeight)), bands.upperBound - 1)
      return first..<max(last + 1, first)
    }

    var counts = [Int](repeating: 0, count: bandCount + 1)
    for shape in shapes {
      for chain in shape.chains {
        for band in span(store.chains[chain]) { counts[band + 1] += 1 }
      }
    }
    for band in bands { counts[band + 1] += counts[band] }
    starts = counts
    let filler = BandEntry(shape: 0, chain: 0, point: 0, top: 0)
    entries = [BandEntry](repeating: filler, count: counts[bandCount])
    for (shapeIndex, shape) in shapes.enumerated() {
      for chainIndex in shape.chains {
        let chain = store.chains[chainIndex]
        var point = chain.top
        let top = store.points[Int(point)].y
        for band in span(chain) {
          let bandTop = Int32(band) * bandHeight
          while store.points[Int(point + chain.direction)].y <= bandTop {
            point += chain.direction
          }
          entries[counts[band]] = BandEntry(
            shape: Int32(shapeIndex), chain: Int32(chainIndex), point: point, top: top)
          counts[band] += 1
        }
      }
    }
  }
}

extension Int32 {
  /// The quotient rounded down; `divisor` is positive.
  fileprivate func floorDivided(by divisor: Int32) -> Int32 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
