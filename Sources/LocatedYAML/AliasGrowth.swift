/// How far the aliases of a YAML text can multiply it.
///
/// Ten short lines, each a list of ten aliases of the line before, stand for ten thousand million
/// values; the parser compares them one by one. The text is looked at before it is parsed, by its
/// marks alone, so that what is no alias (`2 *a` in a note) may be counted too.
package struct AliasGrowth {
  /// How many values one value may become.
  package private(set) var factor = 1.0

  /// The growth of a text, from its marks.
  package init(of text: String) {
    let marks = Self.marks(in: text)
    guard marks.anchors > 0 else { return }
    // Most is made of n aliases by sharing them evenly among the anchors.
    let each = Double(marks.aliases) / Double(marks.anchors) + 1
    for _ in 0..<marks.anchors where !isExcessive { factor *= each }
  }

  /// Whether no honest file would need it.
  package var isExcessive: Bool { factor > 1_000_000 }

  /// Words that begin with `&` and with `*`.
  private static func marks(in text: String) -> (anchors: Int, aliases: Int) {
    var anchors = 0
    var aliases = 0
    var previous = UInt8(ascii: " ")
    for byte in text.utf8 {
      // Between the start of a value and an indicator stand blanks or brackets.
      if byte == UInt8(ascii: "&"), startsValue(after: previous) { anchors += 1 }
      if byte == UInt8(ascii: "*"), startsValue(after: previous) { aliases += 1 }
      previous = byte
    }
    return (anchors, aliases)
  }

  private static func startsValue(after byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"),
      UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: ":"):
      true
    default: false
    }
  }
}
