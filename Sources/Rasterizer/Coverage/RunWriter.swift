/// Turns the differences of rows into runs of pixels, from left to right.
///
/// Differences are announced before they are added; what lies between announced stretches has one
/// coverage throughout and is never looked at pixel by pixel.
struct RunWriter {
  private static let shortGap = 4

  private let width: Int
  private var row: Int32 = 0
  /// The pixels that differences are being added to; none when `end` is 0.
  private var start = 0
  private var end = 0
  /// The coverage behind the last finished stretch, as an area, and the pixel where it begins.
  private var level: Int32 = 0
  private var levelStart = 0
  /// How many runs and values have been written.
  private(set) var runCount = 0
  private var valueCount = 0

  init(width: Int) { self.width = width }

  @inline(__always)
  mutating func startRow(_ row: Int) { self.row = Int32(truncatingIfNeeded: row) }

  /// Announces differences at the horizontal positions from `minX` to `maxX`, in 65 536ths; `minX`
  /// is left of the right edge of the canvas.
  @inline(__always)
  mutating func open(
    from minX: Int, to maxX: Int, row differences: inout MutableSpan<Int32>,
    runs: inout MutableSpan<CoverageRuns.Run>, values: inout MutableSpan<UInt8>
  ) {
    // What lies to the left of the canvas counts for its first pixel.
    let first = max(minX &>> 16, 0)
    let next = max(min(maxX &>> 16 &+ 1, width), 1)
    if end > 0 {
      // A short gap is cheaper to look at than a run of its own.
      if first <= end &+ Self.shortGap {
        end = max(end, next)
        return
      }
      finishStretch(&differences, runs: &runs, values: &values)
    }
    if level != 0 { fill(to: first, runs: &runs, values: &values) }
    start = first
    end = next
  }

  /// Writes what is left of the row.
  @inline(__always)
  mutating func finishRow(
    _ differences: inout MutableSpan<Int32>, runs: inout MutableSpan<CoverageRuns.Run>,
    values: inout MutableSpan<UInt8>
  ) {
    if end > 0 { finishStretch(&differences, runs: &runs, values: &values) }
    if level != 0 { fill(to: width, runs: &runs, values: &values) }
    level = 0
  }

  private mutating func finishStretch(
    _ differences: inout MutableSpan<Int32>, runs: inout MutableSpan<CoverageRuns.Run>,
    values: inout MutableSpan<UInt8>
  ) {
    runs[runCount] = CoverageRuns.Run(
      row: row, x: Int32(truncatingIfNeeded: start),
      count: Int32(truncatingIfNeeded: end &- start), values: Int32(truncatingIfNeeded: valueCount))
    runCount &+= 1
    var sum = level
    var place = valueCount
    for x in start..<end {
      sum &+= differences[x]
      differences[x] = 0
      values[place] = Self.value(sum)
      place &+= 1
    }
    valueCount = place
    level = sum &+ differences[end]
    differences[end] = 0
    if end == width { differences[width &+ 1] = 0 }
    levelStart = end
    end = 0
  }

  /// Adds the pixels of one coverage up to `end`.
  @inline(__always)
  private mutating func fill(
    to end: Int, runs: inout MutableSpan<CoverageRuns.Run>, values: inout MutableSpan<UInt8>
  ) {
    guard end > levelStart else { return }
    var first: Int32 = -1
    if level != Int32(FixedFormat.fullCoverage) {
      let value = Self.value(level)
      if value == 0 { return }
      first = Int32(truncatingIfNeeded: valueCount)
      for _ in levelStart..<end {
        values[valueCount] = value
        valueCount &+= 1
      }
    }
    runs[runCount] = CoverageRuns.Run(
      row: row, x: Int32(truncatingIfNeeded: levelStart),
      count: Int32(truncatingIfNeeded: end &- levelStart), values: first)
    runCount &+= 1
  }

  private static let half = Int32(FixedFormat.fullCoverage / 2)

  /// Coverage in 255ths, rounded; sums may miss the ends of their range by a few units.
  @inline(__always)
  private static func value(_ sum: Int32) -> UInt8 {
    UInt8(truncatingIfNeeded: (sum &* 255 &+ half) &>> Int32(FixedFormat.areaBits))
  }
}
