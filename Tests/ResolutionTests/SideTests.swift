import BodyAtlas
import CaseModel
import Resolution
import Testing

@Suite("Sides")
struct SideTests {
  private static let paired = SmallAtlas.sites.filter(\.isPaired).map { $0.name.lowercased() }

  @Test(
    "Every way to write a side, at every paired site", arguments: paired,
    [
      ("L", [ResolvedSide.left]), ("left", [.left]), ("lt", [.left]), ("Lt.", [.left]),
      ("left-sided", [.left]), ("LEFT", [.left]), ("R", [.right]), ("right", [.right]),
      ("rt.", [.right]), ("right-sided", [.right]), ("both", [.right, .left]),
      ("bilateral", [.right, .left]), ("b/l", [.right, .left]),
      ("left and right", [.right, .left]),
      ("R & L", [.right, .left]),
    ])
  func words(name: String, side: (words: String, sides: [ResolvedSide])) {
    for phrase in ["\(side.words) \(name)", "\(name) \(side.words)", "\(name), \(side.words)"] {
      let outcome = Outcome(phrase)
      #expect(outcome.sides == side.sides, "\(phrase)")
      #expect(outcome.codes == [], "\(phrase)")
    }
  }

  @Test("A paired site without a side is said to be so, on neither side", arguments: paired)
  func notStated(name: String) {
    let outcome = Outcome(name)
    #expect(outcome.sides == [.notStated])
    #expect(outcome.codes == ["LM0203"])
  }

  @Test("That the side is not stated may be stated, and is no warning then", arguments: paired)
  func statedAsNotStated(name: String) {
    let outcome = Outcome(name, .notStated)
    #expect(outcome.sides == [.notStated])
    #expect(outcome.codes == [])
  }

  @Test(
    "A side stated apart from the words",
    arguments: [
      (Laterality.left, [ResolvedSide.left]), (.right, [.right]), (.both, [.right, .left]),
    ])
  func apart(side: Laterality, sides: [ResolvedSide]) {
    #expect(Outcome("kidney", side).sides == sides)
  }

  @Test("The same side stated twice is no contradiction")
  func twice() {
    #expect(Outcome("left kidney", .left).sides == [.left])
    #expect(Outcome("left RUL", .left).codes == ["LM0204"])
    #expect(Outcome("right RUL", .right).sides == [.right])
  }

  // MARK: - Side words that belong to a name

  @Test(
    "Side words inside names are no sides",
    arguments: [
      ("left atrium", "atrium_left"), ("Left lobe of the liver", "liver_left"),
      ("liver left lobe", "liver_left"), ("L4", "l4"), ("L4 vertebra", "l4"),
      ("L-4 vertebra", "l4"),
    ])
  func namesWithSides(words: String, site: String) {
    let outcome = Outcome(words)
    #expect(outcome.site == site)
    #expect(outcome.sides == [.unpaired])
    #expect(outcome.codes == [])
  }

  @Test("A synonym may imply the side", arguments: [("RUL", ResolvedSide.right), ("lul", .left)])
  func impliedSide(words: String, side: ResolvedSide) {
    #expect(Outcome(words).sides == [side])
  }

  // MARK: - Contradictions

  @Test(
    "Contradictions are errors",
    arguments: [
      ("left kidney", Laterality.right), ("left kidney", .both), ("both kidneys", .left),
      ("left kidney", .notStated), ("R left kidney", nil), ("RUL left", nil), ("left RUL", nil),
      ("RUL", .left), ("RUL", .both), ("kidney", .midline), ("right spleen", nil),
      ("spleen", .right),
    ])
  func contradictions(words: String, side: Laterality?) {
    let outcome = Outcome(words, side)
    #expect(outcome.codes == ["LM0204"])
    #expect(outcome.sites == [])
  }

  // MARK: - Sites that are not paired

  @Test(
    "A side at a site that is not paired",
    arguments: [
      ("left back", ResolvedSide.left), ("R back", .right), ("back", .unpaired),
      ("both back", .unpaired), ("midline back", .unpaired), ("left uterus", .left),
      ("left spleen", .unpaired), ("spleen", .unpaired),
    ])
  func unpaired(words: String, side: ResolvedSide) {
    let outcome = Outcome(words)
    #expect(outcome.sides == [side])
    #expect(outcome.codes == [])
  }

  @Test("At a site that is not paired the side may be stated to be unknown")
  func unpairedNotStated() {
    #expect(Outcome("back", .notStated).sides == [.notStated])
  }

  // MARK: - Sides that are taken over

  @Test(
    "A side is taken over when the words state none",
    arguments: [
      ("renal vein", ResolvedSide.left, ResolvedSide.left), ("R renal vein", .left, .right),
      ("renal vein", .notStated, .notStated), ("renal vein", .unpaired, .notStated),
      ("IVC", .left, .unpaired),
    ])
  func inherited(words: String, from: ResolvedSide, side: ResolvedSide) {
    #expect(Outcome(words, inherited: from).sides == [side])
  }
}
