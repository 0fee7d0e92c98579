import Scene
import Testing

@Suite("Colours")
struct ColorTests {
  @Test(
    "Reading",
    arguments: [
      ("#FF8000", Color(red: 255, green: 128, blue: 0)),
      ("#ff8000", Color(red: 255, green: 128, blue: 0)),
      ("#FF800080", Color(red: 255, green: 128, blue: 0, alpha: 128)),
      ("#F80", Color(red: 255, green: 136, blue: 0)),
    ])
  func reading(text: String, color: Color) {
    #expect(Color(hex: text) == color)
  }

  @Test(
    "What is no colour",
    arguments: [
      "", "#", "FF8000", "#FF80", "#FF800", "#FF80000", "#GG8000", "# F8000", "#ＦＦ８０００", "red",
    ])
  func refusing(text: String) {
    #expect(Color(hex: text) == nil)
  }

  @Test("Writing is the inverse of reading", arguments: [0, 1, 15, 16, 128, 254, 255] as [UInt8])
  func writing(channel: UInt8) {
    for alpha in [0, 7, 255] as [UInt8] {
      let color = Color(red: channel, green: 255 - channel, blue: 9, alpha: alpha)
      #expect(Color(hex: color.hex) == color)
    }
  }

  @Test("Alpha is left out when it is opaque")
  func opaque() {
    #expect(Color(red: 1, green: 2, blue: 171).hex == "#0102AB")
    #expect(Color(red: 1, green: 2, blue: 171, alpha: 16).hex == "#0102AB10")
  }
}
