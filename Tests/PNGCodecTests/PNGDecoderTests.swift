import PNGCodec
import Pixels
import Testing

@Suite("PNG decoder")
struct PNGDecoderTests {
  @Test("what is not PNG is refused in libpng's words")
  func notPNG() {
    #expect(throws: PNGDecodingError.self) { try PNGDecoder().decode([]) }
    #expect(throws: PNGDecodingError.self) { try PNGDecoder().decode(Array("GIF89a".utf8)) }
  }

  @Test("a file cut short anywhere before the end of its pixels is refused")
  func truncated() throws {
    let file = try PNGEncoder().encode(SampleBitmaps.opaqueColors)
    // The end chunk takes 12 bytes; libpng does not ask for it once it has the pixels.
    for length in 0..<file.count - 12 {
      #expect(throws: PNGDecodingError.self) { try PNGDecoder().decode(Array(file[..<length])) }
    }
  }

  @Test("a changed byte in the pixels is refused")
  func damaged() throws {
    var file = try PNGEncoder().encode(SampleBitmaps.rgba)
    file[file.count / 2] ^= 0x10
    #expect(throws: PNGDecodingError.self) { try PNGDecoder().decode(file) }
  }

  @Test("a picture over the pixel limit is refused")
  func pixelLimit() throws {
    let file = try PNGEncoder().encode(SampleBitmaps.grey)
    let pixels = SampleBitmaps.grey.width * SampleBitmaps.grey.height
    #expect(try PNGDecoder(pixelLimit: pixels).decode(file).premultiplied() == SampleBitmaps.grey)
    let failure = #expect(throws: PNGDecodingError.self) {
      try PNGDecoder(pixelLimit: pixels - 1).decode(file)
    }
    #expect(
      failure?.description
        == "libpng could not read the picture: more pixels than the limit")
  }
}
