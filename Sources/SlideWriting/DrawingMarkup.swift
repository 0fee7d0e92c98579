import Geometry
import Scene

// DrawingML and PresentationML of ECMA-376, parts 1: what Office calls shapes, text boxes, pictures.

/// The markup of one slide's elements, and the pictures it refers to.
struct DrawingMarkup {
  /// Pictures in the order of their relationship identifiers.
  private(set) var pictures: [SlidePicture] = []
  private(set) var markup = ""

  private let language: String
  private let placement: SlidePlacement
  /// 1 is the tree of shapes itself.
  private var lastIdentifier = 1

  init(_ elements: [SlideElement], language: String, placement: SlidePlacement) {
    self.language = language
    self.placement = placement
    for element in elements { markup += self.element(element, name: "shape") }
  }

  /// The relationship of the picture at an index; `rId1` is the slide's layout, `rId2` its notes.
  static func relationship(_ picture: Int) -> String { "rId\(picture + 3)" }

  private mutating func element(_ element: SlideElement, name: String) -> String {
    switch element {
    case .shape(let shape): self.shape(shape, name: name)
    case .text(let text): self.text(text, name: name)
    case .picture(let picture): self.picture(picture)
    case .group(let group): self.group(group)
    }
  }

  private mutating func properties(_ name: String, _ description: String = "") -> String {
    lastIdentifier += 1
    let start = "<p:cNvPr id=\"\(lastIdentifier)\" name=\"\(XMLText.escaped(name))\""
    if description.isEmpty { return "\(start)>\(Self.decorative)</p:cNvPr>" }
    return "\(start) descr=\"\(XMLText.escaped(description))\"/>"
  }

  /// Tells screen readers that there is nothing to be said; an extension of Office 2019.
  private static let decorative =
    "<a:extLst><a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\"><adec:decorative"
    + " xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\" val=\"1\"/>"
    + "</a:ext></a:extLst>"

  // MARK: - Groups and pictures

  private mutating func group(_ group: SlideGroup) -> String {
    if case .shape(let only)? = group.elements.first, group.elements.count == 1 {
      return shape(only, name: group.name, description: group.description)
    }
    let own = properties(group.name, group.description)
    let inner = group.elements.map { element($0, name: group.name) }.joined()
    // Children keep the page's coordinates.
    let frame = placement.frame(group.elements.compactMap(\.frame))
    let child = frame.replacing("<a:off", with: "<a:chOff").replacing("<a:ext", with: "<a:chExt")
    return "<p:grpSp><p:nvGrpSpPr>\(own)<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"
      + "<p:grpSpPr><a:xfrm>\(frame)\(child)</a:xfrm></p:grpSpPr>\(inner)</p:grpSp>"
  }

  private mutating func picture(_ picture: SlidePicture) -> String {
    let relationship = Self.relationship(pictures.count)
    pictures.append(picture)
    return "<p:pic><p:nvPicPr>\(properties(picture.name, picture.description))<p:cNvPicPr>"
      + "<a:picLocks noChangeAspect=\"1\"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill>"
      + "<a:blip r:embed=\"\(relationship)\"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>"
      + "<p:spPr><a:xfrm>\(placement.frame([picture.frame]))</a:xfrm>"
      + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr></p:pic>"
  }

  // MARK: - Shapes

  private mutating func shape(
    _ shape: SlideShape, name: String, description: String = ""
  ) -> String {
    guard let bounds = shape.path.tightBounds else { return "" }
    let fill = shape.fill.map { Self.fill($0) } ?? "<a:noFill/>"
    let line = shape.line.map { self.line($0) } ?? "<a:ln><a:noFill/></a:ln>"
    let own = properties(name, description)
    return "<p:sp><p:nvSpPr>\(own)<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>"
      + "<a:xfrm>\(placement.frame([bounds]))</a:xfrm>\(geometry(shape.path, in: bounds))"
      + "\(fill)\(line)</p:spPr></p:sp>"
  }

  private func geometry(_ path: Path, in bounds: Rect) -> String {
    let point = { (p: Point) -> String in
      let x = placement.length(p.x - bounds.minX)
      let y = placement.length(p.y - bounds.minY)
      return "<a:pt x=\"\(x)\" y=\"\(y)\"/>"
    }
    let steps = path.elements.map { element in
      switch element {
      case .move(let p): "<a:moveTo>\(point(p))</a:moveTo>"
      case .line(let p): "<a:lnTo>\(point(p))</a:lnTo>"
      case .quad(let c, let p): "<a:quadBezTo>\(point(c))\(point(p))</a:quadBezTo>"
      case .cubic(let c1, let c2, let p):
        "<a:cubicBezTo>\(point(c1))\(point(c2))\(point(p))</a:cubicBezTo>"
      case .close: "<a:close/>"
      }
    }.joined()
    return "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
      + "<a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst><a:path"
      + " w=\"\(placement.length(bounds.width))\" h=\"\(placement.length(bounds.height))\">"
      + "\(steps)</a:path></a:pathLst></a:custGeom>"
  }

  private static func fill(_ color: Color) -> String {
    let value = color.hex.dropFirst().prefix(6)
    guard color.alpha < 255 else {
      return "<a:solidFill><a:srgbClr val=\"\(value)\"/></a:solidFill>"
    }
    let share = Int((Double(color.alpha) / 255 * 100_000).rounded())
    return "<a:solidFill><a:srgbClr val=\"\(value)\"><a:alpha val=\"\(share)\"/></a:srgbClr>"
      + "</a:solidFill>"
  }

