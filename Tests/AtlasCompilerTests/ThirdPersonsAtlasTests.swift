import AtlasCompiler
import BodyAtlas
import Geometry
import Testing

/// Somebody else's atlas: two sites, one figure with half an outline.
@Suite("A third person's atlas")
struct ThirdPersonsAtlasTests {
  private func folder() throws -> TinyAtlas {
    try TinyAtlas(figure: TinyAtlas.figure(TinyAtlas.kidneys, TinyAtlas.uterus))
  }

  @Test("It has no faults")
  func clean() throws {
    #expect(try folder().faults() == [])
  }

  @Test("Its compiled form loads, and equals what was read")
  func loads() throws {
    let compilation = try folder().compile()
    let atlas = try Atlas(compiled: compilation.bytes)
    #expect(atlas.sites == compilation.atlas.sites)
    #expect(atlas.sites.map(\.id) == ["kidney", "uterus"])
    #expect(atlas.sites[0].synonyms == [SiteSynonym("renal"), SiteSynonym("RK", side: .right)])
    #expect(atlas.sites[0].codes.snomed == "64033007")
    #expect(atlas.sites[1].onlySex == .female)
    #expect(
      try atlas.figure(.female, .anterior) == compilation.atlas.figure(.female, .anterior))
  }

  @Test("Half an outline and its mirror image become one closed path")
  func outline() throws {
    let figure = try #require(try folder().compile().atlas.figure(.female, .anterior))
    #expect(figure.outline.subpaths.count == 1)
    #expect(figure.outline.isClosed)
    #expect(figure.outline.tightBounds == Rect(minX: -200, minY: 0, maxX: 200, maxY: 1000))
    #expect(figure.outline.contains(Point(-199, 500)))
    #expect(figure.drawings(in: .outline).count == 1)
  }

  @Test("A mirrored site is the exact mirror image, its anchor too")
  func mirrored() throws {
    let figure = try #require(try folder().compile().atlas.figure(.female, .anterior))
    let left = try #require(figure.region(of: "kidney", side: .left))
    let right = try #require(figure.region(of: "kidney", side: .right))
    #expect(right.path == left.path.transformed(by: .mirror))
    #expect(right.anchor == Transform.mirror.apply(left.anchor))
    #expect(left.anchor.x > 0)
    #expect(left.path.contains(left.anchor))
  }

  @Test("Two compilations give the same bytes")
  func deterministic() throws {
    let folder = try folder()
    #expect(folder.compile().bytes == folder.compile().bytes)
  }

  @Test("What an editor adds is passed over")
  func editorsOwn() throws {
    let text = TinyAtlas.figure(TinyAtlas.kidneys, TinyAtlas.uterus)
      .replacing(
        "<title>",
        with: "<sodipodi:namedview id=\"v\"/><defs id=\"d\"/><style>.x{}</style><metadata/><title>"
      )
      .replacing(
        "<svg ",
        with: "<svg id=\"svg1\" version=\"1.1\" sodipodi:docname=\"a\" xmlns:sodipodi=\"s\" "
      )
      .replacing("<ellipse ", with: "<ellipse style=\"fill:red\" xml:space=\"preserve\" ")
    #expect(try TinyAtlas(figure: text).faults() == [])
  }

  @Test("Drawings in a group take its id, and their mirror images the other side")
  func groups() throws {
    let text = TinyAtlas.figure(
      """
      <g id="layer-organs"><g id="kidney.L"><circle class="kidney" cx="30" cy="400" r="5"/>
      <circle id="circle12-3" class="kidney" cx="30" cy="420" r="8"/></g>
      <use id="kidney.R" href="#kidney.L" transform="scale(-1 1)"/>
      """, TinyAtlas.uterus)
    let folder = try TinyAtlas(figure: text)
    #expect(folder.faults() == [])
    let figure = try #require(try folder.compile().atlas.figure(.female, .anterior))
    let right = try #require(figure.region(of: "kidney", side: .right))
    #expect(right.path.subpaths.count == 2)
    #expect(right.anchor.distance(to: Point(-30, 420)) < 0.5)
  }

  @Test("A part of an unpaired site may lie on one side of the midline")
  func sidedParts() throws {
    let text = TinyAtlas.figure(
      TinyAtlas.kidneys,
      "<path id=\"uterus.L.fold\" class=\"detail\" d=\"M2 490 L8 510\"/>"
        + "<use id=\"uterus.R.fold\" href=\"#uterus.L.fold\" transform=\"scale(-1 1)\"/>",
      TinyAtlas.uterus)
    let folder = try TinyAtlas(figure: text)
    #expect(folder.faults() == [])
    let figure = try #require(try folder.compile().atlas.figure(.female, .anterior))
    #expect(
      figure.drawings(of: "uterus", side: nil).map(\.id.description)
        == ["uterus.L.fold", "uterus.R.fold", "uterus"])
  }

  @Test("A site with an anchor alone is shown in its parent")
  func anchorAlone() throws {
    let sites = TinyAtlas.sites + "renal_pelvis,Renal pelvis,,kidney,place,yes,any,,,,,inferred,\n"
    let anchor =
      "<circle class=\"anchor\" id=\"renal_pelvis.L.anchor\" cx=\"30\" cy=\"401\" r=\"2\"/>"
    let folder = try TinyAtlas(
      sites: sites, figure: TinyAtlas.figure(TinyAtlas.kidneys, anchor, TinyAtlas.uterus))
    #expect(folder.faults() == [])
    let figure = try #require(try folder.compile().atlas.figure(.female, .anterior))
    let region = try #require(figure.region(of: "renal_pelvis", side: .left))
    #expect(region.anchor == Point(30, 401))
    #expect(region.host == RegionKey("kidney", .left))
  }

  @Test("An inset states its sex and view itself; vessels and lines are told apart")
  func inset() throws {
    let folder = try folder()
    try folder.write(
      """
      <svg viewBox="0 0 100 100" data-sex="female" data-context="uterus"><title>Pelvis</title>
      <g id="layer-vessels"><path id="uterus" class="vein" d="M10 10V30" stroke-width="4" data-end-width="2"/></g>
      <g id="layer-contours"><path class="contour" d="M0 0H9" stroke-width="2" data-taper="start"/>
      <circle class="contour" cx="5" cy="5" r="2"/></g></svg>
      """, to: "insets/pelvis.svg")
    #expect(folder.faults() == [])
    let figure = try #require(try folder.compile().atlas.figure(named: "pelvis"))
    #expect(figure.isInset && figure.sex == .female && figure.view == nil)
    #expect(figure.context == ["uterus"])
    #expect(figure.region(of: "uterus")?.anchor == Point(10, 20))
    #expect(figure.region(of: "uterus")?.tube?.endDiameter == 2)
    #expect(
      figure.drawings(in: .contours)[0].shape
        == .line(try Path(svgPathData: "M0 0H9"), width: 2, taper: .start))
    #expect(figure.drawings(in: .contours)[1].shape.path.isClosed)
  }
}
