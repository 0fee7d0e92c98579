import CaseModel
import CaseReading
import Diagnostics
import Testing

@Suite("Case files")
struct CaseFileTests {
  static let foundingYAML = """
    # Every finding as stated.
    lesionmap: 1
    title: Disseminated leiomyosarcomatosis
    caption: Woman, 38 years.
    patient: {sex: female, age: 38}
    lesions:
      - site: uterus, anterior superior
        role: primary (probable)
        character: [cystic, solid, necrotic]
        certainty: imaging
      - site: right kidney
        certainty: imaging
        extension: {into: IVC, occlusion: complete, dilated: true}
      - site: both axillae
        count: several
        certainty: proven
        note: core biopsy
      - site: back
        side: not stated
        count: several
        certainty: clinical
    """

  static let foundingJSON = """
    {
    \t"lesionmap": 1, "title": "Disseminated leiomyosarcomatosis",
    \t"caption": "Woman, 38 years.", "patient": {"sex": "female", "age": 38},
    \t"lesions": [
    \t\t{"site": "uterus, anterior superior", "role": "primary (probable)",
    \t\t "character": ["cystic", "solid", "necrotic"], "certainty": "imaging"},
    \t\t{"site": "right kidney", "certainty": "imaging", "note": null,
    \t\t "extension": {"into": "IVC", "occlusion": "complete", "dilated": true}},
    \t\t{"site": "both axillae", "count": "several", "certainty": "proven",
    \t\t "note": "core biopsy"},
    \t\t{"site": "back", "side": "not stated", "count": "several", "certainty": "clinical"}
    \t]
    }
    """

  static let foundingCase = Case(
    title: "Disseminated leiomyosarcomatosis", caption: "Woman, 38 years.",
    patient: Patient(sex: .female, age: 38),
    lesions: [
      Lesion(
        site: SiteReference(words: "uterus, anterior superior"), role: .primary,
        roleIsProbable: true, characters: [.cystic, .solid, .necrotic], certainty: .imaging),
      Lesion(
        site: SiteReference(words: "right kidney"), certainty: .imaging,
        vascularExtension: VascularExtension(
          into: SiteReference(words: "IVC"), occlusion: .complete, isDilated: true)),
      Lesion(
        site: SiteReference(words: "both axillae"), certainty: .proven, count: .several,
        note: "core biopsy"),
      Lesion(
        site: SiteReference(words: "back", laterality: .notStated), certainty: .clinical,
        count: .several),
    ])

  private func source(_ text: String) throws -> Case {
    let reading = Reading(text, .yaml)
    #expect(reading.diagnostics == [])
    var source = try #require(reading.source)
    source.lesions = source.lesions.map(\.unplaced)
    return source
  }

  /// The only lesion of a file whose list of lesions has this one item.
  private func lesion(_ item: String) throws -> Lesion {
    try #require(try source("lesionmap: 1\nlesions:\n  - \(item)\n").lesions.first)
  }

  @Test("A YAML file and the same in JSON", arguments: [foundingYAML, foundingJSON])
  func founding(text: String) throws {
    #expect(try source(text) == Self.foundingCase)
  }

  @Test(
    "Line breaks and a byte order mark make no difference",
    arguments: [
      foundingYAML.replacing("\n", with: "\r\n"), "\u{FEFF}" + foundingYAML, foundingYAML + "\n\n",
      "---\n" + foundingYAML + "\n...\n",
    ])
  func lineBreaks(text: String) throws {
    #expect(try source(text) == Self.foundingCase)
  }

  @Test("A lesion may be an item of a site list")
  func listItem() throws {
    let lesion = try lesion("R kidney (32 mm) -> IVC, occluded")
    #expect(lesion.sizeInMillimetres == 32)
    #expect(lesion.vascularExtension?.occlusion == .complete)
  }

  @Test(
    "Keys and words of the site add up",
    arguments: ["{site: liver 32 mm, count: 3}", "{site: liver x3, size: 3.2 cm}"])
  func keysAndWords(item: String) throws {
    let lesion = try lesion(item)
    #expect(lesion.sizeInMillimetres == 32)
    #expect(lesion.count == .exactly(3))
  }

