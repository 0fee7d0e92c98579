import BodyAtlas
import CaseModel
import Diagnostics
import Testing

@testable import Resolution

/// Positions on the clock face of a breast, as the examiner sees it.
@Suite struct ClockPositionTests {
  @Test(arguments: [
    ("left breast 2 o'clock, 3 cm from nipple", 4, 30.0), ("R breast 10:30 o’clock", 21, nil),
    ("L breast 12 o'clock 2.5 cm FN", 0, 25), ("right breast 10-11 o'clock", 21, nil),
    ("left breast 11 to 1 o'clock", 0, nil), ("left breast 3cm from the nipple at 4 oclock", 8, 30),
    ("linke Mamma 2 Uhr", 4, nil),
  ])
  func positionsAreRead(phrase: String, halfHours: Int, distance: Double?) throws {
    let found = ClockPosition.all(in: phrase)
    #expect(found == [ClockPosition(halfHours: halfHours, millimetresFromNipple: distance)])
    let resolution = SiteResolver(try Atlas.bundled).resolve(phrase: phrase)
    #expect(resolution.sites.map(\.clock) == found)
    #expect(resolution.sites.map(\.site.id) == ["breast"])
  }

  @Test(arguments: ["left breast", "liver segment 2", "L breast 3 cm", "breast 13 o'clock"])
  func otherWordsStateNone(phrase: String) { #expect(ClockPosition.all(in: phrase).isEmpty) }

  @Test func elsewhereTheClockIsARemark() throws {
    let resolver = SiteResolver(try Atlas.bundled)
    let sites = resolver.resolve(phrase: "anal canal 3 o'clock").sites
    #expect(sites.map(\.site.id) == ["anal_canal"])
    #expect(sites.allSatisfy { $0.clock == nil })
  }

  @Test func eachOfTwoBreastsHasItsOwn() throws {
    let resolver = SiteResolver(try Atlas.bundled)
    let sites = resolver.resolve(phrase: "left breast 2 o'clock and right breast 7 o'clock").sites
    #expect(sites.map(\.clock?.time) == ["2", "7"])
    #expect(sites.map(\.side) == [.left, .right])
  }

  /// By name, hour for hour: 3 o'clock is outwards in the left breast and inwards in the right one.
  @Test(arguments: [
    (BodySide.left, [1, 2], "breast_upper_outer"), (.left, [4, 5], "breast_lower_outer"),
    (.left, [7, 8], "breast_lower_inner"), (.left, [10, 11], "breast_upper_inner"),
    (.right, [1, 2], "breast_upper_inner"), (.right, [4, 5], "breast_lower_inner"),
    (.right, [7, 8], "breast_lower_outer"), (.right, [10, 11], "breast_upper_outer"),
  ])
  func hoursLieInTheirQuadrants(side: BodySide, hours: [Int], quadrant: String) {
    for hour in hours {
      #expect(ClockPosition(halfHours: hour * 2).quadrants(on: side) == [quadrant])
    }
  }

  @Test(arguments: 1...12, BodySide.allCases)
  func aQuadrantBesideThePositionHasToHoldIt(hour: Int, side: BodySide) throws {
    let resolver = SiteResolver(try Atlas.bundled)
    let own = ClockPosition(halfHours: hour * 2).quadrants(on: side)
    let names = [
      "breast_upper_outer": "upper outer", "breast_upper_inner": "upper inner",
      "breast_lower_outer": "lower outer", "breast_lower_inner": "lower inner",
    ]
    for (id, name) in names {
      let phrase = "\(side.rawValue) breast, \(name) quadrant, \(hour) o'clock"
      let resolution = resolver.resolve(phrase: phrase)
      if own.contains(id) {
        #expect(resolution.sites.map(\.site.id) == [id], "\(phrase)")
        #expect(resolution.sites.first?.clock?.time == "\(hour)")
      } else {
        #expect(resolution.sites.isEmpty, "\(phrase)")
        #expect(resolution.diagnostics.map(\.code) == ["LM0210"], "\(phrase)")
      }
    }
  }

  @Test func twoPositionsOfOneBreastAreAskedAbout() throws {
    let resolver = SiteResolver(try Atlas.bundled)
    let resolution = resolver.resolve(phrase: "left breast, 2 o'clock, 5 o'clock")
    #expect(resolution.diagnostics.map(\.code) == ["LM0210"])
  }
}
