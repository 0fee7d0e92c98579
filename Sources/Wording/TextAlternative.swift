import BodyAtlas
package import Scene

/// A figure in words, for those who do not see it: a short text, a long one, and the rows of a table.
///
/// It says what the scene shows and nothing else, in the language of the scene.
package struct TextAlternative: Sendable {
  /// What an `alt` attribute holds: what it is, how many findings, where; at most ``shortLimit``
  /// characters.
  package var short: String
  /// The figure in sentences: one for what it is, one for each finding, one for what is not shown.
  package var long: String
  /// One for each finding and site, in reading order.
  package var rows: [SceneFinding]

  /// What screen readers read out in one breath.
  package static let shortLimit = 150

  private let words: Phrasebook
  private let scene: Scene

  /// The words for a scene, in its language; in English where the language is not known.
  package init(of scene: Scene) {
    self.scene = scene
    words = Phrasebook(Language(rawValue: scene.language) ?? .english)
    rows = Self.inReadingOrder(scene.findings)
    short = ""
    long = ""
    short = shortText()
    long = longText()
  }

  /// From head to foot, the patient's right before the left, and what is not drawn last.
  ///
  /// Findings in one band of the body count as equally high, so that the right axilla comes before the
  /// left one whatever the drawing.
  private static func inReadingOrder(_ findings: [SceneFinding]) -> [SceneFinding] {
    func key(_ finding: SceneFinding) -> (Double, Int, Int) {
      let side =
        switch finding.side {
        case .right: 0
        case nil, .notStated: 1
        case .left: 2
        }
      return (finding.mark.map { ($0.depth * 50).rounded() } ?? .infinity, side, finding.number)
    }
    return findings.enumerated()
      .sorted { a, b in
        let (first, second) = (key(a.element), key(b.element))
        return first == second ? a.offset < b.offset : first < second
      }
      .map(\.element)
  }

  // MARK: - Short

  private func shortText() -> String {
    let primaries = unique(rows.filter(\.isPrimary).map(\.place))
    let others = unique(rows.filter { !$0.isPrimary }.map(\.place))
    for shown in stride(from: others.count, through: 0, by: -1) {
      let text = shortText(primaries, others, shown: shown)
      if text.count <= Self.shortLimit { return text }
    }
    // Many primaries: as many as there is room for.
    for shown in stride(from: primaries.count - 1, through: 1, by: -1) {
      let text = shortText(
        Array(primaries.prefix(shown)) + [words(.andMore, String(primaries.count - shown))], [],
        shown: 0)
      if text.count <= Self.shortLimit { return text }
    }
    return String(joined([opening]).prefix(Self.shortLimit))
  }

  private func shortText(_ primaries: [String], _ others: [String], shown: Int) -> String {
    var sentences = [opening]
    if !primaries.isEmpty { sentences.append(words(.primarySites, words.list(primaries))) }
    if shown > 0 {
      let rest = others.count - shown
      let places = others.prefix(shown) + (rest > 0 ? [words(.andMore, String(rest))] : [])
      sentences.append(words(.sites, words.list(Array(places))))
    }
    return joined(sentences)
  }

  private var opening: String {
    let count = Set(scene.findings.map(\.number)).count
    return scene.subject + words.colon
      + (count == 1 ? words(.oneFinding) : words(.findings, String(count)))
  }

  // MARK: - Long

  private func longText() -> String {
    var sentences = [opening]
    for row in rows where row.mark != nil { sentences.append(sentence(row)) }
    for row in rows {
      guard let reason = row.reasonNotDrawn else { continue }
      sentences.append(words(.notShown, "\(row.key) \(row.place)", reason))
    }
    return joined(sentences)
  }

  /// `2, RIGHT kidney → IVC: IVC occluded (Anterior)`.
  private func sentence(_ row: SceneFinding) -> String {
    var text = "\(row.key)\(words.comma)\(row.place)"
    let details = [
      row.details, row.drawnAt.map { words(.drawnAt, $0) } ?? "",
      row.isCoarse ? words(.inMiddleOfRegion) : "",
    ]
    .filter { !$0.isEmpty }
    if !details.isEmpty { text += words.colon + details.joined(separator: words.semicolon) }
    return row.mark.map { words(.withRemark, text, $0.view) } ?? text
  }

  private func joined(_ sentences: [String]) -> String {
    sentences.map { $0.plainBlanks }.joined(separator: words.fullStop)
      + words.fullStop.trimmedBlank
  }

  private func unique(_ places: [String]) -> [String] {
    var seen: Set<String> = []
    return places.filter { seen.insert($0).inserted }
  }
}

extension String {
  /// With blanks that may break: a screen reader has no lines.
  fileprivate var plainBlanks: String { replacing("\u{A0}", with: " ") }
  fileprivate var trimmedBlank: String { last == " " ? String(dropLast()) : self }
}
