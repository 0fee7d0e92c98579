import CaseModel
import CaseReading
import Testing

@Suite("The language of a case")
struct CaseLanguageTests {
  @Test(
    "Tags as people write them",
    arguments: [
      ("de", .german), ("de-AT", .german), ("DE", .german), ("pt_BR", .portuguese),
      ("zh", .simplifiedChinese), ("zh-CN", .simplifiedChinese), ("zh-hans", .simplifiedChinese),
      ("zh-Hant", nil), ("zh-TW", nil), ("it", nil), ("", nil), ("de-", nil), ("german", nil),
    ] as [(String, FigureLanguage?)])
  func tags(tag: String, language: FigureLanguage?) {
    #expect(FigureLanguage(tag: tag) == language)
  }

  @Test("Every language is found by its own tag", arguments: FigureLanguage.allCases)
  func ownTag(language: FigureLanguage) {
    #expect(FigureLanguage(tag: language.rawValue) == language)
  }

  @Test("A case file chooses its language")
  func caseFile() {
    let text = "lesionmap: 1\nlanguage: fr\nlesions: [liver]"
    #expect(CaseReader.read(text, format: .yaml, file: "test").source?.language == .french)
  }
}
