/// A family to search for: where its files may be, and what they are called.
package struct FontSource: Hashable, Sendable {
  package var family: String
  /// The Debian package that brings it.
  package var debianPackage: String
  /// Searched in this order.
  package var directories: [String]
  /// File names by weight; of several names the first that exists counts.
  package var fileNames: [FontWeight: [String]]
  /// The face within each file, for collections.
  package var index: Int

  package init(
    family: String, debianPackage: String, directories: [String],
    fileNames: [FontWeight: [String]], index: Int = 0
  ) {
    self.family = family
    self.debianPackage = debianPackage
    self.directories = directories
    self.fileNames = fileNames
    self.index = index
  }

  /// A family whose files are called `stem-Regular`, `stem-Medium`, `stem-SemiBold`, `stem-Bold`.
  package init(
    family: String, debianPackage: String, directories: [String], stem: String,
    extensions: [String], index: Int = 0
  ) {
    func names(_ suffix: String) -> [String] { extensions.map { "\(stem)-\(suffix).\($0)" } }
    self.init(
      family: family, debianPackage: debianPackage, directories: directories,
      fileNames: [
        .regular: names("Regular"), .medium: names("Medium"), .semibold: names("SemiBold"),
        .bold: names("Bold"),
      ],
      index: index)
  }

  /// The files of the first directory that has any; nil when none has.
  func locate() -> FontFamily? {
    for directory in directories where FontFiles.kind(of: directory) == .directory {
      let files = FontWeight.allCases.compactMap { weight -> FontFamily.File? in
        let paths = (fileNames[weight] ?? []).map { "\(directory)/\($0)" }
        guard let path = paths.first(where: { FontFiles.kind(of: $0) == .file }) else { return nil }
        return FontFamily.File(weight: weight.rawValue, path: path, index: index)
      }
      if !files.isEmpty { return FontFamily(name: family, files: files) }
    }
    return nil
  }
}

// MARK: The search list

extension FontSource {
  /// Folders where people put fonts by hand, on Linux and macOS.
  private static let commonDirectories = [
    "/usr/local/share/fonts", "/opt/homebrew/share/fonts", "/Library/Fonts",
    "/System/Library/Fonts/Supplemental",
  ]

  private static let notoDirectories = ["/usr/share/fonts/truetype/noto"] + commonDirectories

  /// Families fit for a figure, best first; the first that is installed sets all text, the others
  /// lend it the characters it lacks.
  package static let standard = [
    FontSource(
      family: "Inter", debianPackage: "fonts-inter",
      directories: [
        "/usr/share/fonts/opentype/inter", "/usr/share/fonts/truetype/inter",
      ] + commonDirectories,
      stem: "Inter", extensions: ["otf", "ttf"]),
    FontSource(
      family: "Noto Sans", debianPackage: "fonts-noto-core", directories: notoDirectories,
      stem: "NotoSans", extensions: ["ttf"]),
    FontSource(
      family: "Liberation Sans", debianPackage: "fonts-liberation",
      directories: [
        "/usr/share/fonts/truetype/liberation", "/usr/share/fonts/truetype/liberation2",
      ] + commonDirectories,
      stem: "LiberationSans", extensions: ["ttf"]),
    FontSource(
      family: "DejaVu Sans", debianPackage: "fonts-dejavu-core",
      directories: ["/usr/share/fonts/truetype/dejavu"] + commonDirectories,
      fileNames: [.regular: ["DejaVuSans.ttf"], .bold: ["DejaVuSans-Bold.ttf"]]),
  ]

  /// Families that only lend characters: East Asian, which draws Han characters in the manner of the
  /// language; the Noto fonts of single scripts that are installed, some of which have a few East Asian
  /// marks; then symbols.
  static func lenders() -> [FontSource] {
    let scripts = FontSource.notoScriptStems().map { stem in
      FontSource(
        family: stem, debianPackage: "fonts-noto-core", directories: notoDirectories, stem: stem,
        extensions: ["ttf"])
    }
    let eastAsian = FontSource(
      family: "Noto Sans CJK", debianPackage: "fonts-noto-cjk",
      directories: ["/usr/share/fonts/opentype/noto"] + commonDirectories, stem: "NotoSansCJK",
      extensions: ["ttc"])
    return [eastAsian] + scripts + [
      FontSource(
        family: "Symbola", debianPackage: "fonts-symbola",
        directories: ["/usr/share/fonts/truetype/ancient-scripts"] + commonDirectories,
        fileNames: [.regular: ["Symbola_hint.ttf", "Symbola.ttf"]])
    ]
  }

  /// `NotoSansArabic`, `NotoSansHebrew` and so on, as far as they are installed.
  private static func notoScriptStems() -> [String] {
    let ending = "-Regular.ttf"
    return notoDirectories.flatMap(FontFiles.names)
      .filter { $0.hasPrefix("NotoSans") && $0.hasSuffix(ending) && $0 != "NotoSans\(ending)" }
      .map { String($0.dropLast(ending.utf8.count)) }
  }

  /// The Debian package most likely to draw a character that no installed font has.
  static func debianPackage(for scalar: Unicode.Scalar) -> String {
    if TextScript(of: scalar).isEastAsian { return "fonts-noto-cjk" }
    return scalar.properties.isEmoji ? "fonts-symbola" : "fonts-noto-core"
  }
}
