package import BodyAtlas
package import Composition
import Looks
package import Typography

// Short names for what most tests draw with. A built-in file that cannot be read fails
// `LookFilesTests`; here it would only be a figure without colours.

extension Theme {
  /// The built-in theme of this name.
  package static let light = (try? BuiltInLooks.theme("light")) ?? Theme()
}

extension FigureStyle {
  /// The built-in preset of this name.
  package static let slide = (try? BuiltInLooks.preset("slide")) ?? FigureStyle()
  /// The built-in preset with the most words on a page.
  package static let denseSlide = (try? BuiltInLooks.preset("slide-dense")) ?? FigureStyle()
}

extension FigureStyle {
  /// Every built-in preset, in order.
  package static let builtIn = BuiltInLooks.presetNames.compactMap { try? BuiltInLooks.preset($0) }
}

extension Theme {
  /// Every built-in theme, in order.
  package static let builtIn = BuiltInLooks.themeNames.compactMap { try? BuiltInLooks.theme($0) }
}

extension FigureComposer {
  /// A composer of light slides with all details.
  package init(
    atlas: Atlas, fonts: FontLibrary, views: [BodyView]? = [.anterior, .posterior],
    language: Language = .english
  ) {
    self.init(
      atlas: atlas, fonts: fonts, theme: .light, style: .denseSlide, views: views,
      language: language)
  }
}
