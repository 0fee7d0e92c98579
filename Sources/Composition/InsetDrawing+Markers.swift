import CaseModel
import Geometry
import Resolution
import Scene
import Typography
import Wording

/// What lies in a window: markers, their numbers, growth into neighbours.
extension InsetDrawing {
  var markerRadius: Double {
    // Large enough for a number of five points.
    max(style.markerRadius * 1.15, FigureStyle.smallestText / 1.25)
  }

  /// Growth into neighbours that the chart shows.
  var bridges: [SceneItem] {
    guard inset.isChart else { return [] }
    return inset.marks.flatMap { mark in
      mark.lesion.invaded.compactMap {
        InvasionBridge(
          into: $0, from: mark, in: inset.figure,
          radius: markerRadius * mark.sizeFactor / frame.scale)
      }.flatMap {
        $0.items(
          in: frame, role: mark.lesion.lesion.role, theme: theme, line: style.markerLine)
      }
    }
  }

  /// The markers, apart from each other; their numbers beside them, or on them where they crowd.
  func markers(_ text: TextSetter, _ words: FigureWords) -> [SceneItem] {
    let radius = markerRadius
    let reaches = inset.marks.map { $0.glyph.extent(radius: radius * $0.sizeFactor) }
    let wanted = inset.marks.map { frame.point($0.position) }
    let numbers = inset.marks.indices.map {
      numberBox(of: inset.marks[$0], at: wanted[$0], reach: reaches[$0], text, words)
    }
    let isCrowded = wanted.indices.contains { first in
      wanted.indices.contains { second in
        first != second
          && (wanted[first].distance(to: wanted[second]) < reaches[first] + reaches[second]
            || numbers[first].overlaps(Rect(center: wanted[second], radius: reaches[second]))
            || numbers[first].overlaps(numbers[second]))
      }
    }
    let centers =
      isCrowded ? PartedDiscs(wanted, radii: reaches, midlines: midlines(radius)).centers : wanted
    return zip(inset.marks.indices, centers).flatMap { index, center -> [SceneItem] in
      let mark = inset.marks[index]
      var glyph = mark.glyph
      // A number takes the place of what the interior says.
      if isCrowded { glyph.characters = [.solid] }
      let items = glyph.items(
        at: center, radius: radius * (isCrowded ? max(1, mark.sizeFactor) : mark.sizeFactor),
        theme: theme, style: style, text: text)
      return items
        + (isCrowded
          ? MarkerNumber(words.key(mark.lesion.number), on: glyph, radius: radius)
            .items(at: center, theme: theme, text: text)
          : number(of: mark, at: center, reach: reaches[index], text, words))
    }
  }

  /// What no marker of one side crosses when markers part.
  private func midlines(_ radius: Double) -> [PartedDiscs.Bound?] {
    let middle = frame.point(.zero).x
    return inset.marks.map { mark in
      guard mark.site.side.body != nil, mark.position.x != 0 else { return nil }
      let away = abs(frame.point(mark.position).x - middle)
      return .init(
        x: middle, isRightOf: frame.point(mark.position).x > middle, least: min(away, radius * 0.5))
    }
  }

  /// The same number as at the label, beside the marker on the side that has room.
  private func number(
    of mark: PlannedMark, at center: Point, reach: Double, _ text: TextSetter, _ words: FigureWords
  ) -> [SceneItem] {
    let box = numberBox(of: mark, at: center, reach: reach, text, words)
    let isOnTheRight = box.minX > center.x
    return text.haloed(
      words.key(mark.lesion.number),
      at: Point(isOnTheRight ? box.minX : box.maxX, center.y + keyFont.size * 0.36), keyFont, theme,
      isOnTheRight ? .left : .right)
  }

  private var keyFont: TextSetter.Font { .init(size: style.insetTextSize, weight: .bold) }

  private func numberBox(
    of mark: PlannedMark, at center: Point, reach: Double, _ text: TextSetter, _ words: FigureWords
  ) -> Rect {
    // A sign of the course stands at the marker's shoulder.
    let sign = mark.lesion.lesion.status == nil ? 0 : style.insetTextSize * 0.4
    let tag = mark.glyph.tagReach(radius: markerRadius * mark.sizeFactor, text: text)
    let gap = max(reach + sign, tag) + style.insetTextSize * 0.22
    let width = text.width(words.key(mark.lesion.number), keyFont)
    let fits = center.x + gap + width < window.maxX - 4
    return Rect(
      x: fits ? center.x + gap : center.x - gap - width, y: center.y - keyFont.size * 0.5,
      width: width, height: keyFont.size)
  }
}
