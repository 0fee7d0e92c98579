package import BodyAtlas
package import CaseModel
package import Diagnostics

/// What a phrase or a code was found to mean, by which path, and how sure.
package struct SiteResolution: Hashable, Sendable {
  /// What became of the phrase.
  package enum Status: String, Hashable, Sendable, CaseIterable {
    /// It names one site or several.
    case resolved
    /// It does so once a misspelt word is put right, which is reported.
    case corrected
    /// It may mean several sites, or several things; nothing is drawn before somebody decides.
    case ambiguous
    /// It names no more than a wide part of the body or a tissue that is everywhere.
    case region
    /// It names no site, says that there is none, or contradicts itself.
    case rejected
  }

  /// One site, on the side or sides stated.
  package struct Place: Hashable, Sendable {
    package var site: Site
    /// Nil for a site that is not one of a pair and of which no side is stated.
    package var side: Laterality?
    /// In the order written.
    package var aspects: [Aspect]
    /// What is drawn: two for both members of a pair.
    package var resolved: [ResolvedSite]
  }

  /// As written.
  package var phrase: String
  package var status: Status
  /// In the order written; empty when ambiguous or rejected.
  package var places: [Place]
  /// How they were found, in a fixed order; empty when nothing was.
  package var path: [ResolutionStep]
  /// How sure the least sure of the places is; nil when there is none.
  package var certainty: ResolutionCertainty?
  /// What may have been meant when it is ambiguous or rejected, best first.
  package var candidates: [Site]
  /// Everything to be said of it.
  package var diagnostics: [Diagnostic]

  /// The sites to be drawn.
  package var sites: [ResolvedSite] { places.flatMap(\.resolved) }
}

/// One step on the way from words to a site.
package enum ResolutionStep: String, Hashable, Sendable, CaseIterable {
  /// A code of SNOMED CT, ICD-O-3, ICD-10 or UBERON.
  case code
  case name, synonym, abbreviation, adjective
  /// The id of a site in the vocabulary, or a name in another language.
  case identifier
  case otherLanguage = "other language"
  /// A name in another order of words.
  case wordOrder = "word order"
  /// Two names for one place: a piece and what it is a piece of.
  case combined
  /// A part of a site beside its name.
  case aspect
  /// A position on the clock face of a breast.
  case clock = "clock position"
  /// One of a row of numbers or vertebrae.
  case range
  /// One of several places.
  case list
  /// Words taken from another place of the list.
  case sharedWords = "shared words"
  /// Words after ‘encasing’ and the like were left aside.
  case context
  /// A plural of which there is one on either side.
  case plural
  /// A misspelt word put right.
  case correction

  init(_ kind: IndexedName.Kind) {
    self =
      switch kind {
      case .name: .name
      case .synonym: .synonym
      case .abbreviation: .abbreviation
      case .identifier: .identifier
      case .foreign: .otherLanguage
      }
  }
}

/// How sure a resolution is.
package enum ResolutionCertainty: String, Hashable, Sendable, Comparable, CaseIterable {
  /// A code, or a name of the vocabulary as it stands there, with at most a side beside it.
  case exact
  /// A name with its words in another order, with aspects or remarks beside it, or one of a list.
  case strong
  /// Something was put right, implied or translated; worth a look.
  case fair

  package static func < (a: ResolutionCertainty, b: ResolutionCertainty) -> Bool {
    allCases.firstIndex(of: a) ?? 0 < allCases.firstIndex(of: b) ?? 0
  }
}
