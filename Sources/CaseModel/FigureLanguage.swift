/// A language that a figure can speak; the raw value is its BCP 47 tag.
public enum FigureLanguage: String, Hashable, Sendable, CaseIterable, Codable {
  /// English.
  case english = "en"
  /// German.
  case german = "de"
  /// French.
  case french = "fr"
  /// Spanish.
  case spanish = "es"
  /// Portuguese.
  case portuguese = "pt"
  /// Chinese in simplified characters.
  case simplifiedChinese = "zh-Hans"

  /// The language of a tag as people write them: `de`, `de-AT`, `pt_BR`, `zh`, `zh-CN`, `ZH-hans`. A
  /// region counts for nothing.
  ///
  /// Nil for a language that figures do not speak, Chinese in traditional characters included.
  public init?(tag: String) {
    let parts = tag.lowercased().split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    guard let first = parts.first, !parts.contains("") else { return nil }
    let isTraditional = parts.dropFirst().contains { ["hant", "tw", "hk", "mo"].contains($0) }
    let found = Self.allCases.first {
      $0.rawValue.lowercased().split(separator: "-").first == first
    }
    guard let found, !(found == .simplifiedChinese && isTraditional) else { return nil }
    self = found
  }
}
