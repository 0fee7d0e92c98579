import BodyAtlas
import CaseModel
import CaseReading
import Diagnostics
import Resolution
import Testing

/// Everything the resolver says, as a person reads it.
@Suite("What is said of words for a place")
struct ResolutionMessageTests {
  private func said(_ list: String) throws -> String {
    let source = try #require(CaseReader.read(list, format: .siteList, file: "f").source)
    return SmallAtlas.resolver.resolve(source).diagnostics.map { $0.rendered(source: list) }
      .joined(separator: "\n")
  }

  @Test("LM0201, nothing near")
  func unknown() throws {
    #expect(
      try said("liver; qqqqqqq") == """
        f:1:8: error: unknown site ‘qqqqqqq’ [LM0201]
          liver; qqqqqqq
                 ^~~~~~~
          hint: ‘lesionmap sites WORD’ searches the vocabulary
        """)
  }

  @Test("LM0201, sites that share a word")
  func unknownNear() throws {
    #expect(
      try said("left lobe") == """
        f:1:1: error: unknown site ‘left lobe’ [LM0201]
          left lobe
          ^~~~~~~~~
          hint: did you mean ‘Upper lobe of lung’, ‘Lower lobe of lung’, ‘Left lobe of liver’?
        """)
  }

  @Test("LM0202, a name of two sites")
  func ambiguous() throws {
    #expect(
      try said("girdle") == """
        f:1:1: error: ‘girdle’ may mean ‘Shoulder’, ‘Pelvis’ [LM0202]
          girdle
          ^~~~~~
          hint: write the full name of the one you mean
        """)
  }

  @Test("LM0202, places parted by ‘or’")
  func alternative() throws {
    #expect(
      try said("liver or spleen") == """
        f:1:1: error: ‘liver or spleen’ may mean ‘Liver’, ‘Spleen’ [LM0202]
          liver or spleen
          ^~~~~~~~~~~~~~~
          hint: write the one you mean, or ‘and’ if you mean both
        """)
  }

  @Test("LM0202, sides parted by ‘or’")
  func eitherSide() throws {
    #expect(
      try said("left or right kidney") == """
        f:1:1: error: ‘left or right kidney’ may mean the left or the right ‘Kidney’ [LM0202]
          left or right kidney
          ^~~~~~~~~~~~~~~~~~~~
          hint: write the side, or ‘both’ if you mean both
        """)
  }

  @Test("LM0202, a code and words that disagree")
  func codeAndWords() throws {
    let said = try SiteResolver(Atlas.bundled).resolve(phrase: "C22.0 spleen").diagnostics
    #expect(
      said.map { $0.rendered() } == [
        """
        error: ‘C22.0 spleen’ may mean ‘Liver’, ‘Spleen’ [LM0202]
          hint: the code and the words disagree; keep the right one
        """
      ])
  }

  @Test("LM0202, a vertebra or a stage")
  func stage() throws {
    #expect(
      try said("T2") == """
        f:1:1: error: ‘T2’ may mean ‘T2 vertebra’ or the stage of a tumour [LM0202]
          T2
          ^~
          hint: write ‘T2 vertebra’ for the bone
        """)
  }

  @Test("LM0202, a misspelt word near two sites")
  func misspelling() throws {
    #expect(
      try said("R iluum") == """
        f:1:1: error: ‘R iluum’ may mean ‘Ileum’, ‘Ilium’ [LM0202]
          R iluum
          ^~~~~~~
          hint: no such word; write the name of the one you mean
        """)
  }

  @Test("LM0203")
  func sideMissing() throws {
    #expect(
      try said("kidney") == """
        f:1:1: warning: no side stated for ‘kidney’; drawn as such [LM0203]
          kidney
          ^~~~~~
          hint: there is a left and a right kidney: write ‘L’, ‘R’ or ‘both’
        """)
  }

  @Test("LM0203, in a list of which another place has a side")
  func sideMissingInList() throws {
    #expect(
      try said("left kidney and breast") == """
        f:1:1: warning: no side stated for breast in ‘left kidney and breast’; drawn as such [LM0203]
          left kidney and breast
          ^~~~~~~~~~~~~~~~~~~~~~
          hint: if it is on the left too, write ‘left breast’
        """)
  }

  @Test("LM0204, two sides")
  func contradiction() throws {
    #expect(
      try said("left right kidney") == """
        f:1:1: error: sides contradict each other: left and right [LM0204]
          left right kidney
          ^~~~~~~~~~~~~~~~~
          hint: state one side, or list the sites one by one
        """)
  }

  @Test("LM0204, a side that the site does not have")
  func wrongSide() throws {
    #expect(
      try said("right spleen") == """
        f:1:1: error: ‘right’ does not fit spleen, which lies on the left [LM0204]
          right spleen
          ^~~~~~~~~~~~
          hint: correct the side, or leave it out
        """)
  }

  @Test("LM0205")
  func twoVessels() throws {
    #expect(
      try said("both kidneys -> both renal veins") == """
        f:1:17: error: a lesion grows into one vessel; ‘both renal veins’ are two [LM0205]
          both kidneys -> both renal veins
                          ^~~~~~~~~~~~~~~~
          hint: list the left and the right lesion apart
        """)
  }

  @Test("LM0206")
  func corrected() throws {
    #expect(
      try said("L kidny") == """
        f:1:1: warning: ‘kidny’ looks misspelt; ‘L kidny’ is read as ‘left kidney’ [LM0206]
          L kidny
          ^~~~~~~
          hint: correct the word if this is what you mean
        """)
  }

  @Test("LM0207")
  func plural() throws {
    #expect(
      try said("kidneys") == """
        f:1:1: warning: the plural is read as both sides: left and right kidney [LM0207]
          kidneys
          ^~~~~~~
          hint: write ‘both’, or ‘L’ or ‘R’ and the singular
        """)
  }

  @Test("LM0208")
  func region() {
    let place = SourcePlace(file: "f", line: 1, column: 1, length: 4)
    let said = SmallAtlas.resolver.resolve(phrase: "skin", at: place).diagnostics
    #expect(
      said.map { $0.rendered(source: "skin") } == [
        """
        f:1:1: note: ‘skin’ names a region or a tissue, no place in particular [LM0208]
          skin
          ^~~~
          hint: name the organ, bone or node if it is known
        """
      ])
  }

  @Test(
    "LM0209",
    arguments: [
      ("no liver", "‘no liver’ says where there is none: ‘no’", "list only what is there"),
      ("unknown", "‘unknown’ names no place", "leave it out, or name the place"),
      (
        "unknown site", "‘unknown site’ names no place: ‘unknown’",
        "leave it out, or name the place"
      ),
      (
        "near liver", "‘near liver’ says where from a place, not which place: ‘near’",
        "name the place that the lesion is in"
      ),
      ("pT2", "‘pT2’ is a stage, no place: ‘pt2’", "name the place; a stage is not drawn"),
    ])
  func refused(words: String, message: String, hint: String) throws {
    #expect(
      try said(words) == """
        f:1:1: error: \(message) [LM0209]
          \(words)
          ^\(String(repeating: "~", count: words.count - 1))
          hint: \(hint)
        """)
  }

  @Test("LM0209, no words at all")
  func empty() {
    let said = SmallAtlas.resolver.resolve(phrase: "?").diagnostics.map { $0.rendered() }
    #expect(
      said == [
        """
        error: there are no words for a place [LM0209]
          hint: start with where the lesion is: ‘liver’
        """
      ])
  }
}
