/// A picture in memory: premultiplied RGBA, 8 bits a channel, sRGB, rows from the top.
public struct Bitmap: Hashable, Sendable {
  /// In pixels, at least 1.
  public let width: Int
  /// In pixels, at least 1.
  public let height: Int

  /// `width · height · 4` bytes: red, green, blue, alpha for each pixel, row by row from the top
  /// left. Colour is multiplied by alpha, so no channel exceeds it.
  public private(set) var bytes: [UInt8]

  /// A bitmap of the given bytes.
  ///
  /// - Precondition: `bytes.count == width * height * 4`, both sides at least 1.
  public init(width: Int, height: Int, bytes: [UInt8]) {
    precondition(width > 0 && height > 0 && bytes.count == width * height * 4)
    self.width = width
    self.height = height
    self.bytes = bytes
  }
}
