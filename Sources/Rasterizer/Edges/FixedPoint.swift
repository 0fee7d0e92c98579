/// A position in device pixels in 24.8 fixed point: 256 units a pixel.
///
/// All geometry is rounded to it before anything is filled, so that coverage is computed in whole
/// numbers and comes out the same on every machine.
struct FixedPoint: Hashable, Sendable {
  var x: Int32
  var y: Int32
}

/// The number formats of the fill: how many bits of fraction each has.
enum FixedFormat {
  /// Positions of path points, `FixedPoint`.
  static let positionBits = 8
  static let onePixel = 1 << positionBits
  /// Positions within a row while it is swept: a row is 65 536 high.
  static let rowBits = 16
  static let rowHeight = 1 << rowBits
  /// From positions of points to positions within a row.
  static let refinement = rowBits - positionBits
  /// Slopes: `x` for one `y`.
  static let slopeBits = 32
  /// Areas. Finer than what they are products of, so that the many small areas of lines that cross
  /// again and again within a pixel add up to the right sum.
  static let areaBits = 22
  static let fullCoverage = 1 << areaBits
}
