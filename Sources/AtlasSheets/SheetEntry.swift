import BodyAtlas
import Geometry

/// A site on a sheet: one line of the list, and a dot for each place that the figures show.
struct SheetEntry {
  var site: Site
  var places: [Place]

  /// Where one side of the site is in one of the figures beside each other on the sheet.
  struct Place {
    var panel: Int
    /// In the user units of the figure.
    var region: Region
    /// Whether the site has an area of its own that is drawn as itself and not as a tint.
    var hasLook: Bool
  }

  /// Whether the site is a named piece of something that is drawn, and no drawing itself.
  var isPiece: Bool { !places.contains(where: \.hasLook) }

  /// From the highest anchor down, then from the left of the page.
  private var rank: (Double, Double, String) {
    let anchors = places.map(\.region.anchor)
    return (anchors.map(\.y).min() ?? 0, anchors.map(\.x).min() ?? 0, site.id)
  }

  /// `RL`, `L`; empty for a site that is not paired.
  var sides: String {
    [BodySide.right, .left].filter { side in places.contains { $0.region.side == side } }
      .map(\.letter).joined()
  }
}

extension SheetEntry {
  /// The sites drawn in some layers of the figures, and those that have an anchor in one of these; top
  /// down.
  static func entries(
    of figures: [Figure], in layers: Set<LayerName>, atlas: Atlas, hasLook: (Material) -> Bool
  ) -> [SheetEntry] {
    var places: [Site.ID: [Place]] = [:]
    for (panel, figure) in figures.enumerated() {
      let drawn = figure.layers.filter { layers.contains($0.name) }.flatMap(\.drawings)
      var looks: [RegionKey: Bool] = [:]
      for drawing in drawn where drawing.id.isRegion {
        guard let site = drawing.site else { continue }
        looks[RegionKey(site, drawing.side), default: false] = hasLook(drawing.material)
      }
      for (key, host) in figure.hosts where looks[host] != nil && looks[key] == nil {
        looks[key] = false
      }
      for (key, hasLook) in looks {
        guard let region = figure.region(of: key.site, side: key.side) else { continue }
        places[key.site, default: []].append(
          Place(panel: panel, region: region, hasLook: hasLook))
      }
    }
    let entries = places.map { id, places in
      SheetEntry(
        site: atlas.site(id) ?? Site(id: id, name: id),
        places: places.sorted { ($0.panel, $0.region.anchor.x) < ($1.panel, $1.region.anchor.x) })
    }
    return entries.sorted { $0.rank < $1.rank }
  }

  /// The entries of organ systems that lie at about the same height, together; in each run whole
  /// systems, as many as `limit` allows, so that what lies over each other is on different pages.
  static func runs(bySystemOf entries: [SheetEntry], limit: Int) -> [[SheetEntry]] {
    let systems = Dictionary(grouping: entries, by: \.site.system).values.sorted {
      (meanHeight($0), $0[0].site.id) < (meanHeight($1), $1[0].site.id)
    }
    var runs: [[SheetEntry]] = []
    for system in systems {
      if let last = runs.last, last.count + system.count <= limit {
        runs[runs.count - 1] += system
      } else {
        runs += Self.runs(of: system, limit: limit)
      }
    }
    return runs.map { run in run.sorted { $0.rank < $1.rank } }
  }

  private static func meanHeight(_ entries: [SheetEntry]) -> Double {
    entries.reduce(0) { $0 + $1.rank.0 } / Double(max(entries.count, 1))
  }

  /// The entries in runs of nearly equal length, none longer than `limit`.
  static func runs(of entries: [SheetEntry], limit: Int) -> [[SheetEntry]] {
    guard !entries.isEmpty else { return [] }
    let count = (entries.count + limit - 1) / limit
    return (0..<count).map { run in
      Array(entries[entries.count * run / count..<entries.count * (run + 1) / count])
    }
  }
}
