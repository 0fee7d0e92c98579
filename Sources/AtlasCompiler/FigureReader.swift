import BodyAtlas
import Diagnostics
import Geometry

/// Reads one drawing of the atlas's SVG subset, which `Atlas/README.md` describes.
struct FigureReader {
  let file: String
  private let name: String
  private let sex: Sex?
  private let view: BodyView?
  var diagnostics: [Diagnostic] = []
  /// Every element that has an id, for `<use>`.
  var elementsByID: [String: SVGElement] = [:]
  var anchors: [AnchorSource] = []
  /// The `<use>` whose target is being read for the second time.
  var followedUse: SVGElement?

  /// - Parameters:
  ///   - sex: the sex that the file's place tells; nil for an inset, which may state it itself.
  ///   - view: likewise.
  init(file: String, name: String, sex: Sex?, view: BodyView?) {
    self.file = file
    self.name = name
    self.sex = sex
    self.view = view
  }

  /// The figure without its faulty elements; nil when the text is no drawing at all.
  mutating func figure(of text: String) -> FigureSource? {
    let root: SVGElement
    switch SVGDocumentReader.root(of: text, file: file) {
    case .success(let element): root = element
    case .failure(let fault):
      diagnostics.append(fault.diagnostic)
      return nil
    }
    guard root.name == "svg" else {
      report(.outsideSubset, "the root element is <\(root.name)>, not <svg>", root)
      return nil
    }
    checkAttributes(of: root, allowed: Self.rootAttributes)
    index(root)
    var layers: [(name: LayerName, drawings: [DrawingSource])] = []
    for child in root.children where !isForEditor(child) {
      guard let layer = layerName(of: child) else { continue }
      var walk = LayerWalk(layer: layer)
      for element in child.children { read(element, &walk) }
      let drawings = layer == .outline ? joinedOutline(walk.drawings) : walk.drawings
      if let index = layers.firstIndex(where: { $0.name == layer }) {
        report(.duplicateID, "a second layer '\(layer.rawValue)'", child)
        layers[index].drawings += drawings
      } else {
        layers.append((layer, drawings))
      }
    }
    let order = LayerName.allCases
    layers.sort { (order.firstIndex(of: $0.name) ?? 0) < (order.firstIndex(of: $1.name) ?? 0) }
    return FigureSource(
      file: file, name: name, sex: sex ?? rootValue(root, "data-sex", Sex.self),
      view: view ?? rootValue(root, "data-view", BodyView.self), title: title(of: root),
      viewBox: viewBox(of: root), layers: layers, anchors: anchors,
      context: sites("data-context", of: root), opensFor: sites("data-opens-for", of: root))
  }

  // MARK: - The root

  private static let rootAttributes: Set<String> = [
    "id", "viewBox", "width", "height", "version", "data-sex", "data-view", "data-context",
    "data-opens-for",
  ]

  private mutating func title(of root: SVGElement) -> String {
    let title = root.children.first { $0.name == "title" }?.text ?? ""
    let trimmed = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if trimmed.isEmpty { report(.missingAttribute, "the drawing has no <title>", root) }
    return trimmed
  }

  private mutating func viewBox(of root: SVGElement) -> Rect {
    let fallback = Rect(x: -340, y: -20, width: 680, height: 1040)
    guard let text = root.attributes["viewBox"] else {
      report(.missingAttribute, "<svg> has no viewBox", root)
      return fallback
    }
    let numbers = text.split { $0 == " " || $0 == "," }.map { Double($0) }
    guard numbers.count == 4, case let values = numbers.compactMap({ $0 }), values.count == 4,
      values.allSatisfy(\.isFinite), values[2] > 0, values[3] > 0
    else {
      report(.invalidValue, "the viewBox must be four numbers: x y width height", root, "viewBox")
      return fallback
    }
    return Rect(x: values[0], y: values[1], width: values[2], height: values[3])
  }

  /// What an inset says of itself; a figure must not contradict the place of its file.
  private mutating func rootValue<Value: RawRepresentable & CaseIterable>(
    _ root: SVGElement, _ attribute: String, _ type: Value.Type
  ) -> Value? where Value.RawValue == String {
    guard let text = root.attributes[attribute] else { return nil }
    if let value = Value(rawValue: text) { return value }
    report(
      .invalidValue, "'\(text)' is no \(attribute.dropFirst(5))", root, attribute,
      hint: "one of " + Value.allCases.map(\.rawValue).joined(separator: ", "))
    return nil
  }

  private func sites(_ attribute: String, of root: SVGElement)
    -> [(site: Site.ID, place: SourcePlace)]
  {
    let place = root.place(of: attribute)
    return (root.attributes[attribute] ?? "").split(whereSeparator: \.isWhitespace).map {
      (String($0), place)
    }
  }

  private mutating func layerName(of element: SVGElement) -> LayerName? {
    guard element.name == "g", let id = element.id else {
      report(
        .outsideSubset, "<\(element.name)> outside a layer", element,
        hint: "a layer is <g id=\"layer-NAME\" inkscape:groupmode=\"layer\">")
      return nil
    }
    checkAttributes(of: element, allowed: ["id"])
    let names = LayerName.allCases.map { "layer-" + $0.rawValue }
    guard id.hasPrefix("layer-"), let name = LayerName(rawValue: String(id.dropFirst(6))) else {
      report(
        .outsideSubset, "'\(id)' is no layer", element, "id",
        hint: Self.suggestion(for: id, among: names) ?? "layers: \(names.joined(separator: ", "))")
      return nil
    }
    return name
  }

  // MARK: - Ids

  /// Notes every id and reports doubled ones.
  private mutating func index(_ element: SVGElement) {
    if let id = element.id {
      if let first = elementsByID[id] {
        report(
          .duplicateID, "the id '\(id)' is taken by line \(first.place.line)", element, "id")
      } else {
        elementsByID[id] = element
      }
    }
    for child in element.children where !isForEditor(child) { index(child) }
  }
}
