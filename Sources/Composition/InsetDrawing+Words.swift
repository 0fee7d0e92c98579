import BodyAtlas
import CaseModel
import Geometry
import Scene
import Typography
import Wording

/// What is written at a window: its title, which side is which, its scale.
extension InsetDrawing {
  func title(_ text: TextSetter) -> [SceneItem] {
    titleLines.enumerated().map { index, line in
      let isFirst = index == 0
      let words = isFirst ? letter.map { "\($0)  \(line)" } ?? line : line
      let up = Double(titleLines.count - 1 - index) * style.insetLeading
      return text.line(
        words, at: Point(window.minX, window.minY - style.insetTextSize * 0.42 - up),
        style.insetTitleFont, theme.text)
    }
  }

  /// R and L, or front and back, at both sides where the page tells the two apart.
  func letters(_ text: TextSetter, _ words: FigureWords) -> [SceneItem] {
    guard let ends = inset.figure.sideLetters(within: inset.view, words) else { return [] }
    let font = TextSetter.Font(size: style.insetTextSize, weight: .bold)
    let boxes = sideLetterBoxes(text.width(ends.left, font), text.width(ends.right, font))
    return text.haloed(ends.left, at: boxes.left.bottomLeft, font, theme, .left)
      + text.haloed(ends.right, at: boxes.right.bottomLeft, font, theme, .left)
  }

  /// Where two letters of these widths stand: as high up as no contour and no marker lies behind them,
  /// further in where there is no such height.
  func sideLetterBoxes(_ left: Double, _ right: Double) -> (left: Rect, right: Rect) {
    let contour = frame.silhouette
    let markers = inset.marks.map {
      Rect(center: frame.point($0.position), radius: markerRadius * 1.6)
    }
    let isClear = { (box: Rect) in
      let room = box.inset(by: -style.insetTextSize * 0.2)
      return !markers.contains(where: room.overlaps)
        && !contour.contains { line in
          zip(line, line.dropFirst()).contains { room.isMet(by: $0, $1) }
        }
    }
    let places = sideLetterPlaces(left, right)
    return places.first { isClear($0.left) && isClear($0.right) } ?? places[0]
  }

  /// Where they may stand, the best places first.
  private func sideLetterPlaces(_ left: Double, _ right: Double) -> [(left: Rect, right: Rect)] {
    let size = style.insetTextSize
    let pad = size * 0.45
    let height = size * 0.74
    let last = max(window.minY + pad, window.maxY - pad - height)
    let rows = stride(from: window.minY + pad, through: last, by: size * 0.5)
    let steps = [0, 0.6, 1.2, 1.8].map { pad + size * $0 }
    let places = steps.flatMap { step in
      rows.map { top in
        (
          left: Rect(x: window.minX + step, y: top, width: left, height: height),
          right: Rect(x: window.maxX - step - right, y: top, width: right, height: height)
        )
      }
    }
    // Words of a narrow window do not meet.
    return places.prefix(1) + places.dropFirst().filter { $0.left.maxX + size < $0.right.minX }
  }

  /// Of a piece of the body, which is drawn in statures; charts are schematic.
  func scaleBar(_ sex: Sex?, _ text: TextSetter, _ words: FigureWords) -> [SceneItem] {
    guard !inset.isChart, let sex else { return [] }
    let perMillimetre = frame.scale * 1000 / sex.referenceStature
    let lengths = [100.0, 50, 20, 10, 5].filter { $0 * perMillimetre < window.width * 0.4 }
    let label = { (length: Double) in
      words(.aboutCentimetres, words.phrases.number(length / 10))
    }
    // At the end of the title's line, away from all that is drawn, as long as there is room.
    let key = letter.map { "\($0)  " } ?? ""
    let titleWidth = text.width(key + (titleLines.last ?? ""), style.insetTitleFont)
    let fitting = lengths.first { length in
      titleWidth + length * perMillimetre + text.width(label(length), style.insetFont)
        + style.insetTextSize < window.width
    }
    guard let length = fitting ?? lengths.last else { return [] }
    let isAbove = fitting != nil
    let long = length * perMillimetre
    let pad = isAbove ? 0 : style.insetTextSize * 0.5
    let baseline = isAbove ? window.minY - style.insetTextSize * 0.42 : window.maxY - pad
    let end = Point(
      window.maxX - pad, baseline - (isAbove ? style.insetTextSize * 0.3 : 0))
    let start = end - Point(long, 0)
    var path = Path()
    path.move(to: start)
    path.line(to: end)
    let halo = StrokeStyle(width: style.occlusionLine * 0.8 + style.rimWidth * 2, cap: .butt)
    let line = StrokeStyle(width: style.occlusionLine * 0.8, cap: .butt)
    let place = Point(start.x - style.insetTextSize * 0.35, baseline)
    return [
      .stroke(SceneStroke(path: path, style: halo, paint: .solid(theme.halo))),
      .stroke(SceneStroke(path: path, style: line, paint: .solid(theme.text))),
    ] + text.haloed(label(length), at: place, style.insetFont, theme, .right)
  }
}

extension Figure {
  /// What stands at the two ends of the page: the patient's sides, or front and back; nil where the
  /// figure does not tell. A chart without a view says by its paired sites which side is which.
  fileprivate func sideLetters(within view: Rect, _ words: FigureWords) -> (
    left: String, right: String
  )? {
    let (left, right) = (words(.leftLetter), words(.rightLetter))
    let (front, back) = (words(.frontWord), words(.backWord))
    if let view = self.view {
      if view.pageSignOfFront != 0 {
        return view.pageSignOfFront < 0 ? (front, back) : (back, front)
      }
      return screenDirection(of: .left, in: view).horizontalSign > 0 ? (right, left) : (left, right)
    }
    let signs = anchors.compactMap { key, point -> Double? in
      key.side.map { $0 == .left ? point.x : -point.x }
    }
    guard !signs.isEmpty, view.minX < 0, view.maxX > 0 else { return nil }
    return signs.reduce(0, +) > 0 ? (right, left) : (left, right)
  }
}

extension Rect {
  fileprivate var bottomLeft: Point { Point(minX, maxY) }
}
