package import Scene

/// How well a figure is laid out, measured on the finished scene with none of the layout's own
/// bookkeeping.
///
/// Lengths are shares of the page's width or of a line, so that figures of any size compare.
package struct LayoutMetrics: Hashable, Sendable, Codable {
  // MARK: What there is

  /// Blocks of text with a leader.
  package var labels = 0
  package var leaders = 0
  package var markers = 0
  /// Windows with charts or with pieces of the body.
  package var insets = 0
  /// Rows of the key table.
  package var rows = 0

  /// The numbers of the findings with a marker, each once, in order.
  package var drawnFindings: [Int] = []
  /// The numbers of the findings with a label or a row, each once, in order.
  package var namedFindings: [Int] = []

  // MARK: What must not be

  /// Pairs of text blocks that share an area: labels, rows, the legend, titles, insets.
  package var textOverlaps = 0
  /// Labels and rows over a body.
  package var labelsOverBody = 0
  /// Labels and rows over a marker, or over the marks of a side not stated.
  package var labelsOverMarkers = 0
  /// Labels, rows and other text that reach over the edge of the page.
  package var textOffPage = 0
  /// Windows beside the body that cover some of a body.
  package var insetsOverBody = 0
  /// Pairs of leaders that share a point.
  package var leaderCrossings = 0
  /// Leaders that run through text or an inset.
  package var leadersThroughText = 0

  // MARK: What should be rare

  /// Leaders that come closer than 0.9 of its radius to the centre of a marker they do not name, each
  /// marker counted.
  package var leadersOverMarkers = 0
  /// Leaders through the marks of a side not stated, but their own.
  package var leadersOverBrackets = 0
  /// Pairs of markers that cover more than a tenth of each other's diameter.
  package var markerOverlaps = 0
  /// How much of a marker later ones cover, of the one that is covered most: 0 to 1.
  package var mostCovered = 0.0
  /// Markers that stand for several findings.
  package var sharedMarkers = 0

  // MARK: How it reads

  /// The most bends of a leader.
  package var mostBends = 0
  /// Mean length of a leader, as a share of the page's width.
  package var meanLeaderLength = 0.0
  /// The steepest leader against the horizontal, in degrees, its level end aside.
  package var steepestLeader = 0.0
  /// The least gap between a text block and the next one below it, in em; nil with one block.
  package var smallestGap: Double?
  /// Of the labels whose marker lies off its body's midline by more than 5 % of the body's height, the
  /// share that stands on the marker's side of the body.
  package var nearerSide = 1.0
  /// The smallest em size of a label or a row, in scene units; nil without one.
  package var smallestText: Double?

  /// The leaders over other markers for each label.
  package var strikesPerLabel: Double {
    labels == 0 ? 0 : Double(leadersOverMarkers) / Double(labels)
  }

  /// Everything of which there must be none, added up.
  package var faults: Int {
    textOverlaps + labelsOverBody + insetsOverBody + labelsOverMarkers + textOffPage
      + leaderCrossings
      + leadersThroughText
  }

  /// Measures a scene that was composed; one that lacks the groups' names has nothing to measure.
  ///
  /// - Complexity: O(n²) in labels, leaders and markers, times the points of an outline for labels.
  package init(of scene: Scene) {
    let figure = FigureReading(scene)
    labels = figure.labels.count
    leaders = figure.leaders.count
    markers = figure.markers.count
    rows = figure.rows.count
    insets = figure.insets.count
    sharedMarkers = figure.markers.count { $0.numbers.count > 1 }
    drawnFindings = Set(figure.markers.flatMap(\.numbers)).sorted()
    namedFindings = Set((figure.labels + figure.rows).flatMap(\.numbers)).sorted()
    measureText(figure)
    measureLeaders(figure)
    measureMarkers(figure)
  }
}
