import BodyAtlas
import CaseModel
import Resolution
import Wording

/// What a label says: paragraphs of pieces in three faces.
struct LabelText: Hashable {
  enum Face: Hashable { case number, place, detail }

  struct Piece: Hashable {
    var string: String
    var face: Face

    init(_ string: String, _ face: Face) {
      self.string = string
      self.face = face
    }
  }

  /// The finding's key, printed at the leader's end, apart from the text; nil where one label speaks of
  /// several findings.
  var key: String?
  /// The findings it names.
  var numbers: [Int]
  var paragraphs: [[Piece]]
}

extension LabelText {
  /// One finding at one of its sites: the place, and what is stated in a paragraph of its own.
  init(_ mark: PlannedMark, _ detail: LabelDetail, _ words: FigureWords) {
    let own = LabelWords(mark, words)
    key = words.key(mark.lesion.number)
    numbers = [mark.lesion.number]
    paragraphs = [[Piece(own.place, .place)], [Piece(own.details(detail), .detail)]]
  }

  /// One finding in one paragraph. Its sites share it when it has several.
  init(inOneParagraph marks: [PlannedMark], _ detail: LabelDetail, _ words: FigureWords) {
    let own = marks.map { LabelWords($0, words) }
    numbers = marks.prefix(1).map(\.lesion.number)
    key = numbers.first.map(words.key)
    let places = words.phrases.list(own.map(\.place))
    let details = own.first?.details(detail) ?? ""
    let colon = details.isEmpty ? "" : words.phrases.colonMark
    paragraphs = [[Piece(places + colon, .place), Piece(details, .detail)]]
  }

  /// The same with the number at the head of the text, for a table in which some rows name several.
  init(headed marks: [PlannedMark], _ detail: LabelDetail, _ words: FigureWords) {
    self.init(inOneParagraph: marks, detail, words)
    if let key { paragraphs[0].insert(Piece(key, .number), at: 0) }
    key = nil
  }

  /// Several findings at one place: its name and how many there are, then their numbers, each with what
  /// is stated of it. Findings of which the same is stated stand together.
  ///
  /// - Parameter name: nil for findings at several places, each of which is named then.
  init(_ marks: [PlannedMark], named name: String?, _ detail: LabelDetail, _ words: FigureWords) {
    key = nil
    numbers = Set(marks.map(\.lesion.number)).sorted()
    let isOneSite = Set(marks.map(\.site.site.id)).count == 1 && name != nil
    var order: [String] = []
    var told: [String: [Int]] = [:]
    for mark in marks.sorted(by: { $0.lesion.number < $1.lesion.number }) {
      let stated = Self.ownWords(
        of: mark, namesSite: !isOneSite, namesSide: name == nil, detail, words)
      if told[stated] == nil { order.append(stated) }
      if told[stated]?.last != mark.lesion.number {
        told[stated, default: []].append(mark.lesion.number)
      }
    }
    var pieces: [Piece] = []
    if let name {
      pieces.append(Piece(words(.severalFindingsAt, name, String(numbers.count)), .place))
    }
    let semicolon = words.phrases.semicolonMark
    for (index, stated) in order.enumerated() {
      let own = (told[stated] ?? []).map(words.key).joined(separator: words.phrases.comma)
      let end = index == order.count - 1 ? "" : semicolon
      pieces.append(Piece(own + (stated.isEmpty ? end : ""), .number))
      if !stated.isEmpty { pieces.append(Piece(stated + end, .detail)) }
    }
    paragraphs = [pieces]
  }

  /// What is stated of a finding beside the name of the place.
  private static func ownWords(
    of mark: PlannedMark, namesSite: Bool, namesSide: Bool, _ detail: LabelDetail,
    _ words: FigureWords
  ) -> String {
    let own = LabelWords(mark, words)
    let named =
      namesSide
      ? words.inSentence(LabelWords.name(of: mark.site, words))
      : words.nameInSentence(of: mark.site.site)
    let rest = String(own.rest.drop { $0 == " " })
    return [namesSite ? named : "", rest, own.details(detail)].filter { !$0.isEmpty }
      .joined(separator: words.phrases.clauseComma)
  }
}
