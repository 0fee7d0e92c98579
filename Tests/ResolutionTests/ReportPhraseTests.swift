import BodyAtlas
import CaseModel
import Diagnostics
import Resolution
import Testing

@Suite("Phrases of reports and registries")
struct ReportPhraseTests {
  private static let facts =
    SamplePhrases.facts + RegistryPhrases.facts + ReportPhrases.facts + OwnPhrases.facts
    + CohortPhrases.facts + TopographyPhrases.facts
  private static let bundled = Result { SiteResolver(try Atlas.bundled) }

  private func resolve(_ fact: PhraseFact) throws -> SiteResolution {
    try Self.bundled.get().resolve(phrase: fact.words)
  }

  @Test("The tables were read whole")
  func tables() {
    #expect(SamplePhrases.facts.count == 136)
    #expect(Self.facts.count > 1000)
  }

  @Test("Of phrases for a place at least 19 in 20 are found, the others refused")
  func places() throws {
    let places = Self.facts.filter { $0.expectation == .place }
    let missed = try places.filter { !$0.hasSites(of: try resolve($0)) }
    #expect(20 * missed.count <= places.count, "\(missed.map(\.words))")
    for fact in missed {
      #expect(try resolve(fact).places.isEmpty, "a silent guess: \(fact.words)")
    }
  }

  @Test("Every side stated is found, and no other", arguments: facts)
  func sides(fact: PhraseFact) throws {
    let found = try resolve(fact)
    guard !found.places.isEmpty else { return }
    #expect(fact.hasSides(of: found), "\(found.places.map(\.side))")
  }

  @Test(
    "A region is found and said to be one", arguments: facts.filter { $0.expectation == .region })
  func regions(fact: PhraseFact) throws {
    let found = try resolve(fact)
    #expect(fact.hasSites(of: found))
    #expect(found.status == .region)
    #expect(found.diagnostics.contains { $0.code == "LM0208" })
  }

  @Test("What names no place is not drawn", arguments: facts.filter { $0.expectation == .reject })
  func refusals(fact: PhraseFact) throws {
    let found = try resolve(fact)
    #expect(found.status == .rejected || found.status == .ambiguous)
    #expect(found.places.isEmpty)
    #expect(found.diagnostics.contains { $0.severity == .error })
  }
}
