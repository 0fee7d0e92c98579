internal import CPNGShim

/// Reads PNG files, for comparing with stored pictures.
///
/// Any PNG is understood and brought to 8-bit RGBA in sRGB by libpng's simplified interface.
package struct PNGDecoder: Sendable {
  /// The largest picture allowed, in pixels; a small file can claim an enormous one.
  package var pixelLimit: Int

  package init(pixelLimit: Int = 1 << 28) { self.pixelLimit = pixelLimit }

  /// The picture of a whole PNG file.
  package func decode(_ file: [UInt8]) throws(PNGDecodingError) -> StraightImage {
    var image = unsafe file.withUnsafeBufferPointer {
      unsafe cpng_decode($0.baseAddress, $0.count, pixelLimit)
    }
    defer { unsafe cpng_free(image.bytes) }
    guard unsafe image.status == CPNG_OK else {
      let message = unsafe withUnsafeBytes(of: &image.message) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      throw PNGDecodingError(message: message)
    }
    let width = unsafe Int(image.width)
    let height = unsafe Int(image.height)
    let bytes = unsafe UnsafeBufferPointer(start: image.bytes, count: width * height * 4)
    return unsafe StraightImage(width: width, height: height, bytes: Array(bytes))
  }
}

/// Why a file could not be read as PNG.
package struct PNGDecodingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// libpng's words.
  package let message: String

  package var description: String { "libpng could not read the picture: \(message)" }
}
