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

  /// Windows for insets of the given shapes, in turn; nil where there is no room.
  ///
  /// - Parameters:
  ///   - wanted: the shape of each, height by width; the centre of its source; its panel; the height of
  ///     its title in a width.
  func windows(
    for wanted: [(shape: Double, source: Point, panel: Int, titleHeight: (Double) -> Double)]
  ) -> [Rect?] {
    var taken = occupied
    return wanted.map { inset in
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
      guard let best else { return nil }
      var box = best.window
      box.minY -= best.title
      taken.append(box)
      return best.window
    }
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
