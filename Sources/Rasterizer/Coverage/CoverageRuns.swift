/// The pixels of one shape within a band of rows: runs from left to right, rows from the top.
struct CoverageRuns {
  struct Run {
    /// The row on the canvas.
    var row: Int32
    var x: Int32
    var count: Int32
    /// Index of the first pixel's value in `values`; negative for pixels that are fully covered.
    var values: Int32

    var isFull: Bool { values < 0 }
  }

  /// The runs, `runCount` of them; what lies behind is of no meaning.
  fileprivate(set) var runs: [Run] = []
  fileprivate(set) var runCount = 0
  /// Coverage of pixels, 255 for the whole pixel.
  fileprivate(set) var values: [UInt8] = []

  var isEmpty: Bool { runCount == 0 }

  /// Lets `write` fill in the runs; it returns how many there are. There is room for as many runs
  /// and values as asked for, so that nothing has to grow on the way.
  @inline(__always)
  mutating func refill(
    runs room: Int, values valueRoom: Int,
    write: (inout MutableSpan<Run>, inout MutableSpan<UInt8>) -> Int
  ) {
    if runs.count < room {
      runs = [Run](repeating: Run(row: 0, x: 0, count: 0, values: 0), count: room)
    }
    if values.count < valueRoom { values = [UInt8](repeating: 0, count: valueRoom) }
    runCount = Self.write(&runs, &values, write)
  }

  @inline(__always)
  private static func write(
    _ runs: inout [Run], _ values: inout [UInt8],
    _ write: (inout MutableSpan<Run>, inout MutableSpan<UInt8>) -> Int
  ) -> Int {
    var runs = runs.mutableSpan
    var values = values.mutableSpan
    return write(&runs, &values)
  }
}
