import CaseModel

/// Finds words that forbid taking a phrase for the place it names.
enum Refusal {
  static func reason(_ words: [PhraseWord], index: SiteIndex) -> RefusalReason? {
    for word in words {
      let role = GrammarWords.role(of: word.text)
      if role.contains(.negation) { return .negated(word.text) }
      if role.contains(.refusal) { return .unknown(word.text) }
      if role.contains(.relation) { return .relation(word.text) }
    }
    if let stage = words.first(where: { isStage($0.text) }) {
      // `pT2` beside a place is a remark; alone it names none.
      let others = words.filter { !isStage($0.text) && $0.number == nil }
      if others.allSatisfy({ isRemark($0.text) }) { return .stage(stage.text) }
    }
    return nil
  }

  /// `inferior to the liver` is not in it.
  static func direction(_ words: [PhraseWord]) -> RefusalReason? {
    for (word, next) in zip(words, words.dropFirst()) {
      if next.text == "to", isDirection(word.text) { return .relation(word.text + " to") }
      // What is left after an operation is not the lesion.
      if word.text == "post", procedures.contains(next.text) {
        return .relation("post " + next.text)
      }
    }
    return nil
  }

  private static let procedures: Set = ["resection", "excision", "dissection", "biopsy"]

  /// The words without stages and the numbers right behind the word `stage`.
  static func withoutStages(_ words: [PhraseWord]) -> [PhraseWord] {
    guard words.contains(where: { isStage($0.text) }) else { return words }
    return words.indices.filter { at in
      let isValue = at > 0 && words[at].number != nil && isStage(words[at - 1].text)
      return !isStage(words[at].text) && !isValue
    }.map { words[$0] }
  }

  static func isDirection(_ word: String) -> Bool {
    AspectWords.aspects[word] != nil || SideWords.sides[word] != nil
  }

  static func isRemark(_ word: String) -> Bool {
    isDirection(word) || !GrammarWords.role(of: word).isDisjoint(with: [.joiner, .filler])
  }

  /// A stage of the TNM system or the word for one: `pt2`, `n1`, `m0`, `t2n1m0`, `stage`.
  static func isStage(_ word: String) -> Bool {
    if ["stage", "grade", "tnm", "stadium"].contains(word) { return true }
    var rest = word.utf8[...]
    var hasPrefix = false
    while let first = rest.first, "cpyr".utf8.contains(first), rest.count > 2 {
      rest = rest.dropFirst()
      hasPrefix = true
    }
    guard let letter = rest.first, "tnm".utf8.contains(letter), rest.count >= 2 else {
      return false
    }
    let value = rest.dropFirst()
    guard let digit = value.first, (48...52).contains(digit) || value.elementsEqual("x".utf8) else {
      return false
    }
    let isShort = value.dropFirst().allSatisfy { (97...100).contains($0) } && value.count <= 2
    // `t2` alone is a vertebra.
    if isShort { return hasPrefix || letter != UInt8(ascii: "t") || value.count == 2 }
    return value.contains(UInt8(ascii: "n")) || value.contains(UInt8(ascii: "m"))
  }
}

/// Takes ‘not otherwise specified’ and ‘side not stated’ out of a phrase.
enum Unstated {
  /// - Returns: whether the side is said not to be stated.
  static func remove(from words: inout [PhraseWord]) -> Bool {
    removeFractions(from: &words)
    guard
      words.contains(where: { $0.text == "not" || $0.text == "side" || $0.text == "laterality" })
    else { return false }
    var isSide = false
    var start = 0
    while start < words.count {
      let isOfSide = words[start].text == "side" || words[start].text == "laterality"
      if let end = end(ofUnstatedFrom: isOfSide ? start + 1 : start, isOfSide, in: words) {
        words.removeSubrange(start..<end)
        isSide = isSide || isOfSide
      } else {
        start += 1
      }
    }
    return isSide
  }

  /// `anterior 2/3 of the tongue` is no row of numbers.
  private static func removeFractions(from words: inout [PhraseWord]) {
    for at in words.indices.dropLast(2).reversed()
    where words[at].number != nil && words[at + 1].number != nil && words[at + 1].gap == .slash
      && words[at + 2].text == "of" && (at == 0 || AspectWords.aspects[words[at - 1].text] != nil)
    {
      words.removeSubrange(at...(at + 1))
    }
  }

  private static func end(ofUnstatedFrom start: Int, _ isOfSide: Bool, in words: [PhraseWord])
    -> Int?
  {
    var at = start
    guard at < words.count else { return nil }
    if isOfSide, ["unknown", "unspecified", "unstated"].contains(words[at].text) { return at + 1 }
    guard words[at].text == "not" else { return nil }
    at += 1
    if at < words.count, words[at].text == "otherwise" { at += 1 }
    guard at < words.count, ["specified", "stated", "given", "known"].contains(words[at].text)
    else { return nil }
    return at + 1
  }
}
