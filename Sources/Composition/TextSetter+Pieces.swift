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

  /// Marks of Chinese and Japanese bring their blank with them.
  private func space(after piece: LabelText.Piece, _ style: FigureStyle) -> Double {
    piece.string.last?.isWideMark ?? false ? 0 : width(" ", style.font(piece.face))
  }

  /// Lines no wider than `width`, broken where the script allows. A single piece of two lines is balanced.
  func wrapped(_ pieces: [LabelText.Piece], width limit: Double, style: FigureStyle)
    -> [[LabelText.Piece]]
  {
    let stated = pieces.filter { !$0.string.isEmpty }.map {
      LabelText.Piece($0.string.numeralsKept, $0.face)
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
          let number = lines.last?.heldNumber(before: piece.face)
          if let number, let last = lines.last, last != [number] {
            lines[lines.count - 1] = Array(last.dropLast())
            lines.append([number])
          }
          if number != nil,
            let line = joined(lines[lines.count - 1], word, piece.face, limit, style)
          {
            lines[lines.count - 1] = line
          } else {
            lines.append([LabelText.Piece(word.text, piece.face)])
          }
        }
      }
    }
    return Isolates.closed(in: lines)
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

extension Character {
  fileprivate var isWideMark: Bool { "，。、；：？！）》」』】".contains(self) }
}

extension [LabelText.Piece] {
  /// The number at a line's end, which belongs to the words that start with `face`.
  fileprivate func heldNumber(before face: LabelText.Face) -> LabelText.Piece? {
    guard let last, last.face == .number, face != .number else { return nil }
    return last
  }
}

extension String {
  /// With no-break spaces that keep a number with its unit, and the numeral of a level, station or
  /// segment with its noun.
  var numeralsKept: String {
    let words = split(separator: " ", omittingEmptySubsequences: false)
    guard var kept = words.first.map(String.init) else { return self }
    for (word, next) in zip(words, words.dropFirst()) {
      let isHeld = (word.last?.isLetter ?? false) && next.startsWithNumeral || next.isUnit
      kept += (isHeld ? "\u{A0}" : " ") + next
    }
    return kept
  }
}

extension String {
  /// With no-break spaces that keep a number with what it counts.
  var countsKept: String {
    let words = split(separator: " ", omittingEmptySubsequences: false)
    guard var kept = words.first.map(String.init) else { return self }
    for (word, next) in zip(words, words.dropFirst()) {
      let isCount = !word.isEmpty && word.allSatisfy(\.isWholeNumber)
      kept += (isCount && (next.first?.isLetter ?? false) ? "\u{A0}" : " ") + next
    }
    return kept
  }
}

extension Substring {
  private var core: Substring { prefix { $0.isLetter || $0.isNumber } }

  fileprivate var isUnit: Bool { core == "mm" }

  /// Whether it is an Arabic or Roman numeral as anatomy counts, with a letter or without: 4, 11R, IV, IB.
  fileprivate var startsWithNumeral: Bool {
    let core = core
    guard (1...4).contains(core.count) else { return false }
    let digits = core.prefix { $0.isWholeNumber }
    let letters = core.dropFirst(digits.count)
    if !digits.isEmpty { return letters.count <= 1 }
    let numeral = letters.prefix { "IVX".contains($0) }
    return !numeral.isEmpty && letters.count - numeral.count <= 1
      && letters.dropFirst(numeral.count).allSatisfy { "ABab".contains($0) }
  }
}
