import BodyAtlas
import CaseModel
import Composition
import Diagnostics
import Scene
import Testing

@testable import Looks

/// Theme files and preset files: what is built in, what a user may change, what is refused.
@Suite struct LookFilesTests {
  @Test(arguments: BuiltInLooks.themeNames)
  func aBuiltInThemeIsReadAndSaysWhatItIsFor(name: String) throws {
    let theme = try BuiltInLooks.theme(name)
    #expect(theme.name == name)
    #expect(!theme.summary.isEmpty)
  }

  @Test(arguments: BuiltInLooks.presetNames)
  func aBuiltInPresetIsReadAndSaysWhatItIsFor(name: String) throws {
    let style = try BuiltInLooks.preset(name)
    #expect(style.name == name)
    #expect(!style.summary.isEmpty)
  }

  @Test func aThemeThatExtendsAnotherChangesWhatItNames() throws {
    let theme = try ThemeReader.read(
      """
      lesionmap-theme: 1
      extends: light
      roles: {primary: "#004488"}
      anatomy:
        liver: {fill: "#AABBCC", outline: "#112233"}
      """, file: "folder/mine.yml")
    var expected = try BuiltInLooks.theme("light")
    expected.name = "mine"
    expected.summary = ""
    expected.roles[.primary] = 0x004488
    expected.materials[.liver] = MaterialLook(fill: 0xAABBCC, outline: 0x112233)
    #expect(theme == expected)
  }

  @Test(arguments: [
    ("1 in", 144.0), ("25.4 mm", 144), ("2.54 cm", 144), ("72 pt", 144), ("300 px", 72),
  ])
  func lengthsHaveUnits(width: String, units: Double) throws {
    let style = try PresetReader.read(
      "lesionmap-preset: 1\nextends: slide\npage: {dpi: 600, width: \(width)}", file: "a.yml")
    #expect(abs(style.width - units) < 1e-9)
  }

  @Test(arguments: [
    ("lesionmap-theme: 1\nextends: lihgt", "LM0501", 2, 10, "light"),
    ("lesionmap-theme: 1\nextends: light\npaeg: {}", "LM0119", 3, 1, "page"),
    ("lesionmap-theme: 1\nextends: light\nroles: {primry: \"#000\"}", "LM0119", 3, 9, "primary"),
    ("lesionmap-theme: 1\nextends: light\ntext: {main: red}", "LM0503", 3, 14, "#RRGGBB"),
    ("lesionmap-theme: 1\nextends: light\nanatomy: {context: 140 %}", "LM0504", 3, 20, nil),
    ("lesionmap-theme: 1\nextends: light\nanatomy: {liver: {fill: none}}", "LM0502", 3, 18, "none"),
    ("lesionmap-theme: 2\nextends: light", "LM0113", 1, 18, nil),
    ("extends: light", "LM0113", 1, 1, "lesionmap-theme: 1"),
    ("lesionmap-theme: 1\ntext: {main: \"#000\"", "LM0110", 3, 1, nil),
    ("", "LM0111", 1, 1, nil),
  ])
  func aFaultOfAThemeHasItsPlace(
    text: String, code: String, line: Int, column: Int, hint: String?
  ) throws {
    let fault = try #require(throws: LookFault.self) { try ThemeReader.read(text, file: "t.yml") }
    let first = try #require(fault.diagnostics.first)
    #expect(first.code == code)
    #expect(first.place?.line == line && first.place?.column == column, "\(first.rendered())")
    if let hint { #expect(first.hint?.contains(hint) ?? false, "\(first.rendered())") }
  }

  @Test func aThemeThatExtendsNothingMustSayEverything() throws {
    let fault = try #require(throws: LookFault.self) {
      try ThemeReader.read("lesionmap-theme: 1\ntext: {main: \"#000\"}", file: "t.yml")
    }
    #expect(fault.diagnostics.allSatisfy { $0.code == "LM0502" })
    #expect(fault.diagnostics.contains { $0.message.contains("‘ground’") })
    #expect(fault.diagnostics.count > 15)
  }

  @Test(arguments: [
    ("text: {place: 14}", "LM0505"), ("text: {place: 14 em}", "LM0505"),
    ("text: {place: -3 pt}", "LM0505"), ("page: {dpi: 0}", "LM0504"),
    ("labels: {details: some}", "LM0116"), ("page: {width: 90 in}", "LM0505"),
  ])
  func aFaultOfAPresetIsRefused(line: String, code: String) throws {
    let fault = try #require(throws: LookFault.self) {
      try PresetReader.read("lesionmap-preset: 1\nextends: slide\n\(line)", file: "p.yml")
    }
    #expect(fault.diagnostics.map(\.code) == [code])
  }
}
