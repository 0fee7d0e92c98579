import BodyAtlas
import CaseModel
import Geometry
import LabelLayout
import Resolution
import Scene
import Typography
import Wording

/// A window beside the body: a chart, or a piece of the body drawn larger with the same tumour.
struct InsetDrawing {
  var inset: PlannedInset
  /// The window on the page; the title stands above it.
  var window: Rect
  /// The panel's body.
  var source: PanelFrame
  var theme: Theme
  var style: FigureStyle
  var titleLines: [String]
  /// From source to window; empty where letters tell them apart.
  var connectors: [(Point, Point)] = []
  /// At the source and before the title.
  var letter: Character?
  /// Where it stands at the source.
  private(set) var letterBox: Rect?

  /// The figure at the window's place and size.
  var frame: PanelFrame {
    let scale = min(window.width / inset.view.width, window.height / inset.view.height)
    let center = inset.view.center
    return PanelFrame(
      figure: inset.figure,
      transform: .scale(scale).then(
        .translation(window.center.x - center.x * scale, window.center.y - center.y * scale)))
  }

  /// The window with its title.
  var box: Rect {
    var box = window
    box.minY -= Double(titleLines.count) * style.insetLeading + style.insetTextSize * 0.25
    return box
  }

  /// What the window is about, on the body.
  var sourceRectangle: Rect {
    let rect = inset.source
    let corners = [Point(rect.minX, rect.minY), Point(rect.maxX, rect.maxY)].map(source.point)
    return Rect(
      minX: min(corners[0].x, corners[1].x), minY: corners[0].y,
      maxX: max(corners[0].x, corners[1].x), maxY: corners[1].y)
  }

  /// The frame around the source and the lines to the window, to be drawn on the body below markers.
  func sourceItems(_ text: TextSetter) -> [SceneItem] {
    let line = StrokeStyle(width: style.frameLine, join: .miter)
    let rect = sourceRectangle
    var items = connectors.map { start, end -> SceneItem in
      var path = Path()
      path.move(to: start)
      path.line(to: end)
      let thin = StrokeStyle(width: style.frameLine * 0.8, cap: .butt)
      return .stroke(SceneStroke(path: path, style: thin, paint: .solid(theme.connector)))
    }
    items.append(
      .stroke(
        SceneStroke(path: .rectangle(rect), style: line, paint: .solid(theme.mutedText))))
    if let letter {
      let place = letterBox ?? letterBoxes[0]
      items += text.haloed(
        String(letter), at: Point(place.center.x, place.maxY - style.insetTextSize * 0.14),
        style.insetTitleFont, theme, .center)
    }
    return items
  }

  /// Where the key letter may stand: at the corners of the source, along its sides, outside it or within.
  private var letterBoxes: [Rect] {
    let rect = sourceRectangle
    let size = style.insetTextSize
    let box = { (x: Double, y: Double) in
      Rect(x: x, y: y, width: size * 0.9, height: size)
    }
    let outside = [rect.maxX + size * 0.1, rect.minX - size]
    let within = [rect.maxX - size, rect.minX + size * 0.1]
    let corners =
      [rect.maxY - size, rect.minY].flatMap { y in outside.map { box($0, y) } }
      + [rect.maxY + size * 0.1, rect.minY - size * 1.1].flatMap { y in
        within.map { box($0, y) }
      }
      + [rect.maxY + size * 0.1, rect.minY - size * 1.1].flatMap { y in
        outside.map { box($0, y) }
      }
      + [rect.maxY - size, rect.minY].flatMap { y in within.map { box($0, y) } }
    // Where a crowd has taken all of these, any place at the frame says which frame it is.
    let shares = stride(from: 0.1, through: 0.9, by: 0.1)
    let sides = shares.flatMap { share -> [Rect] in
      let x = rect.minX + rect.width * share - size * 0.45
      let y = rect.minY + rect.height * share - size * 0.5
      return [rect.maxY + size * 0.1, rect.minY - size * 1.1].map { box(x, $0) }
        + outside.map { box($0, y) } + [rect.maxY - size, rect.minY].map { box(x, $0) }
        + within.map { box($0, y) }
    }
    return corners + sides
  }

  /// Puts the key letter where no text is, no leader runs through it and, if there is such a place, no
  /// marker lies.
  mutating func placeLetter(avoiding leaders: [[Point]], _ markers: [Rect], text: [Rect]) {
    let clear = letterBoxes.filter { place in
      !text.contains { $0.overlaps(place.inset(by: -2)) }
    }
    let free = clear.filter { place in
      let room = place.inset(by: -2)
      return !leaders.contains { leader in
        zip(leader, leader.dropFirst()).contains { start, end in
          room.contains(start) || room.contains(end)
            || room.sides.contains { segmentsMeet(start, end, $0, $1) }
        }
      }
    }
    letterBox =
      free.first { place in !markers.contains { $0.overlaps(place.inset(by: -2)) } } ?? free.first
      ?? clear.first
  }

