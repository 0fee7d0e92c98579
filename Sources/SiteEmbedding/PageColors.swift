internal import Composition
internal import LesionMap
internal import Scene

/// The colours of a page, taken from the themes of its pictures, so that both stand on one ground.
struct PageColors {
  private let light: Theme
  /// nil for a page of one look.
  private let dark: Theme?

  init(light: Theme, dark: Theme?) {
    self.light = light
    self.dark = dark
  }

  /// What the page says of itself, so that bars and buttons of the browser fit.
  var scheme: String { dark == nil ? (light.isDark ? "dark" : "light") : "light dark" }

  /// The rules that name the colours.
  var rules: String {
    let plain = ":root { \(Self.variables(light)) }\n"
    guard let dark else { return plain }
    // On paper everything is light.
    return plain
      + "@media screen and (prefers-color-scheme: dark) { :root { \(Self.variables(dark)) } }\n"
  }

  private static func variables(_ theme: Theme) -> String {
    // Blue that has a contrast of at least 4.5 to white and to black grounds of themes.
    let link = theme.isDark ? "#8ab8f0" : "#0b57a4"
    return "--ground: \(theme.ground.hex); --text: \(theme.text.hex); "
      + "--quiet: \(theme.secondText.hex); --link: \(link);"
  }
}

extension Theme {
  /// Whether its ground is nearer to black than to white.
  fileprivate var isDark: Bool {
    Int(ground.red) * 2 + Int(ground.green) * 5 + Int(ground.blue) < 8 * 128
  }
}
