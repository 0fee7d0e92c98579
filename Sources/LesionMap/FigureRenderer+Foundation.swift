internal import BodyAtlas
internal import Typography

extension FigureRenderer {
  /// What a picture stands on besides its case and its look, in words that differ when it does: the
  /// built-in atlas and the files of the font. Cheap, so that it can be asked before anything is drawn.
  ///
  /// - Parameter font: a font file, or a folder of them; nil for the first family found.
  package static func foundation(font: String?) throws(FigureError) -> String {
    do {
      let fonts = try FontLibrary(override: font)
      return ([Atlas.bundledDigest, fonts.primary.name] + fonts.primary.files.map(\.path))
        .joined(separator: "\n")
    } catch {
      throw .font(String(describing: error))
    }
  }
}
