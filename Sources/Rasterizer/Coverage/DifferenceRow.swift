/// The coverage of one row of pixels, as differences from pixel to pixel.
///
/// A boundary line that passes through a row adds, for each pixel it crosses, the area to its right
/// within that pixel, and the rest of its height to the next pixel; the sum of all differences up to
/// a pixel is that pixel's coverage (the scheme of font-rs, with whole numbers instead of floats).
/// Only boundaries between inside and outside are added, with sign, so the sum is between nothing
/// and `FixedFormat.fullCoverage` but for rounding, and exactly one of the two between the runs.
enum DifferenceRow {
  /// How many differences a row of pixels needs: a line on the right edge of the canvas writes to
  /// two places behind the last pixel.
  static func count(forWidth width: Int) -> Int { width + 2 }

  private static let rowBits = FixedFormat.rowBits
  /// From a height to the area of a strip one pixel wide.
  private static let widening = FixedFormat.areaBits - rowBits

  /// The area to the right of a line, within the pixel of the column it is in; `x0` and `x1` are
  /// its ends.
  @inline(__always)
  private static func rightArea(from x0: Int, to x1: Int, column: Int, height: Int) -> Int {
    let distance = (x0 &+ x1) &>> 1 &- column &<< rowBits
    // Rounded to the nearest, so that many small areas do not err to the same side.
    let shift = rowBits - widening
    return (height &* distance &+ (1 << (rowBits - widening - 1))) &>> shift
  }

  /// Adds the boundary line between the horizontal positions `x0` and `x1`, `height` high, all in
  /// 65 536ths; the height is negative where the inside ends to the line's right.
  @inline(__always)
  static func addLine(from x0: Int, to x1: Int, height: Int, to row: inout MutableSpan<Int32>) {
    let column = x0 &>> rowBits
    if column == x1 &>> rowBits, column >= 0, column &+ 1 < row.count {
      let next = rightArea(from: x0, to: x1, column: column, height: height)
      row[column] &+= Int32(truncatingIfNeeded: height &<< widening &- next)
      row[column &+ 1] &+= Int32(truncatingIfNeeded: next)
    } else {
      // Heights do not depend on which end is on top.
      addSlanted(from: min(x0, x1), to: max(x0, x1), height: height, to: &row)
    }
  }

  @inline(never)
  private static func addSlanted(
    from x0: Int, to x1: Int, height: Int, to row: inout MutableSpan<Int32>
  ) {
    let column = x0 &>> rowBits
    let next = column &+ 1
    guard next == x1 &>> rowBits, column >= 0, next &+ 1 < row.count else {
      addLong(from: x0, to: x1, height: height, to: &row)
      return
    }
    // Most lines cross into the next pixel and end there.
    let side = next &<< rowBits
    let share = height &* (side &- x0) / (x1 &- x0)
    let rest = height &- share
    let area = rightArea(from: x0, to: side, column: column, height: share)
    let last = rightArea(from: side, to: x1, column: next, height: rest)
    row[column] &+= Int32(truncatingIfNeeded: share &<< widening &- area)
    row[next] &+= Int32(truncatingIfNeeded: area &+ rest &<< widening &- last)
    row[next &+ 1] &+= Int32(truncatingIfNeeded: last)
  }

  @inline(never)
  private static func addLong(
    from x0: Int, to x1: Int, height: Int, to row: inout MutableSpan<Int32>
  ) {
    let right = (row.count &- 2) &<< rowBits
    if x0 >= right { return }
    if x1 <= 0 {
      row[0] &+= Int32(truncatingIfNeeded: height &<< widening)
      return
    }
    let heightPerX = (height &<< 32) / (x1 &- x0)
    var done = 0
    var x = x0
    if x < 0 {
      done = ((0 &- x0) &* heightPerX) &>> 32
      row[0] &+= Int32(truncatingIfNeeded: done &<< widening)
      x = 0
    }
    let lastColumn = min(x1, right) &>> rowBits
    var column = x &>> rowBits
    // The area that goes to the next pixel, and stays with it.
    var carry = 0
    while column < lastColumn {
      let next = (column &+ 1) &<< rowBits
      let reached = ((next &- x0) &* heightPerX) &>> 32
      let share = reached &- done
      let area = rightArea(from: x, to: next, column: column, height: share)
      row[column] &+= Int32(truncatingIfNeeded: carry &+ share &<< widening &- area)
      carry = area
      done = reached
      x = next
      column &+= 1
    }
    // What runs on beyond the right edge of the canvas changes nothing on it.
    var area = 0
    if x1 <= right {
      let share = height &- done
      area = rightArea(from: x, to: x1, column: column, height: share)
      carry &+= share &<< widening &- area
    }
    row[column] &+= Int32(truncatingIfNeeded: carry)
    row[column &+ 1] &+= Int32(truncatingIfNeeded: area)
  }
}
