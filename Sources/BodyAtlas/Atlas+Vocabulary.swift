extension Atlas {
  /// What a code names; empty when the code is not known.
  ///
  /// ICD codes are read with or without their dot. One that is not listed itself means what its listed
  /// beginning means: `C34.7` is the lung, as `C34` is. More than one meaning says that the code names
  /// several places at once. The table is read when it is first asked for; a lookup takes less than a
  /// microsecond from then on.
  /// - Throws: ``AtlasFormatError`` when the compiled form is damaged.
  package func codeMeanings(
    system: CodeSystem, code: String
  ) throws(AtlasFormatError) -> [CodeMeaning] {
    try vocabulary.codes(sites: sites).table.meanings(system: system, code: code)
  }

  /// Every meaning of the table of codes, in its order; the code columns of the sites aside.
  ///
  /// - Throws: ``AtlasFormatError`` when the compiled form is damaged.
  package func allCodeMeanings() throws(AtlasFormatError) -> [CodeMeaning] {
    try vocabulary.codes(sites: sites).meanings
  }

  /// The languages besides English that sites have names in.
  package var languages: [Language] { vocabulary.languages }

  /// The name of a site in a language; nil when there is none. In English there always is.
  ///
  /// A language is read when it is first asked for.
  /// - Throws: ``AtlasFormatError`` when the compiled form is damaged.
  package func name(
    of site: Site.ID, in language: Language
  ) throws(AtlasFormatError) -> SiteName? {
    guard language != .english else { return self.site(site).map { SiteName($0.name) } }
    return try vocabulary.names(in: language, sites: sites)[site]
  }

  /// Every name in a language other than English.
  ///
  /// - Throws: ``AtlasFormatError`` when the compiled form is damaged.
  package func names(in language: Language) throws(AtlasFormatError) -> [Site.ID: SiteName] {
    try vocabulary.names(in: language, sites: sites)
  }
}
