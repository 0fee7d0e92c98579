import Foundation
import LesionMap

/// What files were made from, as a rule for make and ninja.
struct DependencyFile {
  /// The files made.
  var targets: [String] = []
  /// The files they were made from.
  var sources: [String] = []

  /// The rule, and an empty one for each source, so that one that is gone stops nothing.
  var text: String {
    let sources = Self.unique(sources)
    let rule =
      Self.unique(targets).map(Self.escaped).joined(separator: " ") + ":"
      + sources.map { " \\\n  " + Self.escaped($0) }.joined()
    return ([rule] + sources.map { Self.escaped($0) + ":" }).joined(separator: "\n") + "\n"
  }

  private static func unique(_ paths: [String]) -> [String] {
    var seen: Set<String> = []
    return paths.filter { seen.insert($0).inserted }
  }

  /// A path as make reads it: blanks and number signs behind a backslash, dollars twice.
  private static func escaped(_ path: String) -> String {
    path.map { character in
      switch character {
      case " ", "#": "\\\(character)"
      case "$": "$$"
      default: String(character)
      }
    }.joined()
  }
}
