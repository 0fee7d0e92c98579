import BodyAtlas
import CaseModel
import Geometry
import Resolution
import Scene

// A tumour that grows out of an organ through a vein into a larger one is one body inside two tubes.
// It is drawn as overlapping tubes: all their borders first, then all their insides, which leaves one
// outline around the whole without computing a union.

/// The course of a tumour inside a vessel, in the user units of a figure.
struct VesselTumour {
  var organ: Region
  var trunk: Region
  /// How the trunk is drawn.
  var trunkMaterial: Material
  /// The vessel between organ and trunk; nil when the atlas draws none.
  var branch: Region?
  /// From the organ to the trunk's centre line.
  var branchLine: Path
  /// The stretch of the trunk that is filled.
  var trunkLine: Path
  /// From the branch round into the trunk.
  var elbow: Path
  /// The wider area of the trunk below the block, when it is dilated.
  var dilatedArea: Path?
  var branchDiameter: Double
  var trunkDiameter: Double
  var occlusion: VascularExtension.Occlusion?

  /// Where the tumour ends in the trunk, and which way the blood runs there.
  var head: (point: Point, direction: Point)

  /// - Returns: nil when the figure does not draw the vessel as a tube.
  init?(_ vascularExtension: ResolvedExtension, from mark: PlannedMark, in figure: Figure) {
    guard let organ = mark.regions.first,
      let trunk = Self.region(of: vascularExtension.vessel, in: figure), let tube = trunk.tube
    else { return nil }
    self.organ = organ
    self.trunk = trunk
    trunkMaterial =
      figure.drawings(of: trunk.site, side: trunk.side).first { $0.part == nil }?.material ?? .vein
    branch = Self.branch(from: organ, to: trunk, in: figure)
    occlusion = vascularExtension.occlusion

    // A vessel that a branch of the organ opens into is entered there and followed with the blood; one
    // that starts or ends at the organ is followed from there; any other is entered where it is nearest.
    let line: Path
    let entry: Double
    if let exit = branch?.centreLine?.lastPoint,
      let junction = tube.centreLine.nearestFraction(to: exit)
    {
      (line, entry) = (tube.centreLine, junction)
    } else if let own = Self.ownLine(of: organ, from: mark.position, tube.centreLine) {
      (line, entry) = (own, 0)
    } else {
      line = tube.centreLine
      entry = line.nearestFraction(to: mark.position) ?? 0
    }
    let reached = vascularExtension.upTo
      .flatMap { Self.region(of: $0, in: figure)?.anchor }
      .flatMap { line.nearestFraction(to: $0) }
    // Without a stated level, a short way into a trunk, and most of the way along an organ's own
    // vessel: the drawing must not claim more than is known.
    let usual = entry == 0 ? 0.85 : min(1, entry + 0.17)
    let top = max(reached ?? 0, usual)
    guard top > entry, let entryPlace = line.position(atFraction: entry),
      let head = line.position(atFraction: top)
    else { return nil }
    self.head = head
    trunkDiameter = tube.startDiameter + (tube.endDiameter - tube.startDiameter) * entry
    branchDiameter = branch?.tube?.startDiameter ?? trunkDiameter * 0.5
    // The tumour leaves the branch a trunk's width before the junction and reaches the middle of the
    // trunk a trunk's width beyond it, in one bend.
    let bend = min(trunkDiameter / line.length, (top - entry) * 0.7)
    let whole = Self.line(
      from: mark.position, through: branch?.centreLine, to: entryPlace.point)
    let leave = max(0.3, 1 - trunkDiameter * 0.8 / whole.length)
    trunkLine = line.portion(from: entry + bend, to: top)
    branchLine = whole.portion(from: 0, to: leave)
    elbow = Self.bend(
      whole.position(atFraction: leave), line.position(atFraction: entry + bend))
    if vascularExtension.isDilated {
      dilatedArea = Self.dilated(line, entry: entry, top: top, usual: trunkDiameter)
    }
  }

  /// The vessel swollen about the entry: widest there, close to normal at the block and where the
  /// blood comes from. Short tubes in a row follow the swelling smoothly.
  private static func dilated(_ line: Path, entry: Double, top: Double, usual: Double) -> Path {
    let diameter = { (fraction: Double) -> Double in
      let isBelow = fraction < entry
      let share = isBelow ? fraction / entry : (top - fraction) / (top - entry)
      let swell = share * share * (3 - 2 * share)
      return usual * ((isBelow ? 1.15 : 1.03) + swell * (isBelow ? 0.35 : 0.47))
    }
    let steps = 16
    var area = Path()
    for step in 0..<steps {
      let from = top * Double(step) / Double(steps)
      let to = top * Double(step + 1) / Double(steps)
      area.append(
        line.portion(from: from, to: to).expandedTube(
          startDiameter: diameter(from), endDiameter: diameter(to), cap: .butt))
    }
    return area
  }

