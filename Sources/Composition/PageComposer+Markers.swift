import BodyAtlas
import CaseModel
import Geometry
import LabelLayout
import Resolution
import Scene
import Typography
import Wording

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
      ).items(theme: theme, style: style, text: text, size: bracketSize)
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
        items += MarkerNumber(words.key(mark.lesion.number), on: glyph, radius: markerRadius)
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

  /// The em size of the question marks where a side is not stated.
  var bracketSize: Double { markerRadius * SideNotStatedMark.sizeInRadii }

  /// From the centre of a marker whose side is not stated to its question marks: to both of the places
  /// that may be meant, or most of the way across a place that has two sides, always within the body; a
  /// little less far where another marker lies there.
  func bracketReach(of marker: PlannedMarker) -> Double {
    let mark = plan.marks[marker.marks[0]]
    let frame = grid.frames[mark.panel]
    let least = extent(of: marker) + bracketSize * 0.8
    let within = frame.scale * reachWithinBody(of: mark) - bracketSize * 0.6
    let most = max(least, within)
    let center = frame.point(mark.position)
    let others = plan.markers.filter { $0 != marker && plan.marks[$0.marks[0]].panel == mark.panel }
    let isFree = { (reach: Double) in
      !others.contains { other in
        let place = frame.point(plan.marks[other.marks[0]].position)
        let room = extent(of: other) + bracketSize * 0.5
        return [-1.0, 1].contains { sign in
          place.distance(to: center + Point(sign * reach, 0)) < room
        }
      }
    }
    let choices = [1, 0.85, 0.7, 0.55, 0.4].map { max(least, most * $0) }
    return choices.first(where: isFree) ?? most
  }

  /// How far a bracket reaches from a mark, in the user units of its body.
  private func reachWithinBody(of mark: PlannedMark) -> Double {
    let (x, y) = (mark.position.x, mark.position.y)
    let wanted =
      if mark.regions.count == 2 {
        mark.regions.map { abs($0.anchor.x - x) }.min() ?? 0
      } else {
        (mark.regions.first?.bounds).map { min(x - $0.minX, $0.maxX - x) * 0.72 } ?? 0
      }
    let outline = plan.figures[mark.panel].outline
    let shares = stride(from: 1, through: 0.2, by: -0.1)
    return shares.map { wanted * $0 }.first { reach in
      outline.contains(Point(x - reach, y)) && outline.contains(Point(x + reach, y))
    } ?? 0
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
