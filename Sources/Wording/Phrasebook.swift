package import BodyAtlas

/// The phrases of one language.
package struct Phrasebook: Sendable {
  package let language: Language
  private let phrases: [Phrase: String]

  /// The phrases of a language; every language has all of them.
  package init(_ language: Language) {
    self.language = language
    phrases = Self.table(of: language)
  }

  static func table(of language: Language) -> [Phrase: String] {
    switch language {
    case .english: english
    case .german: german
    case .french: french
    case .spanish: spanish
    case .portuguese: portuguese
    case .simplifiedChinese: simplifiedChinese
    }
  }

  /// The phrase with its gaps filled; a gap without a value stays empty.
  package func callAsFunction(_ phrase: Phrase, _ values: String...) -> String {
    var text = phrases[phrase] ?? ""
    for index in 0..<2 {
      text = text.replacing("{\(index)}", with: index < values.count ? values[index] : "")
    }
    return text
  }

  /// `a`, `a and b`, `a, b and c`.
  package func list(_ parts: [String]) -> String {
    guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: comma) + conjunction + last
  }

  /// Between the parts of a list.
  package var comma: String { language == .simplifiedChinese ? "、" : ", " }

  private var conjunction: String {
    switch language {
    case .english: " and "
    case .german: " und "
    case .french: " et "
    case .spanish: " y "
    case .portuguese: " e "
    case .simplifiedChinese: "和"
    }
  }

  /// Between what a sentence speaks of and what it says.
  package var colon: String {
    switch language {
    case .french: "\u{A0}: "
    case .simplifiedChinese: "："
    case .english, .german, .spanish, .portuguese: ": "
    }
  }

  /// Ends a sentence, with the blank before the next one where there is one.
  package var fullStop: String { language == .simplifiedChinese ? "。" : ". " }
}
