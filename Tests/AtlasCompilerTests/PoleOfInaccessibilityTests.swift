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

  @Test("What lies evenly across the midline has its anchor there")
  func midline() throws {
    // Two lobes and a bridge, as a vertebra has.
    let path = try Path(svgPathData: "M-20,0 L-6,0 L-6,6 L6,6 L6,0 L20,0 L20,20 L-20,20 Z")
    let pole = try #require(PoleOfInaccessibility.poleOnMidline(of: path))
    #expect(pole.x == 0)
    #expect(abs(pole.y - 13) < 0.5)
  }

  @Test("What lies to one side, or open on the midline, has none there")
  func noMidline() throws {
    #expect(PoleOfInaccessibility.poleOnMidline(of: .circle(Point(9, 0), radius: 10)) == nil)
    var pair = Path.circle(Point(-20, 0), radius: 10)
    pair.append(.circle(Point(20, 0), radius: 10))
    #expect(PoleOfInaccessibility.poleOnMidline(of: pair) == nil)
  }
}
