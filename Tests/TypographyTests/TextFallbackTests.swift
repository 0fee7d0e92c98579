import Geometry
import Testing

@testable import Typography

@Suite("Text in other scripts", .enabled(if: TestFonts.hasBoth, "apt: fonts-inter fonts-dejavu"))
struct TextFallbackTests {
  /// Arabic is in DejaVu, not in Inter.
  private static let sources = TestFonts.inter + TestFonts.dejaVu

  private func run(_ text: String, weight: FontWeight = .regular) throws -> TextRun {
    TextShaper(library: try FontLibrary(sources: Self.sources))
      .shape(text, size: 10, weight: weight)
  }

  @Test("what Inter lacks comes from DejaVu in the same weight")
  func fallback() throws {
    let run = try run("A سلام B", weight: .bold)
    #expect(run.missing.isEmpty)
    #expect(!run.glyphs.contains { $0.glyph == FontFace.missingGlyph })
    #expect(Set(run.glyphs.map(\.face.family)) == ["Inter", "DejaVu Sans"])
    #expect(run.glyphs.allSatisfy { $0.face.weight == 700 })
    #expect(run.metrics.capHeight == 10 * (2048.0 / 2816))
  }

  @Test("a character no font has is reported and drawn as a box")
  func missing() throws {
    // For private use: no font that is fit for labels has it, whatever is installed.
    let run = try run("a\u{F1000}b")
    #expect(run.missing == [MissingCharacter(scalar: "\u{F1000}", utf8Offset: 1)])
    #expect(run.glyphs.map(\.utf8Offset) == [0, 1, 5])
    #expect(run.glyphs[1].glyph == FontFace.missingGlyph)
    #expect(run.glyphs[1].advance > 0)
    #expect(run.glyphs[1].inkBounds != nil)
    #expect(!run.glyphs[1].outline().isEmpty)
  }

  @Test("each missing character is reported, in the order of the text")
  func severalMissing() throws {
    let run = try run("\u{F1000}-\u{F1001}\u{F1000}")
    #expect(run.missing.map(\.utf8Offset) == [0, 5, 9])
    #expect(run.missing.map(\.scalar.value) == [0xF1000, 0xF1001, 0xF1000])
  }

  @Test("a missing mark on a letter that is there names the mark alone")
  func missingMark() throws {
    // The musical stem extends the character before it, whatever that is.
    let run = try run("a\u{1D165}")
    #expect(run.missing.map(\.scalar.value) == [0x1D165])
    #expect(run.glyphs.first?.glyph != FontFace.missingGlyph)
  }

  @Test("a line break is not swallowed")
  func lineBreak() throws {
    #expect(try run("a\nb").missing.map(\.scalar) == ["\n"])
  }

  @Test("joiners and variation selectors draw nothing and lack nothing")
  func ignorable() throws {
    #expect(try run("a\u{200D}b\u{FE0F}").missing.isEmpty)
    #expect(try run("a\u{200B}b").width == run("ab").width)
  }

  @Test(
    "the package that would help",
    arguments: [
      ("漢", "fonts-noto-cjk"), ("한", "fonts-noto-cjk"), ("🧬", "fonts-symbola"),
      ("ก", "fonts-noto-core"), ("\u{12000}", "fonts-noto-core"),
    ] as [(Unicode.Scalar, String)])
  func packages(scalar: Unicode.Scalar, package: String) {
    #expect(MissingCharacter(scalar: scalar, utf8Offset: 0).debianPackage == package)
  }

  @Test("no package helps against what is no character", arguments: ["\n", "\u{F1000}", "\u{378}"])
  func noPackage(scalar: Unicode.Scalar) {
    #expect(MissingCharacter(scalar: scalar, utf8Offset: 0).debianPackage == nil)
  }

  @Test(
    "the name of a script",
    arguments: [("ก", "Thai"), ("漢", "Han"), ("א", "Hebrew"), ("1", "Common")]
      as [(Unicode.Scalar, String)])
  func scripts(scalar: Unicode.Scalar, name: String) {
    #expect(MissingCharacter(scalar: scalar, utf8Offset: 0).scriptName == name)
  }

  @Test("a character goes by its number and its name")
  func label() {
    let missing = MissingCharacter(scalar: "\u{12000}", utf8Offset: 0)
    #expect(missing.label == "U+12000 CUNEIFORM SIGN A")
  }

  // MARK: Direction

  /// Offsets of the glyphs' characters from left to right.
  private func order(_ text: String) throws -> [Int] { try run(text).glyphs.map(\.utf8Offset) }

  @Test("Hebrew runs from right to left")
  func hebrew() throws {
    #expect(try order("אבג") == [4, 2, 0])
  }

  @Test("a Hebrew word within a Latin line is turned in its place")
  func embedded() throws {
    #expect(try order("a אב c") == [0, 1, 4, 2, 6, 7])
    // Two words and the space between them turn as one.
    #expect(try order("a א ב c") == [0, 1, 5, 4, 2, 7, 8])
  }

  @Test("digits in a Hebrew line keep their order")
  func digits() throws {
    #expect(try order("אב 12 ג") == [8, 7, 5, 6, 4, 2, 0])
  }

  @Test("Arabic letters join")
  func joining() throws {
    let joined = try run("سلام").glyphs.map(\.glyph)
    let apart = try "سلام".flatMap { try run(String($0)).glyphs.map(\.glyph) }
    #expect(Set(joined) != Set(apart))
  }
}
