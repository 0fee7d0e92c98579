import PNGCodec
import Pixels
import Testing

@Suite("PNG encoder: pixels")
struct PNGEncoderTests {
  struct Sample: CustomTestStringConvertible, Sendable {
    var name: String
    var bitmap: Bitmap
    var colorType: UInt8
    var testDescription: String { name }
  }

  static let samples = [
    Sample(name: "grey", bitmap: SampleBitmaps.grey, colorType: 0),
    Sample(name: "rgb", bitmap: SampleBitmaps.rgb, colorType: 2),
    Sample(name: "indexed, opaque", bitmap: SampleBitmaps.opaqueColors, colorType: 3),
    Sample(name: "indexed, translucent", bitmap: SampleBitmaps.translucentColors, colorType: 3),
    Sample(name: "rgba", bitmap: SampleBitmaps.rgba, colorType: 6),
  ]

  @Test("the smallest format is chosen and gives back the bitmap", arguments: samples)
  func roundTrip(sample: Sample) throws {
    let file = try PNGEncoder().encode(sample.bitmap)
    #expect(PNGFile(file).colorType == sample.colorType)
    #expect(PNGFile(file).data("IHDR")?[8] == 8)
    #expect(try PNGDecoder().decode(file).premultiplied() == sample.bitmap)
  }

  @Test("the same bitmap gives the same bytes", arguments: samples)
  func deterministic(sample: Sample) throws {
    #expect(try PNGEncoder().encode(sample.bitmap) == PNGEncoder().encode(sample.bitmap))
  }

  @Test("every compression level gives back the bitmap", arguments: 0...9)
  func levels(level: Int) throws {
    let encoder = PNGEncoder(options: .init(compressionLevel: level))
    let file = try encoder.encode(SampleBitmaps.rgba)
    #expect(try PNGDecoder().decode(file).premultiplied() == SampleBitmaps.rgba)
  }

  @Test("colour is divided by alpha")
  func straightLiterals() throws {
    let bitmap = SampleBitmaps.bitmap(
      width: 2, [(128, 64, 0, 128), (0, 0, 0, 0), (1, 2, 3, 255), (1, 0, 2, 3)])
    let image = try PNGDecoder().decode(PNGEncoder().encode(bitmap))
    #expect(image.width == 2)
    #expect(image.height == 2)
    #expect(
      image.bytes == [
        255, 128, 0, 128, 0, 0, 0, 0,
        1, 2, 3, 255, 85, 0, 170, 3,
      ])
  }

  @Test("the hidden colour is that of pixels of alpha 0, and of no others")
  func hiddenColor() throws {
    let file = try PNGEncoder(options: .init(hiddenColor: [7, 8, 9])).encode(SampleBitmaps.rgba)
    let image = try PNGDecoder().decode(file)
    let plain = try PNGDecoder().decode(PNGEncoder().encode(SampleBitmaps.rgba))
    let pixels = stride(from: 0, to: image.bytes.count, by: 4)
    #expect(pixels.contains { image.bytes[$0 + 3] == 0 })
    for offset in pixels {
      let pixel = Array(image.bytes[offset..<offset + 3])
      #expect(
        pixel
          == (image.bytes[offset + 3] == 0 ? [7, 8, 9] : Array(plain.bytes[offset..<offset + 3])))
    }
  }

  @Test("one pixel", arguments: [0, 1, 128, 255] as [UInt8])
  func onePixel(alpha: UInt8) throws {
    let bitmap = SampleBitmaps.bitmap(width: 1, [(alpha, 0, alpha, alpha)])
    #expect(try PNGDecoder().decode(PNGEncoder().encode(bitmap)).premultiplied() == bitmap)
  }

  @Test("256 colours still have a palette, 257 do not")
  func paletteBoundary() throws {
    func colors(_ count: Int) -> Bitmap {
      SampleBitmaps.bitmap(
        width: count, (0..<count).map { (UInt8($0 % 256), UInt8($0 / 256), 9, 255) })
    }
    #expect(try PNGFile(PNGEncoder().encode(colors(256))).colorType == 3)
    #expect(try PNGFile(PNGEncoder().encode(colors(257))).colorType == 2)
  }

  @Test("a late translucent pixel forbids RGB, a late colour forbids grey")
  func lateDecision() throws {
    let opaque = SampleBitmaps.rgb
    var bytes = opaque.bytes
    bytes.replaceSubrange(bytes.count - 4..<bytes.count, with: [1, 1, 1, 254])
    let late = Bitmap(width: opaque.width, height: opaque.height, bytes: bytes)
    #expect(try PNGFile(PNGEncoder().encode(late)).colorType == 6)

    var grey = SampleBitmaps.grey.bytes
    grey[grey.count - 2] ^= 1
    let tinted = Bitmap(
      width: SampleBitmaps.grey.width, height: SampleBitmaps.grey.height, bytes: grey)
    let file = try PNGEncoder().encode(tinted)
    #expect(PNGFile(file).colorType != 0)
    #expect(try PNGDecoder().decode(file).premultiplied() == tinted)
  }

  @Test("the palette's order follows from its colours, translucent ones first")
  func paletteOrder() throws {
    let pixels: [(UInt8, UInt8, UInt8, UInt8)] = [
      (9, 0, 0, 255), (0, 0, 0, 0), (1, 0, 0, 255), (0, 0, 64, 128), (9, 0, 0, 255),
    ]
    let file = try PNGFile(PNGEncoder().encode(SampleBitmaps.bitmap(width: 5, pixels)))
    let reversed = SampleBitmaps.bitmap(width: 5, pixels.reversed())
    let mirrored = try PNGFile(PNGEncoder().encode(reversed))
    #expect(file.data("PLTE") == [0, 0, 0, 0, 0, 128, 1, 0, 0, 9, 0, 0])
    #expect(file.data("tRNS") == [0, 128])
    #expect(mirrored.data("PLTE") == file.data("PLTE"))
    #expect(mirrored.data("tRNS") == file.data("tRNS"))
  }

  @Test("files do not depend on the thread that writes them")
  func threads() async throws {
    let expected = try PNGEncoder().encode(SampleBitmaps.rgba)
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<4 { group.addTask { try PNGEncoder().encode(SampleBitmaps.rgba) } }
      for try await file in group { #expect(file == expected) }
    }
  }
}
