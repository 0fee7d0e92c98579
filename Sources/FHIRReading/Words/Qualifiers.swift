import CaseModel

/// What a qualifier beside a place says.
enum Qualifiers {
  /// SNOMED CT's values for sides.
  private static let sideCodes: [String: Laterality] = [
    "7771000": .left, "24028007": .right, "51440002": .both, "399488007": .midline,
  ]

  /// One-letter codes of lists of sides, as German registries and insurances write them.
  private static let sideLetters: [String: Laterality] = [
    "L": .left, "R": .right, "B": .both, "M": .midline,
  ]

  private static let sideWords: [String: Laterality] = [
    "left": .left, "lt": .left, "links": .left, "linke": .left, "linker": .left,
    "linkes": .left, "linksseitig": .left, "right": .right, "rt": .right, "rechts": .right,
    "rechte": .right, "rechter": .right, "rechtes": .right, "rechtsseitig": .right,
    "bilateral": .both, "both": .both, "beidseits": .both, "beidseitig": .both, "beide": .both,
    "midline": .midline, "mittellinie": .midline, "mittig": .midline,
  ]

  /// SNOMED CT's values for positions, in the words of the vocabulary.
  private static let positionCodes: [String: String] = [
    "261183002": "upper", "261122009": "lower", "264217000": "superior", "261089000": "inferior",
    "255549009": "anterior", "255551008": "posterior", "255561001": "medial", "49370004": "lateral",
    "46053002": "distal", "40415009": "proximal", "26216008": "central",
  ]

  /// Whether a list of codes, or an extension, is made for sides.
  static func isForSides(_ address: String) -> Bool {
    let address = address.lowercased()
    return ["lateral", "seitenlokalisation", "bodyside", "v2-0495"].contains {
      address.contains($0)
    }
  }

  /// Every side that a concept states; more than one when it contradicts itself.
  ///
  /// - Parameter isForSides: whether the concept stands where only a side can.
  static func sides(of concept: FHIRConcept, isForSides: Bool = false) -> Set<Laterality> {
    var sides: Set<Laterality> = []
    for coding in concept.codings {
      if let side = sideCodes[coding.code] {
        sides.insert(side)
      } else if isForSides || Self.isForSides(coding.system),
        let side = sideLetters[
          coding.code.uppercased()]
      {
        sides.insert(side)
      } else if isForSides, let side = sideWords[coding.code.lowercased()] {
        sides.insert(side)
      }
      if let display = coding.display { sides.formUnion(Self.sides(in: display)) }
    }
    if let text = concept.text { sides.formUnion(Self.sides(in: text)) }
    return sides
  }

  /// The sides named in words; `right and left` is both.
  static func sides(in text: String) -> Set<Laterality> {
    let words = text.lowercased().split { !$0.isLetter }
    let sides = Set(words.compactMap { sideWords[String($0)] })
    return sides == [.left, .right] ? [.both] : sides.contains(.both) ? [.both] : sides
  }

  /// Whether a coding is a side and no place.
  static func isSide(_ coding: FHIRCoding) -> Bool {
    sideCodes[coding.code] != nil || isForSides(coding.system)
  }

  /// The words of a position: `lower`; nil when the concept states none.
  static func position(of concept: FHIRConcept) -> String? {
    for coding in concept.codings {
      if let words = positionCodes[coding.code] { return words }
      if isSide(coding) { continue }
      if let display = coding.display { return DiseaseWords.withoutTag(display.lowercased()) }
    }
    return concept.text?.lowercased()
  }
}
