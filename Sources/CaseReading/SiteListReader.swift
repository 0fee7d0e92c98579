package import CaseModel
package import Diagnostics

// The grammar of a site list, the fastest input for a clinician:
//
//   list      = item { (";" | newline) item }
//   item      = place { "," (attribute | place) } [ "->" vessel [ "to" level ] { "," attribute } ]
//   place     = words [ "(" (attribute | side) { ("," | "and" | "/") attribute } ")" ]
//
// An attribute is a word of the closed vocabulary of `LesionAttribute`, or a note in quotation marks. Sizes, counts and characters
// may also stand right beside the place. What is no attribute belongs to the place, so that
// `uterus, anterior superior` is one place; in brackets it is an error, as nothing else can be meant.

/// Reads lesions from a line such as `R kidney -> IVC, occluded; both breasts`.
package struct SiteListReader {
  private var diagnostics: [Diagnostic] = []

  private init() {}

  /// The lesions of a list in order, and everything to be said about it.
  ///
  /// - Parameter file: the name under which diagnostics speak of the text.
  /// - Complexity: O(n).
  package static func read(_ text: String, file: String) -> (
    lesions: [Lesion], diagnostics: [Diagnostic]
  ) {
    var reader = SiteListReader()
    let lesions = reader.lesions(in: LocatedText(text, file: file))
    return (lesions, reader.diagnostics)
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

  private mutating func lesions(in text: LocatedText) -> [Lesion] {
    let items = text.items.filter { !$0.isEmpty }
    if items.isEmpty {
      fail(
        "LM0101", "the site list is empty", at: text,
        hint: "write places separated by semicolons: ‘liver; L femur, lytic’")
    }
    return items.compactMap { lesion(in: $0) }
  }

  private mutating func lesion(in item: LocatedText) -> Lesion? {
    if let bracket = item.unpairedBracket {
      fail(
        "LM0104", "\(bracket.quoted) has no partner", at: bracket,
        hint: "write attributes as ‘uterus (primary, cystic)’")
      return nil
    }
    let divided = item.divided(by: Self.arrows)
    var lesion = Lesion(site: SiteReference(words: ""))
    if let beyond = divided?.after {
      guard let rest = vascularExtension(in: beyond, &lesion) else { return nil }
      // What follows the vessel is said of the lesion or of the vessel, never of the place.
      for piece in rest { attributes(in: piece, &lesion) }
    }
    var words: [String] = []
    for piece in (divided?.before ?? item).phrases {
      if let known = LesionAttribute.list(piece.text) {
        for attribute in known { apply(attribute, at: piece, &lesion) }
        continue
      }
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

  // MARK: - Places

  /// The words of a place, with what is in brackets and what stands bare taken out and applied.
  private mutating func placeWords(in piece: LocatedText, _ lesion: inout Lesion) -> String {
    var words = unbracketed(piece, &lesion)[...]
    while let (attributes, length) = Self.bareAttributes(words, fromEnd: true) {
      for attribute in attributes { apply(attribute, at: piece, &lesion) }
      words = words.dropLast(length)
    }
    while let (attributes, length) = Self.bareAttributes(words, fromEnd: false) {
      for attribute in attributes { apply(attribute, at: piece, &lesion) }
      words = words.dropFirst(length)
    }
    return words.joined(separator: " ")
  }

  /// The words outside brackets. What is in brackets is applied; a side in brackets is a word of the
  /// place: `kidney (R)`. Brackets in brackets, as in `(primary (probable))`, belong to the attribute.
  private mutating func unbracketed(_ piece: LocatedText, _ lesion: inout Lesion) -> [Substring] {
    var words: [Substring] = []
    var rest = piece
    while let (before, inside, after) = rest.firstBracket {
      words += before.split(whereSeparator: \.isWhitespace)
      words += attributes(in: inside, &lesion, keepingSides: true)
      rest = after
    }
    return words + rest.text.split(whereSeparator: \.isWhitespace)
  }

  /// The longest run of words at one end that are attributes which may stand bare.
  private static func bareAttributes(_ words: ArraySlice<Substring>, fromEnd: Bool) -> (
    attributes: [LesionAttribute], length: Int
  )? {
    if !fromEnd, namesLikeAttributes.contains(words.prefix(2).joined(separator: " ").lowercased()) {
      return nil
    }
    // `4.7 cm x 2.5 cm x 3 cm` is the longest.
    for length in stride(from: min(8, words.count), to: 0, by: -1) {
      let phrase = (fromEnd ? words.suffix(length) : words.prefix(length)).joined(separator: " ")
      guard let attributes = LesionAttribute.list(phrase) else { continue }
      if attributes.allSatisfy(\.mayStandBare) { return (attributes, length) }
    }
    return nil
  }

  /// Names that begin like an attribute.
  private static let namesLikeAttributes: Set = [
    "cystic duct", "cystic artery", "cystic vein", "diffuse marrow",
  ]

  // MARK: - Attributes

  /// Attributes and nothing else: separated by commas, `and`, `/` or `&`.
  ///
  /// - Returns: the words of the place among them: sides, if they are to be kept.
  @discardableResult
  private mutating func attributes(
    in text: LocatedText, _ lesion: inout Lesion, keepingSides: Bool = false
  ) -> [Substring] {
    var sides: [Substring] = []
    for piece in text.phrases where !piece.isEmpty {
      // The tag that SNOMED CT puts behind the name of every site.
      if piece.text == "body structure" { continue }
      if keepingSides, Self.sideWords.contains(piece.text.lowercased()) {
        sides.append(piece.text)
        continue
      }
      if let known = LesionAttribute.list(piece.text) {
        for attribute in known { apply(attribute, at: piece, &lesion) }
        continue
      }
      let near = NearNames.suggestions(for: piece.string, among: LesionAttribute.phrases)
      fail(
        "LM0102", "\(piece.quoted) says nothing known of a lesion", at: piece,
        hint: near.isEmpty
          ? "‘lesionmap render --help’ lists the words; other words go into quotation marks, as a note"
          : "did you mean " + near.map { "‘\($0)’" }.joined(separator: ", ") + "?")
    }
    return sides
  }

  private mutating func apply(
    _ attribute: LesionAttribute, at piece: LocatedText, _ lesion: inout Lesion
  ) {
    do {
      try lesion.apply(attribute)
    } catch {
      fail(error.code, error.message, at: piece, hint: error.hint)
    }
  }

  private static let sideWords: Set = [
    "l", "lt", "left", "r", "rt", "right", "both", "bilateral", "midline", "left side",
    "right side", "left-sided", "right-sided", "both sides",
  ]

  // MARK: - Vessels

  private static let arrows = [
    "-->", "->", "==>", "=>", "→", " extending into ", " growing into ",
  ]

  /// Reads `IVC to hepatic veins, occluded` and returns the pieces behind the vessel.
  private mutating func vascularExtension(in text: LocatedText, _ lesion: inout Lesion)
    -> [LocatedText]?
  {
    var pieces = text.phrases
    let vessel = pieces.removeFirst()
    var chain = vessel
    var through: [SiteReference] = []
    while let (passed, beyond) = chain.divided(by: Self.arrows) {
      through.append(SiteReference(words: passed.string, place: passed.place))
      chain = beyond
    }
    let parts = chain.divided(by: [" to ", " up to "])
    let into = parts?.before ?? chain
    lesion.vascularExtension = VascularExtension(
      into: SiteReference(words: "", place: into.place), through: through)
    let words = vesselWords(in: into, &lesion)
    guard !words.isEmpty else {
      fail(
        "LM0105", "no vessel after the arrow", at: text,
        hint: "write the vessel the lesion grows into: ‘R kidney -> IVC’")
      return nil
    }
    lesion.vascularExtension?.into.words = words
    if let level = parts?.after {
      let words = vesselWords(in: level, &lesion)
      lesion.vascularExtension?.upTo = SiteReference(words: words, place: level.place)
    }
    return pieces
  }

  /// The words of a vessel or level; what is said of the vessel beside it is taken out and applied.
  private mutating func vesselWords(in piece: LocatedText, _ lesion: inout Lesion) -> String {
    var words = unbracketed(piece, &lesion)[...]
    var length = min(3, words.count)
    while length > 0 {
      let phrase = words.suffix(length).joined(separator: " ")
      if let attribute = LesionAttribute(phrase), attribute.isOfVessel {
        apply(attribute, at: piece, &lesion)
        words = words.dropLast(length)
        length = min(3, words.count)
      } else {
        length -= 1
      }
    }
    return words.joined(separator: " ")
  }

  private mutating func fail(
    _ code: String, _ message: String, at text: LocatedText, hint: String? = nil
  ) {
    diagnostics.append(Diagnostic(.error, code: code, message, at: text.place, hint: hint))
  }
}
