import BodyAtlas
import CaseModel
import CaseReading
import Diagnostics
import Foundation
import Resolution
import Testing

/// These tests read the atlas that is built in. They need the sites of the founding case: uterus,
/// kidney, IVC, paraspinal region, breast, axilla, anterior abdominal wall, pericardium, posterior
/// thigh and back.
@Suite("The vocabulary that is built in")
struct BundledVocabularyTests {
  private func resolver() throws -> SiteResolver { SiteResolver(try Atlas.bundled) }

  @Test("The founding case resolves to its sites and sides")
  func founding() throws {
    let list = """
      uterus, anterior superior (primary (probable), cystic, solid, necrotic)
      right kidney -> IVC, occluded, dilated; right paraspinal; both breasts (several)
      both axillae (several, proven); anterior abdominal wall; pericardium
      left thigh, posterior compartment; back, side not stated, several
      """
    let source = try #require(CaseReader.read(list, format: .siteList, file: "f").source)
    let (resolved, diagnostics) = try resolver().resolve(source)
    #expect(diagnostics == [])
    let sites = try #require(resolved).lesions.map { lesion in
      lesion.sites.map { "\($0.site.id) \($0.side)" }.joined(separator: ", ")
    }
    #expect(
      sites == [
        "uterus unpaired", "kidney right", "paraspinal right", "breast right, breast left",
        "axilla right, axilla left", "abdominal_wall_anterior unpaired", "pericardium unpaired",
        "thigh_posterior left", "back notStated",
      ])
    let vessel = resolved?.lesions[1].vascularExtension
    #expect(vessel?.vessel.site.id == "ivc")
    #expect(resolved?.lesions[0].sites[0].aspects == [.anterior, .superior])
  }

  @Test("The case file of the founding case and the same as a site list say the same")
  func fileAndList() throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Examples/leiomyosarcomatosis.yml").standardizedFileURL
    let text = try String(contentsOf: url, encoding: .utf8)
    let list = """
      uterus, anterior superior (probable primary, cystic, solid, necrotic, imaging)
      right kidney (imaging) -> IVC, occluded, dilated
      right paraspinal (imaging); both breasts (several, imaging); both axillae (several, core biopsy)
      anterior abdominal wall (imaging); pericardium (imaging)
      left thigh, posterior compartment (imaging)
      back, side not stated, several, examination only
      """
    let file = try resolved(text, .yaml)
    #expect(file == (try resolved(list, .siteList)))
    #expect(file.count == 9)
  }

  /// What is resolved, without places and notes, which a site list cannot have.
  private func resolved(_ text: String, _ format: CaseReader.Format) throws -> [ResolvedLesion] {
    let (source, said) = CaseReader.read(text, format: format, file: "f")
    #expect(said == [])
    let (resolved, diagnostics) = try resolver().resolve(try #require(source))
    #expect(diagnostics == [])
    return try #require(resolved).lesions.map { lesion in
      var lesion = lesion
      lesion.lesion.note = nil
      lesion.lesion.site = SiteReference(words: "", laterality: lesion.lesion.site.laterality)
      lesion.lesion.vascularExtension?.into = SiteReference(words: "")
      return lesion
    }
  }

  @Test("Every name and synonym means one site, and its own")
  func everyName() throws {
    let atlas = try Atlas.bundled
    let resolver = SiteResolver(atlas)
    for site in atlas.sites {
      let names =
        [SiteSynonym(site.name), SiteSynonym(site.id)] + site.synonyms.filter { !$0.isDoubtful }
      for name in names {
        // A place that nobody knows is refused, and a vertebra that may be a stage asked about.
        if site.isNowhere || ["T1", "T2", "T3", "T4"].contains(name.text) { continue }
        let outcome = Outcome(name.text, by: resolver)
        #expect(outcome.site == site.id, "\(name.text): \(outcome.diagnostics.map(\.message))")
        if site.isPaired, let side = name.side {
          #expect(outcome.sides == [side == .left ? .left : .right], "\(name.text)")
        }
      }
    }
  }

  @Test("Sites that may be meant are named when a number does not tell them apart")
  func levels() throws {
    let resolver = try resolver()
    func candidates(_ words: String) -> [String] {
      let found = resolver.resolve(phrase: words)
      #expect(found.status == .ambiguous, "\(words)")
      return found.candidates.map(\.id)
    }
    #expect(candidates("left level I lymph node") == ["ln_submental", "ln_submandibular"])
    #expect(candidates("left levels I-III") == ["ln_submental", "ln_submandibular"])
    #expect(candidates("left level I node and liver") == ["ln_submental", "ln_submandibular"])
    #expect(candidates("level 4") == ["ln_lower_jugular", "ln_lower_paratracheal"])
    #expect(candidates("left level 5") == ["ln_posterior_triangle", "ln_ap_window"])
  }

  @Test("No two sites have one name in print, in any language")
  func printedNames() throws {
    let atlas = try Atlas.bundled
    func expectDistinct(_ names: [String], _ language: String) {
      let counts = Dictionary(names.map { ($0.lowercased(), 1) }, uniquingKeysWith: +)
      #expect(counts.filter { $0.value > 1 }.keys.sorted() == [], "\(language)")
    }
    expectDistinct(atlas.sites.map(\.name), "English")
    for language in Language.allCases where language != .english {
      let names = try atlas.names(in: language)
      expectDistinct(names.values.map(\.text), "\(language)")
      expectDistinct(names.values.compactMap(\.short), "\(language), short")
    }
  }

  @Test("Every paired site takes every side")
  func everyPair() throws {
    let atlas = try Atlas.bundled
    let resolver = SiteResolver(atlas)
    for site in atlas.sites where site.isPaired {
      for (words, sides) in [
        ("L", [ResolvedSide.left]), ("right", [.right]), ("bilateral", [.right, .left]),
      ] {
        let outcome = Outcome("\(words) \(site.name)", by: resolver)
        #expect(outcome.site == site.id, "\(words) \(site.name)")
        #expect(outcome.sides == sides, "\(words) \(site.name)")
      }
    }
  }
}
