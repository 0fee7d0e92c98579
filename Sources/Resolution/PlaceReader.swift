import BodyAtlas
import CaseModel

// How a phrase is read. Every word has to be accounted for: by the name of a site, by a name of
// something that holds the site (`skin of the back`, `thigh, posterior thigh`), as a side, as an
// aspect, or as a word that names no place. Of all names that the phrase holds, the one that
// accounts for most words wins, so that `left atrium` is a site and `left kidney` a side and a site.
// What cannot be accounted for is never passed over: then the words name nothing.

/// Reads the words of one place.
struct PlaceReader: Sendable {
  enum Outcome {
    case place(PlaceReading)
    /// Several sites fit equally.
    case ambiguous([Int])
    case nothing
  }

  let index: SiteIndex

  /// No name and side and remark together is longer.
  private static let longest = 32

  func read(_ words: some Collection<PhraseWord>) -> Outcome {
    guard let bits = WordBits(words, index: index, longest: Self.longest) else { return .nothing }
    // A word that no name has and that is no remark can never be accounted for.
    guard !bits.hasUnknownWord else { return .nothing }
    let held = heldNames(bits)
    // What no name covers no candidate accounts for.
    let covered = held.reduce(bits.levelWord) { $0 | $1.mask }
    guard !held.isEmpty, bits.content & ~covered == 0 else { return .nothing }
    var best: [Candidate] = []
    for name in held {
      guard let candidate = candidate(name, among: held, bits) else { continue }
      if let first = best.first, first.score < candidate.score { continue }
      if let first = best.first, candidate.score < first.score { best = [] }
      best.append(candidate)
    }
    guard let first = best.first else { return .nothing }
    var sites: [Int] = []
    for candidate in best where !sites.contains(candidate.held.site) {
      sites.append(candidate.held.site)
    }
    // An abbreviation that several sites share is theirs alone when no other name fits. What holds
    // one of them, said beside it, settles it.
    let isDoubtful = best.contains {
      index.names[$0.held.name].isDoubtful && (sites.count > 1 || $0.wider & ~$0.held.mask == 0)
    }
    if isDoubtful { return .ambiguous(sites) }
    // Of a whole and its piece that fit alike, the whole: it claims less.
    let wholes = sites.filter { site in !sites.contains { index.isAncestor($0, of: site) } }
    guard wholes.count == 1, let site = wholes.first else { return .ambiguous(wholes) }
    let chosen =
      best.filter { $0.held.site == site }
      .min { index.names[$0.held.name].kind < index.names[$1.held.name].kind } ?? first
    return .place(reading(chosen, bits))
  }

  // MARK: - Names that the phrase holds

  private struct Held {
    /// The place of the name in the index.
    var name: Int
    var site: Int
    var mask: UInt32
    /// How many words of the name the phrase leaves out.
    var missing: Int
  }

  private func heldNames(_ bits: WordBits) -> [Held] {
    var held: [Held] = []
    for number in bits.numbers where number >= 0 {
      for place in index.names(filedAt: number) {
        let name = index.names[Int(place)]
        guard let needed = bits.mask(of: name.needed) else { continue }
        var mask = needed
        var missing = 0
        if name.needed.count < name.words.count {
          for word in name.words {
            if let bit = bits.mask(of: word) { mask |= bit } else { missing += 1 }
          }
        }
        held.append(Held(name: Int(place), site: name.site, mask: mask, missing: missing))
      }
    }
    return held
  }

  // MARK: - Candidates

  private struct Candidate {
    var held: Held
    /// The words of names that hold the site.
    var wider: UInt32
    var sidesOfWider: [BodySide]
    /// Sides and aspects that are said beside the names.
    var directions: UInt32
    var fillers: UInt32
    var score: Score
  }

  /// Less is better; compared in this order.
  private struct Score: Comparable {
    var directions: Int
    var missing: Int
    var fillers: Int
    var kind: Int
    var disorder: Int

    static func < (a: Score, b: Score) -> Bool {
      (a.directions, a.missing, a.fillers, a.kind, a.disorder)
        < (b.directions, b.missing, b.fillers, b.kind, b.disorder)
    }
  }

