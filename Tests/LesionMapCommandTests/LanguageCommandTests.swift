import Foundation
import Scene
import Testing

@Suite struct LanguageCommandTests {
  private let sites = ["scene", "--sites", "L breast", "--sex", "female"]

  private func language(_ run: Command) throws -> String {
    try JSONDecoder().decode(Scene.self, from: run.output).language
  }

  @Test func theOptionGoesBeforeTheEnvironment() throws {
    let german = ["LESIONMAP_LANG": "de"]
    #expect(try language(Command.run(sites)) == "en")
    #expect(try language(Command.run(sites, environment: german)) == "de")
    let french = try Command.run(sites + ["--lang", "fr-CA"], environment: german)
    #expect(try language(french) == "fr")
  }

  @Test func aLanguageThatIsNotSpokenIsRefused() throws {
    let option = try Command.run(sites + ["--lang", "it"])
    #expect(option.status == 64)
    #expect(option.error.contains("zh-Hans"))
    let environment = try Command.run(sites, environment: ["LESIONMAP_LANG": "zh-TW"])
    #expect(environment.status == 64)
    #expect(environment.error.contains("LESIONMAP_LANG"))
  }
}
