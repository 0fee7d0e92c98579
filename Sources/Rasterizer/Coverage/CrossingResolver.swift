/// Finds the boundaries of the inside among chains that touch or cross within a row.
///
/// Two chains that keep their order are told apart at once. Anything else is cut into slabs at the
/// ends of the lines, and again where two lines cross. Within a slab the lines have one order from
/// left to right, so the winding number between them is known, and the boundaries of the inside are
/// passed on as trapezoid sides. Every side spans its whole slab, so sides balance exactly whatever
/// is rounded.
struct CrossingResolver {
  /// A line within the row: `x` from the left of the canvas, `y` from the row's top, in 65 536ths.
  private struct Line {
    var x0: Int
    var x1: Int
    var y0: Int32
    var y1: Int32
    var direction: Int32

    @inline(__always)
    func position(at height: Int32) -> Int {
      if height <= y0 { return x0 }
      if height >= y1 { return x1 }
      return x0 &+ (x1 &- x0) &* Int(height &- y0) / Int(y1 &- y0)
    }
  }

  /// A line within a slab: its positions at the top and at the bottom.
  private struct Side {
    var x0: Int
    var x1: Int
    var line: Int32
    var direction: Int32
  }

  private var lines: [Line] = []
  private var heights: [Int32] = []
  private var sides: [Side] = []

  /// Adds the boundaries among a cluster of chains to the row whose top is at the height `top`;
  /// returns the winding number to the right of them all, given the one to the left.
  @inline(never)
  mutating func resolve(
    _ chains: Span<ActiveChain>, points: Span<FixedPoint>, top: Int32,
    winding: Int32, mask: Int32, into row: inout MutableSpan<Int32>
  ) -> Int32 {
    lines.removeAll(keepingCapacity: true)
    collectLines(of: chains[0], points: points, top: top)
    if chains.count == 2 {
      let split = lines.count
      collectLines(of: chains[1], points: points, top: top)
      let (a, b) = (chains[0].direction, chains[1].direction)
      switch order(split: split) {
      case .beside(let isSwapped):
        let (left, right) = isSwapped ? (1, 0) : (0, 1)
        let between = winding &+ (isSwapped ? b : a)
        add(chains[left], points, from: winding, to: between, mask: mask, into: &row)
        add(chains[right], points, from: between, to: winding &+ a &+ b, mask: mask, into: &row)
        return winding &+ a &+ b
      case .oneBelowTheOther:
        add(chains[0], points, from: winding, to: winding &+ a, mask: mask, into: &row)
        add(chains[1], points, from: winding, to: winding &+ b, mask: mask, into: &row)
        return winding &+ a
      case .mixed: break
      }
    } else {
      for index in 1..<chains.count {
        collectLines(of: chains[index], points: points, top: top)
      }
    }
    return addSlabs(winding: winding, mask: mask, into: &row)
  }

  private mutating func collectLines(
    of chain: ActiveChain, points: Span<FixedPoint>, top: Int32
  ) {
    chain.forEachLine(points) { x0, x1, y0, y1 in
      lines.append(
        Line(
          x0: x0, x1: x1, y0: (y0 &- top) &<< FixedFormat.refinement,
          y1: (y1 &- top) &<< FixedFormat.refinement, direction: chain.direction))
    }
  }

  private func add(
    _ chain: ActiveChain, _ points: Span<FixedPoint>, from before: Int32,
    to after: Int32, mask: Int32, into row: inout MutableSpan<Int32>
  ) {
    let isEntering = after & mask != 0
    if (before & mask != 0) != isEntering {
      chain.addLines(points, isEntering: isEntering, to: &row)
    }
  }
}

extension CrossingResolver {
  /// How two chains lie within a row.
  private enum Order {
    /// Over the same heights, the first left of the second or, swapped, right of it.
    case beside(isSwapped: Bool)
    /// One ends where the other starts; they go on as one chain.
    case oneBelowTheOther
    case mixed
  }

