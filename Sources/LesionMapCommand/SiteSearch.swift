import BodyAtlas

/// Words looked for in the vocabulary.
struct SiteSearch {
  private let words: [String]

  init(_ query: String) {
    words = query.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// The sites of which one name or code holds every word: those that are the words first, then
  /// those that begin with them, else in the order of the vocabulary. All of them without words.
  func sites(of atlas: Atlas) -> [Site] {
    guard !words.isEmpty else { return atlas.sites }
    let ranked = atlas.sites.enumerated().compactMap { offset, site in
      rank(of: site).map { (rank: $0, offset: offset, site: site) }
    }
    return ranked.sorted { ($0.rank, $0.offset) < ($1.rank, $1.offset) }.map(\.site)
  }

  private func rank(of site: Site) -> Int? {
    let codes = [site.codes.snomed, site.codes.uberon, site.codes.icdO3].compactMap { $0 }
    let texts = [site.id, site.name] + site.synonyms.map(\.text) + codes
    return texts.compactMap { rank(of: $0.lowercased()) }.min()
  }

  private func rank(of text: String) -> Int? {
    guard words.allSatisfy({ text.contains($0) }) else { return nil }
    let phrase = words.joined(separator: " ")
    return text == phrase ? 0 : text.hasPrefix(phrase) ? 1 : 2
  }
}
