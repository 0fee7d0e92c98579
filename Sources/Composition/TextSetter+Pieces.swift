import Geometry
import Scene
import Typography

/// Lines in several faces.
extension TextSetter {
  /// The pieces with spaces between them.
  func width(_ pieces: [LabelText.Piece], style: FigureStyle) -> Double {
    zip(pieces, pieces.dropFirst()).reduce(pieces.first.map { width($0, style) } ?? 0) {
      $0 + space(after: $1.0, style) + width($1.1, style)
    }
  }

  private func width(_ piece: LabelText.Piece, _ style: FigureStyle) -> Double {
    width(piece.string, style.font(piece.face))
  }

  private func space(after piece: LabelText.Piece, _ style: FigureStyle) -> Double {
    width(" ", style.font(piece.face))
  }

  /// Lines no wider than `width`, broken where the script allows. A single piece of two lines is balanced.
  func wrapped(_ pieces: [LabelText.Piece], width limit: Double, style: FigureStyle)
    -> [[LabelText.Piece]]
  {
    let stated = pieces.filter { !$0.string.isEmpty }.map {
      // A number and its unit stay together.
      LabelText.Piece($0.string.replacing(" mm", with: "\u{A0}mm"), $0.face)
    }
    if stated.count == 1, let piece = stated.first {
      return wrapped(piece.string, width: limit, style.font(piece.face)).map {
        [.init($0, piece.face)]
      }
    }
    var lines: [[LabelText.Piece]] = []
    for piece in stated {
      for word in words(piece.string, width: limit, style.font(piece.face)) {
        if let last = lines.last, let line = joined(last, word, piece.face, limit, style) {
          lines[lines.count - 1] = line
        } else {
          lines.append([LabelText.Piece(word.text, piece.face)])
        }
      }
    }
    return lines
  }

  /// The line with one more word, or nil where it would be too long.
  private func joined(
    _ line: [LabelText.Piece], _ word: LineBreaker.Part, _ face: LabelText.Face,
    _ limit: Double, _ style: FigureStyle
  ) -> [LabelText.Piece]? {
    var longer = line
    if let last = line.last, last.face == face {
      longer[line.count - 1].string += word.gap + word.text
    } else {
      longer.append(LabelText.Piece(word.text, face))
    }
    return width(longer, style: style) <= limit ? longer : nil
  }

  /// A line that starts at `point`.
  func line(_ pieces: [LabelText.Piece], at point: Point, style: FigureStyle, theme: Theme)
    -> [SceneItem]
  {
    var x = point.x
    return pieces.map { piece in
      let color = piece.face == .detail ? theme.secondText : theme.text
      let item = line(piece.string, at: Point(x, point.y), style.font(piece.face), color)
      x += width(piece, style) + space(after: piece, style)
      return item
    }
  }
}
