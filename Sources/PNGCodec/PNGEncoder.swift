package import Pixels

/// Writes a bitmap as a PNG file in memory: the same pixels and options give the same bytes.
///
/// The smallest of grey, indexed, RGB and RGBA that loses nothing is chosen, always with 8 bits a
/// channel. Filter and strategy are fixed and no time is stored. The bytes may change with the
/// version of zlib; the pixels do not.
///
/// Bands of rows go to libpng one after the other, so a picture that is drawn band by band can be
/// written by the same session without a bitmap of the whole.
package struct PNGEncoder: Sendable {
  package var options: Options

  package init(options: Options = Options()) { self.options = options }

  /// Bytes of bitmap that are packed at a time; small enough to stay in the second-level cache.
  private static let bandBytes = 128 * 1024

  /// The PNG file of a bitmap.
  ///
  /// Colour is divided by alpha and rounded to the nearest integer, ties upwards; a pixel of alpha
  /// 0 becomes the options' hidden colour in a file of RGBA, else transparent black. Multiplying again gives back the bitmap exactly.
  package func encode(_ bitmap: Bitmap) throws(PNGEncodingError) -> [UInt8] {
    try encode(bitmap, failingAllocation: 0)
  }

  /// As `encode`, with the allocation of that number (from 1) refused; for tests.
  func encode(
    _ bitmap: Bitmap, failingAllocation: Int
  ) throws(PNGEncodingError) -> [UInt8] {
    let layout = PNGPixelLayout(smallestFor: bitmap)
    let session = try PNGSession(
      width: bitmap.width, height: bitmap.height, layout: layout, options: options,
      failingAllocation: failingAllocation)
    let packer = PNGRowPacker(layout: layout, hiddenColor: options.hiddenColor)

    let rowBytes = bitmap.width * 4
    let bandHeight = max(1, Self.bandBytes / rowBytes)
    let pixels = bitmap.bytes.span
    var packed: [UInt8] = []
    var row = 0
    while row < bitmap.height {
      let end = min(row + bandHeight, bitmap.height)
      packer.pack(pixels.extracting(row * rowBytes..<end * rowBytes), into: &packed)
      try session.write(packed, rowCount: end - row)
      row = end
    }
    return try session.finish()
  }
}
