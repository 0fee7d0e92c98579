package import BodyAtlas

/// The phrases of one language.
package struct Phrasebook: Sendable {
  package let language: Language
  private let phrases: [Phrase: String]

  /// The phrases of a language; every language has all of them.
  package init(_ language: Language) {
    self.language = language
    phrases = Self.table(of: language)
  }

  static func table(of language: Language) -> [Phrase: String] {
    switch language {
    case .english: english
    case .german: german
    case .french: french
    case .spanish: spanish
    case .portuguese: portuguese
    case .simplifiedChinese: simplifiedChinese
    }
  }

  /// The phrase with its gaps filled; a gap without a value stays empty.
  package func callAsFunction(_ phrase: Phrase, _ values: String...) -> String {
    filled(phrase, values)
  }

  /// The phrase with its gaps filled; a gap without a value stays empty.
  package func filled(_ phrase: Phrase, _ values: [String]) -> String {
    // Piece by piece, so that a value that looks like a gap stays what it is.
    var rest = (phrases[phrase] ?? "")[...]
    var text = ""
    while let open = rest.firstIndex(of: "{") {
      text += rest[..<open]
      let close = rest[open...].firstIndex(of: "}") ?? rest.index(before: rest.endIndex)
      if let index = Int(rest[rest.index(after: open)..<close]), values.indices.contains(index) {
        text += values[index]
      }
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }
}

// MARK: - Lists and punctuation

extension Phrasebook {
  /// `a`, `a and b`, `a, b and c`.
  package func list(_ parts: [String]) -> String {
    guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: comma) + conjunction(before: last) + last
  }

  private func conjunction(before word: String) -> String {
    switch language {
    case .english: " and "
    case .german: " und "
    case .french: " et "
    // e before the sound of i: ‘quística e infiltrante’.
    case .spanish: Self.startsWithI(word) ? " e " : " y "
    case .portuguese: " e "
    case .simplifiedChinese: "和"
    }
  }

  private static func startsWithI(_ word: String) -> Bool {
    let start = word.lowercased().prefix(3)
    return (start.hasPrefix("i") || start.hasPrefix("í") || start.hasPrefix("hi"))
      && !start.hasPrefix("hie") && !start.hasPrefix("ia")
  }

  /// Between the parts of a list.
  package var comma: String { isChinese ? "、" : ", " }

  /// Between a name and what is added to it.
  package var clauseComma: String { isChinese ? "，" : ", " }

  /// Between statements that stand side by side.
  package var semicolon: String { semicolonMark + gap }

  /// The mark alone.
  package var semicolonMark: String {
    switch language {
    case .french: "\u{A0};"
    case .simplifiedChinese: "；"
    case .english, .german, .spanish, .portuguese: ";"
    }
  }

  /// Between what a sentence speaks of and what it says, with the blank behind it where there is one.
  package var colon: String { colonMark + gap }

  /// The mark alone.
  package var colonMark: String {
    switch language {
    case .french: "\u{A0}:"
    case .simplifiedChinese: "："
    case .english, .german, .spanish, .portuguese: ":"
    }
  }

  /// Ends a sentence, with the blank before the next one where there is one.
  package var fullStop: String { isChinese ? "。" : ". " }

  /// Between words, and between sentences that end with their own mark.
  package var gap: String { isChinese ? "" : " " }

  /// Between the whole part of a number and its decimals.
  package var decimalMark: String {
    switch language {
    case .english, .simplifiedChinese: "."
    case .german, .french, .spanish, .portuguese: ","
    }
  }

  private var isChinese: Bool { language == .simplifiedChinese }
}

// MARK: - Numbers

extension Phrasebook {
  /// A number as the language writes it; without decimals when whole.
  package func number(_ value: Double) -> String {
    let isWhole = value == value.rounded() && abs(value) < 1e15
    return isWhole
      ? String(Int(value)) : String(value).replacing(".", with: decimalMark)
  }
}
