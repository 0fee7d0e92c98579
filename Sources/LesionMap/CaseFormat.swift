internal import CaseReading

/// How a case is written.
public enum CaseFormat: String, Hashable, Sendable, CaseIterable {
  /// A case file: YAML, or JSON, which is YAML too.
  case caseFile
  /// Places separated by semicolons.
  case siteList
}

extension CaseReader.Format {
  init(_ format: CaseFormat) {
    switch format {
    case .caseFile: self = .yaml
    case .siteList: self = .siteList
    }
  }
}
