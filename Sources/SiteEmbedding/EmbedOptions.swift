package import LesionMap

/// How a page learns that it is dark.
package enum DarkMode: Hashable, Sendable {
  /// The browser says so: `prefers-color-scheme`.
  case media
  /// An element that matches a selector says so, because the site has a switch of its own.
  case selector(String)
  /// There are light pictures only.
  case none
}

/// How the pictures of a site look.
package struct EmbedLook: Sendable {
  /// The look of the light pictures.
  package var light: FigureOptions
  /// The colours of the dark ones.
  package var darkTheme: FigureTheme
  /// The page of phones; nil when they show the same figure as everybody.
  package var phone: FigurePreset?

  package init(
    light: FigureOptions = FigureOptions(), darkTheme: FigureTheme = .dark,
    phone: FigurePreset? = nil
  ) {
    self.light = light
    self.darkTheme = darkTheme
    self.phone = phone
  }
}

/// What is decided about all figures of a site.
package struct EmbedOptions: Sendable {
  /// Pages and cases: a folder or a single file.
  package var content: String
  /// The folder that the pictures go into.
  package var assets: String
  /// The file that lists every figure.
  package var manifest: String
  /// What stands before a picture's name in its address; nil for the way from each page's folder.
  package var address: String?
  package var dark: DarkMode
  /// Whether the HTML is written into the pages.
  package var isInPlace: Bool
  /// Names of files and folders that are passed over.
  package var excluded: [String]
  /// Everything about the look in words; what differs here differs in pictures.
  package var lookText: String
  /// The look itself; asked for when there is something to draw.
  package var look: @Sendable () throws -> EmbedLook
  /// The font of the pictures: a file, or a folder; nil for the first family found.
  package var font: String?
  /// What draws: another version may draw another picture.
  package var program: String
  /// A file in which a run notes how it left everything, so that the next one need not read what has not
  /// changed; nil for none.
  package var state: String?
  /// How many figures are worked on at the same time.
  package var jobs: Int

  package init(
    content: String, assets: String, manifest: String, address: String? = nil,
    dark: DarkMode = .media, isInPlace: Bool = false, excluded: [String] = [],
    lookText: String = "", look: @escaping @Sendable () throws -> EmbedLook = { EmbedLook() },
    font: String? = nil, program: String = lesionMapVersion, state: String? = nil, jobs: Int = 1
  ) {
    self.content = content
    self.assets = assets
    self.manifest = manifest
    self.address = address
    self.dark = dark
    self.isInPlace = isInPlace
    self.excluded = excluded
    self.lookText = lookText
    self.look = look
    self.font = font
    self.program = program
    self.state = state
    self.jobs = jobs
  }
}
