package import Diagnostics
package import Yams

/// Turns positions of the YAML parser into places of a file.
package struct YAMLPositions {
  private let file: String
  private let lines: [Substring]

  /// The positions of a text that goes by the name of `file`.
  package init(_ text: String, file: String) {
    self.file = file
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  /// Where a text begins.
  package var start: SourcePlace { SourcePlace(file: file, line: 1, column: 1) }

  /// A line without its end, counted from 1; empty when there is none.
  package func line(_ number: Int) -> Substring {
    number >= 1 && number <= lines.count ? lines[number - 1] : ""
  }

  /// The parser counts Unicode scalars, a place counts characters.
  package func place(_ mark: Mark) -> SourcePlace {
    let before = line(mark.line).unicodeScalars.prefix(max(0, mark.column - 1))
    let beyond = max(0, mark.column - 1 - before.count)
    return SourcePlace(
      file: file, line: max(1, mark.line), column: Substring(before).count + beyond + 1)
  }

  /// The place of the character at an offset from the start of the text.
  package func place(offset: Int) -> SourcePlace {
    var rest = offset
    for (index, line) in lines.enumerated() {
      if rest <= line.count { return SourcePlace(file: file, line: index + 1, column: rest + 1) }
      rest -= line.count + 1
    }
    return SourcePlace(file: file, line: max(1, lines.count), column: 1)
  }
}
