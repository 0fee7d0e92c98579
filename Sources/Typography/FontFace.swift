package import Geometry
private import Synchronization

/// One face of a font file: its measures and the outlines of its glyphs.
///
/// TrueType, OpenType/CFF and collections are read; of a variable font, its default instance.
/// Immutable to its users and safe to share between threads.
package final class FontFace: Sendable {
  package let path: String
  /// Which face of a collection; 0 in other files.
  package let index: Int
  package let family: String
  /// 1 to 1000, see `FontWeight`.
  package let weight: Int
  package let isItalic: Bool
  /// Font units in the em, which is the font size.
  package let unitsPerEm: Double
  /// In shares of the em.
  package let metrics: FontMetrics

  let harfBuzz: HarfBuzzFace
  private let outlines = Mutex<[UInt32: Path]>([:])
  private let coverage = Mutex<[Character: Bool]>([:])

  /// The glyph that stands for characters a face does not have.
  package static let missingGlyph: UInt32 = 0

  package init(path: String, index: Int = 0) throws(FontError) {
    self.path = path
    self.index = index
    harfBuzz = try HarfBuzzFace(path: path, index: index)
    let properties = harfBuzz.properties()
    family = properties.family
    weight = properties.weight
    isItalic = properties.isItalic
    unitsPerEm = properties.unitsPerEm
    metrics = properties.metrics
  }
}

// MARK: Outlines

extension FontFace {
  /// The outline of a glyph in font units, `y` down, its origin on the baseline; to be filled by
  /// the non-zero rule. Empty for a blank glyph. Drawn once and kept.
  package func outline(of glyph: UInt32) -> Path {
    if let known = outlines.withLock({ $0[glyph] }) { return known }
    // Drawn outside the lock; two threads that do it at once reach the same path.
    var path = harfBuzz.outline(of: glyph)
    if path.isEmpty && glyph == Self.missingGlyph { path = missingBox }
    outlines.withLock { $0[glyph] = path }
    return path
  }

  /// The box around the ink of a glyph in font units, `y` down; nil for a blank one.
  ///
  /// It holds the outline, and may be a little larger where a curve bulges between its points.
  package func ink(of glyph: UInt32) -> Rect? {
    if let ink = harfBuzz.ink(of: glyph) { return ink }
    return glyph == Self.missingGlyph ? outline(of: glyph).controlBounds : nil
  }

  /// A hollow box as high as an H: what is drawn for a missing character when the face itself has
  /// no picture for it, so that the loss is seen.
  var missingBox: Path {
    let stroke = unitsPerEm / 20
    let outer = Rect(
      minX: stroke, minY: -metrics.capHeight * unitsPerEm, maxX: unitsPerEm / 2, maxY: 0)
    let inner = outer.inset(by: stroke)
    var path = Path()
    path.move(to: Point(outer.minX, outer.minY))
    path.line(to: Point(outer.maxX, outer.minY))
    path.line(to: Point(outer.maxX, outer.maxY))
    path.line(to: Point(outer.minX, outer.maxY))
    path.close()
    // The other way round, so that the non-zero rule leaves it empty.
    path.move(to: Point(inner.minX, inner.minY))
    path.line(to: Point(inner.minX, inner.maxY))
    path.line(to: Point(inner.maxX, inner.maxY))
    path.line(to: Point(inner.maxX, inner.minY))
    path.close()
    return path
  }
}

// MARK: Coverage

extension FontFace {
  /// Whether the character map has a glyph for a scalar.
  package func hasGlyph(for scalar: Unicode.Scalar) -> Bool {
    harfBuzz.nominalGlyph(for: scalar) != nil
  }

  /// Whether a character comes out whole, by composition or marks where need be.
  /// A control character never does: some fonts draw a line break as a blank.
  package func covers(_ character: Character) -> Bool {
    if character.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      return false
    }
    if character.unicodeScalars.allSatisfy(hasGlyph) { return true }
    if let known = coverage.withLock({ $0[character] }) { return known }
    // A letter and its accent may meet in one glyph, and joiners draw nothing: shaping tells.
    let text = Array(character.utf8)
    let stretch = TextStretch(
      range: 0..<text.count, face: self, script: .common, isRightToLeft: false)
    let isCovered = harfBuzz.shape(stretch, of: text, style: ShapingStyle())
      .allSatisfy { $0.glyph != Self.missingGlyph }
    coverage.withLock { $0[character] = isCovered }
    return isCovered
  }
}
