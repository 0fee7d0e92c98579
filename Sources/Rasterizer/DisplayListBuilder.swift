internal import Geometry
internal import Scene

/// Makes the display list of a scene: the first stage, in which curves, strokes and gradients turn
/// into chains and tables.
struct DisplayListBuilder {
  private let scale: Double
  private let visible: Rect
  private var list: DisplayList
  private var edges: EdgeBuilder
  private var strokeVertices: [StrokeVertex] = []
  private var tables: [[GradientStop]: GradientTable] = [:]

  /// The display list of a scene.
  static func build(_ scene: Scene) throws(RasterizationError) -> DisplayList {
    let size = try PixelSize(
      width: scene.width * scene.scale, height: scene.height * scene.scale)
    var builder = DisplayListBuilder(scene, size: size)
    _ = try builder.add(scene.items, path: ItemPath())
    builder.list.store = builder.edges.store
    return builder.list
  }

  private init(_ scene: Scene, size: PixelSize) {
    scale = scene.scale
    visible = Rect(x: 0, y: 0, width: Double(size.width), height: Double(size.height))
    list = DisplayList(size: size, background: scene.background?.premultiplied ?? 0)
    edges = EdgeBuilder(
      size: size, points: Self.pointsPerElement * Self.elementCount(of: scene.items))
  }

  /// About as many points as a path element turns into, strokes counted twice for their two sides.
  private static let pointsPerElement = 3

  private static func elementCount(of items: [SceneItem]) -> Int {
    items.reduce(0) { count, item in
      switch item {
      case .fill(let fill): count + fill.path.elements.count
      case .stroke(let stroke): count + 2 * stroke.path.elements.count
      case .text(let text): count + text.outlines.elements.count
      case .group(let group):
        count + (group.clip?.elements.count ?? 0) + elementCount(of: group.items)
      }
    }
  }

  /// Adds items in paint order; returns the pixels they may touch.
  private mutating func add(
    _ items: [SceneItem], path: ItemPath
  ) throws(RasterizationError) -> PixelRect {
    var bounds = PixelRect.empty
    for (index, item) in items.enumerated() {
      switch item {
      case .fill(let fill):
        let shape = try shape(fill.path, rule: fill.rule, at: (path, index))
        bounds = bounds.union(try draw(shape, with: fill.paint, at: (path, index)))
      case .stroke(let stroke):
        let shape = try shape(stroke, at: (path, index))
        bounds = bounds.union(try draw(shape, with: stroke.paint, at: (path, index)))
      case .text(let text):
        let shape = try shape(text.outlines, rule: .nonZero, at: (path, index))
        bounds = bounds.union(try draw(shape, with: .solid(text.color), at: (path, index)))
      case .group(let group):
        let step = ItemPath.Step(index: index, group: group.name)
        bounds = bounds.union(try add(group, path: path.appending(step)))
      }
    }
    return bounds
  }

  private mutating func add(
    _ group: SceneGroup, path: ItemPath
  ) throws(RasterizationError) -> PixelRect {
    guard group.opacity.isFinite else { throw .nonFinite(item: path) }
    let opacity = UInt32(min(max(group.opacity, 0), 1) * 255 + 0.5)
    if opacity == 255, group.clip == nil { return try add(group.items, path: path) }

    var clip: FilledShape?
    if let clipPath = group.clip {
      guard let shape = filled(clipPath, rule: .nonZero) else { throw .nonFinite(item: path) }
      clip = shape
    }
    let begin = list.commands.count
    append(.beginLayer(0), .empty)
    var bounds = try add(group.items, path: path)
    if let clip { bounds = bounds.intersection(clip.bounds) }
    guard opacity > 0, !bounds.isEmpty else {
      list.commands.removeSubrange(begin...)
      return .empty
    }
    append(.endLayer, bounds)
    let clipIndex = clip.map { shape in
      list.shapes.append(shape)
      return list.shapes.count - 1
    }
    list.commands[begin] = command(.beginLayer(Int32(list.layers.count)), bounds)
    list.layers.append(
      DisplayList.Layer(
        bounds: bounds, opacity: opacity, clip: clipIndex, next: list.commands.count))
    return bounds
  }

  private mutating func append(_ action: DisplayList.Command.Action, _ bounds: PixelRect) {
    list.commands.append(command(action, bounds))
  }

  private func command(
    _ action: DisplayList.Command.Action, _ bounds: PixelRect
  ) -> DisplayList.Command {
    DisplayList.Command(action: action, top: Int32(bounds.minY), bottom: Int32(bounds.maxY))
  }

  private mutating func draw(
    _ shape: FilledShape, with paint: Paint, at place: (path: ItemPath, index: Int)
  ) throws(RasterizationError) -> PixelRect {
    guard let prepared = PreparedPaint(paint, scale: scale, tables: &tables) else {
      throw .nonFinite(item: item(place))
    }
    guard !shape.bounds.isEmpty else { return .empty }
    append(
      .fill(shape: Int32(list.shapes.count), paint: Int32(list.paints.count)), shape.bounds)
    list.shapes.append(shape)
    list.paints.append(prepared)
    return shape.bounds
  }

  private func item(_ place: (path: ItemPath, index: Int)) -> ItemPath {
    place.path.appending(ItemPath.Step(index: place.index))
  }
}

extension DisplayListBuilder {
  private mutating func shape(
    _ path: Path, rule: SceneFill.Rule, at place: (path: ItemPath, index: Int)
  ) throws(RasterizationError) -> FilledShape {
    guard let shape = filled(path, rule: rule) else { throw .nonFinite(item: item(place)) }
    return shape
  }

  /// The shape of a filled path; nil when a coordinate is not finite.
  private mutating func filled(_ path: Path, rule: SceneFill.Rule) -> FilledShape? {
    let flattener = CurveFlattener(scale: scale, visible: visible.inset(by: -1))
    guard flattener.flatten(path, into: &edges) else { return nil }
    return edges.finishShape(rule: rule)
  }

  private mutating func shape(
    _ stroke: SceneStroke, at place: (path: ItemPath, index: Int)
  ) throws(RasterizationError) -> FilledShape {
    let style = stroke.style
    let numbers = [style.width, style.miterLimit, style.dashOffset] + style.dashes
    guard numbers.allSatisfy({ ($0 * scale).isFinite }) else { throw .nonFinite(item: item(place)) }
    guard style.dashes.allSatisfy({ $0 >= 0 }) else { throw .negativeDash(item: item(place)) }
    guard style.width > 0 else {
      guard stroke.path.isFinite else { throw .nonFinite(item: item(place)) }
      return edges.finishShape(rule: .nonZero)
    }

    let dashes = DashPattern(style, scale: scale)
    let reach = StrokeOutliner.reach(of: style, scale: scale)
    let shown = visible.inset(by: -reach - 1)
    var outliner = StrokeOutliner(
      style: style, scale: scale, dashes: dashes, visible: shown,
      sink: EdgeBuilder(size: list.size))
    // The edges change hands rather than being copied, and scratch memory is used again.
    swap(&outliner.sink, &edges)
    swap(&outliner.vertices, &strokeVertices)
    let flattener = CurveFlattener(scale: scale, visible: shown)
    let isFinite = flattener.flatten(stroke.path, into: &outliner)
    swap(&outliner.sink, &edges)
    swap(&outliner.vertices, &strokeVertices)
    guard isFinite else { throw .nonFinite(item: item(place)) }
    return edges.finishShape(rule: .nonZero)
  }
}
