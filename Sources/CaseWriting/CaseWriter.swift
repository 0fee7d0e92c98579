package import CaseModel
import CaseReading
import Diagnostics

/// Writes a case as text that is read as the same case.
package enum CaseWriter {
  /// How a case is written.
  package enum Form: String, Hashable, Sendable, CaseIterable {
    /// A site list, one finding a line.
    case siteList = "sites"
    /// A case file in YAML.
    case yaml
    /// The same in JSON.
    case json
  }

  /// The text of a case.
  ///
  /// The text is read again before it is handed on, and the case it gives compared.
  ///
  /// - Throws: ``CaseWritingError`` for a case that the form cannot hold: one without lesions, a count
  ///   of nought, a place without words.
  package static func text(of source: Case, as form: Form) throws(CaseWritingError) -> String {
    let text =
      switch form {
      case .siteList: SiteListWriter.text(of: source)
      case .yaml: YAMLWriter.text(of: CaseDocument.value(of: source))
      case .json: JSONWriter.text(of: CaseDocument.value(of: source))
      }
    let format: CaseReader.Format = form == .siteList ? .siteList : .yaml
    let (read, diagnostics) = CaseReader.read(text, format: format, file: "case")
    guard let read else { throw CaseWritingError(reason: diagnostics.first?.message ?? "") }
    let (written, stated) = (read.unplaced, source.unplaced)
    guard written == stated else {
      let different = zip(written.lesions, stated.lesions).enumerated().first { $1.0 != $1.1 }
      throw CaseWritingError(
        reason: different.map { "finding \($0.offset + 1) holds what no text says" }
          ?? "it holds what no text says")
    }
    return text
  }
}

/// Why a case cannot be written.
public struct CaseWritingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is in the way, in a few words.
  public let reason: String

  /// The reason in a sentence.
  public var description: String { "the case cannot be written: \(reason)" }
}
