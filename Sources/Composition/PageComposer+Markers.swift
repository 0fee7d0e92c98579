import CaseModel
import Geometry
import LabelLayout
import Resolution
import Scene
import Typography

/// The markers of a page.
extension PageComposer {
  func marker(_ marker: PlannedMarker) -> SceneItem {
    let mark = plan.marks[marker.marks[0]]
    let center = grid.frames[mark.panel].point(mark.position)
    var items: [SceneItem] = []
    if let home = marker.home { items += tether(grid.frames[mark.panel].point(home), center) }
    if mark.sideIsNotStated {
      let brackets = SideNotStatedMark(
        center: center, reach: bracketReach(of: marker), gap: extent(of: marker) + 3
      ).items(theme: theme, style: style, text: text, size: style.labelSize * 0.8)
      items.append(group("side not stated", brackets))
    }
    if marker.isShared {
      items += SharedMarker(of: marker.marks.map { plan.marks[$0] })
        .items(at: center, radius: markerRadius, theme: theme, style: style, text: text)
    } else {
      var glyph = mark.glyph
      // A number takes the place of what the interior says.
      if labelling.numbersMarkers { glyph.characters = [.solid] }
      items += glyph.items(
        at: center, radius: markerRadius * mark.sizeFactor, theme: theme, style: style, text: text)
      if labelling.numbersMarkers {
        items += MarkerNumber(mark.lesion.number, radius: markerRadius)
          .items(at: center, theme: theme, text: text)
      }
    }
    let marks = marker.marks.map { plan.marks[$0] }
    let numbers = Set(marks.map(\.lesion.number)).sorted()
    let title = marker.isShared ? "" : LabelWords(mark, words).place
    return group("lesion" + numbers.map { " \($0)" }.joined(), items, title: title)
  }

  /// A line from a marker that stands beside its place to a dot on it.
  private func tether(_ home: Point, _ center: Point) -> [SceneItem] {
    var line = Path()
    line.move(to: home)
    line.line(to: center)
    let dot = Path.circle(home, radius: style.leaderLine * 1.4)
    let halo = StrokeStyle(width: style.leaderLine + style.rimWidth * 2)
    let ink = Paint.solid(theme.markerOutline)
    return [
      group(
        "tether",
        [
          .stroke(SceneStroke(path: line, style: halo, paint: .solid(theme.halo))),
          .stroke(SceneStroke(path: dot, style: halo, paint: .solid(theme.halo))),
          .stroke(SceneStroke(path: line, style: StrokeStyle(width: style.leaderLine), paint: ink)),
          .stroke(
            SceneStroke(path: dot, style: StrokeStyle(width: style.leaderLine * 2), paint: ink)),
        ])
    ]
  }

  /// Half a marker's width in scene units.
  func extent(of marker: PlannedMarker) -> Double {
    plan.extent(of: marker, radius: markerRadius)
  }

  /// From the centre of a marker whose side is not stated to its question marks, which stay between the
  /// tracks.
  func bracketReach(of marker: PlannedMarker) -> Double {
    let mark = plan.marks[marker.marks[0]]
    let x = grid.frames[mark.panel].point(mark.position).x
    let tracks = [-1.0, 1].map { grid.track($0 < 0 ? .left : .right, of: mark.panel) }
    let room = tracks.map { abs(grid.tracks[$0].x - x) }.min() ?? .infinity
    let extent = extent(of: marker)
    return max(extent + style.labelSize * 0.9, min(extent + style.bracketReach, room))
  }

  /// Of a single disc.
  var markerRadius: Double { style.markerRadius }
}

extension FigureStyle {
  /// How wide a number may be on a marker whose disc has the radius 1.
  static let numberWidthOnMarker = 1.6
}

extension FigurePlan {
  /// By index of the mark, the index of its marker.
  var markerOfMark: [Int] {
    var owner = [Int](repeating: 0, count: marks.count)
    for (index, marker) in markers.enumerated() {
      for mark in marker.marks { owner[mark] = index }
    }
    return owner
  }
}
