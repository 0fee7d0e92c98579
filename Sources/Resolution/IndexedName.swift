import BodyAtlas

/// One way to write a site, ready to be looked for in phrases.
struct IndexedName: Sendable {
  /// What kind of name it is.
  enum Kind: Int, Comparable, Sendable {
    case name, synonym, abbreviation, identifier, foreign

    static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
  }

  /// The place of the site in the vocabulary.
  var site: Int
  var kind: Kind
  /// The side that the words alone imply.
  var side: BodySide?
  /// Whether it may mean another site as well.
  var isDoubtful = false
  /// The numbers of its words in the order written, joining words left out.
  var words: [Int32]
  /// Those that a phrase has to hold; the others, such as `region`, may be missing.
  var needed: [Int32]
}
