import BodyAtlas

extension PhraseReader {
  /// Sites of which the phrase holds a word, those with most of their words in it first.
  func candidates(for phrase: String, limit: Int = 3) -> [Site] {
    guard phrase.utf8.count <= 200 else { return [] }
    var words: [Int32] = []
    for word in WordForms.words(of: phrase) {
      let isContent =
        !Refusal.isRemark(word.text) && word.number == nil
        && !WordForms.coordinators.contains(word.text)
      let near =
        isContent && index.number(of: word.text) == nil
        ? self.near.nearest(to: word.text, for: .suggestion) : []
      for text in near.isEmpty ? [word.text] : near where isContent {
        if let number = index.number(of: text) { words.append(number) }
      }
    }
    guard !words.isEmpty else { return [] }
    var isWanted = [Bool](repeating: false, count: index.words.count)
    for word in words { isWanted[Int(word)] = true }
    // The words that a site's best name shares with the phrase, and those it has besides.
    var ranked: [Int: (shared: Int, missing: Int)] = [:]
    for name in index.names {
      let shared = name.words.count { isWanted[Int($0)] }
      guard shared > 0 else { continue }
      let rank = (shared, name.words.count - shared)
      guard let best = ranked[name.site] else {
        ranked[name.site] = rank
        continue
      }
      if (-rank.0, rank.1) < (-best.shared, best.missing) { ranked[name.site] = rank }
    }
    return ranked.sorted {
      (-$0.value.shared, $0.value.missing, $0.key) < (-$1.value.shared, $1.value.missing, $1.key)
    }
    .prefix(limit).map { index.sites[$0.key] }
  }
}
