import BodyAtlas
import CaseGeneration
import CaseModel
import LookSupport
import Resolution
import Scene
import Testing
import Typography
import Wording

@testable import Composition

/// What those are told who do not see a figure, of cases that nobody wrote, in every language.
@Suite struct DescriptionTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var language: Language
    var seed: UInt64
    var count: Int

    var testDescription: String { "\(language.rawValue), \(count) findings" }
  }

  static let samples: [Sample] = Language.allCases.enumerated().flatMap { index, language in
    [3, 17, 48].enumerated().map {
      Sample(language: language, seed: UInt64(900 + index * 3 + $0), count: $1)
    }
  }

  /// Notes in the other direction, one with letters and numbers of this one in it.
  private static let notes = ["גרורה בכליה (CT), 34 מ״מ.", "نقيلة عظمية، ازدادت 12"]

  /// A composed case with what the resolver made of it.
  private struct Figure {
    var scene: Scene
    var resolved: ResolvedCase
    var words: FigureWords
    var alternative: TextAlternative

    init(_ sample: Sample) throws {
      let atlas = try Atlas.bundled
      var generator = CaseGenerator(atlas, seed: sample.seed)
      var source = generator.makeCase(count: sample.count)
      for (index, note) in notes.enumerated() { source.lesions[index].note = note }
      resolved = try #require(SiteResolver(atlas).resolve(source).resolved)
      let composer = FigureComposer(
        atlas: atlas, fonts: try FontLibrary(), language: sample.language)
      scene = try composer.compose(resolved).scene
      words = try FigureWords(sample.language, atlas: atlas)
      alternative = TextAlternative(of: scene)
    }
  }

  @Test(arguments: samples) func theDescriptionIsWhole(sample: Sample) throws {
    let figure = try Figure(sample)
    everyFindingIsToldWithItsSide(figure, sample)
    theShortTextKeepsItsLimit(figure)
    nothingIsLeftOpen(figure)
    whatRunsTheOtherWayKeepsToItself(figure)
  }

  /// Each lesion stands in the description under its number, at each of its sites, on the side that the
  /// resolver found: by the name and the capitals of the language.
  private func everyFindingIsToldWithItsSide(_ figure: Figure, _ sample: Sample) {
    let findings = figure.scene.findings
    #expect(Set(findings.map(\.number)) == Set(1...sample.count))
    #expect(figure.alternative.long == figure.scene.summary)
    for lesion in figure.resolved.lesions {
      for site in lesion.sites {
        let told = findings.filter { $0.number == lesion.number && $0.site == site.site.id }
        #expect(!told.isEmpty, "\(lesion.number) \(site.site.id)")
        let name = self.name(of: site, figure.words)
        #expect(told.contains { $0.place.hasPrefix(name) }, "\(lesion.number): \(name)")
        let plain = name.replacing("\u{A0}", with: " ")
        let drawn = "\(lesion.number)\(figure.words.phrases.comma)\(plain)"
        let listed = "\(lesion.number) \(plain)"
        let long = figure.alternative.long
        #expect(long.contains(drawn) || long.contains(listed), "\(drawn)")
      }
    }
    for finding in findings { expectSideWord(of: finding, figure.words.language) }
  }

  /// The side's word is in the place of what lies on that side, and the other's is not.
  private func expectSideWord(of finding: SceneFinding, _ language: Language) {
    let (left, right) = LanguageTests.sideWords(language)
    switch finding.side {
    case .left:
      #expect(finding.place.contains(left) && !finding.place.contains(right), "\(finding.place)")
    case .right:
      #expect(finding.place.contains(right) && !finding.place.contains(left), "\(finding.place)")
    case nil, .notStated:
      // Chinese has no capitals: 左心房 is a name.
      guard language != .simplifiedChinese else { return }
      #expect(!finding.place.contains(left) && !finding.place.contains(right), "\(finding.place)")
    }
  }

  private func name(of site: ResolvedSite, _ words: FigureWords) -> String {
    switch site.side {
    case .left: words.name(of: site.site, side: .left)
    case .right: words.name(of: site.site, side: .right)
    case .unpaired, .notStated: words.name(of: site.site)
    }
  }

  private func theShortTextKeepsItsLimit(_ figure: Figure) {
    let short = figure.alternative.short
    #expect(short.count <= TextAlternative.shortLimit)
    #expect(short.hasPrefix(figure.scene.subject))
    #expect(short.hasSuffix(figure.words.language == .simplifiedChinese ? "。" : "."), "\(short)")
  }

  /// No gap of a phrase, no statement without words, no mark that is meant for lines.
  private func nothingIsLeftOpen(_ figure: Figure) {
    for text in [figure.alternative.short, figure.alternative.long] {
      for trace in ["{", "}", "  ", "()", "（）", ": .", ": ;", "; ;", ", ,", "：。", "；；", "、、"] {
        #expect(!text.contains(trace), "‘\(trace)’ in \(text)")
      }
      #expect(!text.contains("\u{AD}") && !text.contains("\u{A0}"))
    }
    for row in figure.alternative.rows {
      #expect(!row.place.contains("\u{AD}") && !row.details.contains("\u{AD}"))
    }
  }

  /// A note in Hebrew or Arabic stands in an isolate, so that the number of the next finding is not drawn
  /// into it.
  private func whatRunsTheOtherWayKeepsToItself(_ figure: Figure) {
    for text in [figure.alternative.long] + figure.scene.findings.map(\.details) {
      var depth = 0
      for scalar in text.unicodeScalars {
        if (0x2066...0x2068).contains(scalar.value) { depth += 1 }
        if scalar.value == 0x2069 { depth -= 1 }
        let isOther = scalar.properties.isAlphabetic && (0x590...0x8FF).contains(scalar.value)
        #expect(depth >= 0 && (!isOther || depth > 0))
      }
      #expect(depth == 0, "\(text)")
    }
    for note in Self.notes { #expect(figure.alternative.long.contains(note)) }
  }
}
