import BodyAtlas
import CaseModel
import CaseReading
import Resolution
import Testing

/// An arrow points at a vessel or at a neighbour; which of the two it is, the atlas knows.
@Suite struct NeighbourTests {
  private func lesion(_ text: String) throws -> ResolvedLesion {
    let (lesions, faults) = SiteListReader.read(text, file: "f")
    #expect(faults.isEmpty)
    let resolved = SiteResolver(try Atlas.bundled).resolve(Case(lesions: lesions)).resolved
    return try #require(resolved?.lesions.first)
  }

  @Test(arguments: [
    "uterus -> bladder", "uterus extending into bladder", "uterus, invades bladder",
  ])
  func anOrganIsInvaded(text: String) throws {
    let lesion = try lesion(text)
    #expect(lesion.invaded.map(\.site.id) == ["bladder"])
    #expect(lesion.vascularExtension == nil)
  }

  @Test(arguments: ["R kidney -> IVC", "R kidney into IVC, occluded", "R kidney -> IVC -> RA"])
  func aVesselIsGrownInto(text: String) throws {
    let lesion = try lesion(text)
    #expect(lesion.invaded.isEmpty)
    #expect(lesion.vascularExtension?.vessel.site.system == "vessel")
  }
}
