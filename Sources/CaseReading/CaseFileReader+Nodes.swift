import CaseModel
import Diagnostics
import LocatedYAML
import Yams

// What the values of a case need beside their kind: the place of every word.

extension CaseFileReader {
  /// The value with the place of each of its characters, as far as it stands in the file as it is.
  func located(_ words: String, _ node: Node) -> LocatedText {
    let place = node.mark.map { positions.place($0) } ?? positions.start
    let isQuoted = node.scalar.map { $0.style == .singleQuoted || $0.style == .doubleQuoted }
    let column = place.column + (isQuoted ?? false ? 1 : 0)
    let isVerbatim = positions.line(place.line).dropFirst(column - 1).hasPrefix(words)
    return LocatedText(
      words, file: place.file, line: place.line, column: isVerbatim ? column : place.column,
      isPinned: !isVerbatim)
  }
}
