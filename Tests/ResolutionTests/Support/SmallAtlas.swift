import BodyAtlas
import CaseModel
import Diagnostics
import Geometry
import Resolution

/// A body of a few sites, in which nothing depends on the drawings but the side of the spleen.
enum SmallAtlas {
  static let sites = [
    Site(
      id: "kidney", name: "Kidney", synonyms: [SiteSynonym("renal")], isPaired: true,
      codes: SiteCodes(snomed: "64033007", uberon: "UBERON:0002113")),
    Site(id: "breast", name: "Breast", isPaired: true),
    Site(id: "axilla", name: "Axilla", synonyms: [SiteSynonym("armpit")], isPaired: true),
    Site(id: "thigh", name: "Thigh", isPaired: true),
    Site(
      id: "thigh_posterior", name: "Posterior compartment of thigh",
      synonyms: [SiteSynonym("posterior thigh")], parent: "thigh", isPaired: true),
    Site(id: "rib", name: "Rib", isPaired: true),
    Site(id: "renal_vein", name: "Renal vein", isPaired: true, system: "vessel"),
    Site(
      id: "lung_upper_lobe", name: "Upper lobe of lung",
      synonyms: [SiteSynonym("RUL", side: .right), SiteSynonym("LUL", side: .left)],
      isPaired: true),
    Site(id: "lung_lower_lobe", name: "Lower lobe of lung", isPaired: true),
    Site(
      id: "ln_axillary", name: "Axillary lymph node", synonyms: [SiteSynonym("axillary")],
      isPaired: true),
    Site(id: "ln_paraaortic", name: "Para-aortic lymph node"),
    Site(id: "uterus", name: "Uterus", onlySex: .female),
    Site(
      id: "ivc", name: "Inferior vena cava", synonyms: [SiteSynonym("IVC")], system: "vessel"),
    Site(id: "atrium_left", name: "Left atrium"),
    Site(id: "liver", name: "Liver"),
    Site(id: "liver_left", name: "Left lobe of liver", parent: "liver"),
    Site(id: "spleen", name: "Spleen"),
    Site(id: "l4", name: "L4 vertebra", synonyms: [SiteSynonym("L4")]),
    Site(id: "t2", name: "T2 vertebra", synonyms: [SiteSynonym("T2")]),
    Site(id: "ileum", name: "Ileum"),
    Site(id: "ilium", name: "Ilium", isPaired: true),
    Site(id: "esophagus", name: "Esophagus"),
    Site(id: "back", name: "Back", system: "region"),
    Site(id: "skin", name: "Skin", system: "skin", kind: .unlocated),
    Site(id: "shoulder", name: "Shoulder", synonyms: [SiteSynonym("girdle")], isPaired: true),
    Site(id: "pelvis", name: "Pelvis", synonyms: [SiteSynonym("girdle")]),
  ]

  /// The patient's left is on the right of the page.
  private static let figure = Figure(
    name: "female/anterior", title: "Female, anterior view", sex: .female, view: .anterior,
    viewBox: Rect(minX: -200, minY: 0, maxX: 200, maxY: 1000),
    layers: [Layer(.organs, [organ("spleen", 30...60), organ("liver", -70...20)])], anchors: [:])

  private static func organ(_ site: String, _ x: ClosedRange<Double>) -> Drawing {
    var path = Path()
    path.move(to: Point(x.lowerBound, 300))
    path.line(to: Point(x.upperBound, 300))
    path.line(to: Point(x.upperBound, 360))
    path.close()
    return Drawing(id: DrawingID(site: site), material: .liver, shape: .area(path))
  }

  static let atlas = Atlas(sites: sites, figures: [figure])
  static let resolver = SiteResolver(atlas)
}

/// What a phrase resolved to, in short.
struct Outcome {
  var sites: [ResolvedSite]
  var diagnostics: [Diagnostic]

  init(
    _ words: String, _ laterality: Laterality? = nil, inherited: ResolvedSide? = nil,
    by resolver: SiteResolver = SmallAtlas.resolver
  ) {
    let place = SourcePlace(file: "f", line: 1, column: 1)
    let reference = SiteReference(words: words, laterality: laterality, place: place)
    (sites, diagnostics) = resolver.resolve(reference, side: inherited)
  }

  var site: String? { sites.first?.site.id }
  var sides: [ResolvedSide] { sites.map(\.side) }
  var aspects: [Aspect] { sites.first?.aspects ?? [] }
  var codes: [String] { diagnostics.map(\.code) }
}
