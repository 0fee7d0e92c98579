import Geometry
import Scene

/// A line of text: pieces of one baseline, from left to right, at least one.
struct SlideLine: Hashable, Sendable {
  private(set) var pieces: [SceneText]

  init(_ text: SceneText) { pieces = [text] }

  /// In em sizes: pieces further apart are lines of their own.
  static let widestGap = 0.31
  /// The same within a row of a table, whose words follow each other as in a sentence.
  static let widestGapOfRow = 0.6
  /// In em sizes: pieces closer together are one word.
  private static let narrowestGap = 0.12
  /// In em sizes: the ink of two lines that end together differs by as much.
  private static let edgeTolerance = 0.3
  /// In em sizes: lines further apart are no paragraph.
  private static let widestStep = 1.8

  /// The words, with a space wherever there is a gap.
  var words: String { pieces.map(\.string).joined() }

  var alignment: SceneText.Alignment { pieces[0].alignment }
  var baseline: Double { pieces[0].origin.y }
  /// The em size of the largest letters.
  var size: Double { pieces.map(\.size).max() ?? 0 }

  /// The ink of the line; a point at its start when it has none.
  var box: Rect {
    let start = Rect(center: pieces[0].origin, radius: 0)
    return Rect(bounding: pieces.compactMap(\.outlines.tightBounds).flatMap(\.corners)) ?? start
  }

  /// The abscissa that stays when the words are set in another font.
  var anchor: Double {
    switch alignment {
    case .left: pieces[0].origin.x
    case .center: box.center.x
    case .right: box.maxX
    }
  }

  /// Whether the first letter is Hebrew or Arabic, or of a script encoded between and behind them.
  var isRightToLeft: Bool {
    let first = words.unicodeScalars.first { $0.properties.isAlphabetic }
    guard let first else { return false }
    return Self.rightToLeft.contains { $0.contains(first) }
  }

  /// The blocks that Unicode sets aside for scripts written from right to left.
  private static let rightToLeft: [ClosedRange<Unicode.Scalar>] = [
    "\u{590}"..."\u{8FF}", "\u{FB1D}"..."\u{FDFF}", "\u{FE70}"..."\u{FEFF}",
    "\u{10800}"..."\u{10FFF}", "\u{1E800}"..."\u{1EFFF}",
  ]

  /// Adds a piece that stands right behind the line on its baseline; false when it does not.
  mutating func take(_ piece: SceneText, widestGap: Double = widestGap) -> Bool {
    let gap = piece.origin.x - box.maxX
    guard piece.alignment == alignment, abs(piece.origin.y - baseline) < 0.01, gap >= -size * 0.1,
      gap < widestGap * size
    else { return false }
    var piece = piece
    let isParted =
      pieces.last?.string.last?.isWhitespace == true || piece.string.first?.isWhitespace == true
    // A narrow number ends so late in its advance that the gap behind it is nearly none.
    let isNumbered =
      pieces.last?.string.allSatisfy(\.isNumber) == true && piece.string.first?.isLetter == true
    if !isParted, isNumbered || gap > Self.narrowestGap * size { piece.string = " " + piece.string }
    pieces.append(piece)
    return true
  }

  /// Whether the line belongs below `above` in one paragraph of text.
  func continues(_ above: SlideLine) -> Bool {
    let step = baseline - above.baseline
    return alignment == above.alignment && step > 0
      && step < Self.widestStep * max(size, above.size)
      && abs(anchor - above.anchor) < Self.edgeTolerance * size
  }
}
