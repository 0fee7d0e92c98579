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
  }

  /// The case in `text`, or nil when it cannot be read; and everything to be said about it.
  ///
  /// - Parameter file: the name under which diagnostics speak of the text.
  package static func read(_ text: String, format: Format, file: String) -> (
    source: Case?, diagnostics: [Diagnostic]
  ) {
    // A byte order mark is no part of the text.
    let text = text.first == "\u{FEFF}" ? String(text.dropFirst()) : text
    switch format {
    case .yaml: return CaseFileReader.read(text, file: file)
    case .siteList:
      let (lesions, diagnostics) = SiteListReader.read(text, file: file)
      let failed = diagnostics.contains { $0.severity == .error }
      return (failed ? nil : Case(lesions: lesions), diagnostics)
    }
  }
}
