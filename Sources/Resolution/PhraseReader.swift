import BodyAtlas
import CaseModel

// A phrase is read whole first, then as a row of numbers, then as a list, then with misspelt words
// put right. Each step is tried only when the one before found nothing.

/// Reads the words of one place or of several.
struct PhraseReader: Sendable {
  let index: SiteIndex
  let place: PlaceReader
  let near: NearWords

  init(_ atlas: Atlas, languages: [Language] = []) {
    index = SiteIndex(atlas, languages: languages)
    place = PlaceReader(index: index)
    near = NearWords(
      Set(index.words).union(GrammarWords.all).union(WordForms.single.keys).union(["lymph"]).union(
        SideWords.sides.keys
      )
      .union(AspectWords.aspects.keys).sorted())
  }

  /// What the words say, as they are written.
  func read(_ words: [PhraseWord]) -> PhraseOutcome {
    words.isEmpty ? .refused(.empty) : readAsWritten(words)
  }

  // MARK: - Preparation

  /// The words of a phrase, and whether it says that the side is not stated.
  func prepared(_ phrase: String) -> (words: [PhraseWord], statesNoSide: Bool) {
    var words = WordForms.words(of: phrase)
    CompoundTerms.replace(in: &words)
    Measures.remove(from: &words)
    let statesNoSide = Unstated.remove(from: &words)
    words = words.flatMap(splittingSide)
    return (SideWords.joiningBoth(words), statesNoSide)
  }

  /// `左肺` and `rightlung` as two words, when the rest is a word of the vocabulary.
  private func splittingSide(_ word: PhraseWord) -> [PhraseWord] {
    if index.number(of: word.text) != nil { return [word] }
    guard let (side, rest) = SideWords.split(word.text), index.number(of: rest) != nil else {
      return [word]
    }
    return [
      PhraseWord(text: side, gap: word.gap), PhraseWord(text: rest, isPlural: word.isPlural),
    ]
  }

  // MARK: - Reading

  func readAsWritten(_ words: [PhraseWord]) -> PhraseOutcome {
    if let run = NumberRun.first(in: words), run.isList, let places = read(run, in: words) {
      return .places(places)
    }
    if let reason = Refusal.direction(words) { return .refused(reason) }
    let whole = readWhole(words)
    if case .places(let places) = whole, !needsParting(places, words) { return whole }
    if let reason = Refusal.reason(words, index: index) { return .refused(reason) }
    let placed = Refusal.withoutStages(words)
    if placed.count < words.count { return readAsWritten(placed) }
    if let cut = readCut(words) { return cut }
    if let run = NumberRun.first(in: words), let places = read(run, in: words) {
      return .places(places)
    }
    if let list = PlaceList(words, reader: self)?.outcome {
      // `skin and soft tissue of the back` is the back, not the skin and the back.
      guard case .places(let places) = list,
        places.contains(where: { !index.sites[$0.site].isDrawable })
      else { return list }
      let together = readWithoutAnd(words)
      return together.isPlaces ? together : list
    }
    guard case .nothing = whole else { return whole }
    let together = readWithoutAnd(words)
    if case .nothing = together { return doubt(in: words) ?? .nothing }
    return together
  }

  /// What has to be asked about in a row of numbers or in a list, all of which would name places.
  private func doubt(in words: [PhraseWord]) -> PhraseOutcome? {
    let pieces = NumberRun.first(in: words)?.phrases(in: words) ?? PlaceList.pieces(of: words)
    let outcomes = pieces.map(readWhole)
    let namesAll = outcomes.allSatisfy { if case .nothing = $0 { false } else { true } }
    return namesAll ? outcomes.first { !$0.isPlaces } : nil
  }

  /// The words as one place.
  func readWhole(_ words: some Collection<PhraseWord>) -> PhraseOutcome {
    switch place.read(words) {
    case .place(let reading):
      reading.isWholeName || !holdsTwoNames(words) ? .places([reading]) : .nothing
    case .ambiguous(let sites): .ambiguous(sites, reason: .sharedName)
    case .nothing: .nothing
    }
  }

  /// Whether the words are two names side by side, of places that have nothing to do with each
  /// other: `upper back, anterior thigh` is not the back of the thigh.
  private func holdsTwoNames(_ words: some Collection<PhraseWord>) -> Bool {
    var numbers: [Int32] = []
    /// Whether a word such as `of` stands before each.
    var isJoined: [Bool] = []
    var isAfterJoiner = false
    for word in words where SideWords.sides[word.text] == nil {
      if GrammarWords.role(of: word.text).contains(.joiner) {
        isAfterJoiner = true
        continue
      }
      guard let number = index.number(of: word.text) else { continue }
      numbers.append(number)
      isJoined.append(isAfterJoiner)
      isAfterJoiner = false
    }
    return numbers.indices.dropFirst().contains { split in
      // An adjective belongs to the noun behind it: `retroperitoneal paracaval node`.
      guard !isJoined[split], !Self.isModifier(index.words[Int(numbers[split - 1])]),
        let first = index.site(named: numbers[..<split]),
        let second = index.site(named: numbers[split...])
      else { return false }
      return !index.isSaid(first, of: second) && !index.isSaid(second, of: first)
    }
  }

  /// Whether one place is read from words that look like several: two sides, or a slash.
  private func needsParting(_ places: [PlaceReading], _ words: [PhraseWord]) -> Bool {
    let sides = Set(places.flatMap(\.sides))
    return sides.count > 1 && words.contains { $0.gap == .comma || $0.gap == .slash }
      || words.contains { $0.gap == .slash }
  }

  /// `skin and soft tissue of the back`: one place with two names.
  private func readWithoutAnd(_ words: [PhraseWord]) -> PhraseOutcome {
    let plain = words.filter { $0.text != "and" }
    return plain.count < words.count ? readWhole(plain) : .nothing
  }

  private static func isModifier(_ word: String) -> Bool {
    ["al", "ar", "ic", "ary"].contains { word.hasSuffix($0) } && word != "canal"
  }

  func read(_ run: NumberRun, in words: [PhraseWord]) -> [PlaceReading]? {
    var places: [PlaceReading] = []
    for phrase in run.phrases(in: words) {
      guard case .place(var reading) = place.read(phrase), !reading.hasSpareNumber else {
        return nil
      }
      reading.path.insert(.range)
      reading.isPlural = false
      reading.certainty = max(reading.certainty, .strong)
      places.append(reading)
    }
    return places
  }

  /// What stands before `encasing`, and both places of `invading`.
  private func readCut(_ words: [PhraseWord]) -> PhraseOutcome? {
    for (at, word) in words.enumerated() where at > 0 {
      let role = GrammarWords.role(of: word.text)
      guard !role.isDisjoint(with: [.context, .growth]) else { continue }
      guard case .places(var places) = readAsWritten(Array(words[..<at])) else { return .nothing }
      if role.contains(.growth) {
        guard case .places(let grown) = readAsWritten(Array(words[(at + 1)...])) else {
          return .nothing
        }
        places += grown
      }
      for place in places.indices {
        places[place].path.insert(role.contains(.growth) ? .list : .context)
        places[place].certainty = max(places[place].certainty, .strong)
      }
      return .places(places)
    }
    return nil
  }
}
