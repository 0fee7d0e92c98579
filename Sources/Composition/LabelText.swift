import BodyAtlas
import CaseModel
import Resolution

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

  /// Printed at the leader's end, apart from the text; nil where one label speaks of several findings.
  var number: Int?
  /// The findings it names.
  var numbers: [Int]
  var paragraphs: [[Piece]]
}

extension LabelText {
  /// One finding at one of its sites: the place, and what is stated in a paragraph of its own.
  init(_ mark: PlannedMark, _ detail: LabelDetail) {
    let words = LabelWords(mark)
    number = mark.lesion.number
    numbers = [mark.lesion.number]
    paragraphs = [[Piece(words.place, .place)], [Piece(words.details(detail), .detail)]]
  }

  /// One finding in one paragraph. Its sites share it when it has several.
  init(inOneParagraph marks: [PlannedMark], _ detail: LabelDetail) {
    let words = marks.map { LabelWords($0) }
    number = marks.first?.lesion.number
    numbers = number.map { [$0] } ?? []
    let places = words.map(\.place).joinedAsList
    let details = words.first?.details(detail) ?? ""
    paragraphs = [
      [Piece(places + (details.isEmpty ? "" : ":"), .place), Piece(details, .detail)]
    ]
  }

  /// The same with the number at the head of the text, for a table in which some rows name several.
  init(headed marks: [PlannedMark], _ detail: LabelDetail) {
    self.init(inOneParagraph: marks, detail)
    if let number { paragraphs[0].insert(Piece(String(number), .number), at: 0) }
    number = nil
  }

  /// Several findings at one place: its name and how many there are, then their numbers, each with what
  /// is stated of it. Findings of which the same is stated stand together.
  ///
  /// - Parameter name: nil for findings at several places, each of which is named then.
  init(_ marks: [PlannedMark], named name: String?, _ detail: LabelDetail) {
    number = nil
    numbers = Set(marks.map(\.lesion.number)).sorted()
    let isOneSite = Set(marks.map(\.site.site.id)).count == 1 && name != nil
    var order: [String] = []
    var told: [String: [Int]] = [:]
    for mark in marks.sorted(by: { $0.lesion.number < $1.lesion.number }) {
      let words = Self.ownWords(of: mark, namesSite: !isOneSite, namesSide: name == nil, detail)
      if told[words] == nil { order.append(words) }
      if told[words]?.last != mark.lesion.number {
        told[words, default: []].append(mark.lesion.number)
      }
    }
    var pieces: [Piece] = []
    if let name { pieces.append(Piece("\(name) (\(numbers.count)):", .place)) }
    for (index, words) in order.enumerated() {
      let own = (told[words] ?? []).map(String.init).joined(separator: ", ")
      let end = index == order.count - 1 ? "" : ";"
      pieces.append(Piece(own + (words.isEmpty ? end : ""), .number))
      if !words.isEmpty { pieces.append(Piece(words + end, .detail)) }
    }
    paragraphs = [pieces]
  }

  /// What is stated of a finding beside the name of the place.
  private static func ownWords(
    of mark: PlannedMark, namesSite: Bool, namesSide: Bool, _ detail: LabelDetail
  ) -> String {
    let words = LabelWords(mark)
    let name = LabelWords.name(of: mark.site)
    var parts: [String] = []
    if namesSite { parts.append((namesSide ? name : mark.site.site.name).lowercasedFirst) }
    // Aspects and vessels follow the name in the place.
    let rest = words.place.dropFirst(name.count).drop { $0 == "," || $0 == " " }
    if !rest.isEmpty { parts.append(String(rest)) }
    let details = words.details(detail)
    if !details.isEmpty { parts.append(details) }
    return parts.joined(separator: ", ")
  }
}
