import CaseModel
import CaseReading
import Diagnostics
import Testing

@Suite("Site lists")
struct SiteListTests {
  @Test("The line that the project is about, word for word")
  func foundingLine() throws {
    let line =
      "uterus (primary, cystic and solid); R kidney -> IVC, occluded; both breasts; both axillae; "
      + "pericardium; anterior abdominal wall; L thigh posterior"
    let expected = [
      Lesion(
        site: SiteReference(words: "uterus"), role: .primary, characters: [.cystic, .solid]),
      Lesion(
        site: SiteReference(words: "R kidney"),
        vascularExtension: VascularExtension(
          into: SiteReference(words: "IVC"), occlusion: .complete)),
      Lesion(site: SiteReference(words: "both breasts")),
      Lesion(site: SiteReference(words: "both axillae")),
      Lesion(site: SiteReference(words: "pericardium")),
      Lesion(site: SiteReference(words: "anterior abdominal wall")),
      Lesion(site: SiteReference(words: "L thigh posterior")),
    ]
    #expect(try lesions(line).map(\.unplaced) == expected)
  }

  // MARK: - Items

  @Test(
    "Items are separated by semicolons and line breaks; empty ones are passed over",
    arguments: [
      "liver;lung", "liver\nlung", "liver\r\nlung", ";; liver ;\n\n; lung;", " liver;lung\n",
    ])
  func items(text: String) throws {
    #expect(try lesions(text).map(\.site.words) == ["liver", "lung"])
  }

  @Test("A byte order mark is no part of the first place")
  func byteOrderMark() throws {
    #expect(try lesion("\u{FEFF}liver").site.words == "liver")
  }

