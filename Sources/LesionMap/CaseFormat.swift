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

extension CaseFormat {
  /// How a text is written, told from the ending of its file and, where that does not tell, from the
  /// text itself.
  ///
  /// - Parameters:
  ///   - file: a name or a path; may be empty.
  ///   - text: the whole text.
  public init(ofFile file: String, text: String) {
    let name = file.lowercased()
    let start = Array(text.utf8.prefix(1 << 16))
    func ends(_ endings: String...) -> Bool { endings.contains { name.hasSuffix($0) } }
    self =
      if ends(".csv") {
        .csv
      } else if ends(".tsv") {
        .tsv
      } else if FigureRenderer.isFHIR(start) {
        .fhir
      } else if ends(".txt") {
        .siteList
      } else if ends(".yml", ".yaml", ".json") {
        .caseFile
      } else if FigureRenderer.isTable(start) {
        .csv
      } else {
        text.prefix(4096).contains("lesionmap") ? .caseFile : .siteList
      }
  }
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
