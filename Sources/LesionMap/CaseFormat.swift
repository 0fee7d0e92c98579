internal import CaseReading

/// How a case is written.
public enum CaseFormat: String, Hashable, Sendable, CaseIterable {
  /// A case file: YAML, or JSON, which is YAML too.
  case caseFile
  /// Places separated by semicolons.
  case siteList
  /// FHIR resources, as JSON.
  case fhir
}

extension CaseReader.Format {
  /// Nil for records, which are read with the atlas at hand.
  init?(_ format: CaseFormat) {
    switch format {
    case .caseFile: self = .yaml
    case .siteList: self = .siteList
    case .fhir: return nil
    }
  }
}