  @Test("What is no attribute belongs to the place")
  func placeWithComma() throws {
    #expect(
      try lesion("uterus, anterior superior, cystic").site.words == "uterus, anterior superior")
  }

  @Test("Words keep their spelling, with single spaces")
  func spelling() throws {
    #expect(try lesion("  Œsophagus \t upper\u{A0}third ").site.words == "Œsophagus upper third")
  }

  @Test(
    "The form is a word of its own",
    arguments: [
      ("R paraspinal (dumbbell)", LesionForm.dumbbell), ("L kidney lobulated", .lobulated),
      ("liver, oval, 40 x 20 mm", .oval), ("R breast (spiculated, 12 mm)", .spiculated),
    ])
  func form(text: String, form: LesionForm) throws {
    #expect(try lesion(text).form == form)
  }

  @Test("Attributes before the place")
  func attributesFirst() throws {
    let lesion = try lesion("32 mm, lytic, L femur")
    #expect(lesion.site.words == "L femur")
    #expect(lesion.sizeInMillimetres == 32)
    #expect(lesion.site.place?.column == 15)
  }

  // MARK: - Sizes

  @Test(
    "Sizes",
    arguments: [
      ("liver 32 mm", 32.0), ("liver 32mm", 32), ("liver, 32 mm", 32), ("liver (32 mm)", 32),
      ("liver 3.2 cm", 32), ("liver 3,2 cm", 32), ("liver, 3,2 cm", 32), ("liver (3,2 cm)", 32),
      ("liver 4.7 × 2.5 cm", 47), ("liver 4.7x2.5 cm", 47), ("liver 2.5 x 4.7 x 3 cm", 47),
      ("liver 47 mm x 2.5 cm", 47), ("liver 4,7 × 2,5 cm", 47), ("liver 4.7 by 2.5 cm", 47),
      ("liver 32\u{A0}mm", 32), ("liver 32 MM", 32), ("32 mm liver", 32), ("liver .5 cm", 5),
      ("liver 47 mm x 25", 47), ("liver 0.57 cm", 5.7), ("liver 2.5 x 4.7 cm x 3", 47),
    ])
  func sizes(text: String, millimetres: Double) throws {
    let lesion = try lesion(text)
    #expect(lesion.sizeInMillimetres == millimetres)
    #expect(lesion.site.words == "liver")
  }

  @Test(
    "What is no size is none",
    arguments: [
      "0 mm", "-3 mm", "mm", "nan mm", "inf cm", "0x10 mm", "1e3 mm", "3.2.1 cm", "1,200 mm",
      "5 m", "32", "4 x cm", "4 cm x 20 x 18 mm", "4 x 3 x 2 x 1 cm", "9999999 mm",
      String(repeating: "9", count: 400) + " mm", "٣ mm",
    ])
  func noSize(text: String) {
    let reading = Reading("liver (\(text))", .siteList)
    #expect(reading.faults == ["LM0102 1:8"])
  }

  // MARK: - Counts and characters

  @Test(
    "Counts",
    arguments: [
      ("liver x3", LesionCount.exactly(3)), ("liver ×3", .exactly(3)), ("liver 3x", .exactly(3)),
      ("liver, 12 lesions", .exactly(12)), ("3 nodules liver", .exactly(3)), ("liver x1", .one),
      ("several liver", .several), ("liver (multiple)", .several),
      ("liver, innumerable", .numerous),
      ("solitary liver", .one), ("liver several x3", .exactly(3)),
      ("liver x3 several", .exactly(3)),
    ])
  func counts(text: String, count: LesionCount) throws {
    let lesion = try lesion(text)
    #expect(lesion.count == count)
    #expect(lesion.site.words == "liver")
  }

  @Test(
    "Characters",
    arguments: [
      ("L femur 32 mm lytic", [LesionCharacter.lytic]), ("lytic L femur", [.lytic]),
      ("L femur lytic and sclerotic", [.lytic, .sclerotic]),
      ("L femur (lytic/sclerotic)", [.lytic, .sclerotic]),
      ("L femur, lytic & sclerotic", [.lytic, .sclerotic]),
      ("L femur (lytic, lytic)", [.lytic]), ("L femur (Lytic) (SCLEROTIC)", [.lytic, .sclerotic]),
    ])
  func characters(text: String, characters: [LesionCharacter]) throws {
    let lesion = try lesion(text)
    #expect(lesion.characters == characters)
    #expect(lesion.site.words == "L femur")
  }

  @Test(
    "A name that begins like an attribute stays whole", arguments: ["cystic duct", "Cystic artery"])
  func namesLikeAttributes(name: String) throws {
    #expect(try lesion(name).site.words == name)
  }

  @Test("A role stands with a comma or in brackets; bare it may be a part of a name")
  func bareRole() throws {
    #expect(try lesion("axillary node").site.words == "axillary node")
    #expect(try lesion("axilla, node").role == .node)
  }

  // MARK: - Brackets

  @Test("Brackets in brackets belong to the attribute")
  func nestedBrackets() throws {
    let lesion = try lesion("uterus (primary (probable), cystic)")
    #expect(lesion.role == .primary)
    #expect(lesion.roleIsProbable)
    #expect(lesion.characters == [.cystic])
  }

  @Test("Words may follow a bracket")
  func wordsAfterBracket() throws {
    let lesion = try lesion("uterus (primary) anterior (solid) wall")
    #expect(lesion.site.words == "uterus anterior wall")
    #expect(lesion.characters == [.solid])
  }

  @Test(
    "A side in brackets is a word of the place",
    arguments: [("kidney (R)", "kidney R"), ("lung (left, 3 cm)", "lung left")])
  func sideInBrackets(text: String, words: String) throws {
    #expect(try lesion(text).site.words == words)
  }

  @Test("The tag of a SNOMED CT name is passed over")
  func semanticTag() throws {
    let words = try lesion("Structure of lower lobe of left lung (body structure)").site.words
    #expect(words == "Structure of lower lobe of left lung")
  }

  @Test("A semicolon in brackets is a comma")
  func semicolonInBrackets() throws {
    let lesion = try lesion("uterus (primary; cystic)")
    #expect(lesion.role == .primary)
    #expect(lesion.characters == [.cystic])
  }

  @Test(
    "A part of the place in brackets is one",
    arguments: [
      ("liver (segment VII)", "liver segment VII"), ("L breast (UOQ, 2 cm)", "L breast UOQ"),
      ("spine (T8)", "spine T8"), ("nodes (4R, several)", "nodes 4R"),
      ("femur (distal, lytic)", "femur distal"),
    ])
  func placeInBrackets(text: String, words: String) throws {
    #expect(try lesion(text).site.words == words)
  }

  // MARK: - Certainty

  @Test(
    "Of two certainties the most telling counts, in any order",
    arguments: [
      ("liver (CT, biopsied)", LesionCertainty.proven), ("liver (biopsied, CT)", .proven),
      ("liver (suspected, CT)", .suspected), ("liver (palpable, MRI)", .imaging),
    ])
  func certainty(text: String, certainty: LesionCertainty) throws {
    #expect(try lesion(text).certainty == certainty)
  }

  @Test("A side that is said not to be stated")
  func sideNotStated() throws {
    #expect(try lesion("back, side not stated").site.laterality == .notStated)
  }
}
