import CaseModel
import CaseReading
import Diagnostics
import Testing

@Suite("Vessels in site lists")
struct SiteListVesselTests {
  private func vessel(_ text: String) throws -> VascularExtension {
    try #require(try lesion(text).unplaced.vascularExtension)
  }

  @Test(
    "Arrows", arguments: ["->", "→", "=>", "-->", " -> ", "extending into", "growing into"])
  func arrows(arrow: String) throws {
    let lesion = try lesion("R kidney \(arrow) IVC").unplaced
    #expect(lesion.site.words == "R kidney")
    #expect(lesion.vascularExtension == VascularExtension(into: SiteReference(words: "IVC")))
  }

  @Test(
    "The level it reaches",
    arguments: [
      "R kidney -> IVC to hepatic veins, occluded", "R kidney -> IVC up to hepatic veins, occluded",
      "R kidney -> IVC to hepatic veins (occluded)",
      "R kidney (occluded) -> IVC to hepatic veins", "R kidney -> IVC (occluded) to hepatic veins",
    ])
  func level(text: String) throws {
    let expected = VascularExtension(
      into: SiteReference(words: "IVC"), upTo: SiteReference(words: "hepatic veins"),
      occlusion: .complete)
    #expect(try vessel(text) == expected)
  }

  @Test("A chain of vessels grows into the last, through the others")
  func chain() throws {
    let expected = VascularExtension(
      into: SiteReference(words: "IVC"), through: [SiteReference(words: "renal vein")],
      occlusion: .complete)
    #expect(try vessel("R kidney -> renal vein -> IVC, occluded") == expected)
  }

  @Test(
    "Occlusion and dilatation",
    arguments: [
      ("R kidney -> IVC, partially occluded", VascularExtension.Occlusion.partial, false),
      ("R kidney -> IVC completely occluded", .complete, false),
      ("R kidney -> IVC, occluded, dilated", .complete, true),
      ("R kidney -> IVC (occluded and dilated)", .complete, true),
    ])
  func state(text: String, occlusion: VascularExtension.Occlusion, isDilated: Bool) throws {
    let vessel = try vessel(text)
    #expect(vessel.into.words == "IVC")
    #expect(vessel.occlusion == occlusion)
    #expect(vessel.isDilated == isDilated)
  }

  @Test("What follows the vessel may be said of the lesion")
  func attributesBehind() throws {
    let lesion = try lesion("R kidney -> IVC, 32 mm, biopsied")
    #expect(lesion.sizeInMillimetres == 32)
    #expect(lesion.certainty == .proven)
  }

  @Test("A size beside the vessel is not taken for that of the lesion")
  func sizeOfVessel() throws {
    let lesion = try lesion("R kidney -> IVC 3 cm")
    #expect(lesion.sizeInMillimetres == nil)
    #expect(lesion.vascularExtension?.into.words == "IVC 3 cm")
  }

  @Test("The vessel and the level know where they stand")
  func places() throws {
    let lesion = try lesion("R kidney -> IVC to hepatic veins, occluded")
    #expect(lesion.vascularExtension?.into.place?.column == 13)
    #expect(lesion.vascularExtension?.upTo?.place?.column == 20)
  }
}
