import BodyAtlas
import Geometry

/// A small atlas with one of everything.
enum SampleAtlas {
  static let sites = [
    Site(
      id: "kidney", name: "Kidney",
      synonyms: [SiteSynonym("renal"), SiteSynonym("RK", side: .right)], isPaired: true,
      codes: SiteCodes(
        snomed: "64033007", uberon: "UBERON:0002113", icdO3: "C64.9", confidence: .verified),
      system: "urinary", bestViews: [.posterior, .anterior]),
    Site(id: "renal_pelvis", name: "Renal pelvis", parent: "kidney", isPaired: true),
    Site(id: "uterus", name: "Uterus", onlySex: .female, system: "reproductive_f"),
    Site(id: "ivc", name: "Inferior vena cava", codes: SiteCodes(confidence: .recalled)),
    Site(id: "skin", name: "Skin", kind: .unlocated),
  ]

  static let kidney = DrawingShape.area(
    .ellipse(Point(30, 400), radiusX: 10, radiusY: 20))

  static let figure = Figure(
    name: "female/anterior", title: "Female, anterior view", sex: .female, view: .anterior,
    viewBox: Rect(x: -340, y: -20, width: 680, height: 1040),
    layers: [
      Layer(
        .outline,
        [
          Drawing(
            id: DrawingID(freeName: "outline"), material: .outline,
            shape: .area(.rectangle(Rect(minX: -200, minY: 0, maxX: 200, maxY: 1000))))
        ]),
      Layer(
        .vessels,
        [
          Drawing(
            id: DrawingID(site: "ivc"), material: .vein,
            shape: .tube(
              Path([.move(Point(-8, 500)), .line(Point(-8, 300))]), startDiameter: 12,
              endDiameter: 14.25))
        ]),
      Layer(
        .organs,
        [
          Drawing(
            id: DrawingID(site: "kidney", side: .left), material: .kidney,
            shape: AtlasGrid.snapped(kidney)),
          Drawing(
            id: DrawingID(site: "kidney", side: .right), material: .kidney,
            shape: AtlasGrid.snapped(kidney).mirrored),
          Drawing(
            id: DrawingID(site: "uterus"), material: .uterus,
            shape: .area(.rectangle(Rect(minX: -12, minY: 480, maxX: -2, maxY: 500)))),
          Drawing(
            id: DrawingID(site: "uterus"), material: .uterus,
            shape: .area(.rectangle(Rect(minX: 2, minY: 480, maxX: 12, maxY: 520)))),
          Drawing(
            id: DrawingID(site: "uterus", part: "fold"), material: .detail,
            shape: .line(
              Path([.move(.zero), .quad(Point(3, 480.5), Point(-3, 490))]), width: 0.9,
              taper: .end)),
        ]),
    ],
    anchors: [
      RegionKey("kidney", .left): Point(30, 400), RegionKey("kidney", .right): Point(-30, 400),
      RegionKey("uterus"): Point(7, 500), RegionKey("ivc"): Point(-8, 400),
      RegionKey("renal_pelvis", .left): Point(24, 401.5),
    ],
    hosts: [RegionKey("renal_pelvis", .left): RegionKey("kidney", .left)], context: ["kidney"])

  static let inset = Figure(
    name: "breast", title: "Breast", sex: nil, view: nil,
    viewBox: Rect(x: 0, y: 0, width: 100, height: 100), layers: [], anchors: [:])

  static let codes = [
    CodeMeaning(
      system: .icd10, code: "C64.1", siteID: "kidney", sides: [.right], role: .primary,
      isVerified: true),
    CodeMeaning(
      system: .snomed, code: "110765007", siteID: "ivc", aspects: ["superior", "medial"]),
    CodeMeaning(system: .snomed, code: "110765007", siteID: "kidney", sides: [.right, .left]),
  ]

  static let names: [Language: [Site.ID: SiteName]] = [
    .german: [
      "kidney": SiteName("Niere", short: "Ni.", gender: .feminine, synonyms: ["Nieren", "Ren"]),
      "uterus": SiteName("Gebärmutter", gender: .feminine),
    ],
    .simplifiedChinese: ["kidney": SiteName("肾")],
  ]

  static let atlas = Atlas(
    sites: sites, figures: [inset, figure], codes: codes, names: names)
}
