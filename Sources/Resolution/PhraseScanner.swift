/// Cuts a phrase into words of small letters and digits.
///
/// Every name of the vocabulary goes through here when the program starts, which is why this is a
/// loop over scalars and bytes and not a handful of string operations.
enum PhraseScanner {
  /// The words in order. `&` and `+` are `and`, `B/L` is `bilateral`, `L-4` is `l4`; what `Morison's`
  /// and `node(s)` leave behind, a single s, is left out.
  static func words(of phrase: String) -> [PhraseWord] {
    var words: [PhraseWord] = []
    var letters: [UInt8] = []
    var gap = PhraseWord.Gap.blank
    /// The only mark since the last word, for `L-4` and `B/L`; nil for more or for a blank.
    var mark: Unicode.Scalar?
    var isFirstMark = true
    /// Behind the ending in `node(s)`, whose bracket parts nothing.
    var closesEnding = false
    func finish() {
      guard !letters.isEmpty else { return }
      if let last = words.last?.text, let joined = joined(last, mark, letters) {
        words[words.count - 1].text = joined
      } else if isEnding(letters, mark, after: words) {
        closesEnding = mark == "("
      } else {
        if gap == .blank, mark == ".", !words.isEmpty { gap = .point }
        let isPlural = WordFold.fold(&letters)
        words.append(
          PhraseWord(text: String(decoding: letters, as: UTF8.self), gap: gap, isPlural: isPlural))
      }
      letters.removeAll(keepingCapacity: true)
      gap = .blank
      mark = nil
      isFirstMark = true
    }
    for scalar in phrase.unicodeScalars {
      if append(scalar, to: &letters) { continue }
      finish()
      if closesEnding {
        closesEnding = false
        if scalar == ")" { continue }
      }
      mark = isFirstMark ? scalar : nil
      isFirstMark = false
      if scalar == "&" || scalar == "+" {
        words.append(PhraseWord(text: "and", gap: gap))
        gap = .blank
      } else if gap == .blank {
        gap = Self.gap(scalar)
      }
    }
    finish()
    return words
  }

  /// Puts the small form of a letter or digit, without its accent; false for any other character.
  private static func append(_ scalar: Unicode.Scalar, to letters: inout [UInt8]) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A:
      letters.append(UInt8(truncatingIfNeeded: scalar.value))
    case 0x41...0x5A:
      letters.append(UInt8(truncatingIfNeeded: scalar.value + 0x20))
    case 0...0x7F:
      return false
    default:
      if let plain = PlainLetters.forms[scalar] {
        letters.append(contentsOf: plain.utf8)
      } else if scalar.properties.isAlphabetic {
        letters.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      } else {
        // A mark that belongs to the letter before it.
        return scalar.properties.generalCategory == .nonspacingMark
      }
    }
    return true
  }

  private static func gap(_ scalar: Unicode.Scalar) -> PhraseWord.Gap {
    switch scalar {
    case ",", ";", ":", "(", ")", "[", "]", "|", "、", "，", "；", "\n": .comma
    case "/", "\\": .slash
    case "-", "\u{2010}", "\u{2011}": .hyphen
    case "\u{2012}"..."\u{2015}", "~", "\u{2212}": .dash
    default: .blank
    }
  }

  /// What `Morison's`, `node(s)` and `sinus(es)` leave behind.
  private static func isEnding(
    _ letters: [UInt8], _ mark: Unicode.Scalar?, after words: [PhraseWord]
  ) -> Bool {
    letters == [UInt8(ascii: "s")]
      || mark == "(" && !words.isEmpty && letters.elementsEqual("es".utf8)
  }

  /// `L-4` is a vertebra, while `L 4` may be the fourth of something on the left.
  private static func joined(_ before: String, _ mark: Unicode.Scalar?, _ after: [UInt8])
    -> String?
  {
    if before == "b", mark == "/", after == [UInt8(ascii: "l")] { return "bilateral" }
    if before == "n", mark == "/" || mark == ".", after == [UInt8(ascii: "a")] { return "na" }
    let isLevel = ["c", "t", "l", "s"].contains(before) && after.count <= 2
    guard mark == "-", isLevel, after.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return before + String(decoding: after, as: UTF8.self)
  }
}

/// Letters without their accents, as most keyboards write them.
enum PlainLetters {
  static let forms: [Unicode.Scalar: String] = {
    // `ae` and `oe` are folded into `e` afterwards, which makes `Schädel` and `Schaedel` one.
    let groups: [(String, String)] = [
      ("áàâãåāÁÀÂÃÅĀ", "a"), ("äæÄÆ", "ae"), ("éèêëēÉÈÊËĒ", "e"), ("íìîïÍÌÎÏ", "i"),
      ("óòôõÓÒÔÕ", "o"), ("öœøÖŒØ", "oe"), ("úùûÚÙÛ", "u"), ("üÜ", "ue"), ("ñÑ", "n"), ("çÇ", "c"),
      ("ß", "ss"), ("ýÿÝ", "y"),
    ]
    var forms: [Unicode.Scalar: String] = [:]
    for (accented, plain) in groups {
      for scalar in accented.unicodeScalars { forms[scalar] = plain }
    }
    return forms
  }()
}
