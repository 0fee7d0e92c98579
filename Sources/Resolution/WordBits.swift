import CaseModel

/// The different words of a phrase as bits of a number, and what they may do without being a name.
struct WordBits {
  private(set) var texts: [String] = []
  /// In the index; -1 for a word that no name has.
  private(set) var numbers: [Int32] = []
  private var plurals: UInt32 = 0
  private(set) var sides: UInt32 = 0
  private(set) var aspects: UInt32 = 0
  private(set) var fillers: UInt32 = 0
  /// Fillers that mean a part of the place.
  private(set) var parts: UInt32 = 0
  private(set) var numerals: UInt32 = 0
  /// The word `level`, which says nothing beside a vertebra.
  private(set) var levelWord: UInt32 = 0
  /// Words that have to be part of a name.
  private(set) var content: UInt32 = 0

  /// Nil for a phrase of no words or of more than `longest` different ones.
  init?(_ words: some Collection<PhraseWord>, index: SiteIndex, longest: Int) {
    for word in words {
      if let place = texts.firstIndex(of: word.text) {
        if Self.isOfPair(word) { plurals |= 1 << UInt32(place) }
        continue
      }
      guard texts.count < longest else { return nil }
      let bit: UInt32 = 1 << UInt32(texts.count)
      texts.append(word.text)
      numbers.append(index.number(of: word.text) ?? -1)
      if Self.isOfPair(word) { plurals |= bit }
      classify(word, bit)
    }
    if texts.isEmpty { return nil }
  }

  /// Whether the word is a plural that may mean the left and the right one.
  private static func isOfPair(_ word: PhraseWord) -> Bool {
    word.isPlural && GrammarWords.role(of: word.text).isDisjoint(with: [.filler, .several])
  }

  /// `x3`, `3x`.
  private static func isCount(_ word: String) -> Bool {
    let digits = word.hasPrefix("x") ? word.dropFirst() : word.hasSuffix("x") ? word.dropLast() : ""
    return !digits.isEmpty && digits.utf8.allSatisfy { (48...57).contains($0) }
  }

  private mutating func classify(_ word: PhraseWord, _ bit: UInt32) {
    let role = GrammarWords.role(of: word.text)
    var isFree = role.contains(.joiner)
    if role.contains(.filler) || Self.isCount(word.text) {
      fillers |= bit
      if role.contains(.part) { parts |= bit }
      isFree = true
    }
    if SideWords.sides[word.text] != nil {
      sides |= bit
      isFree = true
    }
    if AspectWords.aspects[word.text] != nil {
      aspects |= bit
      isFree = true
    }
    if word.number != nil {
      numerals |= bit
      isFree = true
    }
    if word.text == "level" { levelWord = bit }
    if !isFree { content |= bit }
  }

  /// Whether a word has to be part of a name and is part of none.
  var hasUnknownWord: Bool {
    numbers.indices.contains { numbers[$0] < 0 && content & (1 << UInt32($0)) != 0 }
  }

  /// The bits of all words, or nil when one is not in the phrase.
  func mask(of words: [Int32]) -> UInt32? {
    var mask: UInt32 = 0
    for word in words {
      guard let bit = self.mask(of: word) else { return nil }
      mask |= bit
    }
    return mask
  }

  func mask(of word: Int32) -> UInt32? {
    for place in numbers.indices where numbers[place] == word { return 1 << UInt32(place) }
    return nil
  }

  /// Whether the words of a name stand in the phrase in the name's own order.
  func isInOrder(_ name: [Int32]) -> Bool {
    var last = -1
    for word in name {
      guard let place = numbers.firstIndex(of: word) else { continue }
      guard place > last else { return false }
      last = place
    }
    return true
  }

  func isPlural(_ mask: UInt32) -> Bool { plurals & mask != 0 }

  func sideWords(in mask: UInt32) -> [Laterality] {
    texts.indices.compactMap { mask & (1 << UInt32($0)) != 0 ? SideWords.sides[texts[$0]] : nil }
  }

  func aspectWords(in mask: UInt32) -> [Aspect] {
    texts.indices.flatMap {
      mask & (1 << UInt32($0)) != 0 ? AspectWords.aspects[texts[$0]] ?? [] : []
    }
  }
}
