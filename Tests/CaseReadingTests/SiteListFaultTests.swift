import CaseModel
import CaseReading
import Diagnostics
import TestSupport
import Testing

@Suite("Faults of site lists")
struct SiteListFaultTests {
  @Test(
    "Code, line and column",
    arguments: [
      ("", ["LM0101 1:1"]), (" ;\n; ", ["LM0101 1:1"]),
      ("liver (cystik)", ["LM0102 1:8"]), ("liver;\n  lung (solid, cystik)", ["LM0102 2:16"]),
      ("liver (solid and cystik)", ["LM0102 1:8"]), ("R kidney -> IVC, blue", ["LM0102 1:18"]),
      ("32 mm", ["LM0103 1:1"]), ("liver; (solid)", ["LM0103 1:8"]), ("-> IVC", ["LM0103 1:1"]),
      ("liver (solid", ["LM0104 1:7"]), ("liver solid)", ["LM0104 1:12"]),
      ("liver )solid(", ["LM0104 1:7"]), ("lung\nliver ((solid)", ["LM0104 2:7"]),
      ("liver; R kidney ->", ["LM0105 1:19"]), ("R kidney -> , occluded", ["LM0105 1:13"]),
      ("liver 3 cm, 4 cm", ["LM0106 1:13"]), ("liver x3, x4", ["LM0106 1:11"]),
      ("uterus, primary, node", ["LM0106 1:18"]),
      ("R kidney -> IVC, occluded, partly occluded", ["LM0106 1:28"]),
      ("IVC, occluded", ["LM0107 1:6"]), ("IVC (dilated)", ["LM0107 1:6"]),
      ("a (solidd); c (lytc)", ["LM0102 1:4", "LM0102 1:16"]),
      ("liver \"hard; lung", ["LM0108 1:7"]), ("lung\nliver “a\n”", ["LM0108 2:7", "LM0108 3:1"]),
      ("uterus, invades", ["LM0105 1:16"]), ("uterus (invades )", ["LM0105 1:16"]),
      ("liver\ntitle: a\ntitle: b", ["LM0120 3:1"]), ("sex: woman?\nliver", ["LM0116 1:6"]),
      ("age: old\nliver", ["LM0114 1:6"]), ("title: \"a\nliver", ["LM0108 1:8"]),
      ("liver, role: cystic", ["LM0116 1:14"]), ("liver (size: big)", ["LM0116 1:14"]),
      ("ü 👩‍⚕️ é (cystik)", ["LM0102 1:8"]), ("liver\r\nlung (cystik)", ["LM0102 2:7"]),
    ])
  func faults(text: String, faults: [String]) {
    let reading = Reading(text, .siteList)
    #expect(reading.faults == faults)
    #expect(reading.source == nil)
  }

  @Test("The mark covers what is meant")
  func length() {
    let reading = Reading("liver (solid, cystik)", .siteList)
    #expect(reading.diagnostics.first?.place?.length == 6)
  }

  @Test("An unknown attribute is answered with near ones")
  func nearNames() {
    let reading = Reading("uterus (primry)", .siteList)
    #expect(reading.diagnostics.first?.hint == "did you mean ‘primary’?")
  }

  @Test(
    "A place knows where it stands", arguments: [("liver;  lung", 1, 9), ("liver;\n\tlung", 2, 2)])
  func places(text: String, line: Int, column: Int) throws {
    let place = try #require(try lesions(text).last?.site.place)
    #expect(place == SourcePlace(file: "f", line: line, column: column, length: 4))
  }

  @Test("A message does not repeat a page of text")
  func longMessage() throws {
    let page = String(repeating: "blah ", count: 10_000)
    let diagnostic = try #require(Reading("liver (\(page))", .siteList).diagnostics.first)
    #expect(diagnostic.message.count < 200)
  }

  // MARK: - Sizes of input

  @Test("A long list is read in reasonable time")
  func longList() throws {
    let list = (1...5000).map { "liver \($0 % 90 + 1) mm (solid, CT)" }.joined(separator: "; ")
    let clock = ContinuousClock()
    var count = 0
    let duration = try clock.measure { count = try lesions(list).count }
    #expect(count == 5000)
    #expect(duration < .seconds(20))
  }

  @Test(
    "A single long item does not crash",
    arguments: ["x", "(", ")", "()", ",", "lytic ", "-> ", "(solid)", "\n", "é", "and ", "1,"])
  func longItem(piece: String) {
    let reading = Reading("liver " + String(repeating: piece, count: 5000), .siteList)
    #expect((reading.source == nil) == !reading.diagnostics.isEmpty)
  }

  @Test("Random text gives lesions or an error, never both", arguments: 0..<400)
  func randomText(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let pieces = [
      "liver", "R", "kidney", "both", " ", " ", ",", ";", "(", ")", "->", "→", "to", " to ",
      "32 mm",
      "3,2 cm", "x3", "x", "lytic", "and", "/", "&", "primary", "occluded", "\n", "\r\n", "\t", "é",
      "👩‍⚕️", "\u{0}", "\u{301}", "\u{2028}", "\u{FEFF}", "0", "-", "mm", "several", "۳",
    ]
    let count = Int.random(in: 0...40, using: &generator)
    let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    let reading = Reading(text, .siteList)
    #expect((reading.source == nil) == reading.diagnostics.contains { $0.severity == .error })
    #expect(reading.source?.lesions.contains { $0.site.words.isEmpty } != true)
    for diagnostic in reading.diagnostics { _ = diagnostic.rendered(source: text) }
  }
}
