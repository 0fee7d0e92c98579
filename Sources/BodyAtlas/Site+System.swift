// What the words in the column `system` of the vocabulary say, besides grouping.

extension Site {
  /// Whether it is a lymph node or a group of them.
  package var isLymphNode: Bool { system == "node" }

  /// Whether it lies where the body is seen from outside.
  package var isAtSurface: Bool { ["region", "skin", "soft_tissue"].contains(system) }

  /// Whether it belongs to the parts that lie there, as nerves and vessels do.
  package var isInSoftTissue: Bool { isAtSurface || ["nerve", "vessel"].contains(system) }

  /// Whether it stands for a place that nobody knows.
  package var isNowhere: Bool { kind == .unlocated && system == "region" }

  /// Whether it is no place in particular: a tissue that is everywhere, or a wide part of the body.
  package var isRegionOnly: Bool { kind != .place }
}
