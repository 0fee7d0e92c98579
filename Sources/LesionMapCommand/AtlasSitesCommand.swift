import ArgumentParser
import BodyAtlas
import Foundation
import Geometry

/// `lesionmap atlas sites`: where every site is.
struct AtlasSitesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sites",
    abstract: "List every site with its place in every figure and inset.",
    discussion: """
      Examples:
        lesionmap atlas sites
        lesionmap atlas sites --json

      Anchors are in statures: x from the midline (from the side: the hip joint) to the right of the \
      page, y from the vertex down to the sole, which is 1; so are the centre and the extent \
      of the area that is drawn. An inset has its own units.
      """)

  @OptionGroup var atlas: AtlasArguments

  @Flag(help: "One JSON array: codes, parent and, for every view, side, anchor and extent.")
  var json = false

  func run() throws {
    try Report.failures {
      let atlas = try atlas.load()
      let figures = try atlas.summaries.map { try atlas.named($0.name) }
      let placed = PlacedSite.all(of: atlas, in: figures)
      if json {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        try TextStream.output.write(
          String(decoding: try encoder.encode(placed), as: UTF8.self))
      } else {
        try TextStream.output.write(placed.map(\.row).joined(separator: "\n"))
      }
    }
  }
}

/// A site of the vocabulary and everywhere it is shown: one object of the JSON form.
private struct PlacedSite: Encodable {
  var id: String
  var name: String
  var parent: String?
  var paired: Bool
  var sex: String?
  var system: String
  var snomed: String?
  var uberon: String?
  var icdo3: String?
  var codeConfidence: String
  var drawable: Bool
  var views: [Place] = []
  var insets: [Place] = []

  struct Place: Encodable {
    /// `female/anterior`, or the name of an inset.
    var figure: String
    var sex: String?
    var view: String?
    /// The patient's; absent for a site that is not paired.
    var side: String?
    var anchor: Position
    /// The wider site in whose area the anchor lies, when the figure draws no area of the site.
    var inAreaOf: String?
    /// The centre of gravity of the site's own area, and its extent.
    var center: Position?
    var left: Double?
    var top: Double?
    var width: Double?
    var height: Double?
  }

  struct Position: Encodable {
    var x: Double
    var y: Double
  }

  init(_ site: Site) {
    id = site.id
    name = site.name
    parent = site.parent
    paired = site.isPaired
    sex = site.onlySex?.rawValue
    system = site.system
    snomed = site.codes.snomed
    uberon = site.codes.uberon
    icdo3 = site.codes.icdO3
    codeConfidence = site.codes.confidence.rawValue
    drawable = site.isDrawable
  }

  static func all(of atlas: Atlas, in figures: [Figure]) -> [PlacedSite] {
    let sides: [BodySide?] = [nil, .right, .left]
    return atlas.sites.map { site in
      var placed = PlacedSite(site)
      for figure in figures {
        let places = sides.compactMap { side in
          figure.region(of: site.id, side: side).map { Place($0, in: figure) }
        }
        if figure.isInset { placed.insets += places } else { placed.views += places }
      }
      return placed
    }
  }

  /// The figures that show the site, for a person.
  var row: String {
    let sides = paired ? "L/R" : "   "
    let places = (views + insets).map { place in
      place.figure + (place.side.map { $0 == "left" ? " L" : " R" } ?? "")
    }
    let shown = places.isEmpty ? (drawable ? "not drawn" : "never drawn") : ""
    return "\(id) \(sides) \(shown)\(places.joined(separator: ", "))"
  }
}

extension PlacedSite.Place {
  fileprivate init(_ region: Region, in figure: Figure) {
    // Whole bodies are drawn in thousandths of the stature.
    let unit = figure.isInset ? 1.0 : 1000.0
    let number = { (value: Double) in (value / unit * 1e5).rounded() / 1e5 }
    let position = { (point: Point) in PlacedSite.Position(x: number(point.x), y: number(point.y)) }
    self.init(
      figure: figure.name, sex: figure.sex?.rawValue, view: figure.view?.rawValue,
      side: region.side?.rawValue, anchor: position(region.anchor), inAreaOf: region.host?.site)
    guard region.host == nil else { return }
    center = region.path.centroid.map(position)
    left = number(region.bounds.minX)
    top = number(region.bounds.minY)
    width = number(region.bounds.width)
    height = number(region.bounds.height)
  }
}
