/// The size of the picture in pixels.
package struct PixelSize: Hashable, Sendable {
  package var width: Int
  package var height: Int

  /// The longest side we draw: 24.8 fixed-point coordinates and their sums stay far inside 32 bits.
  package static let largestSide = 1 << 15
  /// The largest picture we draw, in pixels; its bitmap takes 2 GiB.
  package static let largestArea = 1 << 29

  /// The size rounded to whole pixels; throws `RasterizationError.canvas` when it is not drawable.
  package init(width: Double, height: Double) throws(RasterizationError) {
    let limit = Double(Self.largestSide) + 0.5
    guard width >= 0.5, height >= 0.5, width < limit, height < limit else {
      throw .canvas(width: width, height: height)
    }
    self.width = Int(width + 0.5)
    self.height = Int(height + 0.5)
    guard self.width * self.height <= Self.largestArea else {
      throw .canvas(width: width, height: height)
    }
  }
}
