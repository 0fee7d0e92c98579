import CaseModel
import CaseReading
import Diagnostics
import Testing

@Suite("Values by key")
struct LesionKeyTests {
  /// A lesion with a vessel, of which every key may be said.
  private var blank: Lesion {
    Lesion(
      site: SiteReference(words: "R kidney"),
      vascularExtension: VascularExtension(into: SiteReference(words: "IVC")))
  }

  private func applying(_ text: String, _ key: LesionKey) throws -> Lesion {
    var lesion = blank
    try lesion.apply(text, for: key)
    return lesion
  }

  @Test("Every value that a key lists is taken, and no two of a key mean the same")
  func values() throws {
    for key in LesionKey.allCases {
      let lesions = try key.values.map { try applying($0, key) }
      #expect(Set(lesions).count == key.values.count, "\(key)")
    }
  }

  @Test("Every phrase that a key lists is taken")
  func phrases() throws {
    for key in LesionKey.allCases {
      #expect(Set(key.phrases).isSuperset(of: key.values))
      for phrase in key.phrases { _ = try applying(phrase, key) }
    }
  }

  @Test("A key takes the words of a site list too")
  func synonyms() throws {
    #expect(try applying("Mets", .role).role == .metastasis)
    #expect(try applying("s/p resection", .status).status == .treated)
    #expect(try applying("ovoid", .form).form == .oval)
    #expect(try applying("biopsy-proven", .certainty).certainty == .proven)
    #expect(try applying("12", .count).count == .exactly(12))
  }

  @Test("Sites by key know where they stand")
  func sites() throws {
    let place = SourcePlace(file: "f", line: 2, column: 7, length: 3)
    var lesion = Lesion(site: SiteReference(words: "uterus"))
    for (key, text) in [(LesionKey.invades, "bladder"), (.into, "IVC"), (.to, "RA")] {
      try lesion.apply(text, for: key, at: place)
    }
    #expect(lesion.invadedSites == [SiteReference(words: "bladder", place: place)])
    #expect(lesion.vascularExtension?.into == SiteReference(words: "IVC", place: place))
    #expect(lesion.vascularExtension?.upTo == SiteReference(words: "RA", place: place))
  }

  @Test("A value that fails writes nothing")
  func allOrNothing() {
    var lesion = blank
    #expect(throws: AttributeFault.self) { try lesion.apply("solid and blue", for: .character) }
    #expect(lesion == blank)
  }

  @Test(
    "Faults",
    arguments: [
      (LesionKey.role, "cystic", "LM0116", "‘cystic’ is no role"),
      (.status, "bigger", "LM0116", "‘bigger’ is no status"),
      (.size, "<1 cm", "LM0116", "‘<1 cm’ is no size"),
      (.invades, " ", "LM0116", "‘ ’ is no invades"),
      (
        .into, "RA", "LM0106",
        "two different statements of the vessel it grows into: ‘IVC’ and ‘RA’"
      ),
    ])
  func faults(key: LesionKey, text: String, code: String, message: String) {
    let fault = #expect(throws: AttributeFault.self) { try applying(text, key) }
    #expect(fault?.code == code)
    #expect(fault?.message == message)
  }

  @Test("What is said of a vessel needs one", arguments: LesionKey.allCases)
  func noVessel(key: LesionKey) throws {
    guard key.parent == "extension", key != .into else { return }
    let text = key.values.first ?? "hepatic veins"
    var lesion = Lesion(site: SiteReference(words: "R kidney"))
    let fault = #expect(throws: AttributeFault.self) { try lesion.apply(text, for: key) }
    #expect(fault?.code == "LM0107")
  }
}
