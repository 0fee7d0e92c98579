extension Diagnostic {
  /// The diagnostic as `file:line:column: error: message [code]`, followed by the line it speaks of
  /// with a caret below, when `source` holds that line, and by the hint.
  public func rendered(source: String? = nil) -> String {
    var text = ""
    if let place { text += "\(place.file):\(place.line):\(place.column): " }
    text += "\(severity.rawValue): \(message) [\(code)]"
    if let place, let line = source.flatMap({ Self.line(place.line, of: $0) }) {
      text += "\n  \(line)\n  " + Self.marker(under: line, place)
    }
    if let hint { text += "\n  hint: \(hint)" }
    return text
  }

  private static func line(_ number: Int, of source: String) -> Substring? {
    let lines = source.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return number >= 1 && number <= lines.count ? lines[number - 1] : nil
  }

  /// Tabs are kept, so that the caret stands under its character at any tab width. A place that
  /// reaches beyond its line is marked up to the end of it.
  private static func marker(under line: Substring, _ place: SourcePlace) -> String {
    let before = line.prefix(max(0, place.column - 1))
    let left = line.count - before.count
    return before.map { $0 == "\t" ? "\t" : " " }.joined()
      + "^" + String(repeating: "~", count: max(0, min(place.length, left) - 1))
  }
}
