/// How a path is stroked; lengths in scene units.
public struct StrokeStyle: Hashable, Sendable {
  /// The shape of corners.
  public enum Join: String, Hashable, Sendable, Codable {
    /// A point.
    case miter
    /// An arc.
    case round
    /// Cut off.
    case bevel
  }
  /// The shape of ends.
  public enum Cap: String, Hashable, Sendable, Codable {
    /// Cut off at the end.
    case butt
    /// A half circle beyond the end.
    case round
    /// Half a square beyond the end.
    case square
  }

  /// From border to border.
  public var width: Double
  /// The shape of corners.
  public var join: Join
  /// The shape of ends.
  public var cap: Cap
  /// A miter longer than this many widths becomes a bevel, as in SVG.
  public var miterLimit: Double
  /// Lengths of dash, gap, dash, …; empty for a solid line. An odd list is used twice, as in SVG.
  public var dashes: [Double]
  /// Where within the dashes the path starts.
  public var dashOffset: Double

  /// A style; a solid round line unless told otherwise.
  public init(
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
