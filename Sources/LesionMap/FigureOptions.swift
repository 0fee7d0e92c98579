internal import BodyAtlas
public import CaseModel

/// What is decided about a figure outside the case.
public struct FigureOptions: Hashable, Sendable {
  /// The bodies shown, from left to right, whatever the case says; nil for the case's own, or the views
  /// that show the findings best.
  public var views: [FigureView]?
  /// The bodies and insets, whatever the case says; nil for what the case says. ``views`` goes before its
  /// views.
  public var panels: FigurePanels?
  /// Whether title and caption are printed where the preset prints them; the description has them in any
  /// case.
  public var showsTitle: Bool
  /// The colours.
  public var theme: FigureTheme
  /// The page, and the sizes on it.
  public var preset: FigurePreset
  /// The pixels.
  public var size: PictureSize
  /// The language of the figure and of its text alternative, whatever the case says; nil for the case's
  /// own.
  public var language: FigureLanguage?
  /// The language of cases that choose none.
  public var usualLanguage: FigureLanguage
  /// What the page stands on.
  public var background: FigureBackground
  /// A font file, or a folder of them; nil for the first family found.
  public var font: String?
  /// How many threads draw. The picture does not depend on it.
  public var threads: Int

  /// Options as given; the rest as usual.
  public init(
    views: [FigureView]? = nil, theme: FigureTheme = .light,
    preset: FigurePreset = .slide, size: PictureSize = PictureSize(),
    background: FigureBackground = .theme, language: FigureLanguage? = nil,
    usualLanguage: FigureLanguage = .english, font: String? = nil, threads: Int = 1,
    panels: FigurePanels? = nil, showsTitle: Bool = true
  ) {
    self.views = views
    self.panels = panels
    self.showsTitle = showsTitle
    self.theme = theme
    self.preset = preset
    self.size = size
    self.background = background
    self.language = language
    self.usualLanguage = usualLanguage
    self.font = font
    self.threads = threads
  }
}

extension BodyView {
  init(_ view: FigureView) {
    switch view {
    case .anterior: self = .anterior
    case .posterior: self = .posterior
    case .leftLateral: self = .leftLateral
    case .rightLateral: self = .rightLateral
    }
  }
}

extension Language {
  init(_ language: FigureLanguage) {
    switch language {
    case .english: self = .english
    case .german: self = .german
    case .french: self = .french
    case .spanish: self = .spanish
    case .portuguese: self = .portuguese
    case .simplifiedChinese: self = .simplifiedChinese
    }
  }
}
