import BodyAtlas
import CaseModel
import DelimitedText
import Foundation
import Resolution
import Testing

// Phrases for sites as registries, reports and vocabularies write them, kept outside the package
// because their sources have licences of their own.

/// One phrase of the sample and what it means.
private struct SamplePhrase {
  var words: String
  var expectation: String
  var site: String
  var laterality: String
}

private enum Sample {
  static let url = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/inputs/site_phrases_sample.csv").standardizedFileURL

  static var isPresent: Bool { FileManager.default.fileExists(atPath: url.path) }

  static func phrases() throws -> [SamplePhrase] {
    var faults: [CSVFault] = []
    let table = CSVDocument(try String(contentsOf: url, encoding: .utf8), faults: &faults)
    #expect(faults == [])
    let columns = try ["phrase", "expect", "expected_site", "laterality"].map {
      try #require(table.column($0))
    }
    return table.rows.map { row in
      let values = columns.map { row.fields[$0].text }
      return SamplePhrase(
        words: values[0], expectation: values[1], site: values[2], laterality: values[3])
    }
  }
}

@Suite(
  "Phrases of reports and registries",
  .enabled(if: Sample.isPresent, "the sample of phrases does not lie beside the package"))
struct ReportPhraseTests {
  /// Whether the phrase resolves to the site that the plain English name resolves to, on the side
  /// stated.
  private func isRight(_ phrase: SamplePhrase, _ resolver: SiteResolver) -> Bool {
    let outcome = Outcome(phrase.words, by: resolver)
    let expected = Outcome(phrase.site, by: resolver)
    guard let site = outcome.site, site == expected.site else { return false }
    let sides: [ResolvedSide] =
      switch phrase.laterality {
      case "left": [.left]
      case "right": [.right]
      case "bilateral": [.right, .left]
      default: expected.sides
      }
    // A site that is not paired lies on its side already.
    return outcome.sides == sides || outcome.sides == [.unpaired]
  }

  @Test("Of phrases for a place at least 19 in 20 are found")
  func places() throws {
    let resolver = SiteResolver(try Atlas.bundled)
    let places = try Sample.phrases().filter {
      $0.expectation == "place" && !$0.site.contains(";")
    }
    let missed = places.filter { !isRight($0, resolver) }.map(\.words)
    #expect(20 * missed.count <= places.count, "\(missed.count) of \(places.count): \(missed)")
  }

  @Test("Every phrase for a region is found")
  func regions() throws {
    let resolver = SiteResolver(try Atlas.bundled)
    for phrase in try Sample.phrases() where phrase.expectation == "region" {
      #expect(isRight(phrase, resolver), "\(phrase.words)")
    }
  }

  @Test("What names no place is refused")
  func refusals() throws {
    let resolver = SiteResolver(try Atlas.bundled)
    for phrase in try Sample.phrases() where phrase.expectation == "reject" {
      #expect(Outcome(phrase.words, by: resolver).sites.isEmpty, "\(phrase.words)")
    }
  }

  @Test("Two places at once are refused with a hint, never taken for one")
  func compounds() throws {
    let resolver = SiteResolver(try Atlas.bundled)
    for phrase in try Sample.phrases() where phrase.site.contains(";") {
      #expect(Outcome(phrase.words, by: resolver).sites.isEmpty, "\(phrase.words)")
    }
  }
}
