import CaseModel
import Diagnostics

// Places, and what stands beside them without a comma or in brackets.

extension SiteListReader {
  /// The words of a place, with what is in brackets, what stands bare and what is invaded taken out
  /// and applied.
  mutating func placeWords(in piece: LocatedText, _ lesion: inout Lesion) -> String {
    if let (before, _, neighbour) = piece.divided(by: Self.invasions) {
      invade(neighbour, &lesion)
      return placeWords(in: before, &lesion)
    }
    var words = unbracketed(piece, &lesion)[...]
    while let (attributes, length) = Self.bareAttributes(words, fromEnd: true) {
      for attribute in attributes { apply(attribute, at: piece, &lesion) }
      words = words.dropLast(length)
    }
    while let (attributes, length) = Self.bareAttributes(words, fromEnd: false) {
      for attribute in attributes { apply(attribute, at: piece, &lesion) }
      words = words.dropFirst(length)
    }
    return Self.joined(words)
  }

  /// Words as they are kept: with single blanks, and those in backquotes letter by letter.
  static func joined(_ tokens: some Collection<Substring>) -> String {
    tokens.map { QuotedText.content($0, isPlace: true) ?? String($0) }.joined(separator: " ")
  }

  /// The words outside brackets. What is in brackets is applied, unless it is a part of the place:
  /// `kidney (R)`, `liver (segment VII)`. Brackets in brackets, as in `(primary (probable))`, belong
  /// to the attribute.
  mutating func unbracketed(_ piece: LocatedText, _ lesion: inout Lesion) -> [Substring] {
    var words: [Substring] = []
    var rest = piece
    while let (before, inside, after) = rest.firstBracket {
      words += before.tokens
      words += attributes(in: inside, &lesion, keepingPlaces: true)
      rest = after
    }
    return words + rest.text.tokens
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
      let run = fromEnd ? words.suffix(length) : words.prefix(length)
      // A note is one word, however long, and no part of a longer run.
      if length > 1, run.contains(where: { QuotedText.closers(of: $0.first ?? " ") != nil }) {
        continue
      }
      // `3 cm from the nipple` says where, and not how large.
      let next = fromEnd ? nil : words.dropFirst(length).first?.lowercased()
      if let next, ["from", "fn"].contains(next) { continue }
      guard let attributes = LesionAttribute.list(run.joined(separator: " ")) else { continue }
      if attributes.allSatisfy(\.mayStandBare) { return (attributes, length) }
    }
    return nil
  }

  /// Names that begin like an attribute.
  private static let namesLikeAttributes: Set = [
    "cystic duct", "cystic artery", "cystic vein", "diffuse marrow",
  ]

  /// Attributes and nothing else: separated by commas, `and`, `/` or `&`.
  ///
  /// - Parameter keepingPlaces: whether parts of the place may stand among them.
  /// - Returns: the words of the place.
  @discardableResult
  mutating func attributes(
    in text: LocatedText, _ lesion: inout Lesion, keepingPlaces: Bool = false
  ) -> [Substring] {
    var words: [Substring] = []
    for piece in text.phrases where !piece.isEmpty {
      // The tag that SNOMED CT puts behind the name of every site.
      if piece.text == "body structure" { continue }
      if keepingPlaces, Self.sideWords.contains(piece.text.lowercased()) {
        words += piece.text.tokens
        continue
      }
      if apply(wholePiece: piece, &lesion) { continue }
      let near = NearNames.suggestions(for: piece.string, among: LesionAttribute.phrases)
      if keepingPlaces, Self.mayBePlace(piece.text, near: near) {
        words += piece.text.tokens
        continue
      }
      fail(
        "LM0102", "\(piece.quoted) says nothing known of a lesion", at: piece,
        hint: near.isEmpty
          ? "docs/site-list.md lists the words; other words go into quotation marks, as a note"
          : "did you mean " + near.map { "‘\($0)’" }.joined(separator: ", ") + "?")
    }
    return words
  }

  /// Whether words in brackets are more likely a part of the place, as in `liver (segment VII)`, than
  /// an attribute misspelt, a measure or a remark. The resolver accounts for each of them.
  private static func mayBePlace(_ text: Substring, near: [String]) -> Bool {
    let words = text.tokens
    guard words.count <= 3, text.utf8.count <= 60, let first = words.first?.first,
      !text.contains(where: "()".contains)
    else { return false }
    // Three letters are near to anything.
    if !near.isEmpty, text.count > 3 { return false }
    let isMeasure = text.hasSuffix("mm") || text.hasSuffix("cm")
    // `8th rib` and `4R` begin with a number and are no measures.
    let isNumber = first.isNumber && !(words[0].last?.isLetter ?? false)
    return !isMeasure && !isNumber && (first.isLetter || first.isNumber)
  }

  private static let sideWords: Set = [
    "l", "lt", "left", "r", "rt", "right", "both", "bilateral", "midline", "left side",
    "right side", "left-sided", "right-sided", "both sides",
  ]
}
