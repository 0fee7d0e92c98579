/// A misspelt word put right.
package struct Correction: Hashable, Sendable {
  package var written: String
  package var read: String
}

extension PhraseReader {
  /// At most so many misspelt words are put right in one phrase.
  private static let mostMisspelt = 3

  /// The outcome with misspelt words put right; nil when there are none, or when one is near nothing.
  func readCorrected(_ words: [PhraseWord]) -> (PhraseOutcome, [Correction])? {
    let unknown = words.indices.filter { !isKnown(words[$0].text) }
    guard (1...Self.mostMisspelt).contains(unknown.count) else { return nil }
    var attempts: [([PhraseWord], [Correction])] = [(words, [])]
    for at in unknown {
      let replacements = self.replacements(for: words[at])
      guard !replacements.isEmpty, attempts.count * replacements.count <= 8 else { return nil }
      attempts = attempts.flatMap { attempt, corrections in
        replacements.map { replacement in
          var copy = attempt
          let shift = attempt.count - words.count
          copy.replaceSubrange((at + shift)...(at + shift), with: replacement)
          let read = replacement.map(\.text).joined(separator: " ")
          return (copy, corrections + [Correction(written: words[at].text, read: read)])
        }
      }
    }
    let found = attempts.compactMap { attempt -> (PhraseOutcome, [Correction])? in
      var words = attempt.0
      if attempt.1.contains(where: { $0.read == "level" }) { NodeLevels.mark(in: &words) }
      let outcome = readAsWritten(SideWords.joiningBoth(WordForms.joiningNodes(words)))
      if case .nothing = outcome { return nil }
      return (outcome, attempt.1)
    }
    return chosen(found)
  }

  /// The only thing that the attempts found, or the choice between several.
  private func chosen(_ found: [(PhraseOutcome, [Correction])]) -> (PhraseOutcome, [Correction])? {
    guard let first = found.first(where: { $0.0.isPlaces }) ?? found.first else { return nil }
    guard case .places(var places) = first.0 else { return found.count == 1 ? first : nil }
    var sites: [Int] = []
    var isOne = true
    for (outcome, _) in found {
      guard case .places(let others) = outcome else {
        // One that may mean several things, the others' place among them, is no rival.
        if case .ambiguous(let choice, _) = outcome, choice.contains(places[0].site) { continue }
        return nil
      }
      for site in others.map(\.site) where !sites.contains(site) { sites.append(site) }
      isOne =
        isOne && others.map(\.site) == places.map(\.site)
        && others.map(\.sides) == places.map(\.sides)
    }
    guard isOne else { return (.ambiguous(sites, reason: .misspelling), []) }
    for place in places.indices {
      places[place].path.insert(.correction)
      places[place].certainty = .fair
    }
    return (.places(places), first.1)
  }

  /// Whether two words differ by their endings, which makes another word and no misspelt one:
  /// `temporalis` and `temporal`.
  private static func isOtherForm(_ a: String, of b: String) -> Bool {
    let (short, long) = a.utf8.count < b.utf8.count ? (a, b) : (b, a)
    return long.utf8.count - short.utf8.count > 1 && long.hasPrefix(short)
  }

  private func isKnown(_ word: String) -> Bool {
    index.number(of: word) != nil || !GrammarWords.role(of: word).isEmpty
      || Refusal.isDirection(word) || WordForms.coordinators.contains(word)
      || WordForms.prefixes.contains(word) || PhraseWord(text: word).number != nil
      || SpineLevel(word) != nil || Refusal.isStage(word)
  }

  /// The words that one may have been meant as: a near word, or a side and a place run together.
  private func replacements(for word: PhraseWord) -> [[PhraseWord]] {
    for side in ["left", "right", "bilateral"] where word.text.hasPrefix(side) {
      let rest = String(word.text.dropFirst(side.count))
      if index.number(of: rest) != nil {
        return [
          [
            PhraseWord(text: side, gap: word.gap),
            PhraseWord(text: rest, isPlural: word.isPlural),
          ]
        ]
      }
    }
    return near.nearest(to: word.text, for: .correction).filter {
      !Self.isOtherForm(word.text, of: $0)
    }.map {
      var copy = word
      copy.text = WordForms.single[$0] ?? $0
      return [copy]
    }
  }
}
