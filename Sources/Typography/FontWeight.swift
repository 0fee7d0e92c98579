/// How heavy the strokes of a face are; the number is that of OpenType and CSS.
package enum FontWeight: Int, CaseIterable, Hashable, Sendable {
  case regular = 400
  case medium = 500
  case semibold = 600
  case bold = 700
}

extension FontWeight {
  /// The nearest of the weights on offer, or nil when there is none.
  ///
  /// Of two equally near ones a light wish takes the lighter and a heavy wish the heavier, so that
  /// emphasis stays visible.
  func nearest(in offered: some Sequence<Int>) -> Int? {
    let isHeavy = rawValue >= FontWeight.semibold.rawValue
    return offered.min { a, b in
      let (distanceA, distanceB) = (abs(a - rawValue), abs(b - rawValue))
      if distanceA != distanceB { return distanceA < distanceB }
      return isHeavy ? a > b : a < b
    }
  }
}
