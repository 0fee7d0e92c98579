import BodyAtlas
import Geometry
import LabelLayout

/// How a window is joined to its source: by lines, or by a key letter.
extension InsetDrawing {
  /// Where the key letter may stand: at the corners of the source, along its sides, outside it or within.
  var letterBoxes: [Rect] {
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
        zip(leader, leader.dropFirst()).contains { room.isMet(by: $0, $1) }
      }
    }
    letterBox =
      free.first { place in !markers.contains { $0.overlaps(place.inset(by: -2)) } } ?? free.first
      ?? clear.first
  }

  /// Two thin lines from the source to the window, between corners chosen so that they cross no leader
  /// and no text and run over little of the body; none when every choice would, or they would be longer
  /// than `longest`.
  func connectors(avoiding leaders: [[Point]], _ boxes: [Rect], longest: Double) -> [(
    Point, Point
  )] {
    let rect = sourceRectangle
    let isLeft = window.center.x < rect.center.x
    let far = isLeft ? window.maxX : window.minX
    let (near, back) = isLeft ? (rect.minX, rect.maxX) : (rect.maxX, rect.minX)
    let toTop = Point(far, window.minY)
    let toBottom = Point(far, window.maxY)
    let choices: [[(Point, Point)]] = [
      [(Point(near, rect.minY), toTop), (Point(near, rect.maxY), toBottom)],
      [(Point(near, rect.maxY), toTop), (Point(back, rect.maxY), toBottom)],
      [(Point(near, rect.minY), toBottom), (Point(back, rect.minY), toTop)],
      // From one corner, as a balloon has its tail.
      [(Point(near, rect.maxY), toTop), (Point(near, rect.maxY), toBottom)],
      [(Point(near, rect.minY), toTop), (Point(near, rect.minY), toBottom)],
    ]
    let body = source.path(source.figure.outline)
    return choices.first { lines in
      lines.allSatisfy { line in
        line.0.distance(to: line.1) <= longest
          && !leaders.contains { leader in
            zip(leader, leader.dropFirst()).contains { segmentsMeet(line.0, line.1, $0, $1) }
          }
          && !boxes.contains { $0.isMet(by: line.0, line.1) }
          && Self.share(of: line, on: body) <= Self.mostOnBody
      }
    } ?? []
  }

  /// How much of a line to a window may run over the body.
  private static let mostOnBody = 0.3

  /// How much of a line lies on the body, from 0 to 1.
  private static func share(of line: (Point, Point), on body: Path) -> Double {
    let count = 32
    let points = (0..<count).map {
      line.0.interpolated(to: line.1, (Double($0) + 0.5) / Double(count))
    }
    return Double(points.count(where: body.contains)) / Double(count)
  }
}

extension Rect {
  /// Whether a line crosses the rectangle's border or ends within it.
  func isMet(by start: Point, _ end: Point) -> Bool {
    contains(start) || contains(end) || sides.contains { segmentsMeet(start, end, $0, $1) }
  }

  private var sides: [(Point, Point)] {
    let corners = [
      Point(minX, minY), Point(maxX, minY), Point(maxX, maxY), Point(minX, maxY),
    ]
    return Array(zip(corners, corners.dropFirst() + corners.prefix(1)))
  }
}
