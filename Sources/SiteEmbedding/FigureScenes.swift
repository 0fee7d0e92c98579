internal import Diagnostics
internal import LesionMap
internal import Scene

/// A case as it is shown: on either kind of screen, in light and in dark.
struct FigureScenes: Sendable {
  /// In one layout.
  struct Pair: Sendable {
    var light: Scene
    var dark: Scene?

    var all: [Scene] { [light] + (dark.map { [$0] } ?? []) }
  }

  var wide: Pair
  /// nil when phones show the wide figure.
  var phone: Pair?
  /// The sentence below the title; nil when the case has none.
  var caption: String?
  var diagnostics: [Diagnostic]

  /// A finished scene, which is shown as it is.
  init(of scene: Scene) {
    wide = Pair(light: scene)
    diagnostics = []
  }

  /// - Parameters:
  ///   - renderer: for light pictures of wide screens.
  ///   - darkTheme: the colours of dark pictures; nil for none.
  ///   - phone: the page of phones; nil for none.
  init(
    of source: Case, with renderer: FigureRenderer, darkTheme: FigureTheme?, phone: FigurePreset?
  ) throws(FigureError) {
    let light = try renderer.scene(of: source)
    caption = source.caption
    diagnostics = light.diagnostics
    wide = Pair(light: light.value.scene)
    wide.dark = try Self.dark(of: source, with: renderer, darkTheme)
    guard let phone else { return }
    var narrow = renderer
    narrow.options.preset = phone
    narrow.options.size = PictureSize()
    var pair = Pair(light: try narrow.scene(of: source).value.scene)
    pair.dark = try Self.dark(of: source, with: narrow, darkTheme)
    self.phone = pair
  }

  private static func dark(
    of source: Case, with renderer: FigureRenderer, _ theme: FigureTheme?
  ) throws(FigureError) -> Scene? {
    guard let theme else { return nil }
    var renderer = renderer
    renderer.options.theme = theme
    return try renderer.scene(of: source).value.scene
  }

  subscript(screen: FigureScreen) -> Pair? {
    switch screen {
    case .wide: wide
    case .phone: phone
    }
  }
}
