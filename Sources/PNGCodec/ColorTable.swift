/// Up to 256 distinct colours, each with a number in order of arrival; open addressing.
///
/// A dictionary would do the same some ten times slower, and this runs once for each pixel.
struct ColorTable {
  static let capacity = 256

  /// Four slots for each entry, so that a search meets an empty slot soon.
  private static let slotCount = 1024

  /// One more than the entry's number; 0 marks an empty slot.
  private var slots = [UInt16](repeating: 0, count: slotCount)
  private(set) var colors: [PremultipliedColor] = []

  /// The slot that holds the color, or the empty one where it belongs.
  private func slot(of color: PremultipliedColor) -> Int {
    // Fibonacci hashing: the top ten bits of the product with 2³² divided by the golden ratio.
    var slot = Int((color.bits &* 2_654_435_769) >> 22)
    while slots[slot] != 0 && colors[Int(slots[slot]) - 1] != color {
      slot = (slot + 1) & (Self.slotCount - 1)
    }
    return slot
  }

  /// Adds a colour unless it is there; false when it is new and the table is full.
  mutating func insert(_ color: PremultipliedColor) -> Bool {
    let slot = slot(of: color)
    if slots[slot] != 0 { return true }
    guard colors.count < Self.capacity else { return false }
    colors.append(color)
    slots[slot] = UInt16(colors.count)
    return true
  }

  /// The number of a colour of the table.
  ///
  /// - Precondition: the colour was inserted.
  func number(of color: PremultipliedColor) -> UInt8 {
    let entry = slots[slot(of: color)]
    precondition(entry != 0, "the colour is not in the table")
    return UInt8(truncatingIfNeeded: entry - 1)
  }
}

extension ColorTable {
  /// The table with its colours sorted by alpha, then red, green, blue.
  ///
  /// The order depends on the set of colours alone, and puts those that are not opaque first, as
  /// the shortest tRNS chunk wants them.
  func sorted() -> ColorTable {
    var result = ColorTable()
    let ordered = colors.sorted {
      ($0.alpha, $0.red, $0.green, $0.blue) < ($1.alpha, $1.red, $1.green, $1.blue)
    }
    for color in ordered { _ = result.insert(color) }
    return result
  }
}
