package import CaseModel
package import Diagnostics

// The grammar is in docs/site-list.md. In short, a list is made of findings between semicolons and
// line breaks; a finding is a place, what is said of it after commas or in brackets, and behind an
// arrow what it grows into. What is said is a word of the closed vocabulary of `LesionAttribute`, a
// key with a value, or a note in quotation marks. What is none of these belongs to the place, so that
// `uterus, anterior superior` is one place.

/// Reads lesions from a line such as `R kidney -> IVC, occluded; both breasts`.
package struct SiteListReader {
  var diagnostics: [Diagnostic] = []

  private init() {}

  /// The lesions of a list in order, and everything to be said about it.
  ///
  /// - Parameter file: the name under which diagnostics speak of the text.
  /// - Complexity: O(n).
  package static func read(_ text: String, file: String) -> (
    lesions: [Lesion], diagnostics: [Diagnostic]
  ) {
    let (source, diagnostics) = readCase(text, file: file)
    return (source.lesions, diagnostics)
  }

  /// A list with what its headings say of the whole case: `title: …`, `sex: female`.
  ///
  /// - Parameter file: the name under which diagnostics speak of the text.
  /// - Complexity: O(n).
  package static func readCase(_ text: String, file: String) -> (
    source: Case, diagnostics: [Diagnostic]
  ) {
    var reader = SiteListReader()
    let source = reader.readCase(LocatedText(text, file: file))
    return (source, reader.diagnostics)
  }

  /// One lesion from a text that stands in another one, as a cell of a table does.
  ///
  /// - Parameter place: of the text's first character; of the whole when the text does not stand
  ///   there as it is here.
  package static func readItem(_ text: String, at place: SourcePlace, isVerbatim: Bool) -> (
    lesion: Lesion?, diagnostics: [Diagnostic]
  ) {
    readItem(
      LocatedText(
        text, file: place.file, line: place.line, column: place.column, isPinned: !isVerbatim))
  }

  /// One lesion from a value of a case file.
  static func readItem(_ text: LocatedText) -> (lesion: Lesion?, diagnostics: [Diagnostic]) {
    var reader = SiteListReader()
    let lesion = reader.lesion(in: text.trimmed)
    return (lesion, reader.diagnostics)
  }

  private mutating func readCase(_ text: LocatedText) -> Case {
    var source = Case(lesions: [])
    var headings = CaseHeadings()
    var items: [LocatedText] = []
    for item in text.items where !item.isEmpty {
      if let heading = CaseHeadings.heading(in: item) {
        diagnostics += headings.apply(heading, at: item, to: &source)
      } else {
        items.append(item)
      }
    }
    if items.isEmpty {
      fail(
        "LM0101", "the site list is empty", at: text,
        hint: "write places separated by semicolons: ‘liver; L femur, lytic’")
    }
    for item in ListMarks.removed(from: items.flatMap(slashed)) {
      if let lesion = lesion(in: item) { source.lesions.append(lesion) }
    }
    return source
  }

  mutating func lesion(in item: LocatedText) -> Lesion? {
    if let (mark, isQuotation) = item.unpaired {
      if isQuotation {
        fail(
          "LM0108", "\(mark.quoted) has no partner on its line", at: mark,
          hint: "close the note: ‘liver, \"hard, fixed\"’; a note has no line break")
      } else {
        fail(
          "LM0104", "\(mark.quoted) has no partner", at: mark,
          hint: "write attributes as ‘uterus (primary, cystic)’")
      }
      return nil
    }
    let item = item.withoutFullStop
    let divided = item.divided(by: Self.arrows)
    var lesion = Lesion(site: SiteReference(words: ""))
    if let (_, mark, beyond) = divided {
      guard let rest = growth(in: beyond, by: mark, &lesion) else { return nil }
      // What follows the vessel is said of the lesion or of the vessel, never of the place.
      for piece in rest { attributes(in: piece, &lesion) }
    }
    var words: [String] = []
    for piece in (divided?.before ?? item).phrases {
      if apply(wholePiece: piece, &lesion) { continue }
      let place = placeWords(in: piece, &lesion)
      guard !place.isEmpty else { continue }
      if words.isEmpty { lesion.site.place = piece.place }
      words.append(place)
    }
    guard !words.isEmpty else {
      fail(
        "LM0103", "no place in \(item.quoted)", at: item,
        hint: "start with where the lesion is: ‘liver, 32 mm’")
      return nil
    }
    lesion.site.words = words.joined(separator: ", ")
    return lesion
  }

  /// Applies a piece that says one thing and names no place of its own: attributes, a key with its
  /// value, a neighbour invaded.
  mutating func apply(wholePiece piece: LocatedText, _ lesion: inout Lesion) -> Bool {
    if let known = LesionAttribute.list(piece.text) {
      for attribute in known { apply(attribute, at: piece, &lesion) }
      return true
    }
    if let (key, value) = piece.keyed {
      do {
        let text = QuotedText.content(value.text, isPlace: false) ?? value.string
        try lesion.apply(text, for: key, at: value.place)
      } catch {
        fail(error.code, error.message, at: value, hint: error.hint)
      }
      return true
    }
    if let (before, _, neighbour) = piece.divided(by: Self.invasions), before.isEmpty {
      invade(neighbour, &lesion)
      return true
    }
    return false
  }

  mutating func apply(
    _ attribute: LesionAttribute, at piece: LocatedText, _ lesion: inout Lesion
  ) {
    do {
      try lesion.apply(attribute)
    } catch {
      fail(error.code, error.message, at: piece, hint: error.hint)
    }
  }

  mutating func fail(
    _ code: String, _ message: String, at text: LocatedText, hint: String? = nil
  ) {
    diagnostics.append(Diagnostic(.error, code: code, message, at: text.place, hint: hint))
  }
}
