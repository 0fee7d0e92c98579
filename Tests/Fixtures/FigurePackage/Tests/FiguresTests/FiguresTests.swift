import Figures
import Foundation
import Testing

/// What a program finds in the bundle of a target whose cases were drawn by the plugin.
@Suite struct FiguresTests {
  @Test(arguments: ["liver", "kidney"], [false, true])
  func aPictureFillsASlide(name: String, dark: Bool) throws {
    let bytes = try [UInt8](Data(contentsOf: #require(Figures.picture(name, dark: dark))))
    #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    #expect(number(bytes, at: 16) == 1920)
    #expect(number(bytes, at: 20) == 1080)
    // 144 pixels an inch are 5669 a metre, in both directions.
    let density = try #require(chunk("pHYs", of: bytes))
    #expect(number(density, at: 0) == 5669)
    #expect(number(density, at: 4) == 5669)
    #expect(density.last == 1)
  }

  @Test func theDarkPictureIsAnother() throws {
    let light = try Data(contentsOf: #require(Figures.picture("liver")))
    #expect(try light != Data(contentsOf: #require(Figures.picture("liver", dark: true))))
  }

  @Test func theWordsNameThePlace() throws {
    let words = try Figures.words("liver")
    let lines = try #require(words).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0].contains("segment VI") && lines[0].count <= 150)
    #expect(lines[1].isEmpty)
    #expect(lines[2].contains("18 mm"))
  }

  /// The data of the first chunk of a type.
  private func chunk(_ type: String, of png: [UInt8]) -> [UInt8]? {
    var offset = 8
    while offset + 12 <= png.count {
      let length = number(png, at: offset)
      if png[(offset + 4)..<(offset + 8)].elementsEqual(type.utf8) {
        return Array(png[(offset + 8)..<(offset + 8 + length)])
      }
      offset += 12 + length
    }
    return nil
  }

  private func number(_ bytes: [UInt8], at offset: Int) -> Int {
    bytes[offset..<(offset + 4)].reduce(0) { $0 << 8 | Int($1) }
  }
}