  private func line(_ line: SlideShape.Line) -> String {
    let style = line.style
    let cap =
      switch style.cap {
      case .butt: "flat"
      case .round: "rnd"
      case .square: "sq"
      }
    let join =
      switch style.join {
      case .miter: "<a:miter lim=\"\(Int(style.miterLimit * 100_000))\"/>"
      case .round: "<a:round/>"
      case .bevel: "<a:bevel/>"
      }
    return "<a:ln w=\"\(placement.length(style.width))\" cap=\"\(cap)\">\(Self.fill(line.color))"
      + "\(Self.dashes(style))\(join)</a:ln>"
  }

  /// Lengths of dashes and gaps, in thousandths of a percent of the line's width.
  private static func dashes(_ style: StrokeStyle) -> String {
    guard !style.dashes.isEmpty, style.width > 0 else { return "" }
    let all = style.dashes.count.isMultiple(of: 2) ? style.dashes : style.dashes + style.dashes
    let share = { (length: Double) in Int((max(0.01, length / style.width) * 100_000).rounded()) }
    let pairs = stride(from: 0, to: all.count, by: 2).map {
      "<a:ds d=\"\(share(all[$0]))\" sp=\"\(share(all[$0 + 1]))\"/>"
    }
    return "<a:custDash>\(pairs.joined())</a:custDash>"
  }

  // MARK: - Text

  /// The share of a line's height that Office puts above the baseline when the height is exact.
  private static let baseline = 0.8
  /// The height of a first line, in em sizes.
  private static let leading = 1.2

  /// How much wider than its letters a box is, for fonts with wider ones.
  private static let slack = 1.15

  private mutating func text(_ text: SlideText, name: String) -> String {
    guard let first = text.lines.first else { return "" }
    var heights = [first.size * Self.leading]
    heights += zip(text.lines.dropFirst(), text.lines).map { $0.baseline - $1.baseline }
    let width = width(of: text, from: first)
    let left =
      switch first.alignment {
      case .left: first.anchor
      case .center: first.anchor - width / 2
      case .right: first.anchor - width
      }
    let frame = Rect(
      x: left, y: first.baseline - heights[0] * Self.baseline, width: width,
      height: heights.reduce(0, +))
    let paragraphs = zip(text.lines, heights).map { paragraph($0, height: $1) }.joined()
    let kind = text.isTitle ? "<p:nvPr><p:ph type=\"title\"/></p:nvPr>" : "<p:nvPr/>"
    let box = text.isTitle ? "<p:cNvSpPr/>" : "<p:cNvSpPr txBox=\"1\"/>"
    // Text speaks for itself.
    lastIdentifier += 1
    let own = "<p:cNvPr id=\"\(lastIdentifier)\" name=\"\(XMLText.escaped(name))\"/>"
    return "<p:sp><p:nvSpPr>\(own)\(box)\(kind)</p:nvSpPr><p:spPr>"
      + "<a:xfrm>\(placement.frame([frame]))</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/>"
      + "</a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap=\"none\" lIns=\"0\" tIns=\"0\""
      + " rIns=\"0\" bIns=\"0\" anchor=\"t\"><a:noAutofit/></a:bodyPr><a:lstStyle/>\(paragraphs)"
      + "</p:txBody></p:sp>"
  }

  /// As wide as its letters, and some more for fonts with wider ones, but not beyond the slide.
  private func width(of text: SlideText, from first: SlideLine) -> Double {
    let letters = text.lines.map(\.box.width).max() ?? 0
    let before = first.anchor - placement.slide.minX
    let behind = placement.slide.maxX - first.anchor
    let room =
      switch first.alignment {
      case .left: behind
      case .center: 2 * min(before, behind)
      case .right: before
      }
    return max(letters, min(letters * Self.slack, room))
  }

  private func paragraph(_ line: SlideLine, height: Double) -> String {
    let alignment =
      switch line.alignment {
      case .left: "l"
      case .center: "ctr"
      case .right: "r"
      }
    let runs = line.pieces.map(run).joined()
    let direction = line.isRightToLeft ? " rtl=\"1\"" : ""
    return "<a:p><a:pPr marL=\"0\" indent=\"0\" algn=\"\(alignment)\"\(direction)><a:lnSpc>"
      + "<a:spcPts val=\"\(placement.hundredthsOfPoint(height))\"/></a:lnSpc><a:spcBef>"
      + "<a:spcPts val=\"0\"/></a:spcBef><a:buNone/></a:pPr>\(runs)</a:p>"
  }

  private func run(_ piece: SceneText) -> String {
    let isBold = piece.weight >= 600 ? " b=\"1\"" : " b=\"0\""
    return "<a:r><a:rPr lang=\"\(XMLText.escaped(language))\""
      + " sz=\"\(placement.hundredthsOfPoint(piece.size))\"\(isBold) dirty=\"0\">"
      + "\(Self.fill(piece.color))<a:latin typeface=\"+mn-lt\"/></a:rPr>"
      + "<a:t>\(XMLText.escaped(piece.string))</a:t></a:r>"
  }
}

extension SlideElement {
  /// Where it stands, in scene units; nil for nothing.
  fileprivate var frame: Rect? {
    switch self {
    case .shape(let shape): return shape.path.tightBounds
    case .text(let text): return Rect(bounding: text.lines.flatMap { $0.box.corners })
    case .picture(let picture): return picture.frame
    case .group(let group):
      return Rect(bounding: group.elements.compactMap(\.frame).flatMap(\.corners))
    }
  }
}
