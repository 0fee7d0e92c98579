import Scene
import Testing

@testable import Looks

/// The colour arithmetic of the theme check against values computed elsewhere.
@Suite struct UniformColorTests {
  /// From the Python package colorspacious 1.1.2, `cspace_convert(…, "sRGB1", "CAM02-UCS")`.
  @Test(arguments: [
    (Color(hex: "#FFFFFF"), 99.999, -1.912, -1.151),
    (Color(hex: "#808080"), 56.229, -1.265, -0.762),
    (Color(hex: "#D55E00"), 59.260, 21.184, 25.961),
    (Color(hex: "#0072B2"), 46.776, -13.307, -24.477),
    (Color(hex: "#009E73"), 58.763, -24.394, 5.971), (Color(hex: "#E69F00"), 74.543, 6.644, 30.427),
    (Color(hex: "#CC79A7"), 65.512, 21.789, -5.150),
    (Color(hex: "#FF0000"), 60.048, 38.689, 24.319),
    (Color(hex: "#0000FF"), 31.221, -8.383, -39.159),
    (Color(hex: "#2B2B2B"), 19.942, -0.679, -0.409), (Color(hex: "#000000"), 0, 0, 0),
  ])
  func coordinatesAreThePublishedOnes(color: Color?, j: Double, a: Double, b: Double) throws {
    let uniform = UniformColor(try #require(color).linear)
    #expect(abs(uniform.lightness - j) < 0.02)
    #expect(abs(uniform.a - a) < 0.02)
    #expect(abs(uniform.b - b) < 0.02)
  }

  /// From the same package, simulation `sRGB1+CVD` at severity 100, cut off at the screen's range.
  @Test(arguments: [
    (ColorVision.deuteranopia, "#D55E00", "#009E73", 22.603),
    (.protanopia, "#D55E00", "#009E73", 20.026), (.tritanopia, "#D55E00", "#009E73", 59.860),
    (.deuteranopia, "#0072B2", "#CC79A7", 28.452), (.protanopia, "#0072B2", "#CC79A7", 13.955),
    (.tritanopia, "#0072B2", "#CC79A7", 47.266),
  ])
  func distancesAreThePublishedOnes(
    vision: ColorVision, first: String, second: String, distance: Double
  ) throws {
    let (a, b) = (try #require(Color(hex: first)), try #require(Color(hex: second)))
    #expect(abs(vision.distance(a, b) - distance) < 0.02)
  }

  /// WCAG's own examples: black on white is 21, a grey of 4.54 is the lightest for text.
  @Test(arguments: [
    ("#000000", "#FFFFFF", 21.0), ("#767676", "#FFFFFF", 4.5422), ("#595959", "#FFFFFF", 7.0047),
    ("#949494", "#121212", 6.1757), ("#E69F00", "#FFFFFF", 2.2520),
  ])
  func contrastIsThatOfWCAG(first: String, second: String, ratio: Double) throws {
    let (a, b) = (try #require(Color(hex: first)), try #require(Color(hex: second)))
    #expect(abs(a.contrast(with: b) - ratio) < 0.001)
    #expect(a.contrast(with: b) == b.contrast(with: a))
  }
}
