import Pixels
import TestSupport

/// Small bitmaps, one for each format the encoder can choose.
enum SampleBitmaps {
  /// A bitmap from premultiplied pixels, row by row.
  static func bitmap(width: Int, _ pixels: [(UInt8, UInt8, UInt8, UInt8)]) -> Bitmap {
    Bitmap(
      width: width, height: pixels.count / width,
      bytes: pixels.flatMap { [$0.0, $0.1, $0.2, $0.3] })
  }

  /// A bitmap whose pixels follow from a seeded generator; `pixel` turns random bits into one.
  static func random(
    width: Int, height: Int, seed: UInt64,
    _ pixel: (UInt32) -> (UInt8, UInt8, UInt8, UInt8)
  ) -> Bitmap {
    var generator = SeededGenerator(seed: seed)
    return bitmap(
      width: width,
      (0..<width * height).map { _ in pixel(UInt32(truncatingIfNeeded: generator.next())) })
  }

  /// All 256 greys.
  static let grey = random(width: 37, height: 41, seed: 1) { bits in
    let level = UInt8(truncatingIfNeeded: bits)
    return (level, level, level, 255)
  }

  /// 200 opaque colours.
  static let opaqueColors = random(width: 37, height: 41, seed: 2) { bits in
    (UInt8(bits % 200), 10, 200, 255)
  }

  /// 128 colours, among them transparent black and translucent ones.
  static let translucentColors = random(width: 37, height: 41, seed: 3) { bits in
    let alpha = [0, 64, 128, 255][Int(bits % 4)]
    return (UInt8(Int(bits >> 8) % 32 * alpha / 255), 0, UInt8(alpha / 3), UInt8(alpha))
  }

  /// Thousands of opaque colours.
  static let rgb = random(width: 67, height: 71, seed: 4) { bits in
    (UInt8(truncatingIfNeeded: bits), UInt8(truncatingIfNeeded: bits >> 8), 3, 255)
  }

  /// Thousands of translucent colours, and rows enough for several bands.
  static let rgba = random(width: 301, height: 300, seed: 5) { bits in
    let alpha = bits >> 24
    let scaled = { (channel: UInt32) in UInt8((channel & 255) * alpha / 255) }
    return (scaled(bits), scaled(bits >> 8), scaled(bits >> 16), UInt8(alpha))
  }
}
