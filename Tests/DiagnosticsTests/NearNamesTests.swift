@testable import Diagnostics
import TestSupport
import Testing

/// The definition of the optimal string alignment distance, word for word.
private func naiveDistance(_ a: ArraySlice<Character>, _ b: ArraySlice<Character>) -> Int {
  guard let lastA = a.last, let lastB = b.last else { return max(a.count, b.count) }
  let (restA, restB) = (a.dropLast(), b.dropLast())
  var best = min(
    naiveDistance(restA, b) + 1, naiveDistance(a, restB) + 1,
    naiveDistance(restA, restB) + (lastA == lastB ? 0 : 1))
  if restA.last == lastB, restB.last == lastA {
    best = min(best, naiveDistance(restA.dropLast(), restB.dropLast()) + 1)
  }
  return best
}

@Suite("Near names")
struct NearNamesTests {
  @Test("The distance is that of its definition", arguments: 0..<150)
  func distanceEqualsItsDefinition(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    func word() -> [Character] {
      (0..<Int.random(in: 0...6, using: &generator)).map { _ in
        "abç".randomElement(using: &generator) ?? "a"
      }
    }
    let (a, b) = (word(), word())
    #expect(NearNames.distance(a, b) == naiveDistance(a[...], b[...]))
  }

  @Test("A swap of neighbours is one edit")
  func swapIsOneEdit() {
    #expect(NearNames.distance(Array("kidney"), Array("kindey")) == 1)
  }

  @Test(
    "A slip finds its name",
    arguments: [
      ("kidny", "kidney"), ("KIDNEY", "Kidney"), ("utreus", "uterus"),
      ("pericardum", "pericardium"),
    ])
  func slipFindsName(word: String, name: String) {
    let names = ["liver", "spleen", name, "lung", "brain"]
    #expect(NearNames.suggestions(for: word, among: names).first == name)
  }

  @Test("Nothing near is nothing suggested")
  func nothingNear() {
    #expect(NearNames.suggestions(for: "xylophone", among: ["liver", "kidney"]).isEmpty)
  }

  @Test("A name that contains the word is suggested after those that are near in letters")
  func containment() {
    let near = NearNames.suggestions(for: "lung", among: ["apex of lung", "lungs"])
    #expect(near == ["lungs", "apex of lung"])
  }

  @Test("Ties are in alphabetical order, whatever the order of the candidates")
  func tiesAreAlphabetical() {
    let near = NearNames.suggestions(for: "ab", among: ["ac", "aa", "ad"])
    #expect(near == ["aa", "ac", "ad"])
  }

  @Test("No more than the limit")
  func limit() {
    let near = NearNames.suggestions(for: "ab", among: ["ac", "aa", "ad"], limit: 1)
    #expect(near == ["aa"])
  }

  @Test("An empty word has no near names")
  func emptyWord() {
    #expect(NearNames.suggestions(for: "", among: ["a", "liver"]).isEmpty)
  }

  @Test("A page of text has no near names, and costs nothing")
  func pageOfText() {
    let page = String(repeating: "kidney ", count: 100_000)
    #expect(NearNames.suggestions(for: page, among: ["kidney"]).isEmpty)
  }
}
