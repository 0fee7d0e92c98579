package import BodyAtlas

/// A place in a breast as on a clock face that the examiner sees before the patient: 12 is up, and 3 lies
/// towards the patient's left in both breasts.
package struct ClockPosition: Hashable, Sendable {
  /// Half hours from 12 o'clock, 0 to 23.
  package let halfHours: Int
  /// How far from the nipple; nil when not stated.
  package var millimetresFromNipple: Double?

  /// - Parameter halfHours: from 12 o'clock, of any number of rounds.
  package init(halfHours: Int, millimetresFromNipple: Double? = nil) {
    self.halfHours = ((halfHours % 24) + 24) % 24
    self.millimetresFromNipple = millimetresFromNipple
  }

  /// In print: `2`, `12`, `2:30`.
  package var time: String {
    let hour = halfHours / 2 == 0 ? 12 : halfHours / 2
    return halfHours.isMultiple(of: 2) ? "\(hour)" : "\(hour):30"
  }

  /// The quadrants that the position lies in: one, or two at their border.
  func quadrants(on side: BodySide) -> [Site.ID] {
    // Clockwise from 12 o'clock.
    let quarters = [(true, true), (false, true), (false, false), (true, false)]
    let first = halfHours / 6
    let reached = halfHours.isMultiple(of: 6) ? [(first + 3) % 4, first] : [first]
    return reached.map { quarter in
      let (isUpper, isTowardsLeft) = quarters[quarter]
      let isOuter = isTowardsLeft == (side == .left)
      return Self.whole + (isUpper ? "_upper" : "_lower") + (isOuter ? "_outer" : "_inner")
    }
  }

  /// The site whose pieces are told by the clock, and its middle.
  package static let whole: Site.ID = "breast"
  package static let center: Site.ID = "nipple"
  /// The quadrants, which a position contradicts or not.
  static let quadrantIDs: Set<Site.ID> = Set(
    stride(from: 3, to: 24, by: 6).flatMap { ClockPosition(halfHours: $0).quadrants(on: .left) })
}

// MARK: - Reading

extension ClockPosition {
  /// The positions that a phrase states, in order: `2 o'clock`, `10:30 o’clock, 5 cm from the nipple`,
  /// `10–11 o'clock`, of which it is the middle. A distance belongs to the position before it, or after
  /// it where there is none.
  static func all(in phrase: String) -> [ClockPosition] {
    let words = PhraseScanner.words(of: phrase)
    var found: [(at: Int, position: ClockPosition)] = []
    for (at, word) in words.enumerated() {
      let isClock = word.text == "clock" && at > 1 && words[at - 1].text == "o"
      let isJoined = ["oclock", "uhr"].contains(word.text)
      guard isClock || isJoined, let time = time(before: isClock ? at - 1 : at, in: words) else {
        continue
      }
      found.append((at, ClockPosition(halfHours: time)))
    }
    guard !found.isEmpty else { return [] }
    for (at, distance) in distances(in: words) {
      let owner = found.lastIndex { $0.at < at } ?? 0
      if found[owner].position.millimetresFromNipple == nil {
        found[owner].position.millimetresFromNipple = distance
      }
    }
    return found.map(\.position)
  }

  /// The time whose last word stands before `end`, in half hours.
  private static func time(before end: Int, in words: [PhraseWord]) -> Int? {
    guard end > 0, let last = words[end - 1].number else { return nil }
    var first = end - 1
    var time: Int
    if end > 1, [0, 30].contains(last), words[end - 1].text.count == 2,
      let hour = words[end - 2].number, (1...12).contains(hour)
    {
      time = hour * 2 + last / 30
      first -= 1
    } else if (1...12).contains(last) {
      time = last * 2
    } else {
      return nil
    }
    // `10–11`, `10 to 11`: the middle of a short range.
    let isRange = [.hyphen, .dash, .slash].contains(words[first].gap)
    let from =
      isRange
      ? first - 1 : first > 1 && ["to", "and"].contains(words[first - 1].text) ? first - 2 : -1
    if from >= 0, let start = words[from].number, (1...12).contains(start) {
      let span = ((time - start * 2) % 24 + 24) % 24
      if span > 0, span <= 6 { time = start * 2 + span / 2 }
    }
    return time
  }

  /// Distances from the nipple in millimetres, with the place of their units.
  private static func distances(in words: [PhraseWord]) -> [(at: Int, millimetres: Double)] {
    words.indices.compactMap { at in
      let text = words[at].text
      let unit = text.hasSuffix("cm") ? 10.0 : text.hasSuffix("mm") ? 1 : 0
      guard unit > 0, isFromNipple(words[(at + 1)...]) else { return nil }
      let digits = String(text.dropLast(2))
      guard let last = digits.isEmpty ? (at > 0 ? words[at - 1].text : nil) : digits,
        last.utf8.allSatisfy({ (48...57).contains($0) }), var value = Double(last)
      else { return nil }
      // `2.5 cm`: the words are `2`, `5` and `cm`.
      let place = digits.isEmpty ? at - 1 : at
      if place > 0, words[place].gap == .point, let whole = words[place - 1].number {
        value = Double("\(whole).\(last)") ?? value
      }
      return (at, value * unit)
    }
  }

  private static func isFromNipple(_ words: ArraySlice<PhraseWord>) -> Bool {
    let next = words.prefix(3).map(\.text)
    return next.first == "fn"
      || next.first == "from" && next.contains { ["nipple", "areola", "mamilla"].contains($0) }
  }
}
