import Geometry
import Testing

@Suite("The centre of gravity of a filled path")
struct PathCentroidTests {
  @Test("A circle's is its centre")
  func circle() throws {
    let centroid = try #require(Path.circle(Point(5, -3), radius: 10).centroid)
    #expect(centroid.distance(to: Point(5, -3)) < 0.01)
  }

  @Test("A triangle's is the mean of its corners")
  func triangle() throws {
    let path = try Path(svgPathData: "M0 0 L9 0 L0 12 Z")
    #expect(try #require(path.centroid).distance(to: Point(3, 4)) < 0.01)
  }

  @Test("A hole pulls it away; the winding of the whole does not matter")
  func hole() throws {
    // An area of 100 about (5, 5) less one of 8 about (8, 5).
    let expected = Point((500 - 64) / 92, 5)
    for text in ["M0 0 H10 V10 H0 Z M7 3 V7 H9 V3 Z", "M0 0 V10 H10 V0 Z M7 3 H9 V7 H7 Z"] {
      let centroid = try #require(try Path(svgPathData: text).centroid)
      #expect(centroid.distance(to: expected) < 0.02)
    }
  }

  @Test("What is covered twice counts once")
  func overlap() throws {
    let path = try Path(svgPathData: "M0 0 H10 V10 H0 Z M0 0 H5 V10 H0 Z")
    #expect(try #require(path.centroid).distance(to: Point(5, 5)) < 0.01)
  }

  @Test("A line has none")
  func line() throws {
    #expect(try Path(svgPathData: "M0 0 L10 0").centroid == nil)
  }
}
