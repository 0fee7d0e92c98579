package import BodyAtlas
package import CaseModel
package import Diagnostics

/// Turns words and codes into sites of the atlas.
///
/// A resolver is set up once and used for any number of phrases, from any number of threads.
package struct SiteResolver: Sendable {
  let atlas: Atlas
  let reader: PhraseReader
  /// With the names in all languages, set up when English words do not help.
  let foreignReader: LazyReader
  let codes: CodeReader

  package init(_ atlas: Atlas) {
    self.atlas = atlas
    reader = PhraseReader(atlas)
    foreignReader = LazyReader(atlas)
    codes = CodeReader(atlas)
  }

  private static let longestPhrase = 2000

  /// What free words mean.
  ///
  /// - Parameters:
  ///   - phrase: a place as a clinician, a registry or a vocabulary writes it, or several; or a code.
  ///   - laterality: a side stated apart from the words; it holds for every place of the phrase.
  ///   - inherited: the side that paired sites take when nothing states one.
  ///   - place: where the phrase stands, for what is said of it.
  package func resolve(
    phrase: String, laterality: Laterality? = nil, inherited: ResolvedSide? = nil,
    at place: SourcePlace? = nil
  ) -> SiteResolution {
    var resolution = Resolving(
      resolver: self, phrase: phrase, laterality: laterality, inherited: inherited, place: place)
    // A page of text is no phrase; nothing is to be gained from reading all of it.
    if phrase.utf8.count > Self.longestPhrase { return resolution.finished(.nothing, []) }
    if let (code, rest) = codes.code(in: phrase) {
      return resolution.coded(code, rest: rest)
    }
    let words = reader.prepared(phrase)
    if words.statesNoSide, laterality == nil { resolution.laterality = .notStated }
    let (outcome, corrections) = read(words.words, phrase)
    return resolution.finished(outcome, corrections)
  }

  /// English first, then the other languages, then with misspelt words put right.
  func read(_ words: [PhraseWord], _ phrase: String) -> (PhraseOutcome, [Correction]) {
    let outcome = reader.read(words)
    guard case .nothing = outcome else { return (outcome, []) }
    if let nouns = Adjectives.asNouns(words) {
      let outcome = reader.read(nouns)
      if outcome.isPlaces { return (outcome, []) }
    }
    if let parted = JoinedWords.parted(phrase) {
      let outcome = reader.read(reader.prepared(parted).words)
      if outcome.isPlaces { return (outcome, []) }
    }
    if let translated = foreignReader.value {
      let foreign = translated.read(translated.prepared(phrase).words)
      if foreign.isPlaces { return (foreign, []) }
    }
    return reader.readCorrected(words) ?? (outcome, [])
  }

  /// The sites that a reference names: two for both members of a pair, none when it is in error.
  ///
  /// Notes are left out: a region is drawn, coarsely, and a tissue is listed with its reason.
  ///
  /// - Parameter inherited: the side a paired site takes when the words state none.
  package func resolve(_ reference: SiteReference, side inherited: ResolvedSide? = nil) -> (
    sites: [ResolvedSite], diagnostics: [Diagnostic]
  ) {
    let found = resolve(
      phrase: reference.words, laterality: reference.laterality, inherited: inherited,
      at: reference.place)
    return (found.sites, found.diagnostics.filter { $0.severity != .note })
  }
}
