import CaseModel
import CaseReading
import CaseWriting
import Diagnostics
import Testing

/// What is written is read as the same case. `CaseWriter` compares before it hands a text on, so that
/// a case it cannot write is an error here.
@Suite("Round trips")
struct RoundTripTests {
  private static func read(_ text: String, _ form: CaseWriter.Form) throws -> Case {
    let format: CaseReader.Format = form == .siteList ? .siteList : .yaml
    let (source, faults) = CaseReader.read(text, format: format, file: "f")
    #expect(faults == [])
    return try #require(source).unplaced
  }

  /// Scalar by scalar: two spellings of one letter are equal to Swift.
  private static func scalars(_ source: Case) -> [[Unicode.Scalar]] {
    let headings = [source.identifier, source.title, source.caption].map { $0 ?? "-" }
    let lesions = source.lesions.flatMap { lesion -> [String] in
      let vessel = lesion.vascularExtension
      let sites = [lesion.site, vessel?.into, vessel?.upTo].compactMap { $0 }
      return (sites + (vessel?.through ?? []) + lesion.invadedSites).map(\.words)
        + [lesion.note ?? "-"]
    }
    return (headings + lesions).map { Array($0.unicodeScalars) }
  }

  @Test(
    "Thousands of cases with every attribute and hostile words, in every form", arguments: 0..<12)
  func inventedCases(seed: Int) throws {
    var cases = InventedCases(seed: UInt64(seed))
    for number in 0..<170 {
      let source = cases.next()
      for form in CaseWriter.Form.allCases {
        do {
          let text = try CaseWriter.text(of: source, as: form)
          let read = try Self.read(text, form)
          #expect(read == source, "\(seed) \(number) \(form)")
          #expect(Self.scalars(read) == Self.scalars(source), "\(seed) \(number) \(form)")
        } catch {
          Issue.record("\(seed) \(number) \(form): \(error)\n\(source)")
          return
        }
      }
    }
  }

  @Test("A list in the form of the examples")
  func list() throws {
    let source = Case(
      title: "Follow-up: month 6", patient: Patient(sex: .female, age: 38),
      lesions: [
        Lesion(
          site: SiteReference(words: "uterus, anterior superior"), role: .primary,
          roleIsProbable: true, characters: [.cystic, .solid], certainty: .imaging,
          diametersInMillimetres: [120, 80.5], invadedSites: [SiteReference(words: "bladder")]),
        Lesion(
          site: SiteReference(words: "R kidney"), count: .exactly(3),
          vascularExtension: VascularExtension(
            into: SiteReference(words: "IVC"), upTo: SiteReference(words: "hepatic veins"),
            through: [SiteReference(words: "renal vein")], occlusion: .partial, isDilated: true,
            content: .tumourThrombus), note: "hard; \"fixed\""),
        Lesion(site: SiteReference(words: "kidney", laterality: .left)),
        Lesion(site: SiteReference(words: "- liver")),
      ])
    #expect(
      try CaseWriter.text(of: source, as: .siteList) == #"""
        title: Follow-up: month 6
        sex: female
        age: 38
        uterus, anterior superior (primary (probable), cystic, solid, imaging, 120 × 80.5 mm, invades bladder)
        R kidney (x3, "hard; \"fixed\"") -> renal vein -> IVC to hepatic veins, partly occluded, dilated, tumour thrombus
        kidney (side: left)
        `- liver`

        """#)
    #expect(
      try CaseWriter.text(of: source, as: .yaml) == #"""
        lesionmap: 1
        title: "Follow-up: month 6"
        patient: {sex: female, age: 38}
        lesions:
          - site: "uterus, anterior superior"
            role: primary (probable)
            character: [cystic, solid]
            certainty: imaging
            size: [120 mm, 80.5 mm]
            invades: bladder
          - site: R kidney
            count: 3
            extension: {into: IVC, to: hepatic veins, through: renal vein, occlusion: partial, dilated: true, content: tumour thrombus}
            note: "hard; \"fixed\""
          - site: kidney
            side: left
          - site: "`- liver`"

        """#)
  }

  @Test("JSON is what programs write")
  func json() throws {
    let source = Case(
      lesions: [Lesion(site: SiteReference(words: "liver"), characters: [.solid, .lytic])])
    #expect(
      try CaseWriter.text(of: source, as: .json) == """
        {
          "lesionmap": 1,
          "lesions": [
            {
              "site": "liver",
              "character": ["solid", "lytic"]
            }
          ]
        }

        """)
  }

  @Test("What no text says is an error", arguments: CaseWriter.Form.allCases)
  func unsayable(form: CaseWriter.Form) {
    let place = SiteReference(words: "liver")
    let cases = [
      Case(lesions: []), Case(lesions: [Lesion(site: SiteReference(words: ""))]),
      Case(lesions: [Lesion(site: place, count: .exactly(0))]),
      Case(lesions: [Lesion(site: place, diametersInMillimetres: [.nan])]),
      Case(lesions: [Lesion(site: place, diametersInMillimetres: [1, 2, 3, 4])]),
      Case(lesions: [Lesion(site: place, roleIsProbable: true)]),
      Case(patient: Patient(age: 400), lesions: [Lesion(site: place)]),
    ]
    for source in cases {
      #expect(throws: CaseWritingError.self) { try CaseWriter.text(of: source, as: form) }
    }
  }
}
