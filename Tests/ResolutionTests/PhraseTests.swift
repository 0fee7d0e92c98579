import BodyAtlas
import CaseModel
import Diagnostics
import Resolution
import Testing

@Suite("Phrases")
struct PhraseTests {
  @Test(
    "Spelling, number and order of words",
    arguments: [
      ("Kidneys", "kidney"), ("KIDNEY", "kidney"), ("renal", "kidney"), ("axillae", "axilla"),
      ("oesophagus", "esophagus"), ("œsophagus", "esophagus"), ("armpits", "axilla"),
      ("ribs", "rib"),
      ("paraaortic lymph nodes", "ln_paraaortic"), ("para aortic node", "ln_paraaortic"),
      ("Para-aortic LN", "ln_paraaortic"), ("para-aortic lymphadenopathy", "ln_paraaortic"),
      ("Lymph Node(s), para-aortic", "ln_paraaortic"), ("vena cava, inferior", "ivc"),
      ("lung upper lobe", "lung_upper_lobe"),
      ("posterior compartment of the thigh", "thigh_posterior"),
      ("thigh posterior", "thigh_posterior"), ("axillary", "ln_axillary"),
    ] as [(String, String?)])
  func spelling(words: String, site: String?) {
    #expect(Outcome(words).site == site)
  }

  @Test("Word order makes no difference", arguments: ["L thigh posterior", "left posterior thigh"])
  func order(words: String) {
    let outcome = Outcome(words)
    #expect(outcome.site == "thigh_posterior")
    #expect(outcome.sides == [.left])
    #expect(outcome.aspects == [])
  }

  @Test(
    "Words that speak of the lesion are passed over",
    arguments: [
      ("mass in the liver", "liver"), ("Entire spleen", "spleen"), ("renal masses", "kidney"),
      ("metastases of the liver", "liver"), ("back region", "back"),
      ("contralateral breast", "breast"),
      ("Secondary malignant neoplasm of liver", "liver"), ("Metastasis to spleen", "spleen"),
    ])
  func fillers(words: String, site: String) {
    #expect(Outcome(words).site == site)
  }

  @Test("The names of FHIR resources")
  func bodyStructure() {
    let outcome = Outcome("Structure of lower lobe of left lung (body structure)")
    #expect(outcome.site == "lung_lower_lobe")
    #expect(outcome.sides == [.left])
  }

  @Test("The names of segmentation classes")
  func identifier() {
    let outcome = Outcome("kidney_left")
    #expect(outcome.site == "kidney")
    #expect(outcome.sides == [.left])
  }

  @Test(
    "A piece beside what it is a piece of, and a tissue beside where it is",
    arguments: [
      ("thigh, posterior thigh", "thigh_posterior"),
      ("skin of the back", "back"), ("back skin", "back"), ("skin", "skin"),
      ("skin of the liver", nil), ("liver thigh", nil),
    ] as [(String, String?)])
  func together(words: String, site: String?) {
    #expect(Outcome(words).site == site)
  }

  // MARK: - Aspects

  @Test(
    "Aspects are taken from the words in the order written",
    arguments: [
      ("uterus, anterior superior", [Aspect.anterior, .superior]),
      ("anterior superior aspect of uterus", [.anterior, .superior]),
      ("anterosuperior uterus", [.anterior, .superior]),
      ("superior anterior uterus", [.superior, .anterior]),
      ("uterus", []), ("posterior surface of the uterus", [.posterior]),
    ])
  func aspects(words: String, aspects: [Aspect]) {
    let outcome = Outcome(words)
    #expect(outcome.site == "uterus")
    #expect(outcome.aspects == aspects)
  }

  @Test("An aspect that is part of a name is none")
  func aspectInName() {
    #expect(Outcome("inferior vena cava").aspects == [])
    #expect(Outcome("upper lobe of left lung").aspects == [])
  }

  @Test("An aspect beside one that is part of the name")
  func aspectBesideName() {
    let outcome = Outcome("left posterior thigh, lateral")
    #expect(outcome.site == "thigh_posterior")
    #expect(outcome.aspects == [.lateral])
  }

  // MARK: - Codes

  @Test("Codes", arguments: ["64033007", "UBERON:0002113", "uberon:0002113"])
  func codes(code: String) {
    let outcome = Outcome(code, .left)
    #expect(outcome.site == "kidney")
    #expect(outcome.sides == [.left])
  }

  @Test("The id of a site", arguments: ["thigh_posterior", "thigh_posterior left"])
  func ids(words: String) {
    #expect(Outcome(words).site == "thigh_posterior")
  }

  // MARK: - What is not found

  @Test(
    "An unknown site is an error, never a guess",
    arguments: [
      "left", "of the", "mass", "metastasis", "nodule", "hypoattenuation", "kidnayy",
      "left right", "L4 kidney", "liver spleen", "posterior",
    ])
  func unknown(words: String) {
    let outcome = Outcome(words)
    #expect(outcome.codes == ["LM0201"])
    #expect(outcome.sites == [])
  }

  @Test(
    "Words that say where there is no lesion, or where from a place, are refused",
    arguments: [
      "", " ", "?", "NA", "inferior to the liver", "left to the uterus", "no liver metastasis",
      "liver spared", "unknown", "N/A", "👩‍⚕️", "stage IV", "pT2", "near the liver",
    ])
  func refused(words: String) {
    let outcome = Outcome(words)
    #expect(outcome.codes == ["LM0209"])
    #expect(outcome.sites == [])
  }

  @Test(
    "Near names",
    arguments: [
      ("liver wing", "did you mean ‘Liver’, ‘Left lobe of liver’?"),
      ("qqqqqqq", "‘lesionmap sites WORD’ searches the vocabulary"),
    ])
  func hints(words: String, hint: String) {
    #expect(Outcome(words).diagnostics.first?.hint == hint)
  }

  @Test("A name that two sites have is an error that names both")
  func ambiguous() {
    let diagnostic = Outcome("girdle").diagnostics.first
    #expect(diagnostic?.code == "LM0202")
    #expect(diagnostic?.message == "‘girdle’ may mean ‘Shoulder’, ‘Pelvis’")
  }

  @Test("A page of text is an unknown site like any other", arguments: ["left ", "anterior ", "x"])
  func pageOfText(piece: String) throws {
    let outcome = Outcome(String(repeating: piece, count: 20_000))
    #expect(outcome.codes == ["LM0201"])
    #expect(try #require(outcome.diagnostics.first).message.count < 200)
  }
}