  /// The order of two chains, whose lines are in `lines` up to and from `split` on.
  private func order(split: Int) -> Order {
    let lines = self.lines.span
    let count = lines.count
    guard split > 0, split < count else { return .mixed }
    let (top, bottom) = (lines[0].y0, lines[split - 1].y1)
    let (otherTop, otherBottom) = (lines[split].y0, lines[count - 1].y1)
    if bottom <= otherTop || otherBottom <= top { return .oneBelowTheOther }
    guard top == otherTop, bottom == otherBottom else { return .mixed }

    // The sign of the distance at both ends of all lines decides; between them it is linear. A
    // chain with a level line leaves a height elsewhere than it came to it.
    var least = 0
    var most = 0
    var (a, b) = (0, split)
    var height = top
    while true {
      let (lineA, lineB) = (lines[a], lines[b])
      let above = lineB.position(at: height) &- lineA.position(at: height)
      height = min(lineA.y1, lineB.y1)
      let below = lineB.position(at: height) &- lineA.position(at: height)
      least = min(least, min(above, below))
      most = max(most, max(above, below))
      if least < 0 && most > 0 { return .mixed }
      if height == bottom { return .beside(isSwapped: least < 0) }
      if lineA.y1 == height { a &+= 1 }
      if lineB.y1 == height { b &+= 1 }
    }
  }
}

extension CrossingResolver {
  /// Adds the boundaries among `lines` slab by slab; returns the winding number to their right.
  private mutating func addSlabs(
    winding: Int32, mask: Int32, into row: inout MutableSpan<Int32>
  ) -> Int32 {
    heights.removeAll(keepingCapacity: true)
    for line in lines {
      heights.append(line.y0)
      heights.append(line.y1)
    }
    heights.append(Int32(FixedFormat.rowHeight))
    heights.sort()
    let least = leastSlab
    var behind = winding
    var start: Int32 = 0
    for height in heights where height - start >= least || height == FixedFormat.rowHeight {
      while start < height {
        collectSides(from: start, to: height)
        let end = firstCrossing(from: start, to: height, least: least)
        if end < height {
          for index in sides.indices {
            sides[index].x1 = lines[Int(sides[index].line)].position(at: end)
          }
        }
        behind = addSides(
          height: Int(end &- start), winding: winding, mask: mask, into: &row)
        start = end
      }
    }
    return behind
  }

  /// The least height of a slab: 1/4096 of the row for up to 16 lines, and more for more of them,
  /// so that the work in a row stays within bounds. What is in the wrong order within a slab is
  /// wrong by no more than half of its height.
  private var leastSlab: Int32 {
    let slabs = min(max(65_536 / max(lines.count, 1), 16), 4096)
    return Int32(FixedFormat.rowHeight / slabs)
  }

  private mutating func collectSides(from top: Int32, to bottom: Int32) {
    Self.collectSides(&sides, of: lines, from: top, to: bottom)
  }

  /// Fills `sides` with the lines at the middle between two heights, in their order at the top;
  /// lines that start together stand in their order below it.
  private static func collectSides(
    _ sides: inout [Side], of lines: [Line], from top: Int32, to bottom: Int32
  ) {
    sides.removeAll(keepingCapacity: true)
    let lines = lines.span
    let middle = (top &+ bottom) &>> 1
    for index in lines.indices {
      guard lines[index].y0 <= middle, lines[index].y1 > middle else { continue }
      let line = lines[index]
      sides.append(
        Side(
          x0: line.position(at: top), x1: line.position(at: bottom),
          line: Int32(truncatingIfNeeded: index), direction: line.direction))
    }
    var sorted = sides.mutableSpan
    for index in 1..<max(sorted.count, 1) {
      var place = index
      while place > 0 {
        let (before, side) = (sorted[place &- 1], sorted[place])
        if before.x0 < side.x0 || (before.x0 == side.x0 && before.x1 <= side.x1) { break }
        sorted.swapAt(place &- 1, place)
        place &-= 1
      }
    }
  }

  /// The height of the first crossing between neighbours, or `bottom` when none cross.
  private func firstCrossing(from top: Int32, to bottom: Int32, least: Int32) -> Int32 {
    let height = Int(bottom &- top)
    var first = height
    for index in 1..<max(sides.count, 1) {
      let overlap = sides[index - 1].x1 &- sides[index].x1
      guard overlap > 0 else { continue }
      let gap = sides[index].x0 &- sides[index - 1].x0
      first = min(first, gap &* height / (gap &+ overlap))
    }
    return top &+ Int32(truncatingIfNeeded: min(max(first, Int(least)), height))
  }

  private func addSides(
    height: Int, winding: Int32, mask: Int32, into row: inout MutableSpan<Int32>
  ) -> Int32 {
    var winding = winding
    for side in sides {
      let wasInside = winding & mask != 0
      winding &+= side.direction
      let isInside = winding & mask != 0
      if wasInside != isInside {
        DifferenceRow.addLine(
          from: side.x0, to: side.x1, height: isInside ? height : -height, to: &row)
      }
    }
    return winding
  }
}
