/// The vertical measures of a face, all positive, in shares of the em or multiplied by a size.
package struct FontMetrics: Hashable, Sendable {
  /// From the baseline up to the top of the line.
  package var ascent: Double
  /// From the baseline down to the bottom of the line.
  package var descent: Double
  /// From the baseline up to the top of an H.
  package var capHeight: Double
  /// From the baseline up to the top of an x.
  package var xHeight: Double

  package init(ascent: Double, descent: Double, capHeight: Double, xHeight: Double) {
    self.ascent = ascent
    self.descent = descent
    self.capHeight = capHeight
    self.xHeight = xHeight
  }

  /// The measures at a font size, in its unit.
  package func scaled(by size: Double) -> FontMetrics {
    FontMetrics(
      ascent: ascent * size, descent: descent * size, capHeight: capHeight * size,
      xHeight: xHeight * size)
  }
}
