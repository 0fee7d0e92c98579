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
  /// A shorter form for crowded figures; nil when there is none.
  package var short: String?
  /// nil in languages without gender.
  package var gender: Gender?
  /// Other ways to write it, for reading.
  package var synonyms: [String]

  package init(
    _ text: String, short: String? = nil, gender: Gender? = nil, synonyms: [String] = []
  ) {
    self.text = text
    self.short = short
    self.gender = gender
    self.synonyms = synonyms
  }
}
