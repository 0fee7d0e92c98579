import CaseModel
import CaseReading
import Diagnostics

/// Writes cases as site lists: headings, then a finding a line.
enum SiteListWriter {
  static func text(of source: Case) -> String {
    var lines: [String] = []
    func heading(_ name: String, _ text: String?) {
      if let text { lines.append("\(name): " + Self.heading(name, text)) }
    }
    heading("id", source.identifier)
    heading("title", source.title)
    heading("caption", source.caption)
    heading("language", source.language?.rawValue)
    heading("keys", source.findingKeys?.rawValue)
    heading("sex", source.patient.sex?.rawValue)
    heading("age", source.patient.age.map { "\($0)" })
    lines += source.lesions.map(line)
    return lines.map { $0 + "\n" }.joined()
  }

  /// The words of a heading, in quotation marks where they would be read as something else.
  private static func heading(_ name: String, _ text: String) -> String {
    let (read, faults) = SiteListReader.readCase("\(name): \(text)\nx", file: "")
    let given = [read.identifier, read.title, read.caption].compactMap { $0 }
    let isPlain =
      faults.isEmpty && read.lesions.count == 1 && !text.contains(where: \.isNewline)
      && (Self.closedHeadings.contains(name) || given.map { Array($0.utf8) } == [Array(text.utf8)])
    return isPlain ? text : QuotedText.quote(text)
  }

  /// Headings that have a few values only.
  private static let closedHeadings: Set = ["sex", "age", "language", "keys"]

  private static func line(of lesion: Lesion) -> String {
    var said = LesionKey.allCases.filter { $0.parent == nil }.flatMap { phrases(of: lesion, $0) }
    var text = PlaceText.text(of: lesion.site.words)
    if !said.isEmpty { text += " (" + said.joined(separator: ", ") + ")" }
    guard let vessel = lesion.vascularExtension else { return text }
    for passed in vessel.through + [vessel.into] {
      text += " -> " + PlaceText.vessel(passed.words)
    }
    if let level = vessel.upTo { text += " to " + PlaceText.vessel(level.words) }
    said = [LesionKey.occlusion, .dilated, .content, .below].flatMap { phrases(of: lesion, $0) }
    return ([text] + said).joined(separator: ", ")
  }

  /// What a lesion says under a key, in the words of a list.
  private static func phrases(of lesion: Lesion, _ key: LesionKey) -> [String] {
    let texts = lesion.texts(for: key)
    switch key {
    case .count: return texts.map { Int($0) == nil ? $0 : "x\($0)" }
    case .size:
      return texts.isEmpty
        ? [] : [texts.map { String($0.dropLast(3)) }.joined(separator: " × ") + " mm"]
    case .side: return texts.map { $0 == "not stated" ? "side not stated" : "side: \($0)" }
    case .note: return texts.map { QuotedText.quote($0) }
    case .occlusion: return texts.map { $0 == "complete" ? "occluded" : "partly occluded" }
    case .dilated: return texts.isEmpty ? [] : ["dilated"]
    case .below: return texts.map { "\($0) below" }
    case .invades: return lesion.invadedSites.map { "invades " + PlaceText.vessel($0.words) }
    case .role, .character, .form, .certainty, .status, .content, .into, .to, .through:
      return texts
    }
  }
}

/// The words of places as a list writes them: in backquotes where they would be read as something else.
enum PlaceText {
  /// The words of a place that a finding begins with.
  static func text(of words: String) -> String {
    let (lesions, faults) = SiteListReader.read("\(words) (solid)", file: "")
    let (alone, others) = SiteListReader.read(words, file: "")
    let expected = Lesion(site: SiteReference(words: words))
    var described = expected
    described.characters = [.solid]
    let isPlain =
      faults.isEmpty && others.isEmpty && lesions.map(\.unplaced) == [described]
      && alone.map(\.unplaced) == [expected] && !beginsLikeMark(words)
    return isPlain ? words : QuotedText.quote(words, mark: QuotedText.placeMark)
  }

  /// The words of a place that a lesion grows into.
  static func vessel(_ words: String) -> String {
    var expected = Lesion(site: SiteReference(words: "x"))
    expected.vascularExtension = VascularExtension(into: SiteReference(words: words))
    var invading = Lesion(site: SiteReference(words: "x"))
    invading.invadedSites = [SiteReference(words: words)]
    let (lesions, faults) = SiteListReader.read("x -> \(words)", file: "")
    let (invaded, others) = SiteListReader.read("x (invades \(words))", file: "")
    let isPlain =
      faults.isEmpty && others.isEmpty && lesions.map(\.unplaced) == [expected]
      && invaded.map(\.unplaced) == [invading]
      // Before a blank a colon would be a comma.
      && words.last != ":"
    return isPlain ? words : QuotedText.quote(words, mark: QuotedText.placeMark)
  }

  /// Whether a list, among other items, may take the first word for its bullet or number.
  private static func beginsLikeMark(_ words: String) -> Bool {
    guard let first = words.first, first.isLetter || first.isNumber else { return true }
    return words.prefix { !$0.isWhitespace }.contains { ".):".contains($0) }
  }
}
