import BodyAtlas
import Testing

@testable import Wording

@Suite("Phrases") struct PhrasebookTests {
  @Test("Every language has every phrase", arguments: Language.allCases)
  func complete(language: Language) {
    let table = Phrasebook.table(of: language)
    for phrase in Phrase.allCases { #expect(table[phrase]?.isEmpty == false, "\(phrase)") }
  }

  @Test("A phrase has the same gaps in every language", arguments: Phrase.allCases)
  func gaps(phrase: Phrase) {
    func gaps(_ language: Language) -> [Bool] {
      ["{0}", "{1}"].map { gap in
        (Phrasebook.table(of: language)[phrase] ?? "").contains(gap)
      }
    }
    for language in Language.translations {
      #expect(gaps(language) == gaps(.english), "\(language)")
    }
  }

  @Test("Gaps are filled")
  func filled() {
    #expect(Phrasebook(.english)(.notShown, "3 Prostate", "why") == "Not shown: 3 Prostate (why)")
  }

  @Test(
    "Lists",
    arguments: [
      ([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"),
    ])
  func lists(parts: [String], text: String) {
    #expect(Phrasebook(.english).list(parts) == text)
  }
}
