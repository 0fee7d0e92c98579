/// Spreads blocks along a column so that they keep their order, do not overlap, stay between
/// `minimum` and `maximum`, and move as little as possible (least squares).
///
/// Pool-adjacent-violators on the targets less the room of the blocks above (Barlow et al. 1972);
/// clamping that solution to the column is optimal as well. When the blocks do not fit, they are
/// stacked from `minimum` and run over the end.
///
/// - Parameters:
///   - targets: where the top of each block would like to be.
///   - extents: each block's height, the gap below it included.
/// - Returns: the top of each block.
/// - Complexity: O(n).
func spacedPositions(
  targets: [Double], extents: [Double], minimum: Double, maximum: Double
) -> [Double] {
  var offsets: [Double] = []
  var used = 0.0
  for extent in extents {
    offsets.append(used)
    used += extent
  }
  var pools: [(mean: Double, count: Int)] = []
  for (target, offset) in zip(targets, offsets) {
    pools.append((target - offset, 1))
    while let last = pools.last, pools.count > 1, pools[pools.count - 2].mean > last.mean {
      pools.removeLast()
      let before = pools.removeLast()
      let count = before.count + last.count
      let sum = before.mean * Double(before.count) + last.mean * Double(last.count)
      pools.append((sum / Double(count), count))
    }
  }
  let highest = max(minimum, maximum - used)
  let levels = pools.flatMap { pool in
    [Double](repeating: min(max(pool.mean, minimum), highest), count: pool.count)
  }
  return zip(levels, offsets).map { $0 + $1 }
}
