import PNGCodec
import Testing

@Suite("PNG encoder: chunks")
struct PNGChunkTests {
  static let described = PNGEncoder.Options(
    pixelsPerMetre: 11811,
    texts: [
      .init(keyword: "Title", text: "Läsion → Karte"),
      .init(keyword: "Software", text: "LesionMap"),
      .init(keyword: "Description", text: "", language: "zh-Hans"),
    ])

  @Test("without options there is nothing but the picture in sRGB")
  func plain() throws {
    let file = try PNGFile(PNGEncoder().encode(SampleBitmaps.rgba))
    #expect(file.types == ["IHDR", "sRGB", "IDAT", "IEND"])
    #expect(file.data("sRGB") == [0])
  }

  @Test("resolution and texts stand before the pixels, in the order given")
  func ancillary() throws {
    let file = try PNGFile(
      PNGEncoder(options: Self.described).encode(SampleBitmaps.translucentColors))
    #expect(
      file.types == [
        "IHDR", "sRGB", "PLTE", "tRNS", "pHYs", "iTXt", "iTXt", "iTXt", "IDAT", "IEND",
      ])
    #expect(file.data("pHYs") == [0, 0, 0x2E, 0x23, 0, 0, 0x2E, 0x23, 1])
    let texts = file.chunks.filter { $0.type == "iTXt" }.map(\.data)
    // Keyword, zero, not compressed, method 0, language, no translated keyword, text.
    #expect(texts[0] == Array("Title\0\0\0\0\0Läsion → Karte".utf8))
    #expect(texts[1] == Array("Software\0\0\0\0\0LesionMap".utf8))
    #expect(texts[2] == Array("Description\0\0\0zh-Hans\0\0".utf8))
  }

  @Test("an opaque palette has no tRNS")
  func opaquePalette() throws {
    let file = try PNGFile(PNGEncoder().encode(SampleBitmaps.opaqueColors))
    #expect(file.types == ["IHDR", "sRGB", "PLTE", "IDAT", "IEND"])
    #expect(file.data("PLTE")?.count == 600)
  }

  @Test("a keyword outside ASCII is stored in Latin-1")
  func latinKeyword() throws {
    let options = PNGEncoder.Options(texts: [.init(keyword: "Größe", text: "ß")])
    let file = try PNGFile(PNGEncoder(options: options).encode(SampleBitmaps.grey))
    #expect(file.data("iTXt")?.prefix(6) == [0x47, 0x72, 0xF6, 0xDF, 0x65, 0])
    #expect(file.data("iTXt")?.suffix(2) == [0xC3, 0x9F])
  }
}
