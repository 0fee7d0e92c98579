/// Why a scene cannot be drawn.
package enum RasterizationError: Error, Hashable, Sendable {
  /// The canvas, in pixels before rounding, is empty, not a number, or beyond
  /// `PixelSize.largestSide` or `PixelSize.largestArea`.
  case canvas(width: Double, height: Double)
  /// A coordinate, length or opacity of the item is NaN or infinite.
  case nonFinite(item: ItemPath)
  /// A dash length of the stroke is negative.
  case negativeDash(item: ItemPath)
}

/// Where an item stands in a scene: its index in each list from the top down, with group names.
package struct ItemPath: Hashable, Sendable, CustomStringConvertible {
  package struct Step: Hashable, Sendable {
    package var index: Int
    /// The name of the group at that index; nil for an item that is not a group.
    package var group: String?

    package init(index: Int, group: String? = nil) {
      self.index = index
      self.group = group
    }
  }

  package var steps: [Step]

  package init(_ steps: [Step] = []) { self.steps = steps }

  func appending(_ step: Step) -> ItemPath { ItemPath(steps + [step]) }

  /// For example `2 ‘organs’ / 0 ‘heart’ / 1`.
  package var description: String {
    steps.map { step in
      guard let group = step.group else { return "\(step.index)" }
      return "\(step.index) ‘\(group)’"
    }.joined(separator: " / ")
  }
}

extension RasterizationError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .canvas(let width, let height):
      "a canvas of \(width) × \(height) pixels cannot be drawn; each side must be 1 to "
        + "\(PixelSize.largestSide) and the area at most \(PixelSize.largestArea) pixels"
    case .nonFinite(let item):
      "scene item \(item) has a coordinate, length or opacity that is no finite number"
    case .negativeDash(let item):
      "scene item \(item) has a negative dash length"
    }
  }
}
