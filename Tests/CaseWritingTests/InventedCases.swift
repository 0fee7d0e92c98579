import CaseModel
import TestSupport

/// Cases that say everything a case can say, in words that are hard on a reader.
struct InventedCases {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func next() -> Case {
    Case(
      identifier: chance(2) ? text() : nil,
      language: chance(3) ? pick(FigureLanguage.allCases) : nil, title: chance(2) ? text() : nil,
      caption: chance(2) ? text() : nil,
      patient: Patient(
        sex: chance(2) ? pick(PatientSex.allCases) : nil,
        age: chance(2) ? Int.random(in: 0...130, using: &generator) : nil),
      lesions: (0..<Int.random(in: 1...5, using: &generator)).map { _ in lesion() },
      findingKeys: chance(3) ? pick(FindingKeys.allCases) : nil)
  }

  private mutating func lesion() -> Lesion {
    var lesion = Lesion(site: site())
    if chance(3) { lesion.site.laterality = pick(Laterality.allCases) }
    if chance(2) { lesion.role = pick(LesionRole.allCases) }
    if lesion.role != .unstated { lesion.roleIsProbable = chance(3) }
    for character in LesionCharacter.allCases where chance(6) {
      lesion.characters.append(character)
    }
    lesion.characters.shuffle(using: &generator)
    if chance(3) { lesion.form = pick(LesionForm.allCases) }
    if chance(2) { lesion.certainty = pick(LesionCertainty.allCases) }
    if chance(2) {
      lesion.count = pick([
        .several, .numerous, .exactly(Int.random(in: 2...9999, using: &generator)),
      ])
    }
    if chance(2) {
      lesion.diametersInMillimetres = (0..<pick([1, 2, 3])).map { _ in
        pick([Double(Int.random(in: 1...2500, using: &generator)), 0.01, 5.7, 32.125, 2500])
      }
    }
    if chance(3) { lesion.status = pick(LesionStatus.allCases) }
    if chance(3) {
      lesion.vascularExtension = VascularExtension(
        into: site(), upTo: chance(2) ? site() : nil,
        through: (0..<pick([0, 0, 1, 2])).map { _ in site() },
        occlusion: chance(2) ? pick(VascularExtension.Occlusion.allCases) : nil,
        isDilated: chance(2), content: chance(2) ? pick(VascularExtension.Content.allCases) : nil,
        hasBlandThrombusBelow: chance(3))
    }
    if chance(3) { lesion.invadedSites = (0..<pick([1, 2])).map { _ in site() } }
    if chance(2) { lesion.note = text() }
    return lesion
  }

  private mutating func site() -> SiteReference {
    let plain = [
      "liver", "L femur", "R kidney", "left thigh, posterior compartment", "8th rib left", "T8–T10",
      "Lung, NOS", "IVC", "segment VII liver", "axillary node", "cystic duct", "C50.4 left",
      "UBERON:0002107", "both breasts",
    ]
    if !chance(4) { return SiteReference(words: pick(plain)) }
    let words = text().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return SiteReference(words: words.isEmpty ? "liver" : words)
  }

  /// Words, signs that mean something to one of the formats, and characters from all over.
  private mutating func text() -> String {
    let pieces = [
      "mass", "hard", "seen on CT", " ", " ", "  ", ",", ", ", ";", ":", ": ", "\"", "'", "`", "“",
      "”", "„", "«", "»", "\\", "\\n", "\\u{41}", "\n", "\r\n", "\r", "\t", "#", " # ", "- ", "-",
      "->", " -> ", "→", "(", ")", "[", "]", "{", "}", "/", " / ", "&", "*a", "&a", "!", "|", ">",
      "%", "@", "?", "title: ", "size: ", "site: x", "1. ", "• ", "a) ", "x3", "32 mm", "lytic",
      "primary", "occluded", " to ", " into ", " invades ", " via ", "null", "true", "~", "1",
      "0x1",
      "e\u{301}", "\u{301}", "\u{200D}", "👩‍⚕️", "\u{600}", "\u{2028}", "\u{85}", "\u{7F}",
      "x\u{FEFF}", "\u{1F}", "\u{A0}", "\u{37E}", "\u{1FEF}", "ß", "漢字", "עברית", ".", "…",
    ]
    return (0..<Int.random(in: 0...7, using: &generator)).map { _ in pick(pieces) }.joined()
  }

  mutating func chance(_ n: Int) -> Bool { Int.random(in: 0..<n, using: &generator) == 0 }

  private mutating func pick<T>(_ values: [T]) -> T {
    values[Int.random(in: values.indices, using: &generator)]
  }
}
