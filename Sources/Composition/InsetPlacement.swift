import Geometry
import LabelLayout

/// Finds room for insets in what labels leave free of the text columns.
struct InsetPlacement {
  /// Text areas, without shelves, and whether each column's labels stand at its right end.
  struct Column {
    var area: Rect
    var isFlushRight: Bool
    /// The panels beside it.
    var panels: Set<Int>
  }

  var columns: [Column]
  /// Text that is there already.
  var occupied: [Rect]
  /// Kept free around everything.
  var gap: Double
  /// The least width of a window.
  var leastWidth: Double
  /// The most height of a window.
  var mostHeight: Double

  /// An inset that wants a window.
  struct Wish {
    /// Height by width.
    var shape: Double
    /// The centre of its source on the page.
    var source: Point
    var panel: Int
    /// Whether it stands only where others leave room.
    var comesLast = false
    /// The height of its title in a width.
    var titleHeight: (Double) -> Double
  }

  /// Windows for insets, nil where there is no room: as many as can be, then as large and as near to their
  /// sources as can be.
  func windows(for wanted: [Wish]) -> [Rect?] {
    let first = wanted.indices.filter { !wanted[$0].comesLast }
    let last = wanted.indices.filter { wanted[$0].comesLast }
    var windows = [Rect?](repeating: nil, count: wanted.count)
    var others = self
    for group in [first, last] {
      for (index, window) in zip(group, others.best(for: group.map { wanted[$0] })) {
        guard let window else { continue }
        windows[index] = window
        var box = window
        box.minY -= wanted[index].titleHeight(window.width)
        others.occupied.append(box)
      }
    }
    return windows
  }

  private func best(for wanted: [Wish]) -> [Rect?] {
    var best: (count: Int, worth: Double, windows: [Rect?])?
    // Who comes first takes the best place: that is not always the best for all.
    for order in Self.orders(wanted.count) {
      let trial = windows(for: wanted, in: order)
      let count = trial.windows.count { $0 != nil }
      if let best, (best.count, best.worth + 1e-9) >= (count, trial.worth) { continue }
      best = (count, trial.worth, trial.windows)
    }
    return best?.windows ?? []
  }

  /// All orders of a few insets, the given one first; of many that one alone.
  private static func orders(_ count: Int) -> [[Int]] {
    guard (1...4).contains(count) else { return [Array(0..<count)] }
    return (0..<count).reduce([[]]) { orders, _ in
      orders.flatMap { order in
        (0..<count).filter { !order.contains($0) }.map { order + [$0] }
      }
    }
  }

  private func windows(for wanted: [Wish], in order: [Int]) -> (windows: [Rect?], worth: Double) {
    var windows = [Rect?](repeating: nil, count: wanted.count)
    var taken = occupied
    var worth = 0.0
    for index in order {
      guard let best = place(for: wanted[index], taken) else { continue }
      windows[index] = best.window
      worth += best.worth
      var box = best.window
      box.minY -= best.title
      taken.append(box)
    }
    return (windows, worth)
  }

  private func place(for inset: Wish, _ taken: [Rect]) -> (
    worth: Double, window: Rect, title: Double
  )? {
    var best: (worth: Double, window: Rect, title: Double)?
    for column in columns {
      for free in gaps(of: column.area, taken) {
        var width = min(column.area.width, mostHeight / inset.shape)
        var title = inset.titleHeight(width)
        let height = free.height - title - gap
        width = min(width, height / inset.shape)
        guard width >= leastWidth else { continue }
        title = inset.titleHeight(width)
        let size = Point(width, width * inset.shape)
        guard size.y + title + gap <= free.height + 1e-6 else { continue }
        let x = column.isFlushRight ? column.area.maxX - width : column.area.minX
        let lowest = free.maxY - size.y
        let y = max(free.minY + title, min(inset.source.y - size.y * 0.3, lowest))
        let window = Rect(x: x, y: y, width: size.x, height: size.y)
        let distance = window.center.distance(to: inset.source)
        let worth =
          size.x * size.y / (distance + mostHeight * 0.7)
          * (column.panels.contains(inset.panel) ? 1.6 : 1)
        if worth > (best?.worth ?? 0) { best = (worth, window, title) }
      }
    }
    return best
  }

  private func gaps(of area: Rect, _ taken: [Rect]) -> [Rect] {
    let own = taken.filter { $0.maxX > area.minX && $0.minX < area.maxX }
      .map { $0.inset(by: -gap) }
      .sorted { $0.minY < $1.minY }
    var free: [Rect] = []
    var y = area.minY
    for box in own + [Rect(minX: area.minX, minY: area.maxY, maxX: area.maxX, maxY: area.maxY)] {
      if box.minY > y {
        free.append(Rect(minX: area.minX, minY: y, maxX: area.maxX, maxY: box.minY))
      }
      y = max(y, box.maxY)
    }
    return free
  }
}
