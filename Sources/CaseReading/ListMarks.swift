/// Takes away what people put before the items of a list: bullets and numbers.
enum ListMarks {
  /// The items without their bullets and numbers.
  ///
  /// `1. liver` is numbered only in a list numbered from 1 throughout, because `8. rib` is a place; and
  /// not when what is numbered are ribs and the like.
  static func removed(from items: [LocatedText]) -> [LocatedText] {
    let items = items.map(withoutBullet)
    let numbered = items.map(numbered)
    let isNumbered =
      items.count > 1
      && zip(1..., numbered).allSatisfy { number, item in
        item?.number == number && !countedNouns.contains(firstWord(item?.rest))
      }
    return isNumbered ? zip(items, numbered).map { $1?.rest ?? $0 } : items
  }

  /// What a number belongs to and not to the list.
  private static let countedNouns: Set = [
    "rib", "ribs", "vertebra", "vertebrae", "segment", "metacarpal", "metatarsal", "finger", "toe",
    "phalanx", "digit", "ray", "costa", "level", "intercostal",
  ]

  private static func firstWord(_ item: LocatedText?) -> String {
    item?.text.prefix { $0.isLetter }.lowercased() ?? ""
  }

  /// `1. liver` as 1 and `liver`.
  private static func numbered(_ item: LocatedText) -> (number: Int, rest: LocatedText)? {
    let digits = item.text.prefix(3).prefix(while: \.isDigit)
    let rest = item.text[digits.endIndex...]
    guard let number = Int(digits), rest.first == ".",
      rest.dropFirst().first?.isWhitespace ?? false
    else { return nil }
    return (number, item.with(rest.dropFirst()).trimmed)
  }

  /// Without `•`, `-`, `1)`, `(1)`, `a)` or `#1`.
  private static func withoutBullet(_ item: LocatedText) -> LocatedText {
    guard let end = bulletEnd(item.text), end < item.text.endIndex else { return item }
    return item.with(item.text[end...]).trimmed
  }

  private static func bulletEnd(_ text: Substring) -> Substring.Index? {
    guard let first = text.first else { return nil }
    let second = text.index(after: text.startIndex)
    if "•▪‣◦○●■□✓".contains(first) { return second }
    if "-–—−*·+".contains(first) {
      return text[second...].first?.isWhitespace ?? false ? second : nil
    }
    var rest = text
    let isBracketed = first == "("
    let isHash = first == "#"
    if isBracketed || isHash { rest = rest.dropFirst() }
    let digits = rest.prefix(3).prefix(while: \.isDigit)
    let mark = digits.isEmpty && !isHash ? rest.prefix(1).prefix(while: \.isLetter) : digits
    guard !mark.isEmpty else { return nil }
    rest = rest[mark.endIndex...]
    if isHash {
      if let sign = rest.first, ".):".contains(sign) { rest = rest.dropFirst() }
    } else {
      guard rest.first == ")" else { return nil }
      rest = rest.dropFirst()
    }
    // `(L) kidney` and `(r) lung` are sides.
    if isBracketed, digits.isEmpty { return nil }
    return rest.first?.isWhitespace ?? false ? rest.startIndex : nil
  }
}

extension SiteListReader {
  /// The findings between slashes with blanks around them, `liver 3 cm / spleen`, where nothing else
  /// can be meant: one ends in something said of it, and the next begins with its place.
  func slashed(_ item: LocatedText) -> [LocatedText] {
    guard item.text.contains("/") else { return [item] }
    let pieces = item.split { index in
      let text = item.text
      return text[index] == "/" && (text[..<index].last?.isWhitespace ?? false)
        && (text[index...].dropFirst().first?.isWhitespace ?? false)
    }
    guard pieces.count > 1, !pieces.contains(where: \.isEmpty) else { return [item] }
    for (index, piece) in pieces.enumerated() {
      guard let words = piece.phrases.last?.text.tokens, let last = words.last,
        let first = piece.text.tokens.first
      else { return [item] }
      let endsInAttribute =
        piece.text.last == ")" || LesionAttribute(last) != nil
        || LesionAttribute(words.suffix(2).joined(separator: " ")) != nil
      let beginsWithAttribute = LesionAttribute(first) != nil
      if index < pieces.count - 1, !endsInAttribute { return [item] }
      if index > 0, beginsWithAttribute || first.first?.isNumber ?? false { return [item] }
    }
    return pieces
  }
}

extension LocatedText {
  /// Without the full stop at the end of a sentence.
  var withoutFullStop: LocatedText {
    guard text.count > 1, text.last == "." else { return self }
    return with(text.dropLast()).trimmed
  }
}
