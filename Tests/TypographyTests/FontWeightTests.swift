import Testing

@testable import Typography

@Suite("Font weight")
struct FontWeightTests {
  @Test(
    "a missing weight gives way to the nearest",
    arguments: [
      (FontWeight.regular, [400, 700], 400), (.medium, [400, 700], 400),
      (.semibold, [400, 700], 700), (.bold, [400, 600], 600), (.semibold, [500, 700], 700),
      (.medium, [400, 600], 400), (.regular, [900], 900),
    ])
  func nearest(wish: FontWeight, offered: [Int], expected: Int) {
    #expect(wish.nearest(in: offered) == expected)
    #expect(wish.nearest(in: offered.reversed()) == expected)
  }

  @Test("nothing on offer gives nothing")
  func nothing() {
    #expect(FontWeight.bold.nearest(in: []) == nil)
  }

  @Test("a feature's tag is four printable characters")
  func featureTags() {
    #expect(FontFeature(tag: "tnum") == .tabularFigures)
    #expect(FontFeature(tag: "calt", value: 0) == .noContextualAlternates)
    #expect(FontFeature(tag: "kern", value: 0) == .noKerning)
    #expect(FontFeature(tag: "tnu") == nil)
    #expect(FontFeature(tag: "tnüm") == nil)
  }
}
