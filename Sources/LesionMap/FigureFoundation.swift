internal import BodyAtlas
internal import Typography

/// What pictures stand on besides their cases and their look: the built-in atlas and the fonts.
package struct FigureFoundation: Hashable, Sendable {
  /// A digest of the atlas.
  package var atlas: String
  /// The files of the font that sets the text; what is in them counts.
  package var fontFiles: [String]
  /// The files of fonts that lend characters to it.
  package var lentFontFiles: [String]

  /// Found without reading any font or the atlas, so that it can be asked before anything is drawn.
  ///
  /// - Parameter font: a font file, or a folder of them; nil for the first family found.
  package init(font: String?) {
    let files = FontLibrary.files(override: font)
    atlas = Atlas.bundledDigest
    fontFiles = files.primary
    lentFontFiles = files.lenders
  }
}
