/// Four bytes of a bitmap as one integer, for comparing and counting colours.
struct PremultipliedColor: Hashable {
  /// Red in the lowest byte, then green, blue, alpha.
  var bits: UInt32

  /// The pixel whose first byte stands at `offset`.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at offset: Int) {
    bits =
      UInt32(bytes[offset]) | UInt32(bytes[offset + 1]) << 8
      | UInt32(bytes[offset + 2]) << 16 | UInt32(bytes[offset + 3]) << 24
  }

  init(bits: UInt32) { self.bits = bits }

  var red: UInt8 { UInt8(truncatingIfNeeded: bits) }
  var green: UInt8 { UInt8(truncatingIfNeeded: bits >> 8) }
  var blue: UInt8 { UInt8(truncatingIfNeeded: bits >> 16) }
  var alpha: UInt8 { UInt8(truncatingIfNeeded: bits >> 24) }

  var isOpaque: Bool { bits >> 24 == 255 }
  var isGrey: Bool { red == green && green == blue }
}
