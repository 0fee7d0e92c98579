package import Diagnostics

/// What a run did, and everything to be said about it.
package struct EmbedReport: Sendable {
  /// How many figures the site has.
  package var figures = 0
  /// How many figures had pictures drawn.
  package var drawn = 0
  /// The files written, as a person knows them.
  package var written: [String] = []
  /// The pictures removed.
  package var removed: [String] = []
  package var diagnostics: [Diagnostic] = []
  /// The files that diagnostics speak of, for quoting their lines.
  package var quoted: [String: String] = [:]

  /// Whether nothing may be published: there are errors.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// Why a run could not begin.
package enum EmbedError: Error, Hashable, Sendable {
  /// There is no such content.
  case noContent(String)
  /// Two different figures have digests that begin alike.
  case digestsCollide(String)
}
