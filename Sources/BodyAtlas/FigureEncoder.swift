import Geometry

/// Writes the compiled form of one figure.
struct FigureEncoder {
  private let siteIndex: [Site.ID: Int]
  private var texts: [String: Int] = [:]
  private var orderedTexts: [String] = []
  /// Where in the figure a shape was first drawn.
  private var drawn: [DrawingShape: Int] = [:]

  init(siteIndex: [Site.ID: Int]) { self.siteIndex = siteIndex }

  /// A drawing of a site that is not in the vocabulary is kept under its id as a free name; an anchor
  /// or a context site that is not in it is left out.
  consuming func bytes(of figure: Figure) -> [UInt8] {
    var body = ByteWriter()
    body.append(figure.layers.count)
    var count = 0
    for layer in figure.layers {
      body.append(OptionalCode.number(layer.name))
      body.append(layer.drawings.count)
      for drawing in layer.drawings {
        append(drawing, number: count, to: &body)
        count += 1
      }
    }
    let anchors = figure.anchors.compactMap { key, point in
      number(of: key).map { ($0, point) }
    }
    body.append(anchors.count)
    for (number, point) in anchors.sorted(by: { $0.0 < $1.0 }) {
      body.append(number)
      body.append(signed: AtlasGrid.steps(point.x))
      body.append(signed: AtlasGrid.steps(point.y))
    }
    let hosts = figure.hosts.compactMap { key, host in
      number(of: key).flatMap { number in self.number(of: host).map { (number, $0) } }
    }
    body.append(hosts.count)
    for (number, host) in hosts.sorted(by: { $0.0 < $1.0 }) {
      body.append(number)
      body.append(host)
    }
    for sites in [figure.context, figure.opensFor] {
      let numbers = sites.compactMap { siteIndex[$0] }.sorted()
      body.append(numbers.count)
      for site in numbers { body.append(site) }
    }

    var block = ByteWriter()
    block.append(orderedTexts.count)
    for text in orderedTexts { block.append(text) }
    block.append(bytes: body.bytes)
    return block.bytes
  }

  private func number(of key: RegionKey) -> Int? {
    siteIndex[key.site].map { FigureSummary.regionNumber(site: $0, side: key.side) }
  }

  private mutating func append(_ drawing: Drawing, number: Int, to writer: inout ByteWriter) {
    if let site = drawing.site, let index = siteIndex[site] {
      writer.append(index + 1)
      writer.append(OptionalCode.number(drawing.side))
      writer.append(drawing.part.map { textNumber($0) + 1 } ?? 0)
    } else {
      writer.append(0)
      writer.append(textNumber(drawing.id.description))
    }
    writer.append(OptionalCode.number(drawing.material))
    if let original = drawn[drawing.shape.mirrored] {
      writer.append(AtlasFormat.ShapeKind.mirrorImage.rawValue)
      writer.append(number - original)
    } else {
      append(drawing.shape, to: &writer)
    }
    if drawn[drawing.shape] == nil { drawn[drawing.shape] = number }
  }

  private mutating func textNumber(_ text: String) -> Int {
    if let number = texts[text] { return number }
    texts[text] = orderedTexts.count
    orderedTexts.append(text)
    return orderedTexts.count - 1
  }

  private func append(_ shape: DrawingShape, to writer: inout ByteWriter) {
    switch shape {
    case .area(let path):
      writer.append(AtlasFormat.ShapeKind.area.rawValue)
      append(path, to: &writer)
    case .tube(let path, let start, let end):
      writer.append(AtlasFormat.ShapeKind.tube.rawValue)
      writer.append(AtlasGrid.steps(start))
      writer.append(AtlasGrid.steps(end))
      append(path, to: &writer)
    case .line(let path, let width, let taper):
      writer.append(AtlasFormat.ShapeKind.line.rawValue)
      writer.append(AtlasGrid.steps(width))
      writer.append(OptionalCode.number(taper))
      append(path, to: &writer)
    }
  }

  /// Runs of elements of one kind: `count * 8 + kind`, then the points of all of them.
  private func append(_ path: Path, to writer: inout ByteWriter) {
    let runs = Self.runs(of: path.elements)
    writer.append(runs.count)
    var (lastX, lastY) = (0, 0)
    for run in runs {
      writer.append(run.count << 3 | Self.step(run.first).rawValue)
      for point in Path(Array(run)).points {
        let (x, y) = (AtlasGrid.steps(point.x), AtlasGrid.steps(point.y))
        writer.append(signed: x - lastX)
        writer.append(signed: y - lastY)
        (lastX, lastY) = (x, y)
      }
    }
  }

  private static func runs(of elements: [PathElement]) -> [ArraySlice<PathElement>] {
    var result: [ArraySlice<PathElement>] = []
    var start = 0
    for index in elements.indices
    where index + 1 == elements.count || step(elements[index]) != step(elements[index + 1]) {
      result.append(elements[start...index])
      start = index + 1
    }
    return result
  }

  private static func step(_ element: PathElement?) -> AtlasFormat.Step {
    switch element {
    case .move, nil: .move
    case .line: .line
    case .quad: .quad
    case .cubic: .cubic
    case .close: .close
    }
  }
}
