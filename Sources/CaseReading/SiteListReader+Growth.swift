import CaseModel
import Diagnostics

// What a lesion grows into. An arrow, or `extending into`, points at a vessel or at a neighbour; which
// of the two it is, the resolver knows. `invades` means a neighbour in any case.

extension SiteListReader {
  static let arrows = [
    "-->", "->", "==>", "=>", "→", "extending into", "extends into", "growing into", "grows into",
    "with extension into", "extension into", "with tumour thrombus in", "with tumor thrombus in",
    "with bland thrombus in", "into",
  ]

  static let invasions = [
    "invading", "invades", "with invasion of", "invasion of", "with infiltration of",
    "infiltration of", "infiltrates",
  ]

  private static let levels = [
    "up to the level of", "up to", "to the level of", "as far as", "reaching", "to",
  ]
  private static let passages = ["via", "through"]

  mutating func invade(_ neighbour: LocatedText, _ lesion: inout Lesion) {
    let words = Self.joined(unbracketed(neighbour, &lesion))
    guard !words.isEmpty else {
      fail(
        "LM0105", "nothing named that is invaded", at: neighbour,
        hint: "write what the lesion grows into: ‘uterus, invades bladder’")
      return
    }
    lesion.invadedSites.append(SiteReference(words: words, place: neighbour.place))
  }

  /// Reads `IVC to hepatic veins, occluded` and returns the pieces behind the vessel.
  mutating func growth(in text: LocatedText, by arrow: String, _ lesion: inout Lesion)
    -> [LocatedText]?
  {
    var pieces = text.phrases
    var chain = pieces.removeFirst()
    // The vessel comes first, so that what stands beside the others can be said of it.
    lesion.vascularExtension = VascularExtension(into: SiteReference(words: ""))
    var passed: [LocatedText] = []
    while let (vessel, _, beyond) = chain.divided(by: Self.arrows) {
      passed.append(vessel)
      chain = beyond
    }
    let end = ends(of: chain)
    passed += end.passed
    if arrow.hasSuffix("thrombus in") {
      lesion.vascularExtension?.content =
        arrow.contains("bland") ? .blandThrombus : .tumourThrombus
    }
    for vessel in passed {
      guard let reference = vesselReference(in: vessel, of: text, &lesion) else { return nil }
      lesion.vascularExtension?.through.append(reference)
    }
    guard let into = vesselReference(in: end.into, of: text, &lesion) else { return nil }
    lesion.vascularExtension?.into = into
    if let level = end.level {
      guard let reference = vesselReference(in: level, of: text, &lesion) else { return nil }
      lesion.vascularExtension?.upTo = reference
    }
    return pieces.filter { !fill($0, of: text, &lesion) }
  }

  /// Reads `tumour to hepatic veins`: what fills the vessel, and how far. Says whether it was that.
  private mutating func fill(_ piece: LocatedText, of text: LocatedText, _ lesion: inout Lesion)
    -> Bool
  {
    guard let (before, _, level) = piece.divided(by: Self.levels),
      let content = LesionAttribute(before.text), case .content = content
    else { return false }
    apply(content, at: before, &lesion)
    guard let reference = vesselReference(in: level, of: text, &lesion) else { return true }
    if let stated = lesion.vascularExtension?.upTo {
      let fault = AttributeFault.stated("the level it reaches", stated.words, reference.words)
      fail(fault.code, fault.message, at: level, hint: fault.hint)
    } else {
      lesion.vascularExtension?.upTo = reference
    }
    return true
  }

  /// The last vessel of a chain, with the level reached there and what it is reached through, in any
  /// order.
  private func ends(of chain: LocatedText) -> (
    into: LocatedText, level: LocatedText?, passed: [LocatedText]
  ) {
    let marks = Self.levels + Self.passages
    guard let (into, first, beyond) = chain.divided(by: marks) else { return (chain, nil, []) }
    var level: LocatedText?
    var passed: [LocatedText] = []
    var (mark, rest) = (first, beyond)
    while true {
      let next = rest.divided(by: marks)
      let piece = next?.before ?? rest
      if Self.passages.contains(mark) { passed.append(piece) } else { level = level ?? piece }
      guard let next else { return (into, level, passed) }
      (mark, rest) = (next.mark, next.after)
    }
  }

  private mutating func vesselReference(
    in piece: LocatedText, of text: LocatedText, _ lesion: inout Lesion
  ) -> SiteReference? {
    let words = vesselWords(in: piece, &lesion)
    guard !words.isEmpty else {
      fail(
        "LM0105", "no vessel after the arrow", at: text,
        hint: "write the vessel the lesion grows into: ‘R kidney -> IVC’")
      return nil
    }
    return SiteReference(words: words, place: piece.place)
  }

  /// The words of a vessel or level; what is said of the vessel beside it is taken out and applied.
  private mutating func vesselWords(in piece: LocatedText, _ lesion: inout Lesion) -> String {
    var words = unbracketed(piece, &lesion)[...]
    while let (attribute, length) = Self.vesselAttribute(words, fromEnd: true) {
      apply(attribute, at: piece, &lesion)
      words = words.dropLast(length)
    }
    while let (attribute, length) = Self.vesselAttribute(words, fromEnd: false) {
      apply(attribute, at: piece, &lesion)
      words = words.dropFirst(length)
    }
    return Self.joined(words)
  }

  private static func vesselAttribute(_ words: ArraySlice<Substring>, fromEnd: Bool) -> (
    attribute: LesionAttribute, length: Int
  )? {
    // `bland thrombus below the tumour` is the longest.
    for length in stride(from: min(5, words.count), to: 0, by: -1) {
      let run = fromEnd ? words.suffix(length) : words.prefix(length)
      let attribute = LesionAttribute(run.joined(separator: " "))
      if let attribute, attribute.isOfVessel { return (attribute, length) }
    }
    return nil
  }
}
