/// How a figure names its findings, from the most that a page can say beside its bodies to the least.
package enum Labelling: String, CaseIterable, Hashable, Sendable {
  /// A label for each marker: the place, and what is stated below it.
  case labels
  /// A label for each marker, place and statements in one paragraph.
  case shortLabels = "short labels"
  /// A label for the markers of one site of a view; numbers on the markers.
  case bySite = "by site"
  /// A label for the markers of one organ of a view; numbers on the markers.
  case byOrgan = "by organ"
  /// Numbers on the markers, and a table of all findings beside the bodies.
  case table
  /// The same with a row for each site.
  case tableBySite = "table by site"

  /// Whether the markers carry numbers.
  var numbersMarkers: Bool { self != .labels && self != .shortLabels }
  /// Whether rows of a table take the place of labels with leaders.
  var isTable: Bool { self == .table || self == .tableBySite }
}

/// One way to lay a figure out.
struct LabellingTrial: Hashable {
  var labelling: Labelling
  /// Of the style's text sizes.
  var textScale: Double
  /// Of the style's body height.
  var bodyScale = 1.0
  /// Whether the legend stands across the page and leaves its column to labels.
  var hasLegendStrip = false

  /// What is tried in turn, until something fits. The legend and text give way a little before the
  /// findings share labels; bodies give way before the text of a table becomes small.
  ///
  /// - Parameter least: the smallest share of the style's text sizes that can be read.
  static func ladder(least: Double) -> [LabellingTrial] {
    let scales = [1, 0.92, 0.85, 0.78, 0.7].filter { $0 > least } + [least]
    let large = scales.filter { $0 >= 0.85 }
    let first = large.isEmpty ? [least] : large
    var trials = first.prefix(2).map { Self(labelling: .labels, textScale: $0) }
    for labelling in [Labelling.labels, .shortLabels, .bySite, .byOrgan] {
      trials += first.map { Self(labelling: labelling, textScale: $0, hasLegendStrip: true) }
    }
    for labelling in [Labelling.table, .tableBySite] {
      for body in [1, 0.85, 0.7] {
        trials += first.map {
          Self(labelling: labelling, textScale: $0, bodyScale: body, hasLegendStrip: true)
        }
      }
    }
    trials += scales.map {
      Self(labelling: .tableBySite, textScale: $0, bodyScale: 0.6, hasLegendStrip: true)
    }
    return trials
  }
}
