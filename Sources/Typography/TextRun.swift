package import Geometry

/// A line of text turned into placed glyphs; what layout measures is what backends draw.
///
/// Lengths are in the unit of `size`; `y` grows downwards; the origin is the start of the
/// baseline, on the left whatever the direction of the script.
package struct TextRun: Sendable {
  /// The font size: the length of the em.
  package let size: Double
  /// From the origin to where the next text would start. Ink may reach a little further.
  package let width: Double
  /// Of the primary face, whoever lent glyphs, so that lines keep their distance.
  package let metrics: FontMetrics
  /// From left to right.
  package let glyphs: [PositionedGlyph]
  /// What no font has, in the order of the text; each is drawn as a box.
  package let missing: [MissingCharacter]

  package var ascent: Double { metrics.ascent }
  package var descent: Double { metrics.descent }
  package var capHeight: Double { metrics.capHeight }
  package var xHeight: Double { metrics.xHeight }
}

extension TextRun {
  /// All glyphs as one path, to be filled by the non-zero rule.
  package func outline() -> Path {
    var path = Path()
    for glyph in glyphs { path.append(glyph.outline()) }
    return path
  }

  /// A rectangle that holds all ink, nil for blank text; see `FontFace.ink(of:)`.
  package var inkBounds: Rect? {
    glyphs.lazy.compactMap(\.inkBounds).reduce(nil) { bounds, ink in bounds?.union(ink) ?? ink }
  }
}

/// One glyph of a run.
package struct PositionedGlyph: Sendable {
  package let face: FontFace
  /// The number of the glyph in its face.
  package let glyph: UInt32
  /// Where the glyph's own origin lies in the run.
  package let origin: Point
  /// How far the pen moves on.
  package let advance: Double
  /// Where the cluster of characters it stands for starts in the text, in UTF-8 bytes; glyphs of
  /// one cluster share it.
  package let utf8Offset: Int
  /// From font units to the run.
  let scale: Double

  /// From the face's font units to the run.
  package var transform: Transform {
    Transform.scale(scale).then(.translation(origin.x, origin.y))
  }

  /// The outline in the run's coordinates.
  package func outline() -> Path { face.outline(of: glyph).transformed(by: transform) }

  /// The ink in the run's coordinates; nil for a blank glyph.
  package var inkBounds: Rect? {
    face.ink(of: glyph).map { ink in
      Rect(
        minX: origin.x + ink.minX * scale, minY: origin.y + ink.minY * scale,
        maxX: origin.x + ink.maxX * scale, maxY: origin.y + ink.maxY * scale)
    }
  }
}

/// A character that no font of the library has.
package struct MissingCharacter: Hashable, Sendable {
  package let scalar: Unicode.Scalar
  /// Where its character starts in the text, in UTF-8 bytes.
  package let utf8Offset: Int

  package init(scalar: Unicode.Scalar, utf8Offset: Int) {
    self.scalar = scalar
    self.utf8Offset = utf8Offset
  }

  /// The Debian package most likely to have it; nil for what is no character of any script.
  package var debianPackage: String? {
    switch scalar.properties.generalCategory {
    case .privateUse, .unassigned, .control, .surrogate: nil
    default: FontSource.debianPackage(for: scalar)
    }
  }

  /// The English name of its script: `Thai`.
  package var scriptName: String { TextScript.name(of: scalar) }

  /// The scalar as `U+0041` and its name, for a message.
  package var label: String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return scalar.properties.name.map { "U+\(padded) \($0)" } ?? "U+\(padded)"
  }
}
