import BodyAtlas
import CaseModel
import CaseReading
import Geometry
import LookSupport
import Resolution
import Testing

@testable import Composition

/// Findings at positions on the clock lie there on the body and in the chart of the breasts.
@Suite struct ClockFaceTests {
  private func mark(_ words: String, _ figure: Figure) throws -> PlannedMark {
    let atlas = try Atlas.bundled
    let (lesions, said) = SiteListReader.read(words, file: "test")
    #expect(said.isEmpty)
    let resolved = try #require(SiteResolver(atlas).resolve(Case(lesions: lesions)).resolved)
    let planner = MarkPlanner(atlas: atlas, sex: .female, figures: [figure], markerRadius: 5)
    return try #require(planner.plan(resolved).marks.first)
  }

  private static let figures = ["female/anterior", "breast"]

  /// The examiner faces the patient: 3 o'clock is to the viewer's right in both breasts, and the left
  /// breast is on the viewer's right.
  @Test(arguments: figures, BodySide.allCases)
  func everyHourIsWhereTheFaceHasIt(name: String, side: BodySide) throws {
    let figure = try #require(try Atlas.bundled.figure(named: name))
    let nipple = try #require(figure.region(of: "nipple", side: side)).anchor
    #expect(nipple.x * (side == .left ? 1 : -1) > 0)
    for hour in 1...12 {
      let mark = try mark("\(side.letter) breast, \(hour) o'clock", figure)
      let away = mark.position - nipple
      let right = [1, 2, 3, 4, 5].contains(hour) ? 1.0 : [6, 12].contains(hour) ? 0 : -1
      let down = [4, 5, 6, 7, 8].contains(hour) ? 1.0 : [3, 9].contains(hour) ? 0 : -1
      if right == 0 { #expect(abs(away.x) < 0.01) } else { #expect(away.x * right > 0) }
      if down == 0 { #expect(abs(away.y) < 0.01) } else { #expect(away.y * down > 0) }
      let breast = try #require(figure.region(of: "breast", side: side))
      #expect(breast.path.contains(mark.position), "\(side) \(hour)")
      // Off the borders of the quadrants it lies in the drawing of its own, or over its central part.
      let inner = (side == .left) == (right < 0)
      guard right != 0, down != 0 else { continue }
      let id = "breast_" + (down < 0 ? "upper_" : "lower_") + (inner ? "inner" : "outer")
      let quadrant = try #require(figure.region(of: id, side: side))
      #expect(quadrant.path.contains(mark.position), "\(name) \(side) \(hour): not in \(id)")
    }
  }

  @Test(arguments: figures)
  func aGreaterDistanceLiesFartherOut(name: String) throws {
    let figure = try #require(try Atlas.bundled.figure(named: name))
    let nipple = try #require(figure.region(of: "nipple", side: .left)).anchor
    let distances = try [1, 2, 4, 6].map {
      try mark("L breast, 2 o'clock, \($0) cm from nipple", figure).position.distance(to: nipple)
    }
    #expect(distances == distances.sorted())
    #expect(Set(distances).count == 4)
  }

  /// Markers that part keep the hour.
  @Test func findingsStayOnTheirHour() throws {
    let atlas = try Atlas.bundled
    let figure = try #require(try atlas.figure(.female, .anterior))
    let (lesions, _) = SiteListReader.read(
      "L breast 2 o'clock 5 cm from nipple; L breast 6 o'clock 3 cm from nipple; L axilla",
      file: "test")
    let resolved = try #require(SiteResolver(atlas).resolve(Case(lesions: lesions)).resolved)
    let plan = MarkPlanner(atlas: atlas, sex: .female, figures: [figure], markerRadius: 20)
      .plan(resolved)
    let nipple = try #require(figure.region(of: ClockPosition.center, side: .left)).anchor
    for mark in plan.marks where mark.site.clock != nil {
      let own = try #require(mark.ownPlace) - nipple
      let now = mark.position - nipple
      #expect(abs(now.cross(own)) <= 0.3 * 20 * own.length)
      #expect(now.dot(own) > 0)
    }
    #expect(plan.marks.contains { $0.position != $0.ownPlace })
  }

  @Test func aDistanceIsNoSize() throws {
    let (lesions, said) = SiteListReader.read(
      "L breast, 2 o'clock, 3 cm from nipple, 22 mm", file: "test")
    #expect(said.isEmpty)
    #expect(lesions.first?.diametersInMillimetres == [22])
    let resolved = try #require(
      SiteResolver(try Atlas.bundled).resolve(Case(lesions: lesions)).resolved)
    let site = try #require(resolved.lesions.first?.sites.first)
    #expect(site.side == .left)
    #expect(site.clock?.millimetresFromNipple == 30)
  }
}
