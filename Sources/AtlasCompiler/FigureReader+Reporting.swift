import Diagnostics

extension FigureReader {
  /// Notes a fault at an element, or at one of its attributes.
  mutating func report(
    _ fault: AtlasFault, _ message: String, _ element: SVGElement, _ attribute: String? = nil,
    offset: Int = 0, hint: String? = nil
  ) {
    // The fault of an original is reported once, not again for its mirror image.
    if let followedUse, element.place != followedUse.place { return }
    let place = attribute.map { element.place(of: $0, offset: offset) } ?? element.place
    let subject = element.id.map { "\($0): " } ?? ""
    diagnostics.append(fault.diagnostic(subject + message, at: place, hint: hint))
  }

  /// `did you mean …?`, when there is something near.
  static func suggestion(for word: String, among names: some Sequence<String>) -> String? {
    let near = NearNames.suggestions(for: word, among: names)
    return near.isEmpty ? nil : "did you mean \(near.joined(separator: ", "))?"
  }

  /// Whether an element serves the editor alone.
  func isForEditor(_ element: SVGElement) -> Bool {
    switch element.name {
    case "title", "desc", "style", "metadata": true
    case "defs": element.children.allSatisfy { !Self.drawingElements.contains($0.name) }
    default: element.name.hasPrefix("sodipodi:") || element.name.hasPrefix("inkscape:")
    }
  }

  private static let drawingElements: Set<String> = ["path", "circle", "ellipse", "use", "g"]

  /// Reports the attributes that are neither read nor the editor's own.
  mutating func checkAttributes(of element: SVGElement, allowed: Set<String>) {
    for name in element.attributes.keys.sorted() where !allowed.contains(name) {
      let isForEditor =
        name == "style" || name == "xmlns"
        || ["inkscape:", "sodipodi:", "xmlns:", "xml:"].contains { name.hasPrefix($0) }
      if isForEditor { continue }
      report(
        .outsideSubset, "<\(element.name)> takes no attribute '\(name)'", element, name,
        hint: name == "transform"
          ? "move the points instead; in Inkscape, ungroup and group again applies a transform"
          : Self.suggestion(for: name, among: allowed))
    }
  }

  /// A number in user units, or nil with a report.
  mutating func number(
    _ element: SVGElement, _ attribute: String, positive: Bool = false
  ) -> Double? {
    guard let text = element.attributes[attribute] else {
      report(.missingAttribute, "<\(element.name)> has no '\(attribute)'", element)
      return nil
    }
    guard let value = Double(text), abs(value) <= 1_000_000, !positive || value > 0 else {
      report(
        .invalidValue, "\(attribute)=\"\(text)\" is no \(positive ? "positive " : "")number",
        element,
        attribute, hint: "a plain number in user units, without px")
      return nil
    }
    return value
  }
}
