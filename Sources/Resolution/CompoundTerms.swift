/// Terms of several words that say something else than their words: `clear cell` does not say that a
/// place is clear, and `adenoid cystic` names no adenoid.
enum CompoundTerms {
  /// Puts the terms of a phrase right, in place.
  static func replace(in words: inout [PhraseWord]) {
    guard words.contains(where: { starts[$0.text] != nil }) else { return }
    var start = 0
    while start < words.count {
      let term = starts[words[start].text]?.first { term in
        words[start...].prefix(term.words.count).map(\.text) == term.words
      }
      guard let term else {
        start += 1
        continue
      }
      var plain = term.meaning.map { PhraseWord(text: $0) }
      if !plain.isEmpty { plain[0].gap = words[start].gap }
      words.replaceSubrange(start..<(start + term.words.count), with: plain)
      start += plain.count
    }
  }

  private struct Term {
    var words: [String]
    var meaning: [String]
  }

  /// By their first words, the longest first.
  private static let starts: [String: [Term]] = {
    var starts: [String: [Term]] = [:]
    for (term, meaning) in terms {
      let words = WordForms.words(of: term).map(\.text)
      guard let first = words.first else { continue }
      starts[first, default: []].append(
        Term(words: words, meaning: WordForms.words(of: meaning).map(\.text)))
    }
    return starts.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()

  private static let terms: KeyValuePairs = [
    "clear cell": "", "gastrointestinal stromal": "stromal", "pleural based": "",
    "pleura based": "",
    "fluid collection": "collection", "soft tissue attenuation": "attenuation",
    "soft tissue density": "density", "adenoid cystic": "", "signet ring": "", "mast cell": "",
    "germ cell": "",
    "plasma cell": "", "hairy cell": "", "granulosa cell": "", "b cell": "", "t cell": "",
    "t nk cell": "", "nk cell": "", "nk t cell": "", "o clock position": "o clock",
    "connective subcutaneous and other soft tissue": "soft tissue",
    "connective and soft tissue": "soft tissue", "connective and other soft tissue": "soft tissue",
    "subcutaneous and other soft tissue": "soft tissue",
    "peripheral nerve and autonomic nervous system": "peripheral nerve",
    "other and unspecified": "other", "skin and subcutaneous tissue": "skin",
    "skin and soft tissue": "skin", "overlapping lesion": "lesion",
  ]
}
