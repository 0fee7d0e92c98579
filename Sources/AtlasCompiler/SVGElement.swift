import Diagnostics

/// An element of an XML document, with its place in the text.
struct SVGElement {
  let name: String
  let attributes: [String: String]
  let place: SourcePlace
  /// The start tag as written, to find the places of attributes.
  let tag: Substring
  var children: [SVGElement] = []
  /// The characters directly inside the element.
  var text = ""

  var id: String? { attributes["id"] }

  /// The place of an attribute's value, or of the element when it has no such attribute.
  ///
  /// - Parameter offset: how many bytes into the value.
  func place(of attribute: String, offset: Int = 0) -> SourcePlace {
    guard let value = valueStart(of: attribute) else { return place }
    let target = tag.utf8.index(value, offsetBy: offset, limitedBy: tag.endIndex) ?? value
    var place = place
    for character in tag[..<target] {
      if character.isNewline {
        place.line += 1
        place.column = 1
      } else {
        place.column += 1
      }
    }
    return place
  }

  /// The first character after the quote that follows `attribute=`.
  private func valueStart(of attribute: String) -> Substring.Index? {
    var rest = tag[...]
    while let equals = rest.firstIndex(of: "=") {
      guard let quote = rest[equals...].firstIndex(where: { $0 == "\"" || $0 == "'" }) else {
        return nil
      }
      let name = rest[..<equals].split(whereSeparator: \.isWhitespace).last
      let value = rest.index(after: quote)
      if name.map(String.init) == attribute { return value }
      guard let end = rest[value...].firstIndex(of: rest[quote]) else { return nil }
      rest = rest[rest.index(after: end)...]
    }
    return nil
  }
}
