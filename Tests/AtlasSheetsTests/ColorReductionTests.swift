import AtlasSheets
import Pixels
import Testing

@Suite("Fewer colours")
struct ColorReductionTests {
  private static func bitmap(_ pixels: [[UInt8]]) -> Bitmap {
    Bitmap(width: pixels.count, height: 1, bytes: pixels.flatMap { $0 + [255] })
  }

  /// Different colours that grow by fixed steps from one to the next.
  private static func shades(_ count: Int, from start: [Int], steps: [Int], every: Int) -> [[UInt8]]
  {
    (0..<count).map { number in
      zip(start, steps).map { base, step in UInt8(base + step * (number % every)) }
    }
  }

  private static func pixels(_ bitmap: Bitmap) -> [[UInt8]] {
    (0..<bitmap.width).map { Array(bitmap.bytes[$0 * 4..<$0 * 4 + 3]) }
  }

  @Test("A picture with few colours stays as it is")
  func untouched() {
    let picture = Self.bitmap([[1, 2, 3], [200, 100, 50]])
    #expect(ColorReduction(limit: 2).reduced(picture) == picture)
  }

  @Test("There are never more colours than allowed", arguments: [1, 2, 7, 16])
  func limit(limit: Int) {
    let picture = Self.bitmap(
      Self.shades(100, from: [0, 255, 10], steps: [2, -2, 1], every: 100))
    let reduced = Self.pixels(ColorReduction(limit: limit).reduced(picture))
    #expect(Set(reduced).count <= limit)
  }

  @Test("A small thing of a strong colour keeps it beside large areas of pale shades")
  func rare() {
    let pale = Self.shades(400, from: [220, 230, 225], steps: [1, 0, 1], every: 30)
    let red: [UInt8] = [176, 0, 32]
    let reduced = Self.pixels(ColorReduction(limit: 4).reduced(Self.bitmap(pale + [red])))
    #expect(reduced.last == red)
  }

  @Test("The commonest colour stays exact")
  func common() {
    let paper: [UInt8] = [246, 240, 234]
    let others = Self.shades(64, from: [0, 200, 0], steps: [3, -1, 1], every: 64)
    let picture = Self.bitmap(Array(repeating: paper, count: 2000) + others)
    let reduced = Self.pixels(ColorReduction(limit: 8).reduced(picture))
    #expect(reduced.prefix(2000).allSatisfy { $0 == paper })
  }
}
