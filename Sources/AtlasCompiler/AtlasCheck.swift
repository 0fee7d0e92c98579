import BodyAtlas
import Diagnostics
import Geometry

/// The rules that tie drawings and vocabulary together.
struct AtlasCheck {
  let sites: [SiteSource]
  let codes: [CodeSource]
  let names: [NameTable]
  /// Each figure as read, with its places, and as it goes into the atlas.
  let figures: [(source: FigureSource, figure: Figure)]
  let sitesByID: [Site.ID: SiteSource]

  init(
    sites: [SiteSource], codes: [CodeSource], names: [NameTable],
    figures: [(source: FigureSource, figure: Figure)]
  ) {
    self.sites = sites
    self.codes = codes
    self.names = names
    self.figures = figures
    sitesByID = Dictionary(sites.map { ($0.site.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Everything that breaks a rule, and a note on each figure.
  func diagnostics() -> [Diagnostic] {
    var result = vocabularyFaults() + codeFaults() + nameFaults() + fallbackFaults()
    for (source, figure) in figures {
      result += siteFaults(in: source, figure)
      result += outlineFaults(in: source)
      result += placementFaults(of: figure, in: source)
      result += polylineFaults(in: source)
    }
    return result
  }

  // MARK: - Drawings and vocabulary

  private func siteFaults(in figure: FigureSource, _ assembled: Figure) -> [Diagnostic] {
    var result: [Diagnostic] = []
    var regions: Set<RegionKey> = []
    var parts: [RegionKey: DrawingSource] = [:]
    for source in figure.drawings {
      guard let site = source.drawing.site else { continue }
      var key = RegionKey(site, source.drawing.side)
      if source.drawing.id.isRegion {
        regions.insert(key)
      } else {
        // A part of an unpaired site may say on which side of the midline it lies.
        if sitesByID[site]?.site.isPaired == false { key = RegionKey(site) }
        if parts[key] == nil { parts[key] = source }
      }
      result += usageFaults(key, "\(source.drawing.id)", at: source.place, in: figure)
    }
    // An inset may show a piece of something much larger than itself.
    for (key, source) in parts
    where !figure.isInset && !regions.contains(key) && sitesByID[key.site] != nil {
      result.append(
        AtlasFault.partWithoutRegion.diagnostic(
          "\(source.drawing.id): the figure draws parts of the site only", .warning,
          at: source.place, hint: "draw its region with the id \(Self.text(key))"))
    }
    for anchor in figure.anchors {
      let name = Self.text(anchor.key) + ".anchor"
      let faults = usageFaults(anchor.key, name, at: anchor.place, in: figure)
      result += faults
      if faults.isEmpty, !assembled.draws(anchor.key.site, side: anchor.key.side) {
        result.append(
          AtlasFault.anchorWithoutRegion.diagnostic(
            "\(name): the figure draws neither the site nor a parent of it", at: anchor.place))
      }
    }
    let lists = [("data-context", figure.context), ("data-opens-for", figure.opensFor)]
    for (attribute, sites) in lists {
      for (site, place) in sites {
        // A chart may show a site by its anchor alone.
        let isShown =
          regions.contains { $0.site == site }
          || attribute == "data-opens-for" && figure.anchors.contains { $0.key.site == site }
        if sitesByID[site] == nil {
          result.append(unknownSite(site, attribute, at: place))
        } else if !isShown {
          result.append(
            AtlasFault.anchorWithoutRegion.diagnostic(
              "\(attribute): the figure does not draw '\(site)'", at: place))
        }
      }
    }
    return result
  }

  private func usageFaults(
    _ key: RegionKey, _ name: String, at place: SourcePlace, in figure: FigureSource
  ) -> [Diagnostic] {
    guard let site = sitesByID[key.site]?.site else {
      return [unknownSite(key.site, name, at: place)]
    }
    var result: [Diagnostic] = []
    if site.isPaired, key.side == nil {
      result.append(
        AtlasFault.sideUsage.diagnostic(
          "\(name): '\(site.id)' is paired and needs a side", at: place,
          hint: "\(site.id).L or \(site.id).R, the patient's sides"))
    } else if !site.isPaired, key.side != nil {
      result.append(
        AtlasFault.sideUsage.diagnostic(
          "\(name): '\(site.id)' is not paired and takes no side", at: place,
          hint: "\(site.id), or 'yes' in the column 'paired' of sites.csv"))
    }
    if let sex = figure.sex, !site.exists(in: sex) {
      result.append(
        AtlasFault.wrongSex.diagnostic(
          "\(name): '\(site.id)' does not exist in the \(sex.rawValue) body", at: place))
    }
    return result
  }

  func unknownSite(_ site: Site.ID, _ name: String, at place: SourcePlace) -> Diagnostic {
    AtlasFault.unknownSite.diagnostic(
      "\(name): '\(site)' is no site of sites.csv", at: place,
      hint: FigureReader.suggestion(for: site, among: sitesByID.keys))
  }

  static func text(_ key: RegionKey) -> String {
    DrawingID(site: key.site, side: key.side).description
  }
}
