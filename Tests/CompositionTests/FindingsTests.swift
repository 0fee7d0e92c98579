import BodyAtlas
import CaseModel
import CaseReading
import Geometry
import LookSupport
import Resolution
import Scene
import Testing
import Typography
import Wording

@testable import Composition

/// What the scene says of its findings, for those who do not see it.
@Suite struct FindingsTests {
  @Test func everyMarkerOfTheFoundingFigureIsAFindingAtItsPlace() throws {
    let page = try FoundingCase.page()
    let findings = page.findings()
    #expect(findings.map(\.number) == page.plan.marks.map(\.lesion.number).sorted())
    for (finding, mark) in zip(findings, page.plan.marks) {
      let frame = page.grid.frames[mark.panel]
      #expect(finding.mark?.center == frame.point(mark.position))
      #expect(finding.mark?.view == frame.figure.view.map { FigureWords.english($0.phrase) })
      #expect(finding.site == mark.site.site.id)
    }
  }

  @Test func sidesAreThePatients() throws {
    let findings = try FoundingCase.page().findings()
    #expect(findings.filter { $0.number == 4 }.map(\.side) == [.right, .left])
    #expect(findings.first { $0.number == 8 }?.side == .left)
    #expect(findings.first { $0.number == 9 }?.side == .notStated)
    #expect(findings.first { $0.number == 1 }?.side == nil)
  }

  @Test func thePrimaryIsMarkedAsSuch() throws {
    let findings = try FoundingCase.page().findings()
    #expect(findings.filter(\.isPrimary).map(\.number) == [1])
  }

  @Test func whatIsListedFollowsInItsPlaceInTheCase() throws {
    let atlas = try Atlas.bundled
    let (lesions, _) = SiteListReader.read("prostate; liver", file: "test")
    let source = Case(patient: Patient(sex: .female), lesions: lesions)
    let resolved = try #require(SiteResolver(atlas).resolve(source).resolved)
    let composer = FigureComposer(atlas: atlas, fonts: try FontLibrary())
    let findings = try composer.compose(resolved).scene.findings
    #expect(findings.map(\.number) == [1, 2])
    #expect(findings.first?.reasonNotDrawn == "not in the female body")
    #expect(findings.first?.mark == nil)
    #expect(findings.last?.reasonNotDrawn == nil)
  }
}
