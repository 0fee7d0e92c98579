import Geometry
import Testing

@testable import Typography

@Suite("Font face", .enabled(if: TestFonts.hasBoth, "apt: fonts-inter fonts-dejavu-core"))
struct FontFaceTests {
  /// One face with cubic outlines (CFF) and one with quadratic ones (TrueType).
  static func faces() throws -> [FontFace] {
    try [
      FontFace(path: "\(TestFonts.interDirectory)/Inter-Regular.otf"),
      FontFace(path: TestFonts.dejaVuFile),
    ]
  }

  private func glyph(_ face: FontFace, _ scalar: Unicode.Scalar) throws -> UInt32 {
    try #require(face.harfBuzz.nominalGlyph(for: scalar))
  }

  @Test("measures are shares of the em, positive, in their natural order")
  func metrics() throws {
    for face in try Self.faces() {
      let metrics = face.metrics
      #expect(metrics.descent > 0.1 && metrics.descent < metrics.xHeight)
      #expect(metrics.xHeight < metrics.capHeight)
      #expect(metrics.capHeight < metrics.ascent && metrics.ascent < 1.2)
    }
    let inter = try Self.faces()[0].metrics
    #expect(inter.capHeight == 2048.0 / 2816)
    #expect(inter.scaled(by: 2816).xHeight == 1536)
  }

  @Test("y grows downwards: H stands on the baseline, p hangs below it")
  func yAxis() throws {
    for face in try Self.faces() {
      let h = try #require(face.outline(of: glyph(face, "H")).controlBounds)
      #expect(h.maxY == 0)
      // DejaVu states its cap height two units too low.
      #expect(abs(h.minY + face.metrics.capHeight * face.unitsPerEm) <= 2)
      let p = try #require(face.outline(of: glyph(face, "p")).controlBounds)
      #expect(p.maxY > 0 && p.minY < 0)
    }
  }

  @Test("the ink box of HarfBuzz holds the outline and no more than its control points")
  func extents() throws {
    for face in try Self.faces() {
      for value in UInt32(0x21)...0x17F {
        guard let scalar = Unicode.Scalar(value), face.hasGlyph(for: scalar) else { continue }
        let outline = try face.outline(of: glyph(face, scalar))
        guard let bounds = outline.controlBounds else { continue }
        let ink = try #require(face.ink(of: glyph(face, scalar)))
        // HarfBuzz rounds the box outwards to whole units.
        #expect(bounds.inset(by: -1.5).contains(Point(ink.minX, ink.minY)), "\(scalar)")
        #expect(bounds.inset(by: -1.5).contains(Point(ink.maxX, ink.maxY)), "\(scalar)")
        for case .move(let start) in outline.elements {
          #expect(ink.inset(by: -1.5).contains(start), "\(scalar)")
        }
      }
    }
  }

  @Test("subpaths start with a move and are closed")
  func wellFormed() throws {
    for face in try Self.faces() {
      let outline = try face.outline(of: glyph(face, "B"))
      #expect(outline.isFinite)
      #expect(outline.elements.first.map { if case .move = $0 { true } else { false } } == true)
      #expect(outline.elements.last == .close)
      let moves = outline.elements.count { if case .move = $0 { true } else { false } }
      #expect(moves == 3)
      #expect(outline.elements.count { $0 == .close } == 3)
    }
  }

  @Test("Inter draws cubic curves, DejaVu quadratic ones")
  func curves() throws {
    let faces = try Self.faces()
    let elements = try faces.map { try $0.outline(of: glyph($0, "O")).elements }
    #expect(elements[0].contains { if case .cubic = $0 { true } else { false } })
    #expect(elements[1].contains { if case .quad = $0 { true } else { false } })
  }

  @Test("a space is blank; the missing glyph is not")
  func blank() throws {
    for face in try Self.faces() {
      #expect(try face.outline(of: glyph(face, " ")).isEmpty)
      #expect(try face.ink(of: glyph(face, " ")) == nil)
      #expect(!face.outline(of: FontFace.missingGlyph).isEmpty)
      #expect(face.ink(of: FontFace.missingGlyph) != nil)
    }
  }

  @Test("the box that stands in for an empty missing glyph is hollow and as high as an H")
  func missingBox() throws {
    let face = try Self.faces()[0]
    let box = face.missingBox
    #expect(
      box.controlBounds == Rect(minX: 140.8, minY: -2048, maxX: 1408, maxY: 0))
    let corners = box.points
    let outer = (corners[1] - corners[0]).cross(corners[2] - corners[1])
    let inner = (corners[5] - corners[4]).cross(corners[6] - corners[5])
    #expect(outer > 0 && inner < 0)
  }

  @Test("a character is covered by composition as well")
  func coverage() throws {
    let inter = try Self.faces()[0]
    #expect(inter.covers("é"))
    #expect(inter.covers("e\u{301}"))
    #expect(!inter.covers("\u{12000}"))
  }
}
