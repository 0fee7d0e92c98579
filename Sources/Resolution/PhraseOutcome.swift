/// What a phrase was found to say.
enum PhraseOutcome {
  /// One place, or several in the order written.
  case places([PlaceReading])
  /// It may mean any of these sites.
  case ambiguous([Int], reason: AmbiguityReason)
  /// It says that there is nothing, that nothing is known, or something else than a place.
  case refused(RefusalReason)
  /// Words that name nothing, or not together.
  case nothing

  var isPlaces: Bool {
    if case .places = self { true } else { false }
  }
}

/// Why a phrase may mean several sites.
enum AmbiguityReason: Hashable, Sendable {
  /// The words fit several sites.
  case sharedName
  /// The words part the sites with ‘or’.
  case alternative
  /// The words part the sides of one site with ‘or’.
  case eitherSide
  /// A misspelt word is near several.
  case misspelling
  /// A code and the words behind it disagree.
  case codeAndWords
  /// A vertebra or the stage of a tumour.
  case stage
}

/// Why a phrase is refused although it may hold the name of a site.
enum RefusalReason: Hashable, Sendable {
  case empty
  /// A word such as `no`.
  case negated(String)
  /// A word such as `unknown`.
  case unknown(String)
  /// A word such as `near`.
  case relation(String)
  /// A stage: `pT2`.
  case stage(String)
}
