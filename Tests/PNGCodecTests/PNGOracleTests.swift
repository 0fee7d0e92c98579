import Foundation
import PNGCodec
import Testing

@Suite("PNG encoder: judged by other programs")
struct PNGOracleTests {
  @Test(
    "pngcheck finds nothing to complain about",
    .enabled(if: ExternalTool.pngcheck != nil, "pngcheck is not installed (apt: pngcheck)"),
    arguments: PNGEncoderTests.samples)
  func pngcheck(sample: PNGEncoderTests.Sample) throws {
    let tool = try #require(ExternalTool.pngcheck)
    let file = try PNGEncoder(options: PNGChunkTests.described).encode(sample.bitmap)
    let result = try ExternalTool.withFile(file) { try ExternalTool.run(tool, ["-q", $0.path]) }
    #expect(result.status == 0)
    #expect(result.text == "")
  }

  @Test(
    "Pillow decodes the same pixels, resolution and texts",
    .enabled(if: ExternalTool.python != nil, "Python with Pillow is not installed"),
    arguments: PNGEncoderTests.samples)
  func pillow(sample: PNGEncoderTests.Sample) throws {
    let tool = try #require(ExternalTool.python)
    let file = try PNGEncoder(options: PNGChunkTests.described).encode(sample.bitmap)
    let script = """
      import sys
      from PIL import Image
      image = Image.open(sys.argv[1])
      image.load()
      print(round(image.info["dpi"][0]))
      print(image.text["Title"].encode().hex())
      print(image.text["Description"].lang)
      print(image.convert("RGBA").tobytes().hex())
      """
    let result = try ExternalTool.withFile(file) {
      try ExternalTool.run(tool, ["-c", script, $0.path])
    }
    let lines = result.text.split(separator: "\n")
    try #require(lines.count == 4, "\(result.text)")
    #expect(lines[0] == "300")
    #expect(lines[1] == Substring(hexadecimal(Array("Läsion → Karte".utf8))))
    #expect(lines[2] == "zh-Hans")
    #expect(lines[3] == Substring(hexadecimal(try PNGDecoder().decode(file).bytes)))
  }

  private func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
