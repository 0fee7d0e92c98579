import CaseModel
import CaseReading
import Diagnostics
import TestSupport
import Testing

@Suite("Faults of case files")
struct CaseFileFaultTests {
  private static let head = "lesionmap: 1\nlesions:\n"

  @Test(
    "Code, line and column of the whole file",
    arguments: [
      ("", ["LM0111 1:1"]), ("# nothing\n", ["LM0111 1:1"]), ("hello", ["LM0118 1:1"]),
      ("[liver]", ["LM0118 1:1"]), ("a: b: c", ["LM0110 1:5"]), ("a: [1, 2", ["LM0110 2:1"]),
      ("a: 'b", ["LM0110 1:6"]), ("\tlesionmap: 1", ["LM0110 1:1"]),
      ("lesionmap: 1\n---\nlesionmap: 1", ["LM0110 2:1"]), ("a: *b", ["LM0110 1:4"]),
      ("lesionmap: 1\nab\u{0}c: 1", ["LM0110 2:3"]),
      ("lesions: [liver]", ["LM0113 1:1"]), ("lesionmap: 2\nlesions: [liver]", ["LM0113 1:12"]),
      ("lesionmap: [1]\nlesions: [liver]", ["LM0113 1:12"]),
      ("lesionmap: 1", ["LM0112 1:1"]), ("lesionmap: 1\nlesions:", ["LM0112 1:1"]),
      ("lesionmap: 1\nlesions: []", ["LM0112 2:10"]),
      ("lesionmap: 1\nlesions: liver", ["LM0112 2:10"]),
      ("lesionmap: 1\ntitel: x\nlesions: [liver]", ["LM0119 2:1"]),
      ("lesionmap: 1\n? [a]\n: x\nlesions: [liver]", ["LM0119 2:3"]),
      ("lesionmap: 1\ntitle: [x]\nlesions: [liver]", ["LM0118 2:8"]),
      ("lesionmap: 1\nlesionmap: 1\nlesions: [liver]", ["LM0120 1:1"]),
      ("lesionmap: 1\npatient: woman\nlesions: [liver]", ["LM0118 2:10"]),
      ("lesionmap: 1\npatient: {name: x}\nlesions: [liver]", ["LM0119 2:11"]),
      ("lesionmap: 1\npatient: {age: old}\nlesions: [liver]", ["LM0114 2:16"]),
      ("lesionmap: 1\npatient: {age: 131}\nlesions: [liver]", ["LM0114 2:16"]),
      ("lesionmap: 1\npatient: {age: -1}\nlesions: [liver]", ["LM0114 2:16"]),
      ("lesionmap: 1\npatient: {age: 38.5}\nlesions: [liver]", ["LM0114 2:16"]),
      ("lesionmap: 1\nlanguage: it\nlesions: [liver]", ["LM0116 2:11"]),
      ("lesionmap: 1\npatient: {sex: feminine}\nlesions: [liver]", ["LM0116 2:16"]),
    ])
  func file(text: String, faults: [String]) {
    let reading = Reading(text, .yaml)
    #expect(reading.faults == faults)
    #expect(reading.source == nil)
  }

