import Figures
import Foundation
import Testing

@Test("the picture of a case is in the bundle")
func pictureIsThere() throws {
  let bytes = try Data(contentsOf: #require(Figures.picture("liver")))
  #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
}

@Test("its text alternative is there too, and names the place")
func wordsAreThere() throws {
  let words = try String(contentsOf: #require(Figures.words("liver")), encoding: .utf8)
  #expect(words.contains("segment VI"))
}
