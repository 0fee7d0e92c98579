/// Numbers or vertebrae in a row that share the words around them: `ribs 4-6 left`, `T8–T10`,
/// `segments V and VI`.
struct NumberRun {
  /// Where it stands among the words.
  var range: Range<Int>
  /// The words it stands for, one for each member.
  var members: [String]
  /// Whether it is written with marks that part places as well: commas, slashes or words.
  var isList: Bool

  /// Longer ones are no count of ribs, segments or vertebrae.
  private static let longest = 34

  /// The words that the run stands in, once for each member.
  func phrases(in words: [PhraseWord]) -> [[PhraseWord]] {
    members.map { member in
      var phrase = words
      phrase.replaceSubrange(
        range, with: [PhraseWord(text: member, gap: words[range.lowerBound].gap)])
      return phrase
    }
  }

  /// The first run of two or more; nil when there is none or when it makes no sense.
  static func first(in words: [PhraseWord]) -> NumberRun? {
    for start in words.indices where member(words[start], after: nil) != nil {
      if let run = run(from: start, in: words) { return run }
    }
    return nil
  }

  private enum Member: Equatable {
    case number(Int)
    case level(SpineLevel)

    var text: String? {
      switch self {
      case .number(let number): String(number)
      case .level(let level): level.word
      }
    }
  }

  private static func member(_ word: PhraseWord, after last: Member?) -> Member? {
    if let level = SpineLevel(word.text) { return .level(level) }
    guard let number = word.number else { return nil }
    if case .level(let level) = last { return level.sibling(number).map { .level($0) } }
    return .number(number)
  }

  private static func run(from start: Int, in words: [PhraseWord]) -> NumberRun? {
    guard let first = member(words[start], after: nil) else { return nil }
    var members = [first]
    var isList = false
    var index = start + 1
    while index < words.count, members.count <= longest {
      var next = index
      var isRange = [.hyphen, .dash].contains(words[index].gap)
      var isPart = [.slash, .comma].contains(words[index].gap)
      if rangeWords.contains(words[index].text) {
        isRange = true
        next += 1
      } else if WordForms.coordinators.contains(words[index].text) {
        isPart = true
        next += 1
      }
      guard isRange || isPart, next < words.count,
        let member = member(words[next], after: members.last)
      else { break }
      if isRange {
        guard let between = between(members.last ?? first, member) else { return nil }
        members += between
      } else {
        isList = true
      }
      members.append(member)
      index = next + 1
    }
    let texts = members.compactMap(\.text)
    guard texts.count > 1, texts.count <= longest else { return nil }
    return NumberRun(range: start..<index, members: texts, isList: isList)
  }

  private static let rangeWords: Set = ["to", "through", "thru", "till", "until", "bis"]

  /// What lies between two ends; nil when they are of different kinds or the wrong way round.
  private static func between(_ a: Member, _ b: Member) -> [Member]? {
    switch (a, b) {
    case (.number(let a), .number(let b)) where a < b && b - a <= longest:
      ((a + 1)..<b).map { .number($0) }
    case (.level(let a), .level(let b)) where a.order < b.order:
      ((a.order + 1)..<b.order).map { .level(SpineLevel(order: $0)) }
    default: nil
    }
  }
}
