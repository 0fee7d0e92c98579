import Geometry
import Scene

// A composed scene names its groups: `body` with the outline as its first item, `leaders` with one
// group for each leader, `markers` with one for each marker, `labels` with one for each label, `key`
// with one for each row of the key table. `leader 7`, `lesion 7`, `label 3 7 12` and `row 7` end with
// the numbers of the findings they speak of. What else holds text is furniture.

/// What of a figure matters for its layout, read back from the scene.
struct FigureReading {
  /// A block of text that speaks of findings: a label or a row of the key table.
  struct TextBlock {
    var numbers: [Int]
    var box: Rect
    /// The em size of its first line.
    var size: Double
  }

  struct Marker {
    /// Of the findings it stands for.
    var numbers: [Int]
    /// What it covers: closed lines of points.
    var areas: [[Point]]
    var box: Rect
    var center: Point
    /// Half its larger extent.
    var radius: Double
    /// The marks that say that its side is not stated.
    var brackets: Rect?
  }

  struct Leader {
    var numbers: [Int]
    var points: [Point]
  }

  var page: Rect
  var labels: [TextBlock] = []
  var rows: [TextBlock] = []
  var leaders: [Leader] = []
  var markers: [Marker] = []
  /// The contour of each body, one closed line of points for each of its areas.
  var outlines: [[[Point]]] = []
  /// Lines of text that belong to no finding, and the frames of insets.
  var furniture: [Rect] = []
  /// Windows with charts or with pieces of the body.
  var insets: [Rect] = []

  init(_ scene: Scene) {
    page = Rect(x: 0, y: 0, width: scene.width, height: scene.height)
    for item in scene.items { read(item) }
  }

  private mutating func read(_ item: SceneItem) {
    guard case .group(let group) = item else {
      furniture += item.textBoxes
      return
    }
    switch group.name {
    case "body": outlines.append(group.firstFill.map(Self.polygons) ?? [])
    case "leaders":
      leaders += group.subgroups("leader").compactMap { numbers, part in
        part.firstStroke.map { Leader(numbers: numbers, points: $0.points) }
      }
    case "markers": markers += group.subgroups("lesion").compactMap(Self.marker)
    case "labels": labels += group.subgroups("label").compactMap(Self.textBlock)
    case "key":
      rows += group.subgroups("row").compactMap(Self.textBlock)
      furniture += group.items.flatMap { $0.isGroup ? [] : $0.textBoxes }
    case "inset":
      let window = [group.clip?.controlBounds].compactMap { $0 }
      furniture += window
      insets += window
    case "legend", "panel titles", "text", "inset title": furniture += item.textBoxes
    default: for inner in group.items { read(inner) }
    }
  }

  private static func textBlock(_ numbers: [Int], _ group: SceneGroup) -> TextBlock? {
    let lines = SceneItem.group(group).texts
    let boxes = lines.compactMap(\.outlines.controlBounds)
    guard let first = boxes.first else { return nil }
    return TextBlock(
      numbers: numbers, box: boxes.dropFirst().reduce(first) { $0.union($1) },
      size: lines.map(\.size).max() ?? 0)
  }

  private static func marker(_ numbers: [Int], _ group: SceneGroup) -> Marker? {
    let brackets = group.items.first { item in
      if case .group(let part) = item { part.name == "side not stated" } else { false }
    }
    let glyph = group.items.filter { $0 != brackets }.flatMap(\.fills)
    let boxes = glyph.compactMap(\.controlBounds)
    guard !numbers.isEmpty, let first = boxes.first else { return nil }
    let box = boxes.dropFirst().reduce(first) { $0.union($1) }
    return Marker(
      numbers: numbers, areas: glyph.flatMap(polygons), box: box, center: box.center,
      radius: max(box.width, box.height) / 2, brackets: brackets.flatMap(\.box))
  }

  /// Points on the curve close enough that no letter fits between it and their lines.
  private static func polygons(_ path: Path) -> [[Point]] {
    path.subpaths.map { subpath in
      subpath.segments(closing: true).flatMap { segment in
        (0..<12).map { segment.point(at: Double($0) / 12) }
      }
    }
  }
}

extension SceneGroup {
  /// The groups named `prefix` and numbers, in order, with the numbers.
  fileprivate func subgroups(_ prefix: String) -> [(numbers: [Int], group: SceneGroup)] {
    items.compactMap { item in
      guard case .group(let group) = item else { return nil }
      let words = group.name.split(separator: " ")
      guard let first = words.first, first == prefix else { return nil }
      return (words.dropFirst().compactMap { Int($0) }, group)
    }
  }

  fileprivate var firstFill: Path? {
    for case .fill(let fill) in items { return fill.path }
    return nil
  }

  fileprivate var firstStroke: Path? {
    for case .stroke(let stroke) in items { return stroke.path }
    return nil
  }
}

extension SceneItem {
  var isGroup: Bool { if case .group = self { true } else { false } }

  var texts: [SceneText] {
    switch self {
    case .text(let text): [text]
    case .group(let group): group.items.flatMap(\.texts)
    case .fill, .stroke: []
    }
  }

  var textBoxes: [Rect] { texts.compactMap(\.outlines.controlBounds) }

  /// What is filled; of a clipped group the clip.
  fileprivate var fills: [Path] {
    switch self {
    case .fill(let fill): [fill.path]
    case .group(let group): group.clip.map { [$0] } ?? group.items.flatMap(\.fills)
    case .stroke, .text: []
    }
  }

  /// Of strokes and letters together.
  fileprivate var box: Rect? {
    let boxes: [Rect] =
      switch self {
      case .fill(let fill): [fill.path.controlBounds].compactMap { $0 }
      case .stroke(let stroke): [stroke.path.controlBounds].compactMap { $0 }
      case .text(let text): [text.outlines.controlBounds].compactMap { $0 }
      case .group(let group): group.items.compactMap(\.box)
      }
    guard let first = boxes.first else { return nil }
    return boxes.dropFirst().reduce(first) { $0.union($1) }
  }
}
