import CaseModel
import CaseReading
import Diagnostics
import TestSupport
import Testing

/// The ways in which people write lists: bullets, numbers, headings, keys, slashes.
@Suite("Forms of site lists")
struct SiteListFormTests {
  @Test(
    "Bullets and numbers are no part of the place",
    arguments: [
      "- liver\n- lung", "• liver\n•lung", "* liver; * lung", "1. liver\n2. lung",
      "1) liver\n2) lung", "(1) liver (2) x\n(2) lung", "a) liver; b) lung", "#1 liver\n#2: lung",
      "– liver\n— lung", "- 1. liver\n- 2. lung", "# a list; of two\nliver\n  # more\nlung",
      "title: 1. of 2\n1. liver\n2. lung", "liver.\nlung.",
    ])
  func marks(text: String) throws {
    let words = try lesions(text.replacing(" (2) x", with: "")).map(\.site.words)
    #expect(words == ["liver", "lung"])
  }

  @Test(
    "A number that is no bullet stays",
    arguments: [
      ("8. rib left", ["8. rib left"]),
      ("1. rib left\n2. rib left", ["1. rib left", "2. rib left"]),
      ("4R\n8th rib", ["4R", "8th rib"]), ("2. liver\n3. lung", ["2. liver", "3. lung"]),
      ("(L) kidney", ["L kidney"]), ("-liver", ["-liver"]),
    ])
  func numbers(text: String, words: [String]) throws {
    #expect(try lesions(text).map(\.site.words) == words)
  }

  @Test("Headings say what a case file says above its lesions")
  func headings() throws {
    let text = """
      ID: case-7
      Title: "Follow-up; \\"month 6\\""
      caption: CT, invented
      Sex: F
      age: 38
      liver
      """
    var source = try #require(Reading(text, .siteList).source)
    source = source.unplaced
    let expected = Case(
      identifier: "case-7", title: "Follow-up; \"month 6\"", caption: "CT, invented",
      patient: Patient(sex: .female, age: 38),
      lesions: [Lesion(site: SiteReference(words: "liver"))])
    #expect(source == expected)
  }

  @Test(
    "Slashes between findings",
    arguments: [
      ("liver 3 cm / spleen / L femur lytic", 1), ("liver 3 cm / spleen, 2 cm / L femur lytic", 3),
      ("liver (3 cm) / spleen x2 / sternum", 3), ("L femur lytic / sclerotic", 1),
      ("T12 / L1", 1), ("L5/S1 lytic", 1), ("liver 3 cm / spleen", 2),
    ])
  func slashes(text: String, count: Int) {
    #expect(SiteListReader.read(text, file: "f").lesions.count == count)
  }

  @Test("A colon behind the place is a comma, and a key has a value")
  func colons() throws {
    let lesion = try lesion("Liver: 32 mm, role: metastasis (probable), note: \"a, b\"").unplaced
    let expected = Lesion(
      site: SiteReference(words: "Liver"), role: .metastasis, roleIsProbable: true,
      diametersInMillimetres: [32], note: "a, b")
    #expect(lesion == expected)
  }

  @Test(
    "Neighbours",
    arguments: [
      "uterus, invades bladder", "uterus invading bladder", "uterus (primary, invades bladder)",
      "uterus with invasion of bladder, primary", "uterus, invades: bladder",
    ])
  func neighbours(text: String) throws {
    let lesion = try lesion(text)
    #expect(lesion.site.words == "uterus")
    #expect(lesion.invadedSites.map(\.words) == ["bladder"])
  }

  @Test(
    "Vessels passed, level, content",
    arguments: [
      "R kidney -> renal vein -> IVC to RA, tumour thrombus",
      "R kidney -> IVC via renal vein to RA (tumor thrombus)",
      "R kidney with tumour thrombus in IVC up to RA through renal vein",
      "R kidney -> tumour thrombus IVC reaching RA via renal vein",
    ])
  func vessels(text: String) throws {
    let lesion = try lesion(text).unplaced
    let expected = VascularExtension(
      into: SiteReference(words: "IVC"), upTo: SiteReference(words: "RA"),
      through: [SiteReference(words: "renal vein")], content: .tumourThrombus)
    #expect(lesion.vascularExtension == expected)
    #expect(lesion.site.words == "R kidney")
  }

  @Test("Words in backquotes are a place letter by letter")
  func verbatim() throws {
    #expect(try lesion("`liver, 32 mm -> a`, 3 cm").site.words == "liver, 32 mm -> a")
  }

  @Test(
    "Sizes in other words",
    arguments: ["liver, up to 3 cm", "liver, 3 cm in diameter", "liver (max. 30 millimetres)"])
  func sizes(text: String) throws {
    #expect(try lesion(text).sizeInMillimetres == 30)
  }

  // MARK: - Input that is not meant well

  @Test("A list twice as long takes about twice as long, whatever it is made of")
  func linear() {
    let pieces = [
      "\"", "`", "`a` ", "“", "\\", "(\"", "a: ", "size: ", "a, ", " / ", "a 3 cm / ", "- ",
      "1. a\n",
      " to ", " via ", " invades ", "-> ", "# \n", "#", "\u{301}", "x3 ", "lytic ", "(a)", "((",
      ":",
    ]
    let clock = ContinuousClock()
    for piece in pieces {
      func seconds(_ count: Int) -> Double {
        let text = "liver " + String(repeating: piece, count: count)
        let time = clock.measure { _ = SiteListReader.readCase(text, file: "f") }
        return Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
      }
      let (short, long) = (seconds(300), seconds(2400))
      // Quadratic time would be 64 times as long; the short one may be too short to measure.
      #expect(long < max(32 * short, 1), "\(piece): \(short) s, \(long) s")
    }
  }

  @Test("Damaged lists and random bytes give lesions or an error, never both", arguments: 0..<300)
  func damaged(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let text = """
      title: "A \\"title\\""
      1. uterus (primary, cystic and solid, 4.7 × 2.5 cm, invades bladder)
      2. R kidney “hard” -> renal vein -> IVC to `RA`, occluded / liver: x3
      """
    var bytes =
      seed.isMultiple(of: 3)
      ? (0..<200).map { _ in UInt8.random(in: 0...255, using: &generator) } : Array(text.utf8)
    for _ in 0..<4 {
      let index = Int.random(in: bytes.indices, using: &generator)
      if Bool.random(using: &generator) {
        bytes.insert(
          Array("\"`“(),;:->#/\\\n .".utf8).randomElement(using: &generator) ?? 0, at: index)
      } else {
        bytes.remove(at: index)
      }
    }
    let damaged = String(decoding: bytes, as: UTF8.self)
    let reading = Reading(damaged, .siteList)
    #expect((reading.source == nil) == reading.diagnostics.contains { $0.severity == .error })
    for diagnostic in reading.diagnostics { _ = diagnostic.rendered(source: damaged) }
  }
}
