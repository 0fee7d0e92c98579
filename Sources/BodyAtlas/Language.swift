/// A language that the names of sites are told in; the raw value is its BCP 47 tag.
package enum Language: String, CaseIterable, Hashable, Sendable {
  case english = "en"
  case german = "de"
  case french = "fr"
  case spanish = "es"
  case portuguese = "pt"
  case simplifiedChinese = "zh-Hans"

  /// The languages that the vocabulary is translated to; it is written in English.
  package static var translations: [Language] { allCases.filter { $0 != .english } }
}

/// The name of a site in a language.
package struct SiteName: Hashable, Sendable {
  /// What words that agree with the name need to know: `rein droit`, `mamelle droite`.
  package enum Gender: String, CaseIterable, Hashable, Sendable {
    case masculine = "m"
    case feminine = "f"
    case neuter = "n"
    case masculinePlural = "mp"
    case femininePlural = "fp"
    case neuterPlural = "np"
  }

  /// As a label begins, without a side.
  package var text: String
  /// The text with soft hyphens where its words are put together; nil when it has none.
  package var hyphenated: String?
  /// A shorter form for crowded figures; nil when there is none.
  package var short: String?
  /// nil in languages without gender.
  package var gender: Gender?
  /// Other ways to write it, for reading.
  package var synonyms: [String]

  /// - Parameter written: the name, with soft hyphens where a long word is put together.
  package init(
    _ written: String, short: String? = nil, gender: Gender? = nil, synonyms: [String] = []
  ) {
    text = written.filter { $0 != Self.softHyphen }
    hyphenated = text == written ? nil : written
    self.short = short
    self.gender = gender
    self.synonyms = synonyms
  }

  private static let softHyphen: Character = "\u{AD}"

  /// The name with its soft hyphens.
  package var written: String { hyphenated ?? text }
}
