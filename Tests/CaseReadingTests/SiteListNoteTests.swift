import CaseModel
import CaseReading
import Diagnostics
import Testing

@Suite("Notes in quotation marks")
struct SiteListNoteTests {
  private func only(_ text: String) throws -> Lesion {
    let (lesions, said) = SiteListReader.read(text, file: "test")
    #expect(said.isEmpty)
    return try #require(lesions.first { _ in lesions.count == 1 })
  }

  @Test(
    "A note keeps its commas, semicolons, brackets and arrows",
    arguments: ["hard, nodular, fixed", "seen; not measured", "a (b", "x -> y"])
  func separators(note: String) throws {
    let lesion = try only("L breast (several, \"\(note)\")")
    #expect(lesion.note == note)
    #expect(lesion.site.words == "L breast")
    #expect(lesion.count == .several)
  }

  @Test("A note may stand bare, after a comma or in brackets")
  func places() throws {
    for text in ["liver \"one mass\"", "liver, \"one mass\"", "liver (“one mass”)"] {
      #expect(try only(text).note == "one mass")
    }
  }

  @Test("Two different notes contradict each other")
  func twoNotes() {
    let (_, said) = SiteListReader.read("liver (\"a\", \"b\")", file: "test")
    #expect(said.map(\.code) == ["LM0106"])
  }
}
