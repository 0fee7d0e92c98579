import CaseModel

// A list is cut at commas, slashes, `and` and `or`. Pieces that only commas part are tried together
// first, so that `liver, left thigh, posterior compartment` is two places. A piece that is no place
// by itself takes the end of a later one (`upper and lower lobes of the left lung`), or the start of
// the one before when it is a number (`rib 4 left and 6 right`).
//
// A side holds for the places that share its noun: `right supra- and infraclavicular nodes`,
// `left 4th and 7th ribs`. It is not carried on to a place with a noun of its own: in `left humerus
// and femur` the side of the femur is not stated.

/// Several places in one phrase.
struct PlaceList {
  private struct Piece {
    var words: [PhraseWord]
    /// Whether only a comma stands before it.
    var followsComma: Bool
    var followsOr: Bool
  }

  private let reader: PhraseReader
  private var pieces: [Piece] = []

  private static let longest = 24

  /// Nil when the phrase cannot be cut.
  init?(_ words: [PhraseWord], reader: PhraseReader) {
    self.reader = reader
    let pieces = Self.cut(words)
    guard (2...Self.longest).contains(pieces.count) else { return nil }
    self.pieces = Self.joiningRemarks(pieces)
    guard self.pieces.count > 1 else { return nil }
  }

  /// The words of each place of a list; of one when it is none.
  static func pieces(of words: [PhraseWord]) -> [[PhraseWord]] {
    joiningRemarks(cut(words)).map(\.words)
  }

  private static func cut(_ words: [PhraseWord]) -> [Piece] {
    var piece = Piece(words: [], followsComma: false, followsOr: false)
    var pieces: [Piece] = []
    func finish(next: Piece) {
      if piece.words.isEmpty {
        piece.followsComma = piece.followsComma && next.followsComma
        piece.followsOr = piece.followsOr || next.followsOr
      } else {
        pieces.append(piece)
        piece = next
      }
    }
    for word in words {
      if WordForms.coordinators.contains(word.text) {
        finish(next: Piece(words: [], followsComma: false, followsOr: word.text == "or"))
        continue
      }
      if word.gap == .comma || word.gap == .slash {
        finish(next: Piece(words: [], followsComma: word.gap == .comma, followsOr: false))
      }
      piece.words.append(word)
    }
    if !piece.words.isEmpty { pieces.append(piece) }
    return pieces
  }

  /// `right kidney, left` and `lung, mass`: what names no place belongs to the piece before.
  private static func joiningRemarks(_ pieces: [Piece]) -> [Piece] {
    var result: [Piece] = []
    for piece in pieces {
      let isRemark =
        piece.followsComma && piece.words.allSatisfy { Refusal.isRemark($0.text) }
        || isOfLesion(piece.words)
      if isRemark, !result.isEmpty {
        result[result.count - 1].words += piece.words
      } else if result.count == 1, isOfLesion(result[0].words) {
        // `Hodgkin lymphoma, axilla`.
        result[0].words += piece.words
      } else {
        result.append(piece)
      }
    }
    return result
  }

  /// Whether nothing but the lesion is spoken of.
  private static func isOfLesion(_ words: [PhraseWord]) -> Bool {
    words.allSatisfy {
      !Refusal.isDirection($0.text)
        && !GrammarWords.role(of: $0.text).isDisjoint(with: [.joiner, .filler])
    }
  }

  /// The places in order; nil when a piece names none.
  var outcome: PhraseOutcome? {
    var readings: [PlaceReading] = []
    var hasOr = false
    var at = 0
    while at < pieces.count {
      guard let (reading, count) = reading(at: at) else { return nil }
      hasOr = hasOr || pieces[at..<(at + count)].contains(where: \.followsOr)
      readings.append(contentsOf: reading)
      at += count
    }
    if hasOr, let choice = choice(readings) { return choice }
    readings = Self.merged(readings)
    for place in readings.indices where readings.count > 1 {
      readings[place].path.insert(.list)
      readings[place].certainty = max(readings[place].certainty, .strong)
    }
    return .places(readings)
  }

  /// The place that starts at a piece, and how many pieces it takes.
  private func reading(at start: Int) -> ([PlaceReading], Int)? {
    var end = start + 1
    while end < pieces.count, pieces[end].followsComma { end += 1 }
    for last in stride(from: end, to: start + 1, by: -1) {
      let words = pieces[start..<last].flatMap(\.words)
      if case .places(let found) = reader.readWhole(words),
        Set(found.flatMap(\.sides)).count < 2, pieces.count == 2 || !isEnumeration
      {
        return (found, last - start)
      }
    }
    let words = pieces[start].words
    if Self.isOpen(words), let found = sharingEnd(start) ?? sharingStart(start) {
      return ([found], 1)
    }
    if case .places(let found) = reader.readWhole(words) {
      // The number in `2 nodes` behind `level 1b` is a level.
      if start > 0, words.first?.number != nil, found.contains(where: \.hasSpareNumber) {
        return sharingStart(start).map { ([$0], 1) }
      }
      return (givingSide(found, start), 1)
    }
    if let run = NumberRun.first(in: words), let found = reader.read(run, in: words) {
      return (found, 1)
    }
    return (sharingEnd(start) ?? sharingStart(start)).map { ([$0], 1) }
  }

