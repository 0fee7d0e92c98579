package import Scene

extension Color: ExpressibleByIntegerLiteral {
  /// An opaque colour, `0xRRGGBB`.
  package init(integerLiteral value: UInt32) {
    self.init(
      red: UInt8(value >> 16 & 255), green: UInt8(value >> 8 & 255), blue: UInt8(value & 255))
  }
}
