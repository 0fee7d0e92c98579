/// The one place where words of a case become HTML.
///
/// The HTML goes through other people's tools before a browser reads it: Markdown dialects, Liquid and
/// Jinja templates, shortcodes, typographers, mathematics between dollar signs. So every character
/// that means something to any of them is written as a number, which means the letter to all.
enum MarkupText {
  private static let meaningful = Set("&<>\"'`*_[]{}|\\$~^=#@%!:".unicodeScalars)

  /// The text for use between tags and in attributes with quotation marks around them.
  ///
  /// White space of every kind but the no-break space is one space, because a blank line ends a block
  /// of HTML in Markdown; other control characters are left out.
  static func escaped(_ text: String) -> String {
    var result = ""
    var isAfterSpace = false
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar != "\u{A0}", scalar.properties.isWhitespace {
        if !isAfterSpace { result.append(" ") }
        isAfterSpace = true
        last = nil
        continue
      }
      if scalar.properties.generalCategory == .control { continue }
      isAfterSpace = false
      // Typographers make dashes and ellipses of these.
      let isRepeated = scalar == last && (scalar == "-" || scalar == ".")
      last = scalar
      if meaningful.contains(scalar) || isRepeated {
        result += "&#\(scalar.value);"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A path of an address: what cannot stand in one is percent-encoded, slashes stay.
  static func address(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
      let scalar = Unicode.Scalar(byte)
      let isPlain =
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
        || ("0"..."9").contains(scalar) || "-._~/@:".unicodeScalars.contains(scalar)
      if isPlain {
        result.unicodeScalars.append(scalar)
      } else {
        result += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
    return result
  }
}
