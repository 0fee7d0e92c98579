package import Pixels

/// A picture as a PNG file states it: RGBA, 8 bits a channel, colour not multiplied by alpha.
package struct StraightImage: Hashable, Sendable {
  package let width: Int
  package let height: Int
  /// `width · height · 4` bytes: red, green, blue, alpha, row by row from the top left.
  package let bytes: [UInt8]

  /// A picture of the given bytes.
  ///
  /// - Precondition: `bytes.count == width * height * 4`.
  package init(width: Int, height: Int, bytes: [UInt8]) {
    precondition(bytes.count == width * height * 4)
    self.width = width
    self.height = height
    self.bytes = bytes
  }

  /// The bitmap with colour multiplied by alpha, rounded to the nearest integer.
  ///
  /// For a file of `PNGEncoder` this is the very bitmap that was encoded.
  package func premultiplied() -> Bitmap {
    var result = bytes
    for offset in stride(from: 0, to: result.count, by: 4) {
      let alpha = result[offset + 3]
      for channel in offset..<offset + 3 {
        result[channel] = PNGCodec.premultiplied(result[channel], alpha: alpha)
      }
    }
    return Bitmap(width: width, height: height, bytes: result)
  }
}
