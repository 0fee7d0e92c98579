import Geometry
import Testing

@testable import AtlasCompiler

@Suite("Poles of inaccessibility")
struct PoleOfInaccessibilityTests {
  @Test("The pole of a circle is its centre, to a fiftieth of its width")
  func circle() throws {
    let pole = try #require(PoleOfInaccessibility.pole(of: .circle(Point(7, -4), radius: 10)))
    #expect(pole.distance(to: Point(7, -4)) < 0.5)
  }

  @Test("The pole of a horseshoe lies inside it, where its centre of gravity does not")
  func horseshoe() throws {
    let path = try Path(svgPathData: "M0 0H30V40H20V10H10V40H0Z")
    let pole = try #require(PoleOfInaccessibility.pole(of: path))
    let centroid = try #require(PolygonalBorder(path).centroid)
    #expect(path.contains(pole))
    #expect(!path.contains(centroid))
    #expect(PolygonalBorder(path).signedDistance(to: pole) > 4.5)
  }

  @Test("Of two pieces the larger one has the pole")
  func pieces() throws {
    let path = try Path(svgPathData: "M0 0H5V5H0Z M20 0H30V10H20Z")
    #expect(try #require(PoleOfInaccessibility.pole(of: path)).x > 20)
  }

  @Test("What has no area has no pole", arguments: ["M0 0H10Z", "M0 0L5 5Z", ""])
  func degenerate(data: String) throws {
    #expect(PoleOfInaccessibility.pole(of: try Path(svgPathData: data)) == nil)
  }
}
