import BodyAtlas
import CaseModel
import CaseReading
import Diagnostics
import Resolution
import Testing

@Suite("Resolution of cases")
struct CaseResolutionTests {
  private func resolve(_ list: String) throws -> (resolved: ResolvedCase?, codes: [String]) {
    let source = try #require(CaseReader.read(list, format: .siteList, file: "f").source)
    let (resolved, diagnostics) = SmallAtlas.resolver.resolve(source)
    return (resolved, diagnostics.map(\.code))
  }

  @Test("Lesions are numbered in the order of the case")
  func numbers() throws {
    let resolved = try #require(try resolve("liver; L kidney; uterus").resolved)
    #expect(resolved.lesions.map(\.number) == [1, 2, 3])
    #expect(
      resolved.lesions.map { $0.sites.map(\.site.id) } == [["liver"], ["kidney"], ["uterus"]])
  }

  @Test("One lesion in error is a case in error, and every error is told")
  func errors() throws {
    let (resolved, codes) = try resolve("liver; wing; left right kidney")
    #expect(resolved == nil)
    #expect(codes == ["LM0201", "LM0204"])
  }

  @Test("A warning does not stop a case")
  func warning() throws {
    let (resolved, codes) = try resolve("kidney")
    #expect(resolved != nil)
    #expect(codes == ["LM0203"])
  }

  @Test("A vessel takes the side of the lesion")
  func vesselSide() throws {
    let resolved = try #require(try resolve("L kidney -> renal vein to IVC, occluded").resolved)
    let growth = try #require(resolved.lesions.first?.vascularExtension)
    #expect(growth.vessel.side == .left)
    #expect(growth.upTo?.site.id == "ivc")
    #expect(growth.occlusion == .complete)
  }

  @Test("A lesion on both sides gives no side to its vessel")
  func vesselOfBoth() throws {
    let (resolved, codes) = try resolve("both kidneys -> renal vein")
    #expect(resolved?.lesions.first?.vascularExtension?.vessel.side == .notStated)
    #expect(codes == ["LM0203"])
  }

  @Test("A lesion cannot grow into two vessels at once")
  func twoVessels() throws {
    #expect(try resolve("both kidneys -> both renal veins").codes == ["LM0205"])
  }

  @Test(
    "An unknown vessel is an error", arguments: ["R kidney -> IVX", "R kidney -> IVC to heaven"])
  func unknownVessel(list: String) throws {
    #expect(try resolve(list).codes == ["LM0201"])
  }

  @Test("A side in brackets contradicts like any other")
  func bracketSide() throws {
    #expect(try resolve("L kidney (right)").codes == ["LM0204"])
    #expect(try resolve("kidney (right)").resolved?.lesions.first?.sites.first?.side == .right)
  }

  @Test("A diagnostic stands where the words do")
  func place() throws {
    let text = "liver;\n L kidney -> IVX"
    let source = try #require(CaseReader.read(text, format: .siteList, file: "f").source)
    let place = SmallAtlas.resolver.resolve(source).diagnostics.first?.place
    #expect(place == SourcePlace(file: "f", line: 2, column: 14, length: 3))
  }
}
