/// Text in the other direction that is broken into lines: each line has the isolates it lies in, so that
/// it can be set alone.
enum Isolates {
  private static let starts: ClosedRange<Unicode.Scalar> = "\u{2066}"..."\u{2068}"
  private static let end: Unicode.Scalar = "\u{2069}"

  /// The lines with the isolates that were left open closed at their end, and opened again on the next.
  static func closed(in lines: [String]) -> [String] {
    var open: [Unicode.Scalar] = []
    return lines.map { closed($0, &open) }
  }

  /// The same where a line has several pieces.
  static func closed(in lines: [[LabelText.Piece]]) -> [[LabelText.Piece]] {
    var open: [Unicode.Scalar] = []
    return lines.map { line in
      line.map { LabelText.Piece(closed($0.string, &open), $0.face) }
    }
  }

  private static func closed(_ line: String, _ open: inout [Unicode.Scalar]) -> String {
    let before = open
    for scalar in line.unicodeScalars {
      if starts.contains(scalar) { open.append(scalar) }
      if scalar == end, !open.isEmpty { open.removeLast() }
    }
    guard !before.isEmpty || !open.isEmpty else { return line }
    var text = String.UnicodeScalarView(before)
    text.append(contentsOf: line.unicodeScalars)
    text.append(contentsOf: open.map { _ in end })
    return String(text)
  }
}
