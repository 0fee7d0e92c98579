internal import CaseReading

/// How a case is written.
public enum CaseFormat: String, Hashable, Sendable, CaseIterable {
  /// A case file: YAML, or JSON, which is YAML too.
  case caseFile
  /// Places separated by semicolons.
  case siteList
  /// A table with one lesion a row and many cases, separated by commas or semicolons.
  case csv
  /// A table separated by tabs.
  case tsv
  /// FHIR resources, as JSON.
  case fhir
}

extension CaseReader.Format {
  /// Nil for records, which are read with the atlas at hand.
  init?(_ format: CaseFormat) {
    switch format {
    case .caseFile: self = .yaml
    case .siteList: self = .siteList
    case .csv: self = .csv
    case .tsv: self = .tsv
    case .fhir: return nil
    }
  }
}
