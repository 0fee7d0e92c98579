import BodyAtlas
import Diagnostics
import Geometry

extension FigureReader {
  /// The material that an element's class names.
  mutating func material(of element: SVGElement, in layer: LayerName) -> Material? {
    guard let text = element.attributes["class"] else {
      report(.missingAttribute, "<\(element.name)> has no class", element)
      return nil
    }
    guard let material = Material(rawValue: text) else {
      report(
        .wrongMaterial, "'\(text)' is no class", element, "class",
        hint: Self.suggestion(for: text, among: Material.allCases.map(\.rawValue)))
      return nil
    }
    let belongs =
      switch layer {
      case .outline: material == .outline
      case .shade: material == .shade
      case .contours: material == .contour || material == .detail
      // A shadow within an organ is a part of it.
      default: material != .outline && material != .contour
      }
    if !belongs {
      report(
        .wrongMaterial, "class '\(text)' does not belong in the layer '\(layer.rawValue)'", element,
        "class")
    }
    return belongs ? material : nil
  }

  /// The shape of a path, circle or ellipse.
  ///
  /// A closed path is an area, and an open one with a stroke width a tube. Of class contour or detail,
  /// an open path is a line, and so is a closed one with a stroke width.
  mutating func shape(
    of element: SVGElement, _ material: Material, in layer: LayerName
  ) -> DrawingShape? {
    let isLine = material == .contour || material == .detail
    var allowed: Set<String> = ["id", "class", "stroke-width"]
    switch element.name {
    case "path": allowed.formUnion(isLine ? ["d", "data-taper"] : ["d", "data-end-width"])
    case "circle": allowed.formUnion(["cx", "cy", "r"])
    default: allowed.formUnion(["cx", "cy", "rx", "ry"])
    }
    checkAttributes(of: element, allowed: allowed)
    guard let path = path(of: element) else { return nil }
    var width: Double?
    if element.attributes["stroke-width"] != nil {
      guard let value = number(element, "stroke-width", positive: true) else { return nil }
      width = value
    }
    let closed = path.subpaths.filter(\.isClosed).count
    switch (isLine, closed == path.subpaths.count) {
    case (true, true) where width == nil: return .area(path)
    case (true, _): return line(element, path, width: width ?? 1)
    case (false, true):
      if width == nil { return .area(path) }
      report(.invalidValue, "a closed path takes no stroke-width", element, "stroke-width")
      return nil
    case (false, false):
      if layer == .outline { return .line(path, width: 1, taper: .none) }
      return tube(element, path, width)
    }
  }

  private mutating func line(
    _ element: SVGElement, _ path: Path, width: Double
  ) -> DrawingShape? {
    let text = element.attributes["data-taper"] ?? LineTaper.both.rawValue
    guard let taper = LineTaper(rawValue: text) else {
      report(
        .invalidValue, "'\(text)' is no taper", element, "data-taper",
        hint: "one of " + LineTaper.allCases.map(\.rawValue).joined(separator: ", "))
      return nil
    }
    return .line(path, width: width, taper: taper)
  }

  private mutating func tube(
    _ element: SVGElement, _ path: Path, _ width: Double?
  ) -> DrawingShape? {
    guard let width, path.subpaths.count == 1 else {
      report(
        .openPath, "the path is not closed", element, "d",
        hint: "end every piece of an area with Z; a vessel is one open path with stroke-width")
      return nil
    }
    guard element.attributes["data-end-width"] != nil else {
      return .tube(path, startDiameter: width, endDiameter: width)
    }
    return number(element, "data-end-width", positive: true).map {
      .tube(path, startDiameter: width, endDiameter: $0)
    }
  }

  private mutating func path(of element: SVGElement) -> Path? {
    switch element.name {
    case "circle":
      guard let x = number(element, "cx"), let y = number(element, "cy"),
        let radius = number(element, "r", positive: true)
      else { return nil }
      return .circle(Point(x, y), radius: radius)
    case "ellipse":
      guard let x = number(element, "cx"), let y = number(element, "cy"),
        let rx = number(element, "rx", positive: true),
        let ry = number(element, "ry", positive: true)
      else { return nil }
      return .ellipse(Point(x, y), radiusX: rx, radiusY: ry)
    default: return pathData(of: element)
    }
  }

  private mutating func pathData(of element: SVGElement) -> Path? {
    guard let text = element.attributes["d"] else {
      report(.missingAttribute, "<path> has no 'd'", element)
      return nil
    }
    do {
      let path = try Path(svgPathData: text)
      if path.length > 0 { return path }
      report(.malformedPath, "the path draws nothing", element, "d")
    } catch {
      report(.malformedPath, "\(error)", element, "d", offset: error.offset)
    }
    return nil
  }

  // MARK: - The outline

  /// The outline layer with its open half and that half's mirror image joined into one closed path.
  mutating func joinedOutline(_ drawings: [DrawingSource]) -> [DrawingSource] {
    var result: [DrawingSource] = []
    for source in drawings {
      guard case .line(let half, _, _) = source.drawing.shape else {
        result.append(source)
        continue
      }
      // The mirror image is made anew from the half, so that the two join without a gap.
      if source.isMirrorImage { continue }
      let hasMirrorImage = drawings.contains {
        $0.isMirrorImage && $0.drawing.shape == source.drawing.shape.mirrored
      }
      let place = source.place
      guard hasMirrorImage, half.subpaths.count == 1, let first = half.firstPoint,
        let last = half.lastPoint, first.x == 0, last.x == 0
      else {
        diagnostics.append(
          AtlasFault.outline.diagnostic(
            "\(source.drawing.id): the outline is open and cannot be joined", at: place,
            hint: "close it with Z, or draw one half from x = 0 to x = 0 and mirror it with <use>"))
        continue
      }
      let other = half.transformed(by: .mirror).reversed
      let joined = Path(
        along: half.segments(closing: false) + other.segments(closing: false), closed: true)
      var source = source
      source.drawing.shape = .area(joined)
      result.append(source)
    }
    return result
  }
}
