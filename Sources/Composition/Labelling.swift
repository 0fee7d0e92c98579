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
  /// A label for the markers in one part of the body of a view, which names each; numbers on the
  /// markers.
  case byRegion = "by region"
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
  /// The most that labels repeat of what is stated; nil for as much as the style has them repeat.
  var detail: LabelDetail?
  /// Whether letters may be smaller than the style's floor.
  var isBelowFloor = false
  /// Whether the legend stands across the page and leaves its column to labels.
  var hasLegendStrip = false

  /// What is tried in turn, until something fits. The legend and text give way a little before the
  /// findings share labels; bodies give way before the text of a table becomes small.
  ///
  /// - Parameters:
  ///   - least: the smallest share of the style's text sizes that the style allows.
  ///   - smallest: the same for letters of five points, for what would have no room at all.
  static func ladder(least: Double, smallest: Double) -> [LabellingTrial] {
    let scales = [1, 0.92, 0.85, 0.78, 0.7].filter { $0 > least } + [least]
    let large = scales.filter { $0 >= 0.85 }
    let first = large.isEmpty ? [least] : large
    var trials = first.prefix(2).map { Self(labelling: .labels, textScale: $0) }
    for labelling in [Labelling.labels, .shortLabels, .bySite, .byOrgan, .byRegion] {
      trials += first.map { Self(labelling: labelling, textScale: $0, hasLegendStrip: true) }
    }
    for labelling in [Labelling.byOrgan, .byRegion] {
      trials += first.map {
        Self(labelling: labelling, textScale: $0, detail: .brief, hasLegendStrip: true)
      }
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
    return trials + lastResorts(least: least, smallest: smallest)
  }

  /// A name in small letters is better than none on the figure: below the style's floor, then with less
  /// of what is stated.
  private static func lastResorts(least: Double, smallest: Double) -> [LabellingTrial] {
    let scales = [least, 0.85 * least, 0.7 * least].filter { $0 > smallest } + [smallest]
    var trials: [LabellingTrial] = []
    for (detail, own) in [
      (nil, scales), (LabelDetail.brief, [smallest]), (LabelDetail.none, [smallest]),
    ] {
      for scale in own {
        for body in [0.6, 0.85, 1] {
          trials.append(
            Self(
              labelling: .tableBySite, textScale: scale, bodyScale: body, detail: detail,
              isBelowFloor: true, hasLegendStrip: true))
        }
      }
    }
    return trials
  }
}

extension LabelDetail {
  /// The lesser of two.
  func atMost(_ other: LabelDetail) -> LabelDetail {
    let order = Self.allCases
    guard let own = order.firstIndex(of: self), let limit = order.firstIndex(of: other) else {
      return self
    }
    return order[max(own, limit)]
  }
}
