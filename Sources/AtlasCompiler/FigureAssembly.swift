import BodyAtlas
import Geometry

/// Makes the atlas out of what was read, without what the vocabulary does not know.
struct FigureAssembly {
  private let sites: [Site.ID: Site]
  private let vocabulary: [Site]

  init(sites: [Site]) {
    let byID = Dictionary(sites.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.sites = byID
    // Of two rows with one id the first counts; an unknown parent is left out.
    var seen: Set<Site.ID> = []
    vocabulary = sites.filter { seen.insert($0.id).inserted }.map { site in
      var site = site
      if let parent = site.parent, byID[parent] == nil { site.parent = nil }
      return site
    }
  }

  func atlas(of figures: [Figure], codes: [CodeMeaning], names: [NameTable]) -> Atlas {
    let namesByLanguage = names.map { table in
      let known = table.names.filter { sites[$0.site] != nil }.map { ($0.site, $0.name) }
      return (table.language, Dictionary(known, uniquingKeysWith: { first, _ in first }))
    }
    return Atlas(
      sites: vocabulary, figures: figures, codes: codes.filter { sites[$0.siteID] != nil },
      names: Dictionary(namesByLanguage, uniquingKeysWith: { first, _ in first }))
  }

  func figure(_ source: FigureSource) -> Figure {
    let layers = source.layers.compactMap { name, drawings in
      let kept = drawings.map { normalized($0.drawing) }.filter { drawing in
        drawing.site.map { isUsable($0, drawing.side) } ?? true
      }
      return kept.isEmpty ? nil : Layer(name, kept)
    }
    let stated = Dictionary(
      source.anchors.filter { isUsable($0.key.site, $0.key.side) }.map { ($0.key, $0.point) },
      uniquingKeysWith: { first, _ in first })
    let drawings = layers.flatMap(\.drawings)
    let hasMidline = source.view == .anterior || source.view == .posterior
    var anchors = AnchorPlacement(hasMidline: hasMidline).anchors(for: drawings, stated: stated)
    var hosts: [RegionKey: RegionKey] = [:]
    for (key, point) in stated where anchors[key] == nil {
      hosts[key] = host(of: key, at: point, in: drawings)
      if hosts[key] != nil { anchors[key] = point }
    }
    return Figure(
      name: source.name, title: source.title, sex: source.sex, view: source.view,
      viewBox: source.viewBox, layers: layers, anchors: anchors, hosts: hosts,
      context: Set(source.context.map(\.site).filter { sites[$0] != nil }),
      opensFor: Set(source.opensFor.map(\.site).filter { sites[$0] != nil }))
  }

  /// The nearest ancestor whose region holds the anchor of a site without an area of its own; else
  /// the nearest that has a region at all.
  private func host(of key: RegionKey, at point: Point, in drawings: [Drawing]) -> RegionKey? {
    var nearest: RegionKey?
    var seen: Set<Site.ID> = []
    var next = sites[key.site]?.parent
    while let id = next, seen.insert(id).inserted, let site = sites[id] {
      // The one middle lobe is a piece of one of two lungs: the point tells which.
      let sides: [BodySide?] =
        site.isPaired && key.side == nil ? [.left, .right] : [site.isPaired ? key.side : nil]
      for side in sides {
        let area = drawings.filter { $0.id.isRegion && $0.site == id && $0.side == side }
          .reduce(into: Path()) { $0.append($1.shape.filledArea) }
        if area.contains(point) { return RegionKey(id, side) }
        if nearest == nil, !area.isEmpty { nearest = RegionKey(id, side) }
      }
      next = site.parent
    }
    return nearest
  }

  /// A part of an unpaired site may be drawn on either side of the midline; it belongs to the one site
  /// there is, and its side is a piece of the part's name.
  private func normalized(_ drawing: Drawing) -> Drawing {
    guard let id = drawing.site, let side = drawing.side, let part = drawing.part,
      sites[id]?.isPaired == false
    else { return drawing }
    var drawing = drawing
    drawing.id = DrawingID(site: id, part: side.letter + "." + part)
    return drawing
  }

  private func isUsable(_ site: Site.ID, _ side: BodySide?) -> Bool {
    sites[site].map { $0.isPaired == (side != nil) } ?? false
  }
}