  @Test(
    "Sides",
    arguments: [
      ("left", Laterality.left), ("Right", .right), ("L", .left), ("R", .right), ("both", .both),
      ("bilateral", .both), ("midline", .midline), ("not stated", .notStated),
    ])
  func sides(text: String, side: Laterality) throws {
    #expect(try lesion("{site: kidney, side: \(text)}").site.laterality == side)
  }

  @Test(
    "A key without a value says nothing", arguments: ["", " ~", " null", " Null"])
  func null(value: String) throws {
    let lesion = try lesion("site: liver\n    note:\(value)\n    size:\(value)")
    #expect(lesion == Lesion(site: SiteReference(words: "liver")))
  }

  @Test("The words null and nothing are words when they are quoted")
  func quotedNull() throws {
    #expect(try lesion("{site: liver, note: 'null'}").note == "null")
  }

  @Test(
    "Characters may be a text", arguments: ["cystic and solid", "[cystic, solid]", "cystic/solid"])
  func characters(text: String) throws {
    #expect(try lesion("{site: liver, character: \(text)}").characters == [.cystic, .solid])
  }

  @Test("Every key at once")
  func everyKey() throws {
    let text = """
      {site: R kidney, side: right, role: primary (probable), character: [solid, necrotic],
       form: lobulated, certainty: proven, count: 2, size: [32 mm, 20 mm, 1.8 cm], status: stable,
       extension: {into: IVC, to: hepatic veins, through: [renal vein], occlusion: partial,
       dilated: true, content: bland thrombus}, invades: [liver, R adrenal gland], note: fixed}
      """
    let expected = Lesion(
      site: SiteReference(words: "R kidney", laterality: .right), role: .primary,
      roleIsProbable: true, characters: [.solid, .necrotic], form: .lobulated, certainty: .proven,
      count: .exactly(2), diametersInMillimetres: [32, 20, 18], status: .stable,
      vascularExtension: VascularExtension(
        into: SiteReference(words: "IVC"), upTo: SiteReference(words: "hepatic veins"),
        through: [SiteReference(words: "renal vein")], occlusion: .partial, isDilated: true,
        content: .blandThrombus),
      invadedSites: [
        SiteReference(words: "liver"), SiteReference(words: "R adrenal gland"),
      ], note: "fixed")
    #expect(try lesion(text) == expected)
  }

  @Test("The name of a case")
  func identifier() throws {
    #expect(try source("lesionmap: 1\nid: case-7\nlesions: [liver]").identifier == "case-7")
  }

  @Test("An anchor may be used again")
  func alias() throws {
    let text =
      "lesionmap: 1\nlesions:\n- {site: liver, certainty: &c proven}\n- {site: lung, certainty: *c}"
    #expect(try source(text).lesions.map(\.certainty) == [.proven, .proven])
  }

  @Test(
    "The level of an extension", arguments: ["{into: IVC, to: hepatic veins, dilated: Yes}"])
  func level(text: String) throws {
    let lesion = try lesion("{site: R kidney, extension: \(text)}")
    #expect(lesion.vascularExtension?.upTo?.words == "hepatic veins")
    #expect(lesion.vascularExtension?.isDilated == true)
  }

  @Test(
    "A place in a file knows its column",
    arguments: [
      ("- site: liver", 9), ("- site: 'liver'", 10), ("- site: \"liver\"", 10), ("- liver", 3),
      ("- {site: liver}", 10), ("- {\"site\": \"liver\"}", 13), ("- site: \"li\\u0076er\"", 9),
      ("- {note: é👩‍⚕️e\u{301}, site: liver}", 21),
    ])
  func columns(item: String, column: Int) throws {
    let reading = Reading("lesionmap: 1\nlesions:\n\(item)", .yaml)
    let place = try #require(reading.source?.lesions.first?.site.place)
    #expect(place.line == 3)
    #expect(place.column == column)
  }
}
