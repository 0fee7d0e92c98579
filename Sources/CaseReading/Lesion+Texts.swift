package import CaseModel

extension Lesion {
  /// What the lesion says under a key, in words that ``apply(_:for:at:)`` takes; empty when it says
  /// nothing. Several only under a key that takes many, and of a size one for each diameter. Places
  /// are in backquotes where they would not be read as they are.
  package func texts(for key: LesionKey) -> [String] {
    func site(_ reference: SiteReference) -> String { Self.keyed(reference.words) }
    func one(_ text: String?) -> [String] { text.map { [$0] } ?? [] }
    let vessel = vascularExtension
    return switch key {
    case .side: one(self.site.laterality?.rawValue)
    case .role:
      role == .unstated ? [] : [role.rawValue + (roleIsProbable ? " (probable)" : "")]
    case .character: characters.map(\.rawValue)
    case .form: one(form?.rawValue)
    case .certainty: one(certainty?.rawValue)
    case .count:
      switch count {
      case .one: []
      case .exactly(let number): ["\(number)"]
      case .several: ["several"]
      case .numerous: ["numerous"]
      }
    case .size: diametersInMillimetres.map(Self.millimetres)
    case .status: one(status?.rawValue)
    case .into: one(vessel.map { site($0.into) })
    case .to: one(vessel?.upTo.map(site))
    case .through: vessel?.through.map(site) ?? []
    case .occlusion: one(vessel?.occlusion?.rawValue)
    case .dilated: vessel?.isDilated == true ? ["true"] : []
    case .content: one(vessel?.content?.rawValue)
    case .below: vessel?.hasBlandThrombusBelow == true ? LesionKey.below.values : []
    case .invades: invadedSites.map(site)
    case .note: one(note)
    }
  }

  /// A diameter with its unit, without a fraction of nought.
  private static func millimetres(_ diameter: Double) -> String {
    let digits = diameter.description
    return (digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits) + " mm"
  }

  /// The words of a place as the value of a key.
  private static func keyed(_ words: String) -> String {
    let isPlain =
      words == words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      && words.first != QuotedText.placeMark
    return isPlain ? words : QuotedText.quote(words, mark: QuotedText.placeMark)
  }
}
