import CaseReading
import TestSupport

/// Invented case files as JSON: every key, its values and their synonyms, and now and then a slip.
struct CaseDocuments {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// A case file without a fault.
  mutating func valid() -> String {
    var members = ["\"lesionmap\": 1"]
    if chance(2) { members.append("\"id\": " + pick(["\"a\"", "17", "\"ü 1\""])) }
    if chance(2) { members.append("\"title\": " + pick(["\"Invented\"", "2026", "null"])) }
    if chance(3) { members.append("\"caption\": \"invented\"") }
    if chance(2) {
      members.append(
        "\"patient\": "
          + pick([
            "{\"sex\": \"female\", \"age\": 38}", "{\"sex\": \"Male\"}", "{\"age\": 0}", "{}",
            "null", "{\"sex\": null}",
          ]))
    }
    let lesions = (0...Int.random(in: 0...3, using: &generator)).map { _ in lesion() }
    members.append("\"lesions\": [" + lesions.joined(separator: ", ") + "]")
    return "{" + members.joined(separator: ", ") + "}"
  }

  /// A case file in which one piece of the text is another.
  mutating func damaged() -> String {
    let text = valid()
    let slips = [
      ("\"lesionmap\": 1", "\"lesionmap\": 2"), ("\"lesionmap\": 1, ", ""), ("\"site\"", "\"sit\""),
      ("\"title\"", "\"titel\""), ("\"role\"", "\"rolle\""), ("\"note\"", "\"notes\""),
      ("\"lesions\": [", "\"lesions\": [[], "), ("\"lesions\"", "\"lesion\""),
      ("\"sex\": \"female\"", "\"sex\": \"feminine\""), ("\"age\": 38", "\"age\": 380"),
      ("\"age\": 0", "\"age\": -1"), ("\"into\"", "\"onto\""),
      ("\"side\": ", "\"side\": \"x\", \"sid\": "),
      ("\"extension\": {", "\"extension\": {\"up\": 1, "), ("\"size\": \"", "\"size\": \"about "),
      ("\"count\": ", "\"count\": 0, \"cont\": "),
      ("\"patient\": {\"", "\"patient\": {\"name\": 1, \""),
    ].filter { text.contains($0.0) }
    let (from, to) = pick(slips)
    return text.replacing(from, with: to, maxReplacements: 1)
  }

  private mutating func lesion() -> String {
    if chance(5) { return pick(["\"liver\"", "\"R kidney -> IVC, occluded\"", "39607008"]) }
    var members = ["\"site\": " + pick(["\"kidney\"", "\"left femur\"", "39607008"])]
    for key in LesionKey.allCases where key.parent == nil && chance(3) {
      members.append("\"\(key.rawValue)\": " + value(of: key))
    }
    if chance(3) {
      var inner = ["\"into\": \"IVC\""]
      for key in LesionKey.allCases where key.parent != nil && key != .into && chance(2) {
        inner.append("\"\(key.rawValue)\": " + value(of: key))
      }
      members.append("\"extension\": {" + inner.joined(separator: ", ") + "}")
    }
    return "{" + members.joined(separator: ", ") + "}"
  }

  private mutating func value(of key: LesionKey) -> String {
    if chance(12) { return "null" }
    switch key {
    case .count:
      return pick([
        "1", "2", "9999", "\"x3\"", "\"3 lesions\"", "\"Several\"", "\"12\"", "\"many\"",
      ])
    case .size:
      return pick([
        "\"32 mm\"", "\"3,2cm\"", "\"4.7 x 2.5 cm\"", "\"47 × 25 mm\"", "\"1 cm by 5 mm\"",
        "[\"47 mm\", \"25 mm\"]", "[47, \"25 mm\"]", "\"4 X 3 x 2 CM\"",
      ])
    case .dilated: return pick(["true", "false", "\"yes\"", "\"dilated\"", "\"No\""])
    case .to, .into: return "\"hepatic veins\""
    case .through, .invades:
      return pick(["\"liver\"", "[\"liver\", \"spleen\"]", "[]", "39607008"])
    case .note: return pick(["\"core biopsy\"", "12", "true"])
    case .character:
      return pick([
        "\"cystic\"", "[\"cystic\", \"solid\"]", "\"Cystic and solid\"", "\"lytic/sclerotic\"",
        "[\"with necrosis\"]", "\"solid + calcified\"",
      ])
    case .side, .role, .form, .certainty, .status, .occlusion, .content, .below:
      let phrase = pick(key.phrases)
      return "\"\(pick([phrase, phrase.uppercased(), phrase]))\""
    }
  }

  private mutating func chance(_ n: Int) -> Bool { Int.random(in: 0..<n, using: &generator) == 0 }

  private mutating func pick<T>(_ values: [T]) -> T {
    values[Int.random(in: values.indices, using: &generator)]
  }
}
