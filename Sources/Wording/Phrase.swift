/// A phrase that figures and their text alternatives print, in every language.
///
/// `{0}` and `{1}` stand for what is put in. A phrase is a whole and never glued from words, because
/// order and agreement differ from language to language.
package enum Phrase: String, CaseIterable, Hashable, Sendable {
  // The whole figure.

  /// The name of a figure without a title of its own.
  case sitesOfDisease
  /// {0}: the names of the views, as a list.
  case bodyMapOfFemale, bodyMapOfMale
  case oneFinding
  /// {0}: how many, 2 or more.
  case findings
  /// {0}: the places, as a list.
  case primarySites, sites
  /// {0}: how many places a list leaves out.
  case andMore
  /// {0}: the names, as a list; {1}: why.
  case notShown
  /// {0}: the name of the site at which a finding is drawn.
  case drawnAt
  /// {0}: the name of a view; {1}: what is drawn in it.
  case inView

  // The columns of a table.

  case number, place, details, shownIn
}
