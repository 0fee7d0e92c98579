import Geometry
import Scene
import Wording

/// The findings by number in columns beside the bodies, for figures that have more of them than labels
/// find room. Rows run down one column and on at the top of the next.
struct KeyTable {
  /// One for each group, in order, as far as there is room.
  private(set) var rows: [Row] = []
  /// The findings whose rows found no room.
  private(set) var unlisted: [Int] = []

  struct Row {
    var block: LabelBlock
    var origin: Point

    var box: Rect { Rect(x: origin.x, y: origin.y, width: block.width, height: block.height) }
  }

  /// - Parameters:
  ///   - columns: the areas for rows, from left to right.
  ///   - numberWidth: the room for a number and the gap to the text.
  init(
    _ groups: [LabelGroup], columns: [Rect], numberWidth: Double, style: FigureStyle,
    text: TextSetter, words: FigureWords
  ) {
    // Most columns are equally wide.
    var known: [Double: [LabelBlock]] = [:]
    for width in Set(columns.map(\.width)) {
      known[width] = groups.map {
        LabelBlock(
          $0.text, maximumWidth: width, numberWidth: numberWidth, style: style, text: text)
      }
    }
    let blocks = columns.map { known[$0.width] ?? [] }
    let gap = style.labelGap * 0.3
    // Columns of about the same height: the least height that holds all rows.
    var (low, high) = (0.0, 1.0)
    rows = Self.flow(blocks, columns, share: 1, gap)
    guard rows.count == groups.count else {
      leaveOut(groups, blocks, columns, gap, style, text, words)
      return
    }
    for _ in 0..<10 {
      let middle = (low + high) / 2
      let trial = Self.flow(blocks, columns, share: middle, gap)
      if trial.count == groups.count {
        high = middle
        rows = trial
      } else {
        low = middle
      }
    }
  }

  /// The rows that fit when only a share of each column's height is used.
  private static func flow(
    _ blocks: [[LabelBlock]], _ columns: [Rect], share: Double, _ gap: Double
  ) -> [Row] {
    var rows: [Row] = []
    let tallest = columns.map(\.height).max() ?? 0
    for (column, own) in zip(columns, blocks) {
      var y = column.minY
      let end = min(column.maxY, column.minY + tallest * share)
      while rows.count < own.count, y + own[rows.count].height <= end {
        rows.append(Row(block: own[rows.count], origin: Point(column.minX, y)))
        y += rows[rows.count - 1].block.height + gap
      }
    }
    return rows
  }

  /// Gives the end of the table to a row that says where the rest is.
  private mutating func leaveOut(
    _ groups: [LabelGroup], _ blocks: [[LabelBlock]], _ columns: [Rect], _ gap: Double,
    _ style: FigureStyle, _ text: TextSetter, _ words: FigureWords
  ) {
    for kept in stride(from: min(rows.count, groups.count - 1), through: 0, by: -1) {
      unlisted = Set(groups[kept...].flatMap(\.text.numbers))
        .subtracting(groups[..<kept].flatMap(\.text.numbers)).sorted()
      let rest = words(.moreInDescription, String(unlisted.count))
      let label = LabelText(key: nil, numbers: [], paragraphs: [[.init(rest, .detail)]])
      let trial = zip(columns, blocks).map { column, own in
        own[..<kept] + [
          LabelBlock(label, maximumWidth: column.width, numberWidth: 0, style: style, text: text)
        ]
      }
      rows = Self.flow(trial.map(Array.init), columns, share: 1, gap)
      if rows.count == kept + 1 { return }
    }
  }

  /// A group for each row, named by its numbers.
  func items(theme: Theme, text: TextSetter) -> [SceneItem] {
    rows.map { row in
      let numbers = row.block.label.numbers.map { " \($0)" }.joined()
      return .group(
        SceneGroup(
          name: "row" + numbers,
          items: row.block.items(
            x: row.origin.x, top: row.origin.y, toTheLeft: false, theme: theme, text: text)))
    }
  }
}
