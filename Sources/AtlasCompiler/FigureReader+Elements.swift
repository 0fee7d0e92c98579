import BodyAtlas
import Diagnostics
import Geometry

/// What is known while the elements of a layer are read.
struct LayerWalk {
  let layer: LayerName
  var drawings: [DrawingSource] = []
  /// The id of the group around, which elements without one of their own take.
  var groupID: String?
  /// The `<use>` that is being followed, and the id it gives to its target.
  var mirror: Mirror?

  struct Mirror {
    let use: SVGElement
    /// Whether the target is a group, whose members' ids change sides one by one.
    let isGroup: Bool
  }
}

extension FigureReader {
  /// Reads an element of a layer, with what it holds.
  mutating func read(_ element: SVGElement, _ walk: inout LayerWalk) {
    switch element.name {
    case _ where isForEditor(element): break
    case "g": readGroup(element, &walk)
    case "use": readUse(element, &walk)
    case "path", "circle", "ellipse": readDrawing(element, &walk)
    default:
      report(
        .outsideSubset, "<\(element.name)> is not read", element,
        hint: "a layer holds path, circle, ellipse, use and g")
    }
  }

  private mutating func readGroup(_ element: SVGElement, _ walk: inout LayerWalk) {
    checkAttributes(of: element, allowed: ["id"])
    let outer = walk.groupID
    if let id = Self.ownID(of: element) { walk.groupID = id }
    for child in element.children { read(child, &walk) }
    walk.groupID = outer
  }

  private mutating func readDrawing(_ element: SVGElement, _ walk: inout LayerWalk) {
    if element.attributes["class"] == "anchor" {
      readAnchor(element, walk)
    } else if let id = drawingID(of: element, walk),
      let material = material(of: element, in: walk.layer),
      let shape = shape(of: element, material, in: walk.layer)
    {
      // Snapped before it is mirrored: the two sides then round alike.
      let snapped = AtlasGrid.snapped(shape)
      walk.drawings.append(
        DrawingSource(
          drawing: Drawing(
            id: id, material: material, shape: walk.mirror == nil ? snapped : snapped.mirrored),
          place: (walk.mirror?.use ?? element).place, isMirrorImage: walk.mirror != nil))
    }
  }

  // MARK: - Mirror images

  private mutating func readUse(_ use: SVGElement, _ walk: inout LayerWalk) {
    checkAttributes(
      of: use,
      allowed: ["id", "href", "xlink:href", "transform", "x", "y", "width", "height"])
    let attribute = use.attributes["href"] == nil ? "xlink:href" : "href"
    guard let reference = use.attributes[attribute] else {
      report(.missingAttribute, "<use> has no href", use)
      return
    }
    let numbers = (use.attributes["transform"] ?? "").split { " ,()".contains($0) }
    guard numbers == ["scale", "-1", "1"] || numbers == ["matrix", "-1", "0", "0", "1", "0", "0"],
      ["x", "y"].allSatisfy({ (use.attributes[$0].map { Double($0) } ?? 0) == 0 })
    else {
      report(
        .invalidValue, "a <use> must be a mirror image about x = 0", use, "transform",
        hint: "transform=\"scale(-1 1)\"")
      return
    }
    guard walk.mirror == nil, reference.hasPrefix("#"),
      let target = elementsByID[String(reference.dropFirst())],
      ["path", "circle", "ellipse", "g"].contains(target.name),
      !(target.id ?? "").hasPrefix("layer-")
    else {
      report(
        .unresolvedReference, "'\(reference)' is no path, circle, ellipse or group to mirror", use,
        attribute,
        hint: Self.suggestion(for: String(reference.dropFirst()), among: elementsByID.keys))
      return
    }
    walk.mirror = LayerWalk.Mirror(use: use, isGroup: target.name == "g")
    let outer = walk.groupID
    walk.groupID = nil
    followedUse = use
    read(target, &walk)
    followedUse = nil
    walk.groupID = outer
    walk.mirror = nil
  }

  // MARK: - Ids

  /// An element's id, unless Inkscape made it up: `path12-3`.
  static func ownID(of element: SVGElement) -> String? {
    guard let id = element.id else { return nil }
    let word = id.prefix { $0.isLetter }
    let isMadeUp =
      ["path", "circle", "ellipse", "use", "g"].contains(word) && id.count > word.count
      && id.dropFirst(word.count).allSatisfy { $0.isNumber || $0 == "-" }
    return isMadeUp ? nil : id
  }

  /// The id of a drawing, with its side changed when it is a mirror image.
  private mutating func drawingID(of element: SVGElement, _ walk: LayerWalk) -> DrawingID? {
    let original = Self.ownID(of: element) ?? walk.groupID
    guard walk.layer.namesSites else {
      let name = original ?? "\(walk.layer.rawValue)-\(walk.drawings.count + 1)"
      guard let mirror = walk.mirror else { return DrawingID(freeName: name) }
      let own = mirror.isGroup ? nil : Self.ownID(of: mirror.use)
      return DrawingID(freeName: own ?? name + ".mirror")
    }
    guard let original else {
      report(
        .missingID, "<\(element.name)> has no id", element,
        hint: "SITE, SITE.L or SITE.R, then optionally .PART")
      return nil
    }
    guard let id = DrawingID(parsing: original) else {
      report(.invalidValue, "the id '\(original)' has an empty piece", element, "id")
      return nil
    }
    guard let mirror = walk.mirror else { return id }
    return mirroredID(of: id, mirror)
  }

  private mutating func mirroredID(of original: DrawingID, _ mirror: LayerWalk.Mirror) -> DrawingID?
  {
    let expected = original.site.map {
      DrawingID(site: $0, side: original.side?.opposite, part: original.part)
    }
    if mirror.isGroup {
      if original.side != nil { return expected }
      report(
        .mirroredSide, "the group holds '\(original)', which has no side to change", mirror.use)
      return nil
    }
    guard let text = Self.ownID(of: mirror.use), let id = DrawingID(parsing: text) else {
      report(.missingID, "<use> has no id", mirror.use, hint: expected.map { "\($0)" })
      return nil
    }
    // A midline site may mirror a part of itself: the id then tells the two parts apart.
    let isOtherPart =
      original.side == nil && id.side == nil && id.site == original.site && id.part != original.part
    guard id == expected || isOtherPart else {
      report(
        .mirroredSide, "the mirror image of '\(original)' cannot be called '\(id)'", mirror.use,
        "id", hint: expected.flatMap { $0 == original ? nil : "\($0)" })
      return nil
    }
    return id
  }

  // MARK: - Anchors

  private mutating func readAnchor(_ element: SVGElement, _ walk: LayerWalk) {
    checkAttributes(of: element, allowed: ["id", "class", "cx", "cy", "r"])
    guard element.name == "circle", let id = drawingID(of: element, walk), let site = id.site,
      id.part == "anchor"
    else {
      report(
        .invalidValue, "an anchor is a circle with the id SITE.anchor or SITE.SIDE.anchor", element)
      return
    }
    guard let x = number(element, "cx"), let y = number(element, "cy") else { return }
    let point = AtlasGrid.snapped(Point(x, y))
    anchors.append(
      AnchorSource(
        key: RegionKey(site, id.side),
        point: walk.mirror == nil ? point : Transform.mirror.apply(point),
        place: (walk.mirror?.use ?? element).place))
  }
}
