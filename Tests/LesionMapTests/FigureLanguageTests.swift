import Foundation
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

/// The fonts that `scripts/install-tools tests` brings for scripts that Inter does not have.
private let hasFontsOfScripts = [
  "/usr/share/fonts/truetype/noto/NotoSansThai-Regular.ttf",
  "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
].allSatisfy { FileManager.default.fileExists(atPath: $0) }

@Suite struct FigureScriptTests {
  @Test(.enabled(if: hasFontsOfScripts, "apt: fonts-noto-core fonts-noto-cjk"))
  func noNoteOfTheExampleLacksACharacter() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Examples/many-scripts.yml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let options = FigureOptions(preset: try FigurePreset(named: "slide-dense"))
    let renderer = try FigureRenderer(options: options)
    let source = try renderer.read(text, as: .caseFile, file: "many-scripts.yml").value
    let figure = try renderer.scene(of: source)
    #expect(figure.diagnostics.map(\.code) == [])
    let details = figure.value.scene.findings.map(\.details)
    for lesion in source.lesions {
      #expect(details.contains { $0.contains(lesion.note ?? "-") })
    }
  }
}
