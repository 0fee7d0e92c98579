/// How a path is stroked; lengths in scene units.
package struct StrokeStyle: Hashable, Sendable {
  package enum Join: String, Hashable, Sendable, Codable { case miter, round, bevel }
  package enum Cap: String, Hashable, Sendable, Codable { case butt, round, square }

  package var width: Double
  package var join: Join
  package var cap: Cap
  /// A miter longer than this many widths becomes a bevel, as in SVG.
  package var miterLimit: Double
  /// Lengths of dash, gap, dash, …; empty for a solid line. An odd list is used twice, as in SVG.
  package var dashes: [Double]
  package var dashOffset: Double

  package init(
    width: Double, join: Join = .round, cap: Cap = .round, miterLimit: Double = 4,
    dashes: [Double] = [], dashOffset: Double = 0
  ) {
    self.width = width
    self.join = join
    self.cap = cap
    self.miterLimit = miterLimit
    self.dashes = dashes
    self.dashOffset = dashOffset
  }
}
