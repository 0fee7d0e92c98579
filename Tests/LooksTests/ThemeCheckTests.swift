import CaseModel
import Composition
import Diagnostics
import Scene
import Testing

@testable import Looks

/// The built-in themes pass their own check, and the check finds what is wrong.
@Suite struct ThemeCheckTests {
  @Test(arguments: BuiltInLooks.themeNames)
  func everyPairOfABuiltInThemeHasItsContrast(name: String) throws {
    for pair in ThemeCheck(try BuiltInLooks.theme(name)).pairs {
      #expect(pair.contrast >= pair.minimum, "\(pair.name): \(pair.contrast)")
    }
  }

  @Test(arguments: BuiltInLooks.themeNames)
  func rolesAreToldApartByEveryReader(name: String) throws {
    for pair in ThemeCheck(try BuiltInLooks.theme(name)).distances {
      #expect(
        pair.distance >= ThemeCheck.smallestDistance,
        "\(pair.first), \(pair.second), \(pair.vision): \(pair.distance)")
    }
  }

  @Test func printIsGreyInEveryColour() throws {
    let theme = try BuiltInLooks.theme("print")
    var colors = ThemeCheck(theme).pairs.flatMap { [$0.foreground, $0.ground] }
    colors += LesionRole.allCases.map { theme.color(of: $0) } + [theme.rule]
    colors += theme.materials.values.flatMap { [$0.fill, $0.outline].compactMap { $0 } }
    for color in colors { #expect(color.red == color.green && color.green == color.blue) }
  }

  @Test func theContrastThemeSetsTextAtSevenToOne() throws {
    for pair in ThemeCheck(try BuiltInLooks.theme("contrast")).pairs
    where pair.minimum == ThemeCheck.textContrast {
      #expect(pair.contrast >= 7, "\(pair.name)")
    }
  }

  @Test func faintTextIsFound() throws {
    var theme = try BuiltInLooks.theme("light")
    theme.mutedText = 0x777777
    // 4.48 to 1, which is not 4.5.
    #expect(ThemeCheck(theme).warnings.map(\.code) == ["LM0510"])
    theme.mutedText = 0x767676
    #expect(ThemeCheck(theme).warnings.isEmpty)
  }

  @Test func rolesThatLookAlikeAreFound() throws {
    var theme = try BuiltInLooks.theme("light")
    theme.roles[.node] = 0xD0603C
    let warnings = ThemeCheck(theme).warnings
    #expect(!warnings.isEmpty && warnings.allSatisfy { $0.code == "LM0511" })
    #expect(warnings.contains { $0.message.contains("usual colour vision") })
  }
}
