// Words that are longer than a line.

extension LineBreaker {
  /// The pieces of a word, in order: as long as fits, at least one character each, with a hyphen where
  /// the word has letters that take one.
  ///
  /// - Parameter fits: whether a piece, its hyphen included, has room on a line.
  package func hyphenated(_ word: String, fits: (String) -> Bool) -> [String] {
    let characters = Array(word)
    let known = hyphenation(of: characters)
    var pieces: [String] = []
    var start = 0
    while start < characters.count - 1, !fits(String(characters[start...])) {
      func isRoomy(_ end: Int) -> Bool { fits(piece(characters[start..<end])) }
      // Where words are put together, or else between syllables, so that the word can still be read.
      let end =
        known.last { $0 > start && isRoomy($0) }
        ?? Self.syllableEnds(of: String(characters[start...])).last { isRoomy(start + $0) }
        .map { start + $0 }
        ?? ((start + 1)..<characters.count)
        .last { Self.mayCut(characters[$0 - 1], characters[$0]) && isRoomy($0) }
        ?? firstCut(characters, after: start)
      pieces.append(
        end < characters.count ? piece(characters[start..<end]) : String(characters[start...]))
      start = end
    }
    return start < characters.count ? pieces + [String(characters[start...])] : pieces
  }

  private func piece(_ characters: ArraySlice<Character>) -> String {
    String(characters) + (characters.last.map(Self.takesHyphen) ?? false ? "-" : "")
  }

  private func firstCut(_ characters: [Character], after start: Int) -> Int {
    ((start + 1)..<characters.count).first { Self.mayCut(characters[$0 - 1], characters[$0]) }
      ?? characters.count
  }

  /// After how many characters the lexicon parts a word; marks around it aside.
  private func hyphenation(of characters: [Character]) -> [Int] {
    guard !lexicon.hyphenations.isEmpty,
      let first = characters.firstIndex(where: \.isLetter),
      let last = characters.lastIndex(where: \.isLetter)
    else { return [] }
    let word = String(characters[first...last]).lowercased()
    return (lexicon.hyphenations[word] ?? []).map { $0 + first }
  }

  // MARK: - Without a lexicon

  /// Scripts of letters that join or stand in clusters are cut without a hyphen.
  private static func takesHyphen(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first, character.isLetter else { return false }
    return scalar.value < 0x590
  }

  /// Whether a word may be cut between two characters as a last resort: not within a cluster of Thai or
  /// Lao, whose vowels may stand before their consonant.
  private static func mayCut(_ before: Character, _ after: Character) -> Bool {
    guard let first = before.unicodeScalars.last?.value,
      let second = after.unicodeScalars.first?.value
    else { return true }
    switch (first, second) {
    case (0x0E40...0x0E44, _), (0x0EC0...0x0EC4, _): return false
    case (_, 0x0E2F...0x0E3A), (_, 0x0E45...0x0E4E), (_, 0x0EAF...0x0EBC), (_, 0x0EC6...0x0ECD):
      return false
    default: return true
    }
  }

  /// After how many characters a word of Latin letters may be parted by a hyphen: before the consonant
  /// that begins a syllable, three letters from either end. A rule of thumb that suits anatomical words
  /// in languages written as they are spoken; no dictionary.
  static func syllableEnds(of word: some StringProtocol) -> [Int] {
    let letters = word.lowercased().map(\.withoutAccent)
    guard letters.count > 6 else { return [] }
    return (3...(letters.count - 3)).filter { index in
      guard letters[(index - 3)..<(index + 3)].allSatisfy(\.isLetter) else { return false }
      let start = String(letters[index...].prefix(3))
      guard !vowels.contains(letters[index]), letters[..<index].contains(where: vowels.contains)
      else { return false }
      // One consonant, or one of the pairs that stay together, and then a vowel.
      let onset = inseparable.first { start.hasPrefix($0) }?.count ?? 1
      guard index + onset < letters.count, vowels.contains(letters[index + onset]) else {
        return false
      }
      return onset > 1 || !inseparable.contains(String(letters[(index - 1)...index]))
    }
  }

  private static let vowels: Set<Character> = ["a", "e", "i", "o", "u", "y"]
  private static let inseparable: Set<String> = [
    "sch", "ch", "ph", "th", "rh", "sh", "qu", "bl", "br", "cl", "cr", "dr", "fl", "fr", "gl", "gr",
    "kl", "kr", "pl", "pr", "tr", "ll", "ñ", "nh", "lh", "gn",
  ]
}

extension Character {
  /// The vowel under an accent.
  fileprivate var withoutAccent: Character {
    switch self {
    case "ä", "á", "à", "â", "ã", "å": "a"
    case "é", "è", "ê", "ë": "e"
    case "í", "ì", "î", "ï": "i"
    case "ö", "ó", "ò", "ô", "õ", "œ", "ø": "o"
    case "ü", "ú", "ù", "û": "u"
    default: self
    }
  }
}
