package import CaseModel
package import Diagnostics

// The one place where a value under a key becomes part of a lesion; case files and tables share it.

extension Lesion {
  /// Writes what `text` says under `key` into the lesion: the words of a site list, or those of the
  /// model (``LesionKey/values``).
  ///
  /// Nothing is written when it throws. What is stated already is never replaced by something that
  /// contradicts it. A ``LesionKey/character`` may be several: `cystic and solid`; vessels passed and
  /// neighbours are given one by one.
  ///
  /// - Parameter place: where the text stands, for the sites among the keys.
  /// - Throws: LM0116 for a text that is no value of the key, LM0106 for a contradiction, LM0107 for
  ///   something said of a vessel before ``LesionKey/into`` names one.
  package mutating func apply(
    _ text: String, for key: LesionKey, at place: SourcePlace? = nil
  ) throws(AttributeFault) {
    switch key {
    case .into, .to, .through, .invades:
      try applySite(SiteReference(words: try words(text, key), place: place), for: key)
    case .note:
      try apply(.note(text))
    case .dilated:
      switch text.lowercased() {
      case "true", "yes": try apply(.dilated)
      case "false", "no": if vascularExtension == nil { throw .noVessel }
      default: try applyWords(text, for: key)
      }
    case .side, .role, .character, .form, .certainty, .count, .size, .status, .occlusion,
      .content, .below:
      try applyWords(text, for: key)
    }
  }

  private func words(_ text: String, _ key: LesionKey) throws(AttributeFault) -> String {
    let words =
      QuotedText.content(text, isPlace: true)
      ?? text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if words.isEmpty { throw .noValue(text, key) }
    return words
  }

  private mutating func applySite(
    _ site: SiteReference, for key: LesionKey
  ) throws(AttributeFault) {
    switch key {
    case .invades: invadedSites.append(site)
    case .into:
      if let stated = vascularExtension?.into {
        throw .stated("the vessel it grows into", stated.words, site.words)
      }
      vascularExtension = VascularExtension(into: site)
    default:
      guard vascularExtension != nil else { throw .noVessel }
      if key == .through {
        vascularExtension?.through.append(site)
      } else if let stated = vascularExtension?.upTo {
        throw .stated("the level it reaches", stated.words, site.words)
      } else {
        vascularExtension?.upTo = site
      }
    }
  }

  private mutating func applyWords(_ text: String, for key: LesionKey) throws(AttributeFault) {
    // All or nothing: a list of characters may fail at its end.
    var lesion = self
    for attribute in try LesionAttribute.values(text, for: key) { try lesion.apply(attribute) }
    self = lesion
  }
}

extension LesionAttribute {
  /// What a text says under a key.
  static func values(_ text: String, for key: LesionKey) throws(AttributeFault) -> [LesionAttribute]
  {
    if let value = modelValue(text.lowercased(), for: key) { return [value] }
    // A count is a number in a file, and not `x3`.
    let isNumber = key == .count && !text.isEmpty && text.allSatisfy(\.isDigit)
    if let attributes = list(isNumber ? "x" + text : text),
      attributes.allSatisfy({ $0.key == key }),
      key == .character || attributes.count == 1
    {
      return attributes
    }
    throw .noValue(text, key)
  }

  /// Words of the model that a site list does not take, or takes in another sense.
  private static func modelValue(_ text: String, for key: LesionKey) -> LesionAttribute? {
    switch key {
    case .side: (sideAbbreviations[text] ?? Laterality(rawValue: text)).map { .side($0) }
    case .role:
      LesionRole(rawValue: text).map { .role($0, isProbable: false) }
        ?? probable(text).map { .role($0, isProbable: true) }
    case .form: LesionForm(rawValue: text).map { .form($0) }
    case .status: LesionStatus(rawValue: text).map { .status($0) }
    case .occlusion: VascularExtension.Occlusion(rawValue: text).map { .occlusion($0) }
    case .content: VascularExtension.Content(rawValue: text).map { .content($0) }
    case .below: LesionKey.below.values.contains(text) ? .blandThrombusBelow : nil
    case .character, .certainty, .count, .size, .into, .to, .through, .dilated, .invades, .note:
      nil
    }
  }

  /// Short for the words of ``Laterality``.
  static let sideAbbreviations: [String: Laterality] = [
    "l": .left, "lt": .left, "r": .right, "rt": .right, "bilateral": .both,
  ]

  /// `metastasis (probable)`.
  private static func probable(_ text: String) -> LesionRole? {
    text.hasSuffix(" (probable)") ? LesionRole(rawValue: String(text.dropLast(11))) : nil
  }
}

extension AttributeFault {
  /// The answer to a text that is no value of a key.
  static func noValue(_ text: String, _ key: LesionKey) -> AttributeFault {
    let near = NearNames.suggestions(for: text, among: key.phrases)
    let words = (near.isEmpty ? key.values : near).map { "‘\($0)’" }.joined(separator: ", ")
    let hint: String? =
      if key == .size {
        "write a number with its unit: 32 mm"
      } else if !near.isEmpty {
        "did you mean \(words)?"
      } else if !words.isEmpty {
        "it is one of \(words)"
      } else {
        nil
      }
    return AttributeFault(
      code: "LM0116", message: "\(LocatedText(text, file: "").quoted) is no \(key.rawValue)",
      hint: hint)
  }
}