  /// The line of a vessel that has an end at the organ, turned so that it starts there; nil for any
  /// other vessel. Lines run with the blood, out of an organ: only a clear difference turns one round.
  private static func ownLine(of organ: Region, from place: Point, _ line: Path) -> Path? {
    let reach = organ.bounds.inset(by: -8)
    guard let start = line.firstPoint, let end = line.lastPoint,
      reach.contains(start) || reach.contains(end)
    else { return nil }
    return place.distance(to: end) < place.distance(to: start) * 0.8 ? line.reversed : line
  }

  private static func bend(
    _ start: (point: Point, direction: Point)?, _ end: (point: Point, direction: Point)?
  ) -> Path {
    var path = Path()
    guard let start, let end else { return path }
    let reach = start.point.distance(to: end.point) * 0.45
    path.move(to: start.point)
    path.cubic(
      start.point + start.direction * reach, end.point - end.direction * reach, to: end.point)
    return path
  }

  /// The vessels of the trunk's kind that open into it or that it opens into, with their organs.
  func tributaries(in figure: Figure) -> [RegionKey] {
    guard let trunkLine = trunk.centreLine else { return [] }
    let vessels = figure.drawings(in: .vessels)
    let kind = vessels.first { $0.site == trunk.site }?.material
    return vessels.flatMap { drawing -> [RegionKey] in
      guard drawing.material == kind, let site = drawing.site, figure.context.contains(site) else {
        return []
      }
      let line = drawing.shape.path
      let isNear = [line.firstPoint, line.lastPoint].compactMap { $0 }.contains { end in
        guard let fraction = trunkLine.nearestFraction(to: end),
          let place = trunkLine.position(atFraction: fraction)
        else { return false }
        return place.point.distance(to: end) < trunkDiameter
      }
      guard isNear else { return [] }
      return [RegionKey(site, drawing.side)] + Self.organs(drainedBy: drawing, in: figure)
    }
  }

  /// The paired organs that a vessel comes from, so that it does not end in the open.
  private static func organs(drainedBy vessel: Drawing, in figure: Figure) -> [RegionKey] {
    guard let start = vessel.shape.path.firstPoint else { return [] }
    return figure.drawings(in: .organs).compactMap { organ in
      guard let site = organ.site, organ.id.isRegion, organ.side != nil,
        organ.side == vessel.side, figure.context.contains(site),
        organ.shape.path.tightBounds?.inset(by: -8).contains(start) ?? false
      else { return nil }
      return RegionKey(site, organ.side)
    }
  }

  /// The bounds of the tumour itself.
  var bounds: Rect {
    // The bar over the head, when there is one, included.
    let beyond = head.point + head.direction * trunkDiameter
    let points = branchLine.points + trunkLine.points + [beyond]
    return Rect(bounding: points) ?? Rect(center: organ.anchor, radius: 1)
  }

  private static func region(of site: ResolvedSite, in figure: Figure) -> Region? {
    let side: BodySide? =
      switch site.side {
      case .left: .left
      case .right: .right
      case .unpaired, .notStated: nil
      }
    return figure.region(of: site.site.id, side: side)
  }

  /// The tube of the trunk's kind that starts nearest the organ and ends nearest the trunk.
  private static func branch(from organ: Region, to trunk: Region, in figure: Figure) -> Region? {
    guard let trunkLine = trunk.centreLine else { return nil }
    let kind = figure.drawings(in: .vessels).first { $0.site == trunk.site }?.material
    var best: (distance: Double, region: Region)?
    for drawing in figure.drawings(in: .vessels)
    where drawing.material == kind && drawing.site != trunk.site && drawing.side == organ.side {
      guard let site = drawing.site, let region = figure.region(of: site, side: drawing.side),
        let line = region.centreLine, let start = line.firstPoint, let end = line.lastPoint,
        let fraction = trunkLine.nearestFraction(to: end),
        let meeting = trunkLine.position(atFraction: fraction)?.point
      else { continue }
      // It leaves the organ, and it ends at the trunk.
      guard organ.bounds.inset(by: -8).contains(start),
        end.distance(to: meeting) < (region.tube?.startDiameter ?? 0) * 2 + 6
      else { continue }
      let distance = end.distance(to: meeting)
      if distance < (best?.distance ?? .infinity) { best = (distance, region) }
    }
    return best?.region
  }

