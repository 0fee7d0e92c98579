private import Geometry

/// Turns lines of text into placed glyphs by HarfBuzz: the one source of text measures.
///
/// The same text gives the same run on every thread: shaping happens in font units, independent of
/// the size, and only then is multiplied by it.
package struct TextShaper: Sendable {
  package let library: FontLibrary
  /// BCP 47; picks forms of letters that differ between languages.
  package let language: String

  package init(library: FontLibrary, language: String = "en") {
    self.library = library
    self.language = language
  }

  /// The glyphs of one line of text.
  ///
  /// Characters that the weight's face lacks come from the other families; those that none has are
  /// reported in the run and drawn as a box. Line breaks and tabs have no glyph: split before.
  ///
  /// - Parameters:
  ///   - size: The length of the em, in the unit the run is to have; finite and above 0.
  ///   - direction: That of the line as a whole; nil takes that of its first letter.
  ///   - features: Applied after the defaults (kerning, ligatures, contextual alternates).
  package func shape(
    _ text: String, size: Double, weight: FontWeight = .regular,
    direction: TextDirection? = nil, features: [FontFeature] = []
  ) -> TextRun {
    precondition(size.isFinite && size > 0, "a font size is finite and above 0")
    let style = ShapingStyle(language: language, features: features)
    let eastAsian = ShapingStyle(language: eastAsianLanguage(of: text), features: features)
    let bytes = Array(text.utf8)
    var itemizer = TextItemizer(library: library, weight: weight)
    var glyphs: [PositionedGlyph] = []
    var pen = 0.0
    for stretch in itemizer.stretches(of: text, direction: direction) {
      let scale = size / stretch.face.unitsPerEm
      // Summed in font units, where the sum is exact, and scaled once.
      var units = 0.0
      for glyph in stretch.face.harfBuzz.shape(
        stretch, of: bytes,
        style: stretch.script.isEastAsian ? eastAsian : style)
      {
        glyphs.append(
          PositionedGlyph(
            face: stretch.face, glyph: glyph.glyph,
            origin: Point(pen + (units + glyph.offset.x) * scale, glyph.offset.y * scale),
            advance: glyph.advance * scale, utf8Offset: glyph.utf8Offset, scale: scale))
        units += glyph.advance
      }
      pen += units * scale
    }
    return TextRun(
      size: size, width: pen, metrics: library.face(weight).metrics.scaled(by: size),
      glyphs: glyphs, missing: itemizer.missing)
  }

  /// The language in whose manner Han characters are drawn: of a text with kana Japanese, with Hangul
  /// Korean, else the shaper's own if it is Chinese, or else simplified Chinese.
  private func eastAsianLanguage(of text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0xE1 }) else { return language }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x3041...0x30FF: return "ja"
      case 0xAC00...0xD7A3: return "ko"
      default: continue
      }
    }
    return language.hasPrefix("zh") ? language : "zh-Hans"
  }
}
