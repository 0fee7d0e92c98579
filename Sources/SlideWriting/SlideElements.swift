import Geometry
import Scene

/// Takes a scene apart: into shapes and text that stay editable, and pictures of what does not.
///
/// Markers, leaders, labels, tables, the legend and all text become native shapes. Everything else
/// (bodies, tumours within vessels, insets) becomes one picture for each group.
struct SlideElements {
  private let scene: Scene
  private let descriptions: SlideDescriptions

  /// The groups of a composed scene whose content becomes native shapes.
  private static let native: Set<String> = [
    "leaders", "markers", "labels", "key", "legend", "panel titles", "text",
  ]
  /// Those of them that are moved as one.
  private static let whole: Set<String> = ["key", "legend"]
  /// The rims of leaders are one group under all of them; a leader that is moved would leave its rim.
  private static let leftOut = "halos"
  /// Of a clipped interior, how much finer than the page it is drawn.
  private static let pictureScale = 2.0

  init(_ scene: Scene) {
    self.scene = scene
    descriptions = SlideDescriptions(of: scene)
  }

  var elements: [SlideElement] {
    scene.items.flatMap { item -> [SlideElement] in
      guard case .group(let group) = item else { return elements(of: [item], within: "shape") }
      guard Self.native.contains(group.name) else { return picture(of: group).map { [$0] } ?? [] }
      let inner = elements(of: group.items, within: group.name)
      guard Self.whole.contains(group.name), !inner.isEmpty else { return inner }
      return [
        .group(
          SlideGroup(
            name: group.name, description: descriptions.description(of: group), elements: inner))
      ]
    }
  }

  // MARK: - Native shapes

  private func elements(of items: [SceneItem], within name: String) -> [SlideElement] {
    var result: [SlideElement] = []
    for item in items {
      switch item {
      case .fill(let fill):
        guard let color = fill.paint.color else {
          result += picture(of: SceneGroup(name: name, items: [item])).map { [$0] } ?? []
          continue
        }
        result.append(.shape(SlideShape(path: fill.path, fill: color)))
      case .stroke(let stroke):
        guard let color = stroke.paint.color else {
          result += picture(of: SceneGroup(name: name, items: [item])).map { [$0] } ?? []
          continue
        }
        let line = SlideShape.Line(color: color, style: stroke.style)
        if case .shape(var filled)? = result.last, filled.path == stroke.path, filled.line == nil {
          filled.line = line
          result[result.count - 1] = .shape(filled)
        } else {
          result.append(.shape(SlideShape(path: stroke.path, line: line)))
        }
      case .text(let text):
        add(text, to: &result, within: name)
      case .group(let group):
        result += self.group(group, within: name)
      }
    }
    return result
  }

  private func group(_ group: SceneGroup, within name: String) -> [SlideElement] {
    if group.name == Self.leftOut { return [] }
    if group.opacity < 1 { return picture(of: group).map { [$0] } ?? [] }
    if let clip = group.clip { return clipped(group, by: clip) }
    let inner = elements(of: group.items, within: name)
    guard !inner.isEmpty else { return [] }
    return [
      .group(
        SlideGroup(
          name: group.name, description: descriptions.description(of: group), elements: inner))
    ]
  }

  /// Office cannot clip. What lies within the clip needs none; the rest is a picture.
  private func clipped(_ group: SceneGroup, by clip: Path) -> [SlideElement] {
    var result: [SlideElement] = []
    var cut: [SceneItem] = []
    for item in group.items {
      if case .fill(let fill) = item, fill.path == clip, cut.isEmpty {
        result += elements(of: [item], within: group.name)
      } else if item.lies(within: clip), cut.isEmpty {
        result += elements(of: [item], within: group.name)
      } else {
        cut.append(item)
      }
    }
    guard !cut.isEmpty else { return result }
    var rest = group
    rest.items = cut
    return result + (picture(of: rest).map { [$0] } ?? [])
  }

  /// Pieces beside each other are one line, and lines below each other with one edge in common one box.
  private func add(_ text: SceneText, to result: inout [SlideElement], within name: String) {
    guard !text.string.isEmpty else { return }
    var box = SlideText(lines: [])
    if case .text(let last)? = result.last {
      box = last
      result.removeLast()
    }
    let widestGap = name == "key" ? SlideLine.widestGapOfRow : SlideLine.widestGap
    if var line = box.lines.last, line.take(text, widestGap: widestGap) {
      box.lines[box.lines.count - 1] = line
    } else {
      let line = SlideLine(text)
      // Title and caption stand below each other and are two things.
      let continues = box.lines.last.map {
        line.continues($0) && (name != "text" || $0.size == line.size)
      }
      if continues == false {
        result.append(.text(box))
        box.lines = []
      }
      box.lines.append(line)
    }
    box.isTitle = name == "text" && box.words == scene.title
    result.append(.text(box))
  }

  // MARK: - Pictures

  private func picture(of group: SceneGroup) -> SlideElement? {
    guard let bounds = group.bounds else { return nil }
    let page = Rect(x: 0, y: 0, width: scene.width, height: scene.height)
    // Whole units, so that the picture's pixels lie on the page's.
    let frame = Rect(
      minX: max(page.minX, bounds.minX.rounded(.down)),
      minY: max(page.minY, bounds.minY.rounded(.down)),
      maxX: min(page.maxX, bounds.maxX.rounded(.up)),
      maxY: min(page.maxY, bounds.maxY.rounded(.up)))
    guard frame.width > 0, frame.height > 0 else { return nil }
    let description = descriptions.description(of: group)
    let moved = SceneItem.group(group).moved(by: Point(-frame.minX, -frame.minY))
    let alone = Scene(
      width: frame.width, height: frame.height, scale: scene.scale * Self.pictureScale,
      pixelsPerInch: scene.pixelsPerInch, background: nil, title: group.name,
      summary: description, language: scene.language, items: [moved])
    return .picture(
      SlidePicture(
        scene: alone, frame: frame, name: group.name, description: description))
  }
}

extension Paint {
  /// nil for a gradient.
  fileprivate var color: Color? {
    if case .solid(let color) = self { color } else { nil }
  }
}
