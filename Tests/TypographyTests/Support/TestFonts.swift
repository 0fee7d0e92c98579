import Typography

/// The fonts the tests read; suites that need one that is not installed say so and are skipped.
enum TestFonts {
  static let interDirectory = "/usr/share/fonts/opentype/inter"
  static let dejaVuDirectory = "/usr/share/fonts/truetype/dejavu"
  static let dejaVuFile = "\(dejaVuDirectory)/DejaVuSans.ttf"

  static let inter = FontSource.standard.filter { $0.family == "Inter" }
  static let dejaVu = FontSource.standard.filter { $0.family == "DejaVu Sans" }

  static let hasInter = (try? FontLibrary(sources: inter)) != nil
  static let hasDejaVu = (try? FontLibrary(sources: dejaVu)) != nil
  static let hasBoth = hasInter && hasDejaVu

  /// Inter for all text, lent to by whatever else is installed.
  static func interShaper() throws -> TextShaper {
    TextShaper(library: try FontLibrary(sources: FontSource.standard))
  }
}
