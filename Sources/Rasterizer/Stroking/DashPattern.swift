internal import Scene

/// Lengths of dash, gap, dash, … in pixels, with the place where the first subpath starts in them.
struct DashPattern {
  /// An even number of lengths, none negative, their sum positive.
  let lengths: [Double]
  let total: Double
  /// Where a subpath starts: the index into `lengths` and what is left of that length.
  let firstIndex: Int
  let firstRest: Double

  /// A pattern shorter than this is drawn as a solid line; its dashes could not be told apart.
  private static let shortest = 1.0 / 16

  /// The pattern of `style`; nil when its line is solid. Lengths must be finite and not negative.
  init?(_ style: StrokeStyle, scale: Double) {
    var lengths = style.dashes.map { $0 * scale }
    if !lengths.count.isMultiple(of: 2) { lengths += lengths }
    let total = lengths.reduce(0, +)
    guard total >= Self.shortest, total.isFinite else { return nil }
    self.lengths = lengths
    self.total = total

    var phase = (style.dashOffset * scale).truncatingRemainder(dividingBy: total)
    if phase < 0 { phase += total }
    var index = 0
    // A phase of nothing stays with a dash of no length.
    while index < lengths.count - 1, phase > 0, phase >= lengths[index] {
      phase -= lengths[index]
      index += 1
    }
    firstIndex = index
    firstRest = max(lengths[index] - phase, 0)
  }
}
