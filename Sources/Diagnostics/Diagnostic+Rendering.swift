extension Diagnostic {
  /// The diagnostic on one line: `file:line:column: error: message [code]`.
  public var summary: String { summary(in: .plain) }

  /// The diagnostic as its summary, followed by the line it speaks of with a caret below, when
  /// `source` holds that line, and by the hint.
  public func rendered(source: String? = nil) -> String {
    rendered(source: source.map { SourceLines($0) }, ink: .plain)
  }

  /// The same from lines that are already split.
  public func rendered(source: SourceLines) -> String { rendered(source: source, ink: .plain) }

  /// The same, and in colour for a terminal if asked for.
  package func rendered(source: SourceLines?, ink: TerminalInk) -> String {
    var text = summary(in: ink)
    if let place, let line = source?[place.line] {
      let (indent, mark) = Self.marker(under: line, place)
      text += "\n  \(line)\n  \(indent)" + ink.paint(mark, severity)
    }
    if let hint { text += "\n  hint: \(hint)" }
    return text
  }

  private func summary(in ink: TerminalInk) -> String {
    var text = ""
    if let place { text += "\(place.file):\(place.line):\(place.column): " }
    return text + ink.paint("\(severity.rawValue):", severity) + " \(message) [\(code)]"
  }

  /// Tabs are kept, so that the caret stands under its character at any tab width. A place that
  /// reaches beyond its line is marked up to the end of it.
  private static func marker(under line: Substring, _ place: SourcePlace) -> (
    indent: String, mark: String
  ) {
    let before = line.prefix(max(0, place.column - 1))
    let left = line.count - before.count
    return (
      before.map { $0 == "\t" ? "\t" : " " }.joined(),
      "^" + String(repeating: "~", count: max(0, min(place.length, left) - 1))
    )
  }
}

/// Whether text for people is in colour.
package enum TerminalInk: Hashable, Sendable {
  /// Letters alone.
  case plain
  /// ANSI escape sequences for the severity and the caret.
  case colored

  /// The text in the colour of a severity; as it is without colour.
  func paint(_ text: String, _ severity: Diagnostic.Severity) -> String {
    guard self == .colored else { return text }
    let color =
      switch severity {
      case .error: "31"
      case .warning: "33"
      case .note: "36"
      }
    return "\u{1B}[1;\(color)m\(text)\u{1B}[0m"
  }
}
