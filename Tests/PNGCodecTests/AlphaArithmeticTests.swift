import Testing

@testable import PNGCodec

@Suite("Colour times alpha, and back")
struct AlphaArithmeticTests {
  @Test("dividing rounds to nearest, ties upwards, for every pair")
  func unpremultiplyExhaustively() {
    for alpha in 1...255 {
      for channel in 0...alpha {
        let naive = (Double(channel) * 255 / Double(alpha) + 0.5).rounded(.down)
        #expect(unpremultiplied(UInt8(channel), alpha: UInt8(alpha)) == UInt8(naive))
      }
    }
  }

  @Test("multiplying rounds to nearest for every pair")
  func premultiplyExhaustively() {
    for alpha in 0...255 {
      for channel in 0...255 {
        let naive = (Double(channel) * Double(alpha) / 255).rounded()
        #expect(premultiplied(UInt8(channel), alpha: UInt8(alpha)) == UInt8(naive))
      }
    }
  }

  @Test("dividing and multiplying again is the identity")
  func roundTrip() {
    for alpha in 0...255 {
      for channel in 0...alpha {
        let straight = unpremultiplied(UInt8(channel), alpha: UInt8(alpha))
        #expect(premultiplied(straight, alpha: UInt8(alpha)) == UInt8(channel))
      }
    }
  }

  @Test("a channel above its alpha is held at 255, alpha 0 gives 0")
  func outside() {
    #expect(unpremultiplied(200, alpha: 100) == 255)
    #expect(unpremultiplied(200, alpha: 0) == 0)
  }
}
