// Boundary labelling with straight-line leaders that bend into a shelf (Bekos et al. 2007): first a
// minimum-cost matching of marks to evenly spaced ports on the tracks, which cannot cross (swapping
// a crossing pair would be cheaper), then true heights, then small moves that take leaders off other
// marks without making them cross.

/// Places labels in columns beside panels.
package struct LabelLayout: Hashable, Sendable {
  package var tracks: [LabelTrack]
  package var columns: [LabelColumn]
  /// Room between neighbouring labels of a column.
  package var gap: Double
  /// From the track to the text's side of the shelf.
  package var shelfLength: Double
  /// How many units of leader length one struck mark is worth.
  package var strikePenalty: Double
  /// What leaders should keep clear of, beside the marks themselves.
  package var obstacles: [LabelObstacle]

  package init(
    tracks: [LabelTrack], columns: [LabelColumn], gap: Double, shelfLength: Double,
    strikePenalty: Double = 120, obstacles: [LabelObstacle] = []
  ) {
    self.tracks = tracks
    self.columns = columns
    self.gap = gap
    self.shelfLength = shelfLength
    self.strikePenalty = strikePenalty
    self.obstacles = obstacles
  }

  /// A place for every request, in their order, and what the layout is worth.
  ///
  /// The same requests give the same result. Leaders of one panel do not cross as long as the columns
  /// have room (`report.overfullColumns == 0`); where heights differ so much that some still do, the
  /// report says how many.
  /// - Complexity: O(n² k) for n labels and k ports, then a few sweeps over the labels that are in each
  ///   other's way, O(n²) for a trial in the worst case; most trials end after O(n).
  package func place(_ requests: [LabelRequest]) -> (
    placements: [LabelPlacement], report: LayoutReport
  ) {
    var arrangement = Arrangement(layout: self, requests: requests, order: matched(requests))
    arrangement.improve()
    return (arrangement.placements, arrangement.report)
  }
}

/// A label at a track; its rank in the column is its index in the order.
struct Seat: Hashable, Sendable {
  var label: Int
  var track: Int
  /// The mark its leader goes to, as an index into those that the label names.
  var target = 0
}