  /// Two thin lines from the source to the window, between corners chosen so that they cross no leader
  /// and no text; none when every choice would, or they would be longer than `longest`.
  func connectors(avoiding leaders: [[Point]], _ boxes: [Rect], longest: Double) -> [(
    Point, Point
  )] {
    let rect = sourceRectangle
    let isLeft = window.center.x < rect.center.x
    let far = isLeft ? window.maxX : window.minX
    let (near, back) = isLeft ? (rect.minX, rect.maxX) : (rect.maxX, rect.minX)
    let choices: [[(Point, Point)]] = [
      [
        (Point(near, rect.minY), Point(far, window.minY)),
        (Point(near, rect.maxY), Point(far, window.maxY)),
      ],
      [
        (Point(near, rect.maxY), Point(far, window.minY)),
        (Point(back, rect.maxY), Point(far, window.maxY)),
      ],
      [
        (Point(near, rect.minY), Point(far, window.maxY)),
        (Point(back, rect.minY), Point(far, window.minY)),
      ],
    ]
    return choices.first { lines in
      lines.allSatisfy { line in
        line.0.distance(to: line.1) <= longest
          && !leaders.contains { leader in
            zip(leader, leader.dropFirst()).contains { segmentsMeet(line.0, line.1, $0, $1) }
          }
          && !boxes.contains { box in
            box.sides.contains { segmentsMeet(line.0, line.1, $0, $1) } || box.contains(line.1)
          }
      }
    } ?? []
  }

  // MARK: - The window

  func items(_ body: BodyDrawing, sex: Sex?, text: TextSetter, words: FigureWords) -> [SceneItem] {
    var body = body
    body.frame = PanelFrame(figure: body.frame.figure, transform: frame.transform)
    body.lineScale = 1.25
    body.showsSkin = inset.isChart
    let clip = Path.rectangle(window)
    var shown: [SceneItem] = []
    if let ground = inset.isChart ? theme.ground : theme.material(.outline).fill {
      shown.append(.fill(SceneFill(path: clip, paint: .solid(ground))))
    }
    shown += body.items()
    let role = inset.marks.first?.lesion.lesion.role ?? .unstated
    shown +=
      inset.tumour?.items(
        in: frame, role: role, theme: theme, style: style, line: style.markerLine) ?? []
    shown += bridges
    shown += markers(text, words)
    shown += letters(text, words)
    let border = StrokeStyle(width: style.frameLine, join: .miter)
    return [
      .group(SceneGroup(name: "inset", clip: clip, items: shown)),
      .stroke(SceneStroke(path: clip, style: border, paint: .solid(theme.mutedText))),
      .group(SceneGroup(name: "inset title", items: title(text) + scaleBar(sex, text, words))),
    ]
  }

  private var markerRadius: Double {
    // Large enough for a number of five points.
    max(style.markerRadius * 1.15, FigureStyle.smallestText / 1.25)
  }

  /// Growth into neighbours that the chart shows.
  private var bridges: [SceneItem] {
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
  private func markers(_ text: TextSetter, _ words: FigureWords) -> [SceneItem] {
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
    let gap = reach + style.insetTextSize * 0.22 + sign
    let width = text.width(words.key(mark.lesion.number), keyFont)
    let fits = center.x + gap + width < window.maxX - 4
    return Rect(
      x: fits ? center.x + gap : center.x - gap - width, y: center.y - keyFont.size * 0.5,
      width: width, height: keyFont.size)
  }

  private func title(_ text: TextSetter) -> [SceneItem] {
    titleLines.enumerated().map { index, line in
      let isFirst = index == 0
      let words = isFirst ? letter.map { "\($0)  \(line)" } ?? line : line
      let up = Double(titleLines.count - 1 - index) * style.insetLeading
      return text.line(
        words, at: Point(window.minX, window.minY - style.insetTextSize * 0.42 - up),
        style.insetTitleFont, theme.text)
    }
  }

  /// R and L, or A and P, in the upper corners where the page tells the two apart.
  private func letters(_ text: TextSetter, _ words: FigureWords) -> [SceneItem] {
    guard let ends = inset.figure.sideLetters(within: inset.view, words) else { return [] }
    let pad = style.insetTextSize * 0.45
    let y = window.minY + pad + style.insetTextSize * 0.74
    let font = TextSetter.Font(size: style.insetTextSize, weight: .bold)
    return text.haloed(ends.left, at: Point(window.minX + pad, y), font, theme, .left)
      + text.haloed(ends.right, at: Point(window.maxX - pad, y), font, theme, .right)
  }

  /// Of a piece of the body, which is drawn in statures; charts are schematic.
  private func scaleBar(_ sex: Sex?, _ text: TextSetter, _ words: FigureWords) -> [SceneItem] {
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
    let (front, back) = (words(.frontLetter), words(.backLetter))
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
  fileprivate var sides: [(Point, Point)] {
    let corners = [
      Point(minX, minY), Point(maxX, minY), Point(maxX, maxY), Point(minX, maxY),
    ]
    return Array(zip(corners, corners.dropFirst() + corners.prefix(1)))
  }
}
