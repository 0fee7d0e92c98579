import Testing

@testable import Typography

@Suite("Where a line may end")
struct LineBreakerTests {
  private func texts(_ text: String, _ breaker: LineBreaker = LineBreaker()) -> [String] {
    breaker.parts(of: text).map(\.text)
  }

  @Test func wordsOfLettersBreakAtSpacesAlone() {
    #expect(texts("T8–T10 and/or C1-2") == ["T8–T10", "and/or", "C1-2"])
    #expect(texts("3\u{A0}mm wide") == ["3\u{A0}mm", "wide"])
  }

  /// Words and syllables as PyThaiNLP 5.4.0 parts them, whose dictionary and rules are not those of ICU:
  /// a line may end wherever one of its words ends, and nowhere within a syllable.
  @Test(arguments: [
    ("มะเร็งปอด", "มะเร็ง ปอด", "มะ เร็ง ปอด"),
    ("ต่อมน้ำเหลืองโต", "ต่อมน้ำเหลือง โต", "ต่อม น้ำ เหลือง โต"),
    (
      "รอยโรคที่ตับกลีบขวาขนาดใหญ่", "รอย โรค ที่ ตับ กลีบ ขวา ขนาดใหญ่",
      "รอย โรค ที่ ตับ กลีบ ขวา ขนาด ใหญ่"
    ),
    ("กระดูกสันหลังส่วนเอว", "กระดูกสันหลัง ส่วน เอว", "กระ ดูก สัน หลัง ส่วน เอว"),
  ])
  func thaiBreaksBetweenWords(text: String, words: String, syllables: String) {
    #expect(texts(text).joined() == text)
    #expect(ends(words).isSubset(of: ends(texts(text))))
    #expect(ends(texts(text)).isSubset(of: ends(syllables)))
  }

  private func ends(_ pieces: String) -> Set<Int> {
    ends(pieces.split(separator: " ").map(String.init))
  }

  /// After how many scalars a piece ends.
  private func ends(_ pieces: [String]) -> Set<Int> {
    Set(pieces.indices.map { pieces[...$0].joined().unicodeScalars.count })
  }

  @Test func chineseBreaksBetweenWords() {
    #expect(texts("肾上腺转移") == ["肾上腺", "转移"])
    #expect(texts("左锁骨上淋巴结").joined() == "左锁骨上淋巴结")
    #expect(!texts("左锁骨上淋巴结").contains { $0.hasSuffix("淋") })
  }

  @Test func aMarkThatEndsAWordNeverBeginsALine() {
    for part in texts("肝脏（8处）、脾脏；多发，9处。") {
      #expect(!"（".contains(part.last ?? " "))
      #expect(!"）、；，。".contains(part.first ?? " "))
      #expect(!(part.last?.isNumber ?? false), "a number stays with the word that counts")
    }
  }

  @Test func smallKanaNeverBeginALine() {
    for part in texts("リンパ節ちょう") { #expect(!"ょゅゃっ".contains(part.first ?? " ")) }
  }

  @Test func aTermStaysWhole() {
    let text = "左锁骨上淋巴结，肿大"
    let term = "左锁骨上淋巴结"
    #expect(texts(text).first != term + "，")
    let breaker = LineBreaker(Lexicon(hyphenated: [], terms: [term]))
    #expect(texts(text, breaker).first == term + "，")
    #expect(breaker.pieces(of: term, leaving: .words).count > 1)
    #expect(
      breaker.pieces(of: term, leaving: .characters).count
        >= breaker.pieces(of: term, leaving: .words).count)
  }

  // MARK: Long words

  private let german = LineBreaker(
    Lexicon(hyphenated: ["Paraspinal\u{AD}region", "Nasen\u{AD}neben\u{AD}höhle"], terms: []))

  @Test func aWordBreaksWhereItIsPutTogether() {
    #expect(
      german.hyphenated("Paraspinalregion") { $0.count <= 14 } == ["Paraspinal-", "region"])
    #expect(
      LineBreaker().hyphenated("Paraspinalregion") { $0.count <= 14 } == ["Paraspinalre-", "gion"])
  }

  @Test func marksAroundAWordDoNotHideIt() {
    #expect(
      german.hyphenated("(Nasennebenhöhle):") { $0.count <= 14 } == ["(Nasenneben-", "höhle):"])
    #expect(
      german.hyphenated("NASENNEBENHÖHLE") { $0.count <= 9 } == ["NASEN-", "NEBEN-", "HÖHLE"])
  }

  @Test func whereNoSyllableFitsEveryPieceStillDoes() {
    let pieces = LineBreaker().hyphenated("leiomyosarcomatosis") { $0.count <= 4 }
    #expect(pieces.allSatisfy { $0.count <= 4 })
    #expect(pieces.joined().filter { $0 != "-" } == "leiomyosarcomatosis")
  }

  @Test func thaiIsNeverCutWithinACluster() {
    let pieces = LineBreaker().hyphenated("เนื้องอกเยื่อหุ้มสมอง") { $0.count <= 3 }
    #expect(pieces.joined() == "เนื้องอกเยื่อหุ้มสมอง")
    for piece in pieces {
      #expect(!"เแโใไ".contains(piece.last ?? " "))
      #expect(!"ะาำๆ".contains(piece.first ?? " "))
    }
  }
}
