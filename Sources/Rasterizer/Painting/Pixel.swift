internal import Scene

/// A premultiplied pixel of four bytes in one number: red in the lowest byte, then green, blue and
/// alpha, which is the order of bytes in memory on a little-endian machine.
typealias Pixel = UInt32

/// A pixel with 16 bits for each channel: room for a product of two values of 0 to 255.
typealias WidePixel = UInt64

/// Arithmetic on premultiplied pixels. A quotient by 255 is rounded to the nearest whole number
/// exactly: x/255 is (y + y/256)/256 with y = x + 128, for x up to 255².
enum PixelArithmetic {
  /// Every second byte: red and blue, or green and alpha after a shift by 8.
  private static let alternateBytes: UInt32 = 0x00FF_00FF
  private static let lowBytes: UInt64 = 0x00FF_00FF_00FF_00FF
  private static let halves: UInt64 = 0x0080_0080_0080_0080

  /// All four channels times `factor`/255. Made of 32-bit steps, so that loops over whole runs turn
  /// into vector code.
  @inline(__always)
  static func scaled(_ pixel: Pixel, by factor: UInt32) -> Pixel {
    var even = (pixel & alternateBytes) &* factor &+ 0x0080_0080
    even = ((even &+ ((even &>> 8) & alternateBytes)) &>> 8) & alternateBytes
    var odd = ((pixel &>> 8) & alternateBytes) &* factor &+ 0x0080_0080
    odd = (odd &+ ((odd &>> 8) & alternateBytes)) & ~alternateBytes
    return even | odd
  }

  /// `source` over `backdrop`.
  @inline(__always)
  static func over(_ source: Pixel, _ backdrop: Pixel) -> Pixel {
    source &+ scaled(backdrop, by: 255 &- source &>> 24)
  }

  /// `source`, of which `coverage`/255 is there, over `backdrop`, rounded once.
  @inline(__always)
  static func over(_ source: WidePixel, coverage: UInt8, _ backdrop: Pixel) -> Pixel {
    let share = UInt64(coverage)
    let alpha = quotient((source &>> 48) &* share)
    return narrow(quotients(source &* share &+ wide(backdrop) &* (255 &- alpha)))
  }

  /// The same for an opaque source.
  @inline(__always)
  static func over(opaque source: WidePixel, coverage: UInt8, _ backdrop: Pixel) -> Pixel {
    let share = UInt64(coverage)
    return narrow(quotients(source &* share &+ wide(backdrop) &* (255 &- share)))
  }

  /// The rounded quotient of a product of two values of 0 to 255 by 255.
  @inline(__always)
  static func quotient(_ product: UInt64) -> UInt64 {
    let y = product &+ 128
    return (y &+ y &>> 8) &>> 8
  }

  @inline(__always)
  private static func quotients(_ products: WidePixel) -> WidePixel {
    let y = products &+ halves
    return ((y &+ (y &>> 8) & lowBytes) &>> 8) & lowBytes
  }

  @inline(__always)
  static func wide(_ pixel: Pixel) -> WidePixel {
    UInt64(pixel & alternateBytes) | UInt64(pixel & ~alternateBytes) &<< 24
  }

  @inline(__always)
  private static func narrow(_ pixel: WidePixel) -> Pixel {
    UInt32(truncatingIfNeeded: pixel) | UInt32(truncatingIfNeeded: pixel &>> 24)
  }
}

extension Color {
  /// The colour multiplied by its alpha.
  var premultiplied: Pixel {
    let opaque = UInt32(red) | UInt32(green) << 8 | UInt32(blue) << 16 | 0xFF00_0000
    return PixelArithmetic.scaled(opaque, by: UInt32(alpha))
  }
}
