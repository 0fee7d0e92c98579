import BodyAtlas
import TestSupport

/// Invents phrases of the kinds that people write: plain names with sides, lists, rows of numbers,
/// misspellings and nonsense.
struct PhraseGenerator {
  private let names: [String]
  private var random: SeededGenerator

  init(_ atlas: Atlas, seed: UInt64) {
    names = atlas.sites.flatMap { [$0.name] + $0.synonyms.map(\.text) }
    random = SeededGenerator(seed: seed)
  }

  /// The kinds of phrases, in the order in which they are measured.
  enum Kind: String, CaseIterable {
    case named, remarked, shuffled, listed, numbered, misspelt, nonsense
  }

  mutating func phrase(_ kind: Kind) -> String {
    switch kind {
    case .named: return "\(pick(Self.sides)) \(pick(names))"
    case .remarked: return "\(pick(Self.remarks)) \(pick(Self.sides)) \(pick(names)), NOS"
    case .shuffled:
      let words = "\(pick(Self.sides)) \(pick(names))".split(separator: " ")
      return words.shuffled(using: &random).joined(separator: " ")
    case .listed:
      return
        "\(pick(Self.sides)) \(pick(names)), \(pick(names)) and \(pick(Self.sides)) \(pick(names))"
    case .numbered:
      let first = Int.random(in: 1...9, using: &random)
      return "\(pick(Self.rows)) \(first)-\(first + 2) \(pick(Self.sides))"
    case .misspelt:
      var letters = Array(pick(names))
      letters[Int.random(in: letters.indices, using: &random)] = pick(Self.letters)
      return "\(pick(Self.sides)) \(String(letters))"
    case .nonsense:
      let words = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        String((0..<Int.random(in: 2...12, using: &random)).map { _ in pick(Self.letters) })
      }
      return words.joined(separator: " ")
    }
  }

  private mutating func pick<Element>(_ list: [Element]) -> Element {
    list[Int.random(in: list.indices, using: &random)]
  }

  private static let sides = ["left", "right", "L", "R", "bilateral", "lt.", "rt.", ""]
  private static let remarks = ["metastasis to", "mass in the", "Secondary malignant neoplasm of"]
  private static let rows = ["ribs", "segments", "levels"]
  private static let letters = Array("abcdefghijklmnopqrstuvwxyz")
}
