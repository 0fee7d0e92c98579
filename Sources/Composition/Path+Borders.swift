import Geometry

/// Borders of masses around plain shapes.
extension Path {
  /// The closed outline as the border of a lobulated mass: a smooth line over rounded lobes that are not
  /// all alike, the first of them about the point where the outline starts.
  ///
  /// - Parameter depth: from the outline to the bottoms of the furrows; crests stand out a third of it.
  func lobulated(_ count: Int, depth: Double) -> Path {
    let open = cutOpen
    guard let middle = tightBounds?.center else { return self }
    // Real lobes differ; the differences add up to nothing.
    let shifts = [0, 0.1, -0.06, 0.08, -0.12, 0.06, -0.04, 0.05, -0.05]
    let knots = (0..<count).flatMap { lobe -> [Point] in
      let start = Double(lobe) + shifts[lobe % shifts.count]
      let end = Double(lobe + 1) + shifts[(lobe + 1) % count % shifts.count]
      // Lobes are broad, furrows narrow.
      return [(0.0, 0.3), (0.27, 0.1), (0.5, -1), (0.73, 0.1)].compactMap { along, rise in
        let share = (start + (end - start) * along) / Double(count)
        guard let place = open.position(atFraction: share)?.point else { return nil }
        return place + ((place - middle).normalized ?? .zero) * (depth * rise)
      }
    }
    return knots.count == 4 * count ? .smooth(through: knots) : self
  }

  /// A closed line without corners through points (Catmull and Rom 1974).
  static func smooth(through points: [Point]) -> Path {
    var path = Path()
    guard let first = points.first else { return path }
    let count = points.count
    let at = { (index: Int) in points[(index + count) % count] }
    path.move(to: first)
    for index in 0..<count {
      let (start, end) = (at(index), at(index + 1))
      path.cubic(
        start + (end - at(index - 1)) * (1.0 / 6), end - (at(index + 2) - start) * (1.0 / 6),
        to: end)
    }
    path.close()
    return path
  }

  /// Straight spicules that stand out of the closed outline, every second one shorter.
  ///
  /// - Parameter length: from the outline to the tips.
  func spicules(_ count: Int, length: Double) -> Path {
    let open = cutOpen
    guard let middle = tightBounds?.center else { return Path() }
    var lines = Path()
    for index in 0..<count {
      let share = (Double(index) + 0.35) / Double(count)
      guard let foot = open.position(atFraction: share)?.point else { continue }
      let out = (foot - middle).normalized ?? .zero
      lines.move(to: foot)
      lines.line(to: foot + out * (index.isMultiple(of: 2) ? length : length * 0.6))
    }
    return lines
  }

  /// A closed outline as a line that ends where it starts.
  private var cutOpen: Path {
    var loop = self
    if let first = firstPoint { loop.line(to: first) }
    return Path(loop.elements.filter { $0 != .close })
  }
}
