/// Where a line of text may end.
///
/// At spaces in all scripts. Chinese and Japanese have none and break between any two characters, but
/// for a few that may not begin or end a line (kinsoku). No-break spaces hold.
package enum LineBreaker {
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

  /// The parts of a text, in its order.
  package static func parts(of text: String) -> [Part] {
    text.split(separator: " ").flatMap { word -> [Part] in
      // Most words are of scripts that break at spaces alone.
      guard word.unicodeScalars.contains(where: isIdeographic) else {
        return [Part(text: String(word), followsBlank: true)]
      }
      return pieces(of: word).enumerated().map { Part(text: $1, followsBlank: $0 == 0) }
    }
  }

  private static func pieces(of word: Substring) -> [String] {
    var pieces: [String] = []
    var last: Character?
    for character in word {
      if let last, !mayEnd(between: last, character) {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
      last = character
    }
    return pieces
  }

  private static func mayEnd(between before: Character, _ after: Character) -> Bool {
    guard let first = before.unicodeScalars.last, let second = after.unicodeScalars.first else {
      return false
    }
    guard isIdeographic(first) || isIdeographic(second) else { return false }
    // A number stays with the word that counts: 9处.
    if first.properties.numericType == .decimal { return false }
    return !neverEnds.contains(before) && !neverBegins.contains(after)
      && !isHanging(second)
  }

  /// Marks that belong to what stands before them.
  private static func isHanging(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .closePunctuation, .finalPunctuation, .nonspacingMark, .enclosingMark: true
    default: false
    }
  }

  private static let neverBegins: Set<Character> = [
    "，", "。", "、", "；", "：", "？", "！", "）", "》", "〉", "」", "』", "】", "〕", "］", "｝", "”",
    "’", "…", "—", "～", "·", "・", "ー", "々", "〻", "％", "‰", "℃", ",", ".", ";", ":", "?", "!",
    ")", "]", "}", "%", "/", "-", "\u{A0}", "ぁ", "ぃ", "ぅ", "ぇ", "ぉ", "っ", "ゃ", "ゅ", "ょ",
    "ゎ", "ァ", "ィ", "ゥ", "ェ", "ォ", "ッ", "ャ", "ュ", "ョ", "ヮ", "ヵ", "ヶ",
  ]

  private static let neverEnds: Set<Character> = [
    "（", "《", "〈", "「", "『", "【", "〔", "［", "｛", "“", "‘", "(", "[", "{", "\u{A0}", "→", "×", "±",
    "<", ">", "≤", "≥", "#", "№", "￥", "$", "€", "-", "/",
  ]

  /// Han characters, kana, and the punctuation and wide forms that go with them. Korean has spaces.
  private static func isIdeographic(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0x30FF, 0x3190...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFFEF,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }

  // MARK: - Long words

  /// After how many characters a word of Latin letters may be parted by a hyphen: before the consonant
  /// that begins a syllable, three letters from either end. A rule of thumb that suits anatomical words
  /// in languages written as they are spoken; no dictionary.
  package static func syllableEnds(of word: some StringProtocol) -> [Int] {
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
    "kl",
    "kr", "pl", "pr", "tr", "ll", "ñ", "nh", "lh", "gn",
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
