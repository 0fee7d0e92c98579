package import CaseModel
package import Diagnostics

/// Reads a case from text in any of the formats people write it in.
package enum CaseReader {
  /// How a case is written.
  package enum Format: String, Hashable, Sendable, CaseIterable {
    /// YAML, and JSON, which is YAML too.
    case yaml
    /// A site list: places separated by semicolons.
    case siteList = "sites"
    /// A table with one lesion a row, separated by commas or semicolons as its first line tells.
    case csv
    /// A table separated by tabs.
    case tsv
  }

  /// The case in `text`, or nil when it cannot be read or when there is not exactly one; and
  /// everything to be said about it.
  ///
  /// - Parameter file: the name under which diagnostics speak of the text.
  package static func read(_ text: String, format: Format, file: String) -> (
    source: Case?, diagnostics: [Diagnostic]
  ) {
    let (cases, diagnostics) = readAll(text, format: format, file: file)
    return (cases.count == 1 ? cases.first : nil, diagnostics)
  }

  /// The cases in `text`, in order, and everything to be said about them. With an error there are no
  /// cases; without one there is at least one, and exactly one in a format that holds one only.
  ///
  /// - Parameter file: the name under which diagnostics speak of the text.
  package static func readAll(_ text: String, format: Format, file: String) -> (
    cases: [Case], diagnostics: [Diagnostic]
  ) {
    // A byte order mark is no part of the text.
    let text = text.first == "\u{FEFF}" ? String(text.dropFirst()) : text
    let (cases, diagnostics) = cases(in: text, format: format, file: file)
    let failed = diagnostics.contains { $0.severity == .error }
    return (failed ? [] : cases, diagnostics)
  }

  private static func cases(in text: String, format: Format, file: String) -> (
    cases: [Case], diagnostics: [Diagnostic]
  ) {
    switch format {
    case .yaml:
      let (source, diagnostics) = CaseFileReader.read(text, file: file)
      return (source.map { [$0] } ?? [], diagnostics)
    case .siteList:
      let (source, diagnostics) = SiteListReader.readCase(text, file: file)
      return ([source], diagnostics)
    case .csv, .tsv:
      var reader = TableReader(isTabbed: format == .tsv, file: file)
      let first = reader.feed(Array(text.utf8))
      let (rest, summary) = reader.finish()
      let cases = first + rest
      return (
        cases.compactMap(\.source), cases.flatMap(\.diagnostics) + summary.diagnostics
      )
    }
  }
}
