/// Where a line of text may end.
///
/// At spaces in all scripts; no-break spaces hold. Scripts without spaces break where ICU lets a line end
/// and a word ends, and not within a term that the lexicon knows. What is longer than a line gives way
/// step by step: terms between words, words between characters or at hyphens.
package struct LineBreaker: Sendable {
  /// A part of a text that stays on one line.
  package struct Part: Hashable, Sendable {
    package var text: String
    /// Whether a blank parts it from what stands before it on the same line.
    package var followsBlank: Bool

    package init(text: String, followsBlank: Bool) {
      self.text = text
      self.followsBlank = followsBlank
    }

    /// What stands before it, unless it begins a line.
    package var gap: String { followsBlank ? " " : "" }
  }

  /// What a break leaves whole; the first ones are the better breaks.
  package enum Level: Int, Comparable, CaseIterable, Sendable {
    case terms, words, characters

    package static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
  }

  package let lexicon: Lexicon

  package init(_ lexicon: Lexicon = Lexicon()) { self.lexicon = lexicon }

  /// The parts of a text, in its order.
  package func parts(of text: String) -> [Part] {
    text.split(separator: " ").flatMap { word -> [Part] in
      // Most words are of scripts that break at spaces alone.
      guard word.unicodeScalars.contains(where: Self.breaksWithinWords) else {
        return [Part(text: String(word), followsBlank: true)]
      }
      return pieces(of: String(word), leaving: .terms).enumerated()
        .map { Part(text: $1, followsBlank: $0 == 0) }
    }
  }

  /// A text without blanks, parted wherever a line may end that leaves a level whole; one piece in scripts
  /// that have blanks between words.
  package func pieces(of text: String, leaving level: Level) -> [String] {
    let ends = ends(in: text)
    var pieces: [String] = []
    for (index, character) in text.enumerated() {
      if pieces.isEmpty || ends[index].map({ $0 <= level }) ?? false {
        pieces.append(String(character))
      } else {
        pieces[pieces.count - 1].append(character)
      }
    }
    return pieces
  }

  // MARK: - Scripts without spaces

  /// By the number of characters before it, each place where a line may end, with what stays whole.
  private func ends(in text: String) -> [Int: Level] {
    guard text.unicodeScalars.contains(where: Self.breaksWithinWords) else { return [:] }
    let characters = Array(text)
    let lines = Set(TextBoundaries.offsets(.line, in: text))
    let words = Set(TextBoundaries.offsets(.word, in: text))
    let isWithinTerm = placesWithinTerms(characters)
    var ends: [Int: Level] = [:]
    var offset = 0
    for index in characters.indices.dropLast() {
      offset += characters[index].utf16.count
      guard lines.contains(offset), Self.mayPart(characters[index], characters[index + 1]) else {
        continue
      }
      ends[index + 1] =
        !words.contains(offset) ? .characters : isWithinTerm[index + 1] ? .words : .terms
    }
    return ends
  }

  private func placesWithinTerms(_ characters: [Character]) -> [Bool] {
    var isWithin = Array(repeating: false, count: characters.count + 1)
    var start = 0
    while start < characters.count {
      let length = lexicon.termLength(at: start, of: characters)
      for place in (start + 1)..<max(start + 1, start + length) { isWithin[place] = true }
      start += max(1, length)
    }
    return isWithin
  }

  /// Whether a break that ICU allows suits a label.
  private static func mayPart(_ before: Character, _ after: Character) -> Bool {
    guard let first = before.unicodeScalars.last, let second = after.unicodeScalars.first else {
      return false
    }
    // Words in letters break at spaces alone: T8–T10.
    guard breaksWithinWords(first) || breaksWithinWords(second) else { return false }
    // A number stays with the word that counts: 9处.
    if first.properties.numericType == .decimal { return false }
    return !neverEnds.contains(before) && !neverBegins.contains(after)
  }

  /// Signs that belong to what follows them.
  private static let neverEnds: Set<Character> = [
    "\u{A0}", "→", "×", "±", "<", ">", "≤", "≥", "#", "№", "-", "/",
  ]
  /// Signs that belong to what stands before them.
  private static let neverBegins: Set<Character> = ["\u{A0}", "·", "-", "/", "～"]

  /// Whether it belongs to a script without spaces between words: Han characters, kana, and the
  /// punctuation and wide forms that go with them; Thai, Lao, Burmese, Khmer. Korean has spaces.
  private static func breaksWithinWords(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0x30FF, 0x3190...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFFEF,
      0x20000...0x3FFFF, 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0xA9E0...0xA9FF,
      0xAA60...0xAA7F:
      true
    default: false
    }
  }
}
