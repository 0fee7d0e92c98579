import BodyAtlas
import CaseModel
import CaseReading
import Geometry
import Resolution
import Testing
import Wording

@testable import Composition

/// What a label says, from a site list to the words.
@Suite struct LabelWordsTests {
  private func words(_ item: String) throws -> LabelWords {
    let atlas = try Atlas.bundled
    let (lesions, said) = SiteListReader.read(item, file: "test")
    #expect(said.isEmpty)
    let resolved = try #require(
      SiteResolver(atlas).resolve(Case(lesions: lesions)).resolved)
    let figure = try #require(try atlas.figure(.female, .anterior))
    let plan = MarkPlanner(atlas: atlas, sex: .female, figures: [figure], markerRadius: 15)
      .plan(resolved)
    return LabelWords(try #require(plan.marks.first), .english)
  }

  @Test(arguments: [
    ("L femur", "LEFT femur"),
    ("R kidney -> IVC", "RIGHT kidney → IVC"),
    ("uterus, anterior superior", "Uterus, anterior superior"),
    ("kidney", "Kidney, side not stated"),
    ("T7 vertebra", "T7 vertebra"),
  ])
  func thePlaceIsOnePhrase(item: String, expected: String) throws {
    let place = try words(item).place.replacing("\u{A0}", with: " ")
    #expect(place == expected)
  }

  @Test(arguments: [
    ("liver", ""),
    ("liver 32 mm lytic", "32 mm; lytic"),
    ("liver, 3 lesions", "3 lesions"), ("liver, suspected", "suspected"),
    ("uterus (probable primary, cystic and solid)", "primary (probable); cystic and solid"),
    (
      "R kidney -> IVC to hepatic veins, occluded, dilated",
      "to hepatic vein; IVC occluded, dilated below"
    ),
    ("liver (several, \"hard, fixed\")", "several; hard, fixed"),
  ])
  func theDetailsAreWhatIsStated(item: String, expected: String) throws {
    #expect(try words(item).details == expected)
  }
}