  /// Whether each piece is a place by itself: of `appendix, colon, and rectum` none says where in
  /// the other it is.
  private var isEnumeration: Bool {
    pieces.allSatisfy { !Self.isOpen($0.words) && reader.readWhole($0.words).isPlaces }
  }

  // MARK: - Words that two pieces share

  private func sharingEnd(_ start: Int) -> PlaceReading? {
    let words = pieces[start].words
    for later in pieces.dropFirst(start + 1) {
      for skipped in later.words.indices.dropFirst() {
        if let found = read(words + later.words[skipped...]) { return found }
      }
      if let joined = Self.joiningPrefix(words, later.words), let found = read(joined) {
        return found
      }
    }
    return nil
  }

  /// `rib 4 left` and `6 right`: the second takes the words before the number of the first.
  private func sharingStart(_ start: Int) -> PlaceReading? {
    guard start > 0, pieces[start].words.first?.number != nil,
      let number = pieces[start - 1].words.firstIndex(where: { $0.text.first?.isNumber == true })
    else { return nil }
    let shared = pieces[start - 1].words[..<number]
    let sides = shared.compactMap { SideWords.sides[$0.text] }
    guard
      var place = read(
        shared.filter { SideWords.sides[$0.text] == nil } + pieces[start].words)
    else { return nil }
    // A side before the shared words holds for each number: `right levels IB and II`.
    if place.sides.isEmpty, let side = sides.first { place.sides = [side] }
    return place
  }

  private func read(_ words: [PhraseWord]) -> PlaceReading? {
    guard case .places(let found) = reader.readWhole(words), var place = found.first,
      !place.path.contains(.combined)
    else { return nil }
    place.path.insert(.sharedWords)
    place.certainty = max(place.certainty, .strong)
    return place
  }

  /// `right supra` and `infraclavicular node` as `right supraclavicular node`.
  private static func joiningPrefix(_ words: [PhraseWord], _ later: [PhraseWord]) -> [PhraseWord]? {
    guard var last = words.last, WordForms.prefixes.contains(last.text) else { return nil }
    for (at, word) in later.enumerated() {
      guard let prefix = WordForms.prefixes.first(where: { word.text.hasPrefix($0) }) else {
        continue
      }
      last.text += word.text.dropFirst(prefix.count)
      return words.dropLast() + [last] + later[(at + 1)...]
    }
    return nil
  }

  /// Whether the piece lacks a noun: it ends in a direction, a number, or an adjective.
  private static func isOpen(_ words: [PhraseWord]) -> Bool {
    guard let last = words.last?.text else { return false }
    if WordForms.prefixes.contains(last) || AspectWords.aspects[last] != nil { return true }
    return words.last?.number != nil || isAdjective(last)
  }

  static func isAdjective(_ word: String) -> Bool {
    word.utf8.count > 4 && !["spine", "intestine", "canal"].contains(word)
      && ["al", "ar", "ic", "ary", "ous", "eal", "ian", "ine"].contains { word.hasSuffix($0) }
  }

  /// The side of pieces before that borrowed the noun of this one holds here too.
  private func givingSide(_ found: [PlaceReading], _ start: Int) -> [PlaceReading] {
    guard var place = found.first, found.count == 1, place.sides.isEmpty else { return found }
    var at = start - 1
    while at >= 0, Self.isOpen(pieces[at].words), !pieces[at + 1].followsOr {
      let sides = pieces[at].words.compactMap { SideWords.sides[$0.text] }
      // A piece that is a place by itself lends nothing.
      guard sharingEnd(at) != nil else { break }
      if let side = sides.first {
        place.sides = [side]
        place.path.insert(.sharedWords)
        return [place]
      }
      at -= 1
    }
    return found
  }

  // MARK: - What the places make together

  /// `A or B`: the one that holds the other; else nobody can tell.
  private func choice(_ readings: [PlaceReading]) -> PhraseOutcome? {
    let sites = Set(readings.map(\.site))
    guard sites.count > 1 else {
      let isOneSided = Set(readings.map { Set($0.sides) }).count == 1
      return isOneSided ? nil : .ambiguous(readings.prefix(1).map(\.site), reason: .eitherSide)
    }
    let wholes = readings.filter { reading in
      sites.allSatisfy { $0 == reading.site || reader.index.isAncestor(reading.site, of: $0) }
    }
    guard var whole = wholes.first else {
      return .ambiguous(readings.map(\.site), reason: .alternative)
    }
    whole.sides = readings.flatMap(\.sides)
    whole.aspects = []
    whole.path.insert(.combined)
    whole.certainty = .fair
    return .places([whole])
  }

  /// One reading for each site, side and aspect.
  private static func merged(_ readings: [PlaceReading]) -> [PlaceReading] {
    var result: [PlaceReading] = []
    for reading in readings {
      let isTold = result.contains {
        $0.site == reading.site && $0.aspects == reading.aspects
          && (reading.sides.isEmpty || Set($0.sides) == Set(reading.sides))
      }
      if !isTold { result.append(reading) }
    }
    return result
  }
}
