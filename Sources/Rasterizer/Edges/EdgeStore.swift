/// A run of path points whose `y` never falls: one side of a shape between a top and a bottom.
struct EdgeChain: Hashable, Sendable {
  /// The index of the highest point in `EdgeStore.points`, and of the lowest.
  var top: Int32
  var bottom: Int32
  /// 1 where the path runs down the chain, −1 where it runs up; the step from each of the chain's
  /// points to the next lower one.
  var direction: Int32
}

/// The outlines of all shapes of a scene as monotone chains, in fixed-point device pixels.
///
/// The chains of one contour touch end to end. That is what lets the sweep treat groups of chains
/// that do not touch within a row as independent.
struct EdgeStore: Sendable {
  var points: [FixedPoint] = []
  var chains: [EdgeChain] = []
}

/// What is filled: some chains with a rule.
struct FilledShape: Sendable {
  /// Indices into `EdgeStore.chains`, in rising order of the row of the chains' tops.
  var chains: Range<Int>
  /// The winding numbers that are outside have none of these bits: all bits for non-zero, the last
  /// one for even-odd.
  var insideMask: Int32
  /// The pixels that may be covered, inside the canvas; empty when nothing is.
  var bounds: PixelRect
}
