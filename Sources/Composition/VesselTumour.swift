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
  /// The stretch of the trunk below the tumour that bland thrombus fills.
  var blandLine: Path?
  /// The wider area of the trunk below the block, when it is dilated.
  var dilatedArea: Path?
  var branchDiameter: Double
  var trunkDiameter: Double
  var occlusion: VascularExtension.Occlusion?
  var filling: VesselFilling
  /// A chamber beyond the trunk that the tumour reaches into, as the right atrium is.
  var chamber: Region?

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
    filling = vascularExtension.content == .blandThrombus ? .bland : .tumour

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
    let goal = vascularExtension.upTo.flatMap { Self.region(of: $0, in: figure) }
    let reached = goal.flatMap { line.nearestFraction(to: $0.anchor) }
    // Without a stated level, a short way into a trunk, and most of the way along an organ's own
    // vessel: the drawing must not claim more than is known.
    let usual = entry == 0 ? 0.85 : min(1, entry + 0.17)
    let top = max(reached ?? usual, min(1, entry + 0.06))
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
    var filled = line.portion(from: entry + bend, to: top)
    // Beyond the end of the vessel, into the chamber that it opens into.
    if top >= 0.97, let goal, !goal.isTube, let end = filled.lastPoint,
      let mouth = RegionArea(goal).nearestEdge(to: end),
      mouth.distance(to: end) < trunkDiameter * 1.4
    {
      let inside = mouth.interpolated(to: goal.anchor, 0.55)
      filled.cubic(
        end + head.direction * (end.distance(to: inside) * 0.4),
        inside - (inside - mouth) * 0.4, to: inside)
      chamber = goal
      self.head = filled.position(atFraction: 1) ?? head
    }
    trunkLine = filled
    branchLine = whole.portion(from: 0, to: leave)
    elbow = Self.bend(
      whole.position(atFraction: leave), line.position(atFraction: entry + bend))
    if vascularExtension.hasBlandThrombusBelow, entry > Self.leastStretch {
      // A short way: how far down it reaches is not stated.
      blandLine = line.portion(
        from: max(Self.leastStretch / 2, entry - Self.blandStretch), to: entry + bend * 0.6)
    }
    if vascularExtension.isDilated {
      dilatedArea = Self.dilated(line, entry: entry, top: top, usual: trunkDiameter)
    }
    guard isContained else { return nil }
  }

  /// Of a trunk's length: what clotted blood below a tumour takes of it, and the least that is seen.
  private static let blandStretch = 0.24
  private static let leastStretch = 0.06

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
    let points =
      branchLine.points + trunkLine.points + (blandLine?.points ?? []) + [beyond]
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
      // It leaves the organ, runs towards the trunk, as the portal vein does not, and ends there.
      guard organ.bounds.inset(by: -8).contains(start),
        let abreast = trunkLine.nearestFraction(to: start).flatMap({
          trunkLine.position(atFraction: $0)?.point
        }),
        end.distance(to: meeting) < start.distance(to: abreast) * 0.5,
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
}
