import Geometry

/// Reads the compiled form of one figure; see ``FigureEncoder``.
struct FigureDecoder {
  private var reader: ByteReader
  private let sites: [Site]
  private var texts: [String] = []
  private var shapes: [DrawingShape] = []

  static func figure(
    from block: AtlasBlock, summary: FigureSummary, sites: [Site]
  ) throws(AtlasFormatError) -> Figure {
    var decoder = FigureDecoder(reader: try block.reader(), sites: sites)
    return try decoder.figure(summary)
  }

  private init(reader: ByteReader, sites: [Site]) {
    self.reader = reader
    self.sites = sites
  }

  private mutating func figure(_ summary: FigureSummary) throws(AtlasFormatError) -> Figure {
    for _ in 0..<(try reader.count()) { texts.append(try reader.text()) }
    var layers: [Layer] = []
    for _ in 0..<(try reader.count()) {
      let name = try reader.required(OptionalCode.layers)
      var drawings: [Drawing] = []
      for _ in 0..<(try reader.count()) { drawings.append(try drawing()) }
      layers.append(Layer(name, drawings))
    }
    var anchors: [RegionKey: Point] = [:]
    for _ in 0..<(try reader.count()) {
      let key = try regionKey()
      anchors[key] = Point(try coordinate(), try coordinate())
    }
    var hosts: [RegionKey: RegionKey] = [:]
    for _ in 0..<(try reader.count()) {
      let key = try regionKey()
      hosts[key] = try regionKey()
    }
    let context = try listedSites()
    let opensFor = try listedSites()
    guard reader.isAtEnd else { throw .wrongLength(block: summary.name) }
    return Figure(
      name: summary.name, title: summary.title, sex: summary.sex, view: summary.view,
      viewBox: summary.viewBox, layers: layers, anchors: anchors, hosts: hosts,
      context: context, opensFor: opensFor)
  }

  private mutating func listedSites() throws(AtlasFormatError) -> Set<Site.ID> {
    var sites: Set<Site.ID> = []
    for _ in 0..<(try reader.count()) { sites.insert(try site(at: reader.number())) }
    return sites
  }

  private mutating func drawing() throws(AtlasFormatError) -> Drawing {
    let siteNumber = try reader.number()
    let id: DrawingID
    if siteNumber == 0 {
      id = DrawingID(freeName: try text(at: reader.number()))
    } else {
      let site = try site(at: siteNumber - 1)
      let side = try reader.optional(OptionalCode.sides)
      let part = try reader.number()
      id = DrawingID(site: site, side: side, part: part == 0 ? nil : try text(at: part - 1))
    }
    let material = try reader.required(OptionalCode.materials)
    let shape = try shape()
    shapes.append(shape)
    return Drawing(id: id, material: material, shape: shape)
  }

  private mutating func shape() throws(AtlasFormatError) -> DrawingShape {
    switch AtlasFormat.ShapeKind(rawValue: try reader.number()) {
    case .area: return .area(try path())
    case .tube:
      let start = AtlasGrid.value(try reader.number())
      let end = AtlasGrid.value(try reader.number())
      return .tube(try path(), startDiameter: start, endDiameter: end)
    case .line:
      let width = AtlasGrid.value(try reader.number())
      let taper = try reader.required(OptionalCode.tapers)
      return .line(try path(), width: width, taper: taper)
    case .mirrorImage:
      let distance = try reader.number()
      guard distance >= 1, distance <= shapes.count else { throw reader.malformed }
      return shapes[shapes.count - distance].mirrored
    case nil: throw reader.malformed
    }
  }

  private mutating func path() throws(AtlasFormatError) -> Path {
    var elements: [PathElement] = []
    var pen = Pen()
    for _ in 0..<(try reader.count()) {
      let head = try reader.number()
      guard let step = AtlasFormat.Step(rawValue: head & 7) else { throw reader.malformed }
      // Elements without points take no bytes, so nothing else would bound their number.
      guard step != .close || head >> 3 == 1 else { throw reader.malformed }
      let count = head >> 3
      guard count >= 0 else { throw reader.malformed }
      // A path is a move, one long run of curves, and a close: room is made once, for all of it, and
      // for no more than is sane, whatever the number says.
      if count > 2 { elements.reserveCapacity(elements.count + min(count, 1000) + 1) }
      for _ in 0..<count {
        switch step {
        case .move: elements.append(.move(try pen.next(&reader)))
        case .line: elements.append(.line(try pen.next(&reader)))
        case .quad: elements.append(.quad(try pen.next(&reader), try pen.next(&reader)))
        case .cubic:
          elements.append(
            .cubic(try pen.next(&reader), try pen.next(&reader), try pen.next(&reader)))
        case .close: elements.append(.close)
        }
      }
    }
    return Path(elements)
  }

  private mutating func regionKey() throws(AtlasFormatError) -> RegionKey {
    let number = try reader.number()
    let sides: [BodySide?] = [nil, .left, .right]
    guard number >= 0 else { throw reader.malformed }
    return RegionKey(try site(at: number / 3), sides[number % 3])
  }

  private mutating func coordinate() throws(AtlasFormatError) -> Double {
    AtlasGrid.value(try reader.signedNumber())
  }

  private func text(at index: Int) throws(AtlasFormatError) -> String {
    guard texts.indices.contains(index) else { throw reader.malformed }
    return texts[index]
  }

  private func site(at index: Int) throws(AtlasFormatError) -> Site.ID {
    guard sites.indices.contains(index) else { throw reader.malformed }
    return sites[index].id
  }
}

/// Adds up the differences between neighbouring points.
private struct Pen {
  private var x = 0
  private var y = 0

  mutating func next(_ reader: inout ByteReader) throws(AtlasFormatError) -> Point {
    x &+= try reader.signedNumber()
    y &+= try reader.signedNumber()
    return Point(AtlasGrid.value(x), AtlasGrid.value(y))
  }
}
