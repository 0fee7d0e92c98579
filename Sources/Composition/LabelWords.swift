import BodyAtlas
import CaseModel
import Resolution
import Typography
import Wording

/// The words of a label: the place in one phrase, what is stated of the lesion below it.
struct LabelWords {
  /// The site with its side: `RIGHT kidney`.
  var name: String
  /// What follows the name, a side that is not stated and vessels included; empty mostly.
  var rest: String
  /// Name and rest: `RIGHT kidney → IVC`, `Uterus, anterior superior`, `Back, side not stated`.
  var place: String
  /// Empty when nothing more is stated.
  var details: String
  /// Of the same, what no other part of the figure shows.
  private var essentials: String

  init(_ mark: PlannedMark, _ words: FigureWords) {
    name = Self.name(of: mark.site, words)
    let additions = Self.additions(to: mark.site, words)
    let vessels = Self.vessels(of: mark.lesion, words)
    let comma = words.phrases.clauseComma
    rest = additions.joined(separator: comma) + vessels
    place = ([name] + additions).joined(separator: comma) + vessels
    details = Self.details(of: mark.lesion, words)
    essentials = Self.essentials(of: mark.lesion, words)
  }

  /// As much of what is stated as a label repeats.
  func details(_ detail: LabelDetail) -> String {
    switch detail {
    case .full: details
    case .brief: essentials
    case .none: ""
    }
  }

  private static func essentials(of resolved: ResolvedLesion, _ words: FigureWords) -> String {
    var parts: [String] = []
    if case .exactly(let count) = resolved.lesion.count {
      parts.append(words(.lesions, String(count)))
    }
    if let size = resolved.lesion.sizeInMillimetres {
      parts.append(words(.millimetres, words.phrases.number(size)))
    }
    if let grown = resolved.vascularExtension { parts += Self.words(of: grown, words) }
    return parts.joined(separator: words.phrases.semicolon)
  }

  /// `LEFT femur`, `Liver`.
  static func name(of site: ResolvedSite, _ words: FigureWords) -> String {
    switch site.side {
    case .left: words.name(of: site.site, side: .left)
    case .right: words.name(of: site.site, side: .right)
    case .unpaired, .notStated: words.name(of: site.site)
    }
  }

  private static func additions(to site: ResolvedSite, _ words: FigureWords) -> [String] {
    var additions: [String] = []
    if !site.aspects.isEmpty {
      let gap = words.phrases.gap.isEmpty ? words.phrases.comma : words.phrases.gap
      additions.append(words(.part, site.aspects.map { words($0.phrase) }.joined(separator: gap)))
    }
    if let clock = site.clock {
      additions.append(words(.clockPosition, clock.time))
      if let distance = clock.millimetresFromNipple {
        additions.append(words(.fromNipple, words.phrases.number(distance / 10)))
      }
    }
    if site.side == .notStated { additions.append(words(.sideNotStated).lastBlankKept) }
    return additions
  }

  private static func vessels(of lesion: ResolvedLesion, _ words: FigureWords) -> String {
    guard let grown = lesion.vascularExtension else { return "" }
    return (grown.through + [grown.vessel])
      .map { " →\u{A0}" + words.shortName(of: $0.site) }.joined()
  }

  // MARK: - What is stated

  private static func details(of resolved: ResolvedLesion, _ words: FigureWords) -> String {
    let lesion = resolved.lesion
    var parts: [String] = []
    switch lesion.role {
    // The shape says it; the place of a node says it too.
    case .unstated, .metastasis, .node: break
    case .primary, .localExtension, .recurrence:
      let role = words(lesion.role.phrase)
      parts.append(lesion.roleIsProbable ? words(.probable, role) : role)
    }
    switch lesion.count {
    case .one: break
    case .exactly(let count): parts.append(words(.lesions, String(count)))
    case .several: parts.append(words(.several))
    case .numerous: parts.append(words(.numerous))
    }
    if let size = lesion.sizeInMillimetres {
      parts.append(words(.millimetres, words.phrases.number(size)))
    }
    if !lesion.characters.isEmpty {
      parts.append(words.phrases.list(lesion.characters.map { words($0.phrase) }))
    }
    if let vascularExtension = resolved.vascularExtension {
      parts += Self.words(of: vascularExtension, words)
    }
    if !resolved.invaded.isEmpty {
      let names = resolved.invaded.map { words.inSentence(Self.name(of: $0, words)) }
      parts.append(words(.invades, words.phrases.list(names)))
    }
    if let form = lesion.form { parts.append(words(form.phrase)) }
    if let status = lesion.status { parts.append(words(status.phrase)) }
    // The outline says it too, but to nobody who has not read the legend.
    if lesion.certainty == .proven, !(lesion.note?.speaksOfBiopsy ?? false) {
      parts.append(words(.biopsied))
    }
    if lesion.certainty == .suspected { parts.append(words(.suspected)) }
    if let note = lesion.note { parts.append(note.directionallyIsolated) }
    return parts.joined(separator: words.phrases.semicolon)
  }

  private static func words(of grown: ResolvedExtension, _ words: FigureWords) -> [String] {
    var parts: [String] = []
    switch (grown.level, grown.upTo) {
    case (let level?, _): parts.append(words(.mayoLevel, level.numeral))
    case (nil, let upTo?): parts.append(words(.upTo, words.nameInSentence(of: upTo.site)))
    case (nil, nil): break
    }
    if let content = grown.content { parts.append(words(content.phrase)) }
    let vessel = words.shortName(of: grown.vessel.site)
    switch (grown.occlusion, grown.isDilated) {
    case (.complete, true): parts.append(words(.vesselOccludedAndDilated, vessel))
    case (.complete, false): parts.append(words(.vesselOccluded, vessel))
    case (.partial, true): parts.append(words(.vesselPartlyOccludedAndDilated, vessel))
    case (.partial, false): parts.append(words(.vesselPartlyOccluded, vessel))
    case (nil, true): parts.append(words(.vesselDilated, vessel))
    case (nil, false): break
    }
    if grown.hasBlandThrombusBelow { parts.append(words(.blandThrombusBelow)) }
    return parts
  }
}

extension String {
  /// Whether a note says what the mark of a biopsy would say again, in any of the languages.
  fileprivate var speaksOfBiopsy: Bool {
    let note = lowercased()
    return ["biops", "bióps", "活检"].contains { note.contains($0) }
  }

  /// With a no-break space before the last word.
  fileprivate var lastBlankKept: String {
    guard let blank = lastIndex(of: " ") else { return self }
    return self[..<blank] + "\u{A0}" + self[index(after: blank)...]
  }
}
