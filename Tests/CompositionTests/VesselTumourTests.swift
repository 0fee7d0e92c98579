import BodyAtlas
import CaseModel
import CaseReading
import Geometry
import Resolution
import Testing

@testable import Composition

/// Tumour in vessels, for organs and vessels other than the founding case's.
@Suite struct VesselTumourTests {
  static let courses = [
    "L kidney -> renal vein", "R kidney -> renal vein", "L kidney -> IVC", "R kidney -> IVC",
    "liver -> hepatic vein", "liver -> portal vein", "liver -> IVC", "R adrenal gland -> IVC",
    "L kidney -> renal vein -> IVC", "R kidney -> IVC -> right atrium",
  ]
  static let states = ["", ", occluded", ", partly occluded", ", dilated", ", occluded, dilated"]

  private func tumour(_ text: String, _ sex: Sex) throws -> VesselTumour {
    let atlas = try Atlas.bundled
    let (lesions, said) = SiteListReader.read(text, file: "test")
    #expect(said.isEmpty)
    let resolved = try #require(SiteResolver(atlas).resolve(Case(lesions: lesions)).resolved)
    let figure = try #require(try atlas.figure(sex, .anterior))
    let plan = MarkPlanner(atlas: atlas, sex: sex, figures: [figure], markerRadius: 15)
      .plan(resolved)
    let mark = try #require(plan.marks.first)
    let growth = try #require(mark.lesion.vascularExtension)
    return try #require(VesselTumour(growth, from: mark, in: figure))
  }

  @Test(arguments: courses, states)
  func everyCourseCanBeDrawn(course: String, state: String) throws {
    for sex in Sex.allCases {
      let growth = try tumour(course + state, sex)
      let paths = [growth.branchLine, growth.elbow, growth.trunkLine, growth.dilatedArea ?? Path()]
      for path in paths { #expect(path.isFinite) }
      #expect(growth.head.point.isFinite)
    }
  }

  @Test(arguments: courses)
  func itEndsInTheVesselItIsSaidToGrowInto(course: String) throws {
    for sex in Sex.allCases {
      let growth = try tumour(course, sex)
      if let chamber = growth.chamber {
        #expect(chamber.path.contains(growth.head.point))
        continue
      }
      let line = try #require(growth.trunk.centreLine)
      let nearest = try #require(line.nearestFraction(to: growth.head.point))
      let place = try #require(line.position(atFraction: nearest))
      #expect(place.point.distance(to: growth.head.point) < 1)
    }
  }

  @Test(arguments: courses.filter { $0.contains("IVC") })
  func inTheCavaItGrowsTowardsTheHeart(course: String) throws {
    for sex in Sex.allCases {
      let growth = try tumour(course, sex)
      let start = try #require(growth.trunkLine.firstPoint)
      #expect(growth.head.point.y < start.y)
    }
  }

  @Test func theBarLiesWithinWhatAnInsetShows() throws {
    let growth = try tumour("L kidney -> IVC, occluded", .male)
    #expect(growth.bounds.minY < growth.head.point.y - growth.trunkDiameter * 0.6)
  }

  @Test(arguments: [("right atrium", "right_atrium"), ("hepatic veins", "hepatic_vein")])
  func whatIsNoWiderVesselIsTheLevelReached(words: String, id: String) throws {
    let atlas = try Atlas.bundled
    let (lesions, _) = SiteListReader.read("R kidney -> IVC -> \(words)", file: "test")
    let resolved = try #require(SiteResolver(atlas).resolve(Case(lesions: lesions)).resolved)
    let growth = try #require(resolved.lesions.first?.vascularExtension)
    #expect(growth.vessel.site.id == "ivc")
    #expect(growth.upTo?.site.id == id)
  }

  @Test func aChainOfVesselsEndsInTheLast() throws {
    let atlas = try Atlas.bundled
    let (lesions, _) = SiteListReader.read("L kidney -> renal vein -> IVC, occluded", file: "test")
    let resolved = try #require(SiteResolver(atlas).resolve(Case(lesions: lesions)).resolved)
    let growth = try #require(resolved.lesions.first?.vascularExtension)
    #expect(growth.vessel.site.id == "ivc")
    #expect(growth.through.map(\.site.id) == ["renal_vein"])
    #expect(growth.occlusion == .complete)
  }
}
