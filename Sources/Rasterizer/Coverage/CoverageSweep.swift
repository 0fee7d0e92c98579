/// Computes which share of each pixel a shape covers, exactly, row by row.
///
/// Each row of pixels is cut by the shape's chains. Sorted from left to right, chains fall into
/// *clusters* that do not touch each other within the row. A contour is closed, so a chain that
/// starts or ends inside the row touches another one there: between clusters the winding number is
/// the same over the whole height of the row. A cluster of one chain is a boundary of the shape or
/// lies wholly inside or outside of it. A cluster of several is resolved by `CrossingResolver`,
/// which knows the order of its lines at every height. What remains are the boundaries alone, each
/// with its sign, and the sum of their signed areas is the coverage: no winding number is ever
/// guessed from a sum of areas, so shapes that overlap or cross inside one pixel come out right.
struct CoverageSweep {
  private let width: Int
  /// The pixels that the last shape covers.
  private(set) var result = CoverageRuns()
  private var differences: [Int32]
  /// Room for the chains that the row at hand crosses.
  private var active: [ActiveChain] = []
  private var resolver = CrossingResolver()

  init(width: Int) {
    self.width = width
    differences = [Int32](repeating: 0, count: DifferenceRow.count(forWidth: width))
  }

  /// Sweeps a shape through the given rows; the pixels are then in `result`.
  ///
  /// - Parameter range: the entries of `index` with the shape's chains in these rows.
  mutating func sweep(
    _ shape: FilledShape, entries range: Range<Int>, of index: BandIndex, rows: Range<Int>,
    store: EdgeStore
  ) {
    let entries = index.entries.span.extracting(range)
    while active.count < entries.count { active.append(ActiveChain()) }
    let width = self.width
    let first = max(rows.lowerBound, shape.bounds.minY)
    let last = min(rows.upperBound, shape.bounds.maxY)
    let points = store.points.span
    let chains = store.chains.span
    // A cluster gives two runs at the most, its own and the pixels behind it, of a pixel at least.
    let runsPerRow = min(2 * entries.count, width)
    result.refill(runs: (last - first) * runsPerRow, values: (last - first) * width) {
      runs, values in
      Self.sweep(
        rows: first..<last, mask: shape.insideMask, entries: entries, chains: chains,
        points: points, writer: RunWriter(width: width), active: &active,
        differences: &differences, resolver: &resolver, runs: &runs, values: &values)
    }
  }

  /// Returns how many runs there are.
  private static func sweep(
    rows: Range<Int>, mask: Int32, entries: Span<BandEntry>, chains: Span<EdgeChain>,
    points: Span<FixedPoint>, writer: RunWriter, active: inout [ActiveChain],
    differences: inout [Int32], resolver: inout CrossingResolver,
    runs: inout MutableSpan<CoverageRuns.Run>, values: inout MutableSpan<UInt8>
  ) -> Int {
    var writer = writer
    var active = active.mutableSpan
    var differences = differences.mutableSpan
    var activeCount = 0
    var next = 0
    var row = rows.lowerBound
    while row < rows.upperBound {
      let top = Int32(truncatingIfNeeded: row &<< FixedFormat.positionBits)
      let bottom = top &+ Int32(FixedFormat.onePixel)
      while next < entries.count, entries[next].top < bottom {
        let entry = entries[next]
        active[activeCount] = ActiveChain(
          entry, chain: chains[Int(entry.chain)], top: top, points: points)
        activeCount &+= 1
        next &+= 1
      }
      if activeCount == 0 {
        if next == entries.count { break }
        row = Int(entries[next].top &>> FixedFormat.positionBits)
        continue
      }
      let anyEnds = advance(&active, activeCount, from: top, to: bottom, points: points)
      writer.startRow(row)
      addBoundaries(
        of: active, activeCount, points: points, top: top, mask: mask, writer: &writer,
        resolver: &resolver, differences: &differences, runs: &runs, values: &values)
      writer.finishRow(&differences, runs: &runs, values: &values)
      if anyEnds { activeCount = removeFinished(&active, activeCount) }
      row &+= 1
    }
    return writer.runCount
  }

  /// Takes the chains to the next row and sorts them from left to right; true when one ends there.
  @inline(__always)
  private static func advance(
    _ active: inout MutableSpan<ActiveChain>, _ count: Int, from top: Int32, to bottom: Int32,
    points: Span<FixedPoint>
  ) -> Bool {
    var anyEnds = false
    for index in 0..<count {
      active[index].advance(from: top, to: bottom, points: points)
      if active[index].isFinished { anyEnds = true }
      // Chains were in order in the row above, so few of them have to move.
      var place = index
      while place > 0, active[place &- 1].minX > active[place].minX {
        active.swapAt(place &- 1, place)
        place &-= 1
      }
    }
    return anyEnds
  }

  /// Returns how many chains are left.
  private static func removeFinished(_ active: inout MutableSpan<ActiveChain>, _ count: Int) -> Int
  {
    var kept = 0
    for index in 0..<count where !active[index].isFinished {
      if kept != index { active.swapAt(kept, index) }
      kept &+= 1
    }
    return kept
  }

  /// Adds the boundaries of the inside within a row to the differences.
  @inline(__always)
  private static func addBoundaries(
    of active: borrowing MutableSpan<ActiveChain>, _ count: Int, points: Span<FixedPoint>,
    top: Int32, mask: Int32, writer: inout RunWriter, resolver: inout CrossingResolver,
    differences: inout MutableSpan<Int32>, runs: inout MutableSpan<CoverageRuns.Run>,
    values: inout MutableSpan<UInt8>
  ) {
    let right = (differences.count &- 2) &<< FixedFormat.rowBits
    var winding: Int32 = 0
    var index = 0
    while index < count {
      let first = index
      let minX = active[first].minX
      if minX >= right { break }
      var maxX = active[first].maxX
      index &+= 1
      while index < count, active[index].minX <= maxX {
        maxX = max(maxX, active[index].maxX)
        index &+= 1
      }
      if index == first &+ 1 {
        let wasInside = winding & mask != 0
        winding &+= active[first].direction
        let isInside = winding & mask != 0
        if wasInside == isInside { continue }
        writer.open(from: minX, to: maxX, row: &differences, runs: &runs, values: &values)
        active[first].addLines(points, isEntering: isInside, to: &differences)
      } else {
        writer.open(from: minX, to: maxX, row: &differences, runs: &runs, values: &values)
        winding = resolver.resolve(
          active.span.extracting(first..<index), points: points, top: top, winding: winding,
          mask: mask, into: &differences)
      }
    }
  }
}
