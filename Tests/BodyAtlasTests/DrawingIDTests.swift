import BodyAtlas
import Testing

@Suite("Drawing ids")
struct DrawingIDTests {
  @Test(
    "Site, side and part are told apart",
    arguments: [
      ("uterus", "uterus", nil, nil),
      ("kidney.R", "kidney", BodySide.right, nil),
      ("kidney.L.pelvis", "kidney", .left, "pelvis"),
      ("sternum.edge", "sternum", nil, "edge"),
      ("lung.R.fissure.minor", "lung", .right, "fissure.minor"),
    ] as [(String, String, BodySide?, String?)])
  func parsing(text: String, site: String, side: BodySide?, part: String?) throws {
    let id = try #require(DrawingID(parsing: text))
    #expect(id.site == site)
    #expect(id.side == side)
    #expect(id.part == part)
    #expect(id.description == text)
    #expect(id.isRegion == (part == nil))
  }

  @Test("An empty piece is refused", arguments: ["", ".L", "kidney.", "kidney..x"])
  func emptyPieces(text: String) {
    #expect(DrawingID(parsing: text) == nil)
  }

  @Test("A free name speaks of no site")
  func freeName() {
    let id = DrawingID(freeName: "kidney.R")
    #expect(id.site == nil)
    #expect(!id.isRegion)
    #expect(id.description == "kidney.R")
  }
}
