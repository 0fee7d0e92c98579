import BodyAtlas
import Geometry
import Testing

@Suite("Regions of a figure")
struct FigureTests {
  private let figure = SampleAtlas.figure

  @Test("A region is found under its site and the patient's side")
  func sides() throws {
    let left = try #require(figure.region(of: "kidney", side: .left))
    let right = try #require(figure.region(of: "kidney", side: .right))
    #expect(left.anchor == Point(30, 400))
    #expect(left.bounds.minX == -right.bounds.maxX)
    #expect(left.path.contains(left.anchor))
    #expect(!left.path.contains(right.anchor))
  }

  @Test("A paired site has no region without a side, an unpaired one none with")
  func wrongSide() {
    #expect(figure.region(of: "kidney") == nil)
    #expect(figure.region(of: "uterus", side: .left) == nil)
    #expect(figure.region(of: "skin") == nil)
  }

  @Test("Several drawings of a site make one region; its parts are left out")
  func union() throws {
    let region = try #require(figure.region(of: "uterus"))
    #expect(region.path.subpaths.count == 2)
    #expect(region.bounds == Rect(minX: -12, minY: 480, maxX: 12, maxY: 520))
    #expect(!region.isTube)
    #expect(figure.drawings(of: "uterus", side: nil).count == 3)
  }

  @Test("A vessel's region is its expanded area, and keeps the centre line")
  func tube() throws {
    let region = try #require(figure.region(of: "ivc"))
    #expect(region.isTube)
    #expect(region.centreLine?.firstPoint == Point(-8, 500))
    #expect(region.tube?.endDiameter == 14.25)
    #expect(region.path.contains(Point(-1.5, 301)))
    #expect(!region.path.contains(Point(-1.5, 499)))
  }

  @Test("A site with an anchor alone takes the area of its host")
  func host() throws {
    let region = try #require(figure.region(of: "renal_pelvis", side: .left))
    #expect(region.anchor == Point(24, 401.5))
    #expect(region.host == RegionKey("kidney", .left))
    #expect(region.drawnKey == RegionKey("kidney", .left))
    #expect(region.path == figure.region(of: "kidney", side: .left)?.path)
    #expect(figure.draws("renal_pelvis", side: .left))
    #expect(!figure.draws("renal_pelvis", side: .right))
  }

  @Test("The outline is the area of its layer")
  func outline() {
    #expect(figure.outline.contains(Point(0, 500)))
    #expect(!figure.outline.contains(Point(201, 500)))
  }
}

@Suite("The atlas")
struct AtlasTests {
  private let atlas = SampleAtlas.atlas

  @Test("Whole bodies come before insets")
  func order() {
    #expect(atlas.summaries.map(\.name) == ["female/anterior", "breast"])
    #expect(atlas.summaries.map(\.isInset) == [false, true])
  }

  @Test("Sites and figures are found by name")
  func lookup() throws {
    #expect(atlas.site("ivc")?.name == "Inferior vena cava")
    #expect(atlas.site("spleen") == nil)
    #expect(try atlas.figure(.female, .anterior) == SampleAtlas.figure)
    #expect(try atlas.figure(.male, .anterior) == nil)
    #expect(try atlas.figure(named: "breast") == SampleAtlas.inset)
  }

  @Test("A lineage ends at the root, and a circle of parents ends too")
  func lineage() {
    #expect(atlas.lineage(of: "renal_pelvis").map(\.id) == ["renal_pelvis", "kidney"])
    let circle = Atlas(
      sites: [Site(id: "a", name: "A", parent: "b"), Site(id: "b", name: "B", parent: "a")],
      figures: [])
    #expect(circle.lineage(of: "a").map(\.id) == ["a", "b"])
  }

  @Test("The summaries know what each figure draws")
  func figuresDrawing() {
    #expect(atlas.figures(drawing: "kidney", side: .left).map(\.name) == ["female/anterior"])
    #expect(atlas.figures(drawing: "renal_pelvis", side: .left).count == 1)
    #expect(atlas.figures(drawing: "renal_pelvis", side: .right).isEmpty)
    #expect(atlas.figures(drawing: "kidney").isEmpty)
    #expect(atlas.figures(drawing: "spleen").isEmpty)
  }

  @Test("A site exists in the sexes that have it")
  func sexes() {
    #expect(atlas.site("uterus")?.exists(in: .male) == false)
    #expect(atlas.site("uterus")?.exists(in: .female) == true)
    #expect(atlas.site("kidney")?.exists(in: .male) == true)
  }
}
