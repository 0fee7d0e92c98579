import Geometry
import LabelLayout
import TestSupport

/// A page of two panels with a column on either side and a gutter between them:
/// `| 0 | panel 0 | 1 | panel 1 | 2 |`. Both panels have a track at the gutter.
enum LayoutSample {
  static let height = 1000.0

  static let layout = LabelLayout(
    tracks: [
      LabelTrack(x: 100, direction: .left, column: 0, panel: 0),
      LabelTrack(x: 400, direction: .right, column: 1, panel: 0),
      LabelTrack(x: 600, direction: .left, column: 1, panel: 1),
      LabelTrack(x: 900, direction: .right, column: 2, panel: 1),
    ],
    columns: [
      LabelColumn(minY: 0, maxY: height), LabelColumn(minY: 0, maxY: height),
      LabelColumn(minY: 0, maxY: height),
    ], gap: 4, shelfLength: 10)

  /// Labels at marks in one panel or in both; as many as fit on either side of a panel.
  static func requests(count: Int, panels: Int, seed: UInt64) -> [LabelRequest] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { index in
      let panel = index % panels
      let left = panel == 0 ? 120.0 : 620.0
      let lines = Double(Int.random(in: 1...2, using: &generator))
      return LabelRequest(
        targets: [
          LabelTarget(
            anchor: Point(
              Double.random(in: left...(left + 260), using: &generator),
              Double.random(in: 30...(height - 30), using: &generator)), radius: 6)
        ], width: 80, height: 14 * lines, shelfOffset: 7, panel: panel,
        tracks: panel == 0 ? [0, 1] : [2, 3])
    }
  }
}
