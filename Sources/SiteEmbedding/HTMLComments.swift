/// Finds the comments of an HTML text; what stands in scripts, styles and text fields is none.
enum HTMLComments {
  /// A comment with its place in the text.
  struct Comment: Hashable {
    /// Between `<!--` and `-->`.
    var content: Substring
    /// From the first character to the one behind the last; to the end of the text when not closed.
    var range: Range<String.Index>
    var isClosed: Bool
  }

  /// Their content is text, whatever it looks like.
  private static let textElements = ["script", "style", "textarea", "title", "xmp"]

  static func all(in text: String) -> [Comment] {
    var comments: [Comment] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      let tail = rest[open...]
      if tail.hasPrefix("<!--") {
        let comment = comment(at: open, in: text)
        comments.append(comment)
        rest = text[comment.range.upperBound...]
      } else if let element = textElements.first(where: { startsElement(tail, $0) }) {
        rest = afterElement(element, in: tail.dropFirst())
      } else {
        rest = tail.dropFirst()
      }
    }
    return comments
  }

  private static func comment(at open: String.Index, in text: String) -> Comment {
    let inside = text.index(open, offsetBy: 4)
    guard let close = text[inside...].firstRange(of: "-->") else {
      return Comment(content: text[inside...], range: open..<text.endIndex, isClosed: false)
    }
    return Comment(
      content: text[inside..<close.lowerBound], range: open..<close.upperBound, isClosed: true)
  }

  private static func startsElement(_ text: Substring, _ name: String) -> Bool {
    let tag = text.dropFirst()
    guard tag.prefix(name.count).lowercased() == name else { return false }
    guard let next = tag.dropFirst(name.count).first else { return false }
    return next == ">" || next == "/" || next.isWhitespace
  }

  /// What follows the element's end tag; nothing when there is none.
  private static func afterElement(_ name: String, in text: Substring) -> Substring {
    var rest = text
    while let open = rest.firstIndex(of: "<") {
      let tail = rest[open...].dropFirst()
      if tail.first == "/", tail.dropFirst().prefix(name.count).lowercased() == name { return tail }
      rest = tail
    }
    return rest[rest.endIndex...]
  }
}
