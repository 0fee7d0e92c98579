package import BodyAtlas
package import CaseModel

/// All that a figure can say in one language: its phrases, and the names of sites.
package struct FigureWords: Sendable {
  package let phrases: Phrasebook
  /// What findings are keyed by.
  package var keys = FindingKeys.numbers
  /// Empty for English, whose names the sites have themselves.
  private let names: [Site.ID: SiteName]

  /// The words of a language, with an atlas's names of its sites.
  ///
  /// - Throws: ``AtlasFormatError`` when the compiled form is damaged.
  package init(_ language: Language, atlas: Atlas) throws(AtlasFormatError) {
    self.init(language, names: language == .english ? [:] : try atlas.names(in: language))
  }

  /// The words of a language with names that are at hand. A site without one goes by its English name.
  package init(_ language: Language, names: [Site.ID: SiteName]) {
    phrases = Phrasebook(language)
    self.names = names
  }

  /// What is said where no language is chosen.
  package static let english = FigureWords(.english, names: [:])

  package var language: Language { phrases.language }

  /// The phrase with its gaps filled; a gap without a value stays empty.
  package func callAsFunction(_ phrase: Phrase, _ values: String...) -> String {
    phrases.filled(phrase, values)
  }
}

extension FigureWords {
  /// What stands on a finding's marker and before its label: its number, or its letter.
  package func key(_ number: Int) -> String { keys.text(number) }
}

// MARK: - Names of sites

extension FigureWords {
  func entry(_ site: Site) -> SiteName { names[site.id] ?? SiteName(site.name) }

  /// The names that have soft hyphens where their words are put together: `Rücken|mark`.
  package var hyphenatedNames: [String] { names.values.compactMap(\.hyphenated) }

  /// The names of a language without blanks between words, alone and with a side; none in others.
  package var terms: [String] {
    guard language == .simplifiedChinese else { return [] }
    return names.values.flatMap { name in
      [name.text] + BodySide.allCases.map { word(for: $0, nil) + name.text }
    }
  }

  /// The name as a label begins, without a side: `Liver`.
  package func name(of site: Site) -> String { entry(site).text }

  /// The name within a sentence, without a side: `liver`, `obere Extremität`.
  package func nameInSentence(of site: Site) -> String { inSentence(entry(site).text) }

  /// The initials of a long name (`IVC`), when they are a synonym of it, or else the name within a
  /// sentence. Other capitals may mean something else, as `PVT` does.
  package func shortName(of site: Site) -> String {
    abbreviation(of: site) ?? nameInSentence(of: site)
  }

  /// The initials of a long name, or else the name as a label begins: `IVC`, `Portal vein`.
  package func shortTitle(of site: Site) -> String { abbreviation(of: site) ?? name(of: site) }

  /// The initials of a long name, when they are a synonym of it.
  package func abbreviation(of site: Site) -> String? {
    let synonyms =
      names[site.id]?.synonyms ?? site.synonyms.filter { $0.side == nil }.map(\.text)
    let initials = String(name(of: site).split(separator: " ").compactMap(\.first)).uppercased()
    return initials.count > 1 ? synonyms.first { $0 == initials } : nil
  }

  /// A name with the first letter that it has within a sentence.
  package func inSentence(_ name: String) -> String {
    switch language {
    // Nouns keep their capitals.
    case .german: Self.startsWithGermanAdjective(name) ? name.lowercasedFirst : name
    case .simplifiedChinese: name
    case .english, .french, .spanish, .portuguese: name.lowercasedFirst
    }
  }

  /// Whether the first word is bent like an adjective and something follows that it belongs to:
  /// `Oberer Nierenpol`, and not `Finger der Hand`.
  private static func startsWithGermanAdjective(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard words.count > 1, ["e", "er", "es"].contains(where: words[0].hasSuffix) else {
      return false
    }
    return !["der", "des", "von", "im", "am", "und"].contains(words[1])
      && words[1].first?.isLetter ?? false
  }
}

extension String {
  /// With a small first letter, unless the first word is an abbreviation or a proper code (`L3`).
  package var lowercasedFirst: String {
    guard let first, first.isUppercase, dropFirst().first?.isLowercase ?? false else { return self }
    return first.lowercased() + dropFirst()
  }
}
