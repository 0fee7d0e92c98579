/// The lines of a text, or of a piece of one, for showing what a diagnostic speaks of.
///
/// Split once, however many diagnostics ask.
public struct SourceLines: Hashable, Sendable {
  private let lines: [Substring]
  private let firstLine: Int

  /// No line at all: for a text that is not shown.
  public static let none = SourceLines()

  private init() {
    lines = []
    firstLine = 1
  }

  /// The lines of `text`, which begins on line `firstLine` of its file.
  public init(_ text: String, firstLine: Int = 1) {
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    self.firstLine = firstLine
  }

  /// The line of that number without its end; nil when the piece does not hold it.
  public subscript(number: Int) -> Substring? {
    lines.indices.contains(number - firstLine) ? lines[number - firstLine] : nil
  }
}