  @Test(
    "Code, line and column of a lesion",
    arguments: [
      ("- [liver]", ["LM0118 3:3"]), ("- note: x", ["LM0115 3:3"]), ("- site: ''", ["LM0115 3:3"]),
      ("- site: [liver]", ["LM0118 3:9", "LM0115 3:3"]), ("- site: ' '", ["LM0103 3:11"]),
      ("- {site: liver, sise: 3 cm}", ["LM0119 3:17"]),
      ("- {site: liver, site: lung}", ["LM0120 3:4"]),
      ("- {site: liver, side: lefft}", ["LM0116 3:23"]),
      ("- {site: liver, side: [left]}", ["LM0118 3:23"]),
      ("- {site: liver, role: primery}", ["LM0116 3:23"]),
      ("- {site: liver, role: cystic}", ["LM0116 3:23"]),
      ("- {site: liver, certainty: maybe}", ["LM0116 3:28"]),
      ("- {site: liver, count: 0}", ["LM0116 3:24"]),
      ("- {site: liver, count: -2}", ["LM0116 3:24"]),
      ("- {site: liver, count: 2.5}", ["LM0116 3:24"]),
      ("- {site: liver, size: 32}", ["LM0116 3:23"]),
      ("- {site: liver, character: [solid, blue]}", ["LM0116 3:36"]),
      ("- {site: liver, character: [[solid]]}", ["LM0118 3:29"]),
      ("- {site: liver, size: 3 cm, character: blue}", ["LM0116 3:40"]),
      ("- {site: liver 3 cm, size: 4 cm}", ["LM0106 3:28"]),
      ("- {site: liver (cystik)}", ["LM0102 3:17"]), ("- site: 'liver (cystik)'", ["LM0102 3:17"]),
      ("- site: |\n    liver (cystik)", ["LM0102 3:9"]), ("- liver, (cystik)", ["LM0102 3:11"]),
      ("- {site: R kidney, extension: IVC}", ["LM0118 3:31"]),
      ("- {site: R kidney, extension: {to: RA}}", ["LM0117 3:31"]),
      ("- {site: R kidney, extension: {into: ''}}", ["LM0117 3:31"]),
      ("- {site: R kidney, extension: {into: IVC, occlusion: total}}", ["LM0116 3:54"]),
      ("- {site: R kidney, extension: {into: IVC, dilated: 3}}", ["LM0116 3:52"]),
      ("- {site: R kidney, extension: {into: IVC, up: RA}}", ["LM0119 3:43"]),
      ("- {site: R kidney -> IVC, extension: {into: IVC}}", ["LM0106 3:38"]),
      ("- {site: é👩‍⚕️e\u{301}, sise: 3 cm}", ["LM0119 3:15"]),
    ])
  func lesion(item: String, faults: [String]) {
    let reading = Reading(Self.head + item, .yaml)
    #expect(reading.faults == faults)
    #expect(reading.source == nil)
  }

  @Test("All faults of a file are told at once")
  func everyFault() {
    let text = """
      lesionmap: 3
      patient: {age: x}
      lesions:
        - {site: liver, sise: 3 cm}
        - {site: lung, role: boss}
      """
    #expect(
      Reading(text, .yaml).faults == ["LM0113 1:12", "LM0114 2:16", "LM0119 4:19", "LM0116 5:24"])
  }

  @Test(
    "Near names",
    arguments: [
      ("- {site: liver, sizze: 3 cm}", "did you mean ‘size’?"),
      ("- {site: liver, side: lefft}", "did you mean ‘left’?"),
      ("- {site: liver, role: metastassis}", "did you mean ‘metastasis’, ‘metastases’?"),
      ("- {site: liver, size: 32}", "write a number with its unit: 32 mm"),
    ])
  func nearNames(item: String, hint: String) {
    #expect(Reading(Self.head + item, .yaml).diagnostics.first?.hint == hint)
  }

  // MARK: - Input that is not meant well

  @Test(
    "Aliases cannot multiply without end", arguments: ["lesions: *i", "? *i\n: 1", "? [*i]\n: 1"])
  func aliasBomb(end: String) {
    var text = "lesionmap: 1\na: &a [x, x, x, x, x, x, x, x, x, x]\n"
    for (name, next) in zip("abcdefgh", "bcdefghi") {
      let aliases = Array(repeating: "*\(name)", count: 10).joined(separator: ", ")
      text += "\(next): &\(next) [\(aliases)]\n"
    }
    #expect(Reading(text + end, .yaml).faults == ["LM0122 1:1"])
  }

  @Test("Deep nesting is an error", arguments: ["[", "{a: ", "- ", "? "])
  func deepNesting(piece: String) {
    let reading = Reading(String(repeating: piece, count: 50_000), .yaml)
    #expect(reading.source == nil)
    #expect(!reading.faults.isEmpty)
  }

  @Test("Random bytes are an error", arguments: 0..<200)
  func randomBytes(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let reading = Reading(String(decoding: bytes, as: UTF8.self), .yaml)
    #expect(reading.source == nil)
    #expect(reading.diagnostics.contains { $0.severity == .error })
  }

  @Test("A damaged file gives a case or an error, never both", arguments: 0..<200)
  func damagedFile(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let text = seed.isMultiple(of: 2) ? CaseFileTests.foundingYAML : CaseFileTests.foundingJSON
    var characters = Array(text)
    for _ in 0..<3 {
      let index = Int.random(in: characters.indices, using: &generator)
      if Bool.random(using: &generator) {
        characters[index] = "{}[]:,'\"-&*?|>#\t x".randomElement(using: &generator) ?? "x"
      } else {
        characters.remove(at: index)
      }
    }
    let reading = Reading(String(characters), .yaml)
    #expect((reading.source == nil) == reading.diagnostics.contains { $0.severity == .error })
  }
}