  private func candidate(_ held: Held, among all: [Held], _ bits: WordBits) -> Candidate? {
    let traits = index.traits[held.name]
    if bits.numerals & ~held.mask != 0, traits.isNumbered { return nil }
    var rest = bits.content & ~held.mask
    if traits.isVertebra { rest &= ~bits.levelWord }
    var wider: UInt32 = 0
    var sidesOfWider: [BodySide] = []
    if rest != 0 {
      for other in all where other.mask & rest != 0 && other.mask & ~held.mask != 0 {
        guard index.isSaid(other.site, of: held.site) else { continue }
        wider |= other.mask
        if let side = index.names[other.name].side { sidesOfWider.append(side) }
      }
      guard rest & ~wider == 0 else { return nil }
    }
    // `dorsal spine` beside D4 is the thoracic spine, and no aspect of it.
    if bits.aspects & ~held.mask & ~wider != 0 {
      for other in all where other.mask & bits.aspects & ~held.mask != 0 {
        if index.isAncestor(other.site, of: held.site) { wider |= other.mask }
      }
    }
    let used = held.mask | wider
    let aspects = bits.aspects & ~used
    guard aspects.nonzeroBitCount <= 4 else { return nil }
    let fillers = bits.fillers & ~used
    let added = (wider & ~held.mask).nonzeroBitCount
    // A side that is part of the name is better than one beside it: `left atrium`.
    let sides = bits.sides & ~used
    let score = Score(
      directions: aspects.nonzeroBitCount + (bits.parts & ~used).nonzeroBitCount + added
        + (sides != 0 ? 1 : 0),
      missing: held.missing, fillers: fillers.nonzeroBitCount, kind: traits.isForeign ? 1 : 0,
      disorder: bits.isInOrder(index.names[held.name].words) ? 0 : 1)
    return Candidate(
      held: held, wider: wider, sidesOfWider: sidesOfWider, directions: aspects | sides,
      fillers: fillers, score: score)
  }

  private func reading(_ candidate: Candidate, _ bits: WordBits) -> PlaceReading {
    let name = index.names[candidate.held.name]
    var sides = bits.sideWords(in: candidate.directions)
    for side in candidate.sidesOfWider + (name.side.map { [$0] } ?? []) {
      sides.append(side == .left ? .left : .right)
    }
    var path: Set<ResolutionStep> = [ResolutionStep(name.kind)]
    var certainty = ResolutionCertainty.exact
    if candidate.score.disorder > 0 {
      path.insert(.wordOrder)
      certainty = .strong
    }
    if candidate.wider != 0 {
      path.insert(.combined)
      certainty = .strong
    }
    let aspects = bits.aspectWords(in: candidate.directions)
    if !aspects.isEmpty || candidate.fillers != 0 { certainty = max(certainty, .strong) }
    if !aspects.isEmpty { path.insert(.aspect) }
    if candidate.held.missing > 0 || name.kind == .foreign { certainty = .fair }
    let impliesOrgan = name.words.allSatisfy {
      let word = index.words[Int($0)]
      return word == Self.quarter || AspectWords.aspects[word] != nil
    }
    if impliesOrgan { certainty = .fair }
    return PlaceReading(
      site: name.site, sides: sides, aspects: aspects, path: path, certainty: certainty,
      hasSpareNumber: bits.numerals & ~candidate.held.mask != 0,
      isWholeName: candidate.wider == 0 && candidate.score.disorder == 0
        && candidate.score.directions <= (sides.isEmpty ? 0 : 1),
      isPlural: isPlural(candidate.held, bits), impliesOrgan: impliesOrgan)
  }

  /// Whether a word of the site's own name, there in the singular, is written in the plural.
  private func isPlural(_ held: Held, _ bits: WordBits) -> Bool {
    guard bits.isPlural(held.mask) else { return false }
    return index.singulars(of: held.site).contains {
      bits.mask(of: $0).map { bits.isPlural($0 & held.mask) } ?? false
    }
  }

  /// The word for a part that says nothing of its whole.
  private static let quarter = "quadrant"
}
