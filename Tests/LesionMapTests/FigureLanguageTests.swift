import LesionMap
import Testing

@Suite struct FigureLanguageTests {
  private func scene(
    _ language: FigureLanguage?, usual: FigureLanguage = .english, case own: FigureLanguage? = nil
  ) throws -> Scene {
    let renderer = try FigureRenderer(
      options: FigureOptions(language: language, usualLanguage: usual))
    var source = try renderer.read("L breast", as: .siteList, file: "list").value
    source.patient.sex = .female
    source.language = own
    return try renderer.scene(of: source).value.scene
  }

  @Test func whatIsAskedForGoesBeforeTheCaseAndTheCaseBeforeWhatIsUsual() throws {
    #expect(try scene(nil).language == "en")
    #expect(try scene(nil, usual: .spanish).language == "es")
    #expect(try scene(nil, usual: .spanish, case: .french).language == "fr")
    #expect(try scene(.german, usual: .spanish, case: .french).language == "de")
  }

  @Test(
    arguments: [
      (.english, "LEFT breast"), (.german, "LINKE Brust"), (.french, "Sein GAUCHE"),
      (.spanish, "Mama IZQUIERDA"), (.portuguese, "Mama ESQUERDA"), (.simplifiedChinese, "左乳腺"),
    ] as [(FigureLanguage, String)])
  func aSideAgreesWithItsSite(language: FigureLanguage, name: String) throws {
    let place = try scene(language).findings.first?.place.replacing("\u{A0}", with: " ")
    #expect(place == name)
  }
}
