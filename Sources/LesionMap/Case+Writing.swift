public import CaseModel
public import CaseWriting

extension Case {
  /// A form of text that a case can be written in.
  public enum TextForm: String, Hashable, Sendable, CaseIterable {
    /// A site list, one finding a line.
    case siteList = "sites"
    /// A case file in YAML.
    case yaml
    /// The same in JSON.
    case json
  }

  /// The case as text that is read as the same case; the places of its words apart.
  ///
  /// ```swift
  /// let source = try renderer.read("L femur, lytic", as: .siteList, file: "list.txt")
  /// try source.value.text(as: .yaml)
  /// ```
  ///
  /// - Throws: ``CaseWritingError`` for a case that no text says: one without lesions, a count of
  ///   nought, a place without words.
  public func text(as form: TextForm) throws(CaseWritingError) -> String {
    let form: CaseWriter.Form =
      switch form {
      case .siteList: .siteList
      case .yaml: .yaml
      case .json: .json
      }
    return try CaseWriter.text(of: self, as: form)
  }
}
