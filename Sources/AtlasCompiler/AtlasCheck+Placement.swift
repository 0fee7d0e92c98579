import BodyAtlas
import Diagnostics
import Geometry

extension AtlasCheck {
  /// A whole body must have an outline. Whether it is closed is seen to when it is read.
  func outlineFaults(in figure: FigureSource) -> [Diagnostic] {
    guard !figure.isInset, figure.outline.isEmpty else { return [] }
    return [AtlasFault.outline.diagnostic("the figure has no closed outline", at: figure.start)]
  }

  /// Anchors outside their region or the body, and regions on the wrong side of the page.
  func placementFaults(of figure: Figure, in source: FigureSource) -> [Diagnostic] {
    var places: [RegionKey: SourcePlace] = [:]
    for drawing in source.drawings where drawing.drawing.id.isRegion {
      guard let site = drawing.drawing.site else { continue }
      let key = RegionKey(site, drawing.drawing.side)
      if places[key] == nil { places[key] = drawing.place }
    }
    for anchor in source.anchors { places[anchor.key] = anchor.place }
    var result: [Diagnostic] = []
    for key in figure.regionKeys {
      guard let place = places[key] else { continue }
      let name = Self.text(key)
      guard let anchor = figure.anchors[key],
        let region = figure.region(of: key.site, side: key.side)
      else {
        result.append(
          AtlasFault.anchorOutsideRegion.diagnostic("\(name): the region has no area", at: place))
        continue
      }
      if !region.path.contains(anchor) {
        result.append(
          AtlasFault.anchorOutsideRegion.diagnostic(
            "\(name): the anchor lies outside the region"
              + (region.host.map { " of \(Self.text($0))" } ?? ""), at: place))
      }
      if !figure.isInset, !figure.outline.isEmpty, !figure.outline.contains(anchor) {
        result.append(
          AtlasFault.anchorOutsideBody.diagnostic(
            "\(name): the anchor lies outside the outline", at: place,
            hint: "\(anchor.x.formatted(decimals: 1)),\(anchor.y.formatted(decimals: 1))"))
      }
      let area = region.host == nil ? region.path : nil
      result += sideFaults(key, anchor, area, at: place, in: figure)
    }
    return result
  }

  /// In a view that tells the two sides apart, what is left of the patient must lie there.
  ///
  /// The midline of an inset is where it likes, so that its sides are not checked.
  private func sideFaults(
    _ key: RegionKey, _ anchor: Point, _ area: Path?, at place: SourcePlace, in figure: Figure
  ) -> [Diagnostic] {
    guard let side = key.side, let view = figure.view, !figure.isInset else { return [] }
    let sign = screenDirection(of: side, in: view).horizontalSign
    guard sign != 0 else { return [] }
    var result: [Diagnostic] = []
    let centroid = area.flatMap { PolygonalBorder($0).centroid } ?? anchor
    for (point, subject) in [(anchor, "anchor"), (centroid, "centre of the region")]
    where point.x * sign <= 0 {
      result.append(
        AtlasFault.wrongSideOfBody.diagnostic(
          "\(Self.text(key)): the \(subject) lies on the patient's \(side.opposite.rawValue)",
          at: place,
          hint: "in the \(view.rawValue) view the patient's \(side.rawValue) is at x "
            + (sign > 0 ? "> 0" : "< 0")))
    }
    return result
  }

  /// Curves drawn as chains of short lines, and a note on how many nodes a figure has.
  func polylineFaults(in figure: FigureSource) -> [Diagnostic] {
    var result: [Diagnostic] = []
    var nodes = 0
    for source in figure.drawings {
      let path = source.drawing.shape.path
      nodes += path.elements.filter { $0 != .close }.count
      if source.drawing.material == .chart || source.isMirrorImage { continue }
      let run = path.subpaths.map(Self.longestPolyline).max() ?? 0
      if run > 5 {
        result.append(
          AtlasFault.polyline.diagnostic(
            "\(source.drawing.id): \(run) straight lines in a row stand for a curve",
            at: source.place, hint: "draw the curve with C or S segments"))
      }
    }
    result.append(
      AtlasFault.polyline.diagnostic(
        "\(figure.drawings.count) drawings, \(nodes) nodes", .note, at: figure.start))
    return result
  }

  /// The number of lines in the longest chain that turns by less than 37° from each to the next.
  private static func longestPolyline(of subpath: Path) -> Int {
    var longest = 0
    var current = 0
    var last: Point?
    for segment in subpath.segments(closing: false) {
      guard case .line(let a, let b) = segment, let direction = (b - a).normalized else {
        current = 0
        last = nil
        continue
      }
      let continues = last.map { $0.dot(direction) > 0.8 } ?? false
      current = continues ? current + 1 : 1
      longest = max(longest, current)
      last = direction
    }
    return longest
  }
}