  /// A smooth line from the mass through the vein into the trunk.
  private static func line(from mass: Point, through vein: Path?, to end: Point) -> Path {
    var path = Path()
    path.move(to: mass)
    guard let vein, let start = vein.firstPoint, let exit = vein.lastPoint,
      let direction = vein.position(atFraction: 0)?.direction
    else {
      path.line(to: end)
      return path
    }
    let reach = mass.distance(to: start)
    path.cubic(
      mass.interpolated(to: start, 0.45), start - direction * (reach * 0.4), to: start)
    for segment in vein.elements.dropFirst() {
      switch segment {
      case .line(let p): path.line(to: p)
      case .quad(let c, let p): path.quad(c, to: p)
      case .cubic(let c1, let c2, let p): path.cubic(c1, c2, to: p)
      case .move, .close: break
      }
    }
    if exit.distance(to: end) > 0.01 { path.line(to: end) }
    return path
  }

  /// The tumour, and the bar where it stops the blood.
  func items(in frame: PanelFrame, role: LesionRole, theme: Theme, style: FigureStyle, line: Double)
    -> [SceneItem]
  {
    let areas = [
      branchLine.expandedTube(
        startDiameter: branchDiameter * 0.95, endDiameter: branchDiameter * 0.95, cap: .round),
      elbow.expandedTube(
        startDiameter: branchDiameter * 0.95, endDiameter: trunkDiameter * 0.86, cap: .round),
      trunkLine.expandedTube(
        startDiameter: trunkDiameter * 0.86, endDiameter: trunkDiameter * 0.86, cap: .round),
    ].map(frame.path)
    let border = StrokeStyle(width: line * 2)
    var items = branch == nil ? ownVessel(in: frame, theme: theme, line: line) : []
    items += areas.map {
      .stroke(SceneStroke(path: $0, style: border, paint: .solid(theme.markerOutline)))
    }
    items += areas.map { .fill(SceneFill(path: $0, paint: .solid(theme.color(of: role)))) }
    guard let occlusion else { return items }
    let across = head.direction.perpendicular * (trunkDiameter * 0.95)
    let level = head.point + head.direction * (trunkDiameter * 0.62)
    let bar = Path.bar(
      from: frame.point(level - across), to: frame.point(level + across),
      isBroken: occlusion == .partial)
    let ends = StrokeStyle(width: line * 2.4 + style.rimWidth, cap: .butt)
    let stroke = StrokeStyle(width: line * 2.4, cap: .butt)
    items.append(.stroke(SceneStroke(path: bar, style: ends, paint: .solid(theme.halo))))
    items.append(.stroke(SceneStroke(path: bar, style: stroke, paint: .solid(theme.markerOutline))))
    return items
  }
}

extension VesselTumour {
  /// An organ's own vessel, which the organ would hide, drawn over it.
  private func ownVessel(in frame: PanelFrame, theme: Theme, line: Double) -> [SceneItem] {
    let look = theme.material(trunkMaterial)
    let areas = [trunk.path, dilatedArea ?? Path()].map(frame.path)
    let border = StrokeStyle(width: line * 1.4)
    let borders = areas.map {
      SceneItem.stroke(SceneStroke(path: $0, style: border, paint: .solid(look.outline)))
    }
    guard let fill = look.fill else { return borders }
    return borders + areas.map { .fill(SceneFill(path: $0, paint: .solid(fill))) }
  }
}

extension Path {
  /// A straight bar; broken, it leaves its middle third open.
  static func bar(from start: Point, to end: Point, isBroken: Bool) -> Path {
    var path = Path()
    path.move(to: start)
    if isBroken {
      path.line(to: start.interpolated(to: end, 1.0 / 3))
      path.move(to: start.interpolated(to: end, 2.0 / 3))
    }
    path.line(to: end)
    return path
  }

  /// The share of the path's length at which it comes closest to `point`, to about a thousandth;
  /// nil for a path without length.
  func nearestFraction(to point: Point) -> Double? {
    let steps = 256
    var best: (distance: Double, fraction: Double)?
    for step in 0...steps {
      let fraction = Double(step) / Double(steps)
      guard let place = position(atFraction: fraction)?.point else { return nil }
      let distance = place.distance(to: point)
      if distance < (best?.distance ?? .infinity) { best = (distance, fraction) }
    }
    return best?.fraction
  }
}
