import Geometry
import Testing
import Typography

@Suite("Text shaper", .enabled(if: TestFonts.hasBoth, "apt: fonts-inter fonts-dejavu-core"))
struct TextShaperTests {
  private func run(
    _ text: String, size: Double = 10, weight: FontWeight = .regular, _ features: [FontFeature] = []
  ) throws -> TextRun {
    try TestFonts.interShaper().shape(text, size: size, weight: weight, features: features)
  }

  @Test("nothing is nothing")
  func empty() throws {
    let run = try run("")
    #expect(run.width == 0)
    #expect(run.glyphs.isEmpty)
    #expect(run.missing.isEmpty)
    #expect(run.outline().isEmpty)
    #expect(run.inkBounds == nil)
    #expect(run.capHeight == 10 * (2048.0 / 2816))
  }

  @Test("every letter makes the text wider")
  func monotone() throws {
    let text = "Right kidney, upper pole"
    var width = 0.0
    for count in 1...text.count {
      let next = try run(String(text.prefix(count))).width
      #expect(next > width)
      width = next
    }
  }

  @Test("all lengths grow with the size")
  func linear() throws {
    let small = try run("Läsion 12", size: 7)
    let large = try run("Läsion 12", size: 28)
    #expect(abs(large.width - 4 * small.width) < 1e-9)
    #expect(abs(large.ascent - 4 * small.ascent) < 1e-9)
    #expect(large.glyphs.map(\.glyph) == small.glyphs.map(\.glyph))
  }

  @Test("kerning draws A and V together")
  func kerning() throws {
    let apart = try run("A").width + run("V").width
    #expect(try run("AV").width < apart - 0.1)
    #expect(abs(try run("AV", [.noKerning]).width - apart) < 1e-9)
  }

  @Test("bolder is wider")
  func weights() throws {
    let widths = try FontWeight.allCases.map { try run("pericardium", weight: $0).width }
    #expect(widths == widths.sorted())
    #expect(Set(widths).count == 4)
  }

  @Test("tabular figures have one width")
  func tabularFigures() throws {
    #expect(try run("1111").width != run("8888").width)
    let widths = try "0123456789".map { try run(String($0), [.tabularFigures]).width }
    #expect(Set(widths).count == 1)
  }

  @Test("glyphs stand where their advances put them and know their characters")
  func positions() throws {
    let run = try run("für IVC")
    #expect(run.glyphs.map(\.utf8Offset) == [0, 1, 3, 4, 5, 6, 7])
    var pen = 0.0
    for glyph in run.glyphs {
      #expect(abs(glyph.origin.x - pen) < 1e-9)
      #expect(glyph.origin.y == 0)
      pen += glyph.advance
    }
    #expect(abs(pen - run.width) < 1e-9)
  }

  @Test("a decomposed letter is one cluster")
  func clusters() throws {
    let run = try run("e\u{301}x")
    #expect(Set(run.glyphs.map(\.utf8Offset)) == [0, 3])
    #expect(run.missing.isEmpty)
    #expect(abs(try run.width - self.run("éx").width) < 1e-9)
  }

  @Test("the ink holds the outline, y downwards, scaled to the run")
  func ink() throws {
    let run = try run("Hp", size: 100)
    let ink = try #require(run.inkBounds)
    let outline = try #require(run.outline().controlBounds)
    #expect(abs(ink.minY + 100 * 2048.0 / 2816) < 1)
    #expect(ink.maxY > 10 && ink.maxY < run.descent)
    #expect(ink.minX >= 0 && ink.maxX <= run.width)
    #expect(abs(ink.minX - outline.minX) < 0.1 && abs(ink.maxX - outline.maxX) < 0.1)
    #expect(abs(ink.minY - outline.minY) < 0.1 && abs(ink.maxY - outline.maxY) < 0.1)
  }

  @Test("the same text gives the same run on every thread")
  func threads() async throws {
    let text = "Ödem µ→Ω, both axillae; שלום 12"
    let shaper = try TestFonts.interShaper()
    let expected = shaper.shape(text, size: 11, weight: .medium)
    await withTaskGroup(of: TextRun.self) { group in
      for index in 0..<8 {
        let shared = index % 2 == 0 ? shaper : (try? TestFonts.interShaper()) ?? shaper
        group.addTask { shared.shape(text, size: 11, weight: .medium) }
      }
      for await run in group {
        #expect(run.width == expected.width)
        #expect(run.outline() == expected.outline())
        #expect(run.missing == expected.missing)
      }
    }
  }
}
