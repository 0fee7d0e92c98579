import Scene
import Testing

@testable import Rasterizer

/// Products of bytes divided by 255, for all bytes.
struct PixelArithmeticTests {
  @Test func scalingRoundsToTheNearest() {
    var wrong = 0
    for factor in UInt32(0)...255 {
      for value in UInt32(0)...255 {
        let exact = (value * factor * 2 + 255) / 510
        let scaled = PixelArithmetic.scaled(value * 0x0101_0101, by: factor)
        if scaled != exact * 0x0101_0101 { wrong += 1 }
      }
    }
    #expect(wrong == 0)
  }

  @Test func channelsAreIndependent() {
    #expect(PixelArithmetic.scaled(0xFF00_FF00, by: 128) == 0x8000_8000)
    #expect(PixelArithmetic.scaled(0x00FF_00FF, by: 128) == 0x0080_0080)
  }

  @Test(arguments: [UInt32(0), 1, 127, 128, 254, 255])
  func coverageMixesAndRoundsOnce(backdrop: UInt32) {
    let below = backdrop | 0xFF00_0000
    var wrong = 0
    for coverage in UInt8(0)...255 {
      let share = UInt32(coverage)
      let exact = (2 * (200 * share + backdrop * (255 - share)) + 255) / 510 | 0xFF00_0000
      let source = PixelArithmetic.wide(0xFF00_00C8)
      if PixelArithmetic.over(source, coverage: coverage, below) != exact { wrong += 1 }
      if PixelArithmetic.over(opaque: source, coverage: coverage, below) != exact { wrong += 1 }
    }
    #expect(wrong == 0)
  }

  @Test func transparentSourceLeavesTheBackdrop() {
    #expect(PixelArithmetic.over(0, 0x8040_2010) == 0x8040_2010)
  }

  @Test func colourIsMultipliedByItsAlpha() {
    #expect(Color(red: 255, green: 128, blue: 0, alpha: 128).premultiplied == 0x8000_4080)
  }
}
