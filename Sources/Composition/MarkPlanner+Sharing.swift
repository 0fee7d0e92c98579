import BodyAtlas
import CaseModel
import Geometry
import Resolution

/// Makes one marker of several where a place has no room for all of its findings, and says in which order
/// the rest are painted.
extension MarkPlanner {
  /// How much of a marker later ones may cover before findings share one.
  static let acceptedCover = 0.3
  /// The same where those that share one are of different places.
  private static let hidingCover = 0.45

  /// Which findings may share a marker, from the closest.
  private enum Kinship {
    /// One site on one side, and one role.
    case siteAndRole
    /// One site on one side; primary tumours stand apart.
    case site
    /// One site on one side, whatever the role.
    case place
    /// Pieces of one organ on one side, as vertebrae are.
    case organ
    /// One part of the body, on one side of the page's midline or about it.
    case part

    /// Those that are tried before markers leave their places.
    static let near: [Self] = [.siteAndRole, .site, .place, .organ]
  }

  /// Makes one marker of several, of the closest kin first, until none is hidden.
  func share(_ plan: inout FigurePlan, _ wanted: [Point], _ areas: RegionAreas) {
    for kinship in Kinship.near {
      while merge(&plan, kinship) { place(&plan, wanted, areas) }
    }
    guard !crowdedMarkers(plan).isEmpty else { return }
    place(&plan, wanted, areas, isTethering: true)
    // Where a crowd would hide markers, one that says how many is better.
    while merge(&plan, .part) { place(&plan, wanted, areas, isTethering: true) }
    while mergeNeighbours(&plan) { place(&plan, wanted, areas, isTethering: true) }
  }

  /// Makes one marker of those that cover each other too much and their kin; says whether any were.
  private func merge(_ plan: inout FigurePlan, _ kinship: Kinship) -> Bool {
    let isPart = kinship == .part
    let crowded = crowdedMarkers(plan, beyond: isPart ? Self.hidingCover : Self.acceptedCover)
    // What lies clear of the crowd in a part of the body stays by itself.
    return join(&plan, crowded, keys(plan, kinship), leavesOthers: isPart)
  }

  /// Makes one marker of those that still hide each other, whatever part of the body they are in, on one
  /// side of the midline or about it.
  private func mergeNeighbours(_ plan: inout FigurePlan) -> Bool {
    let crowded = crowdedMarkers(plan, beyond: Self.hidingCover)
    let spots = spots(plan)
    var first = Array(spots.indices)
    for (index, cover) in covers(plan).enumerated() where cover > Self.hidingCover {
      let mark = plan.marks[plan.markers[index].marks[0]]
      for other in spots.indices.dropFirst(index + 1)
      where spots[index].share(coveredBy: spots[other]) > 0 {
        let next = plan.marks[plan.markers[other].marks[0]]
        let areKin = mark.column == next.column && mark.sideIsNotStated == next.sideIsNotStated
        if areKin { first[other] = min(first[other], first[index]) }
      }
    }
    return join(&plan, crowded, first.map { [String($0)] }, leavesOthers: true)
  }

  /// Makes one marker of those with the same key as a crowded one; says whether any were.
  ///
  /// - Parameter leavesOthers: whether only crowded markers are joined.
  private func join(
    _ plan: inout FigurePlan, _ crowded: Set<Int>, _ keys: [[String]], leavesOthers: Bool
  ) -> Bool {
    guard !crowded.isEmpty else { return false }
    let wanted = Set(crowded.map { keys[$0] })
    var first: [[String]: Int] = [:]
    var merged: [PlannedMarker] = []
    for (index, (marker, key)) in zip(plan.markers, keys).enumerated() {
      if leavesOthers, !crowded.contains(index) {
        merged.append(marker)
      } else if wanted.contains(key), let own = first[key] {
        merged[own].marks += marker.marks
      } else {
        first[key] = merged.count
        merged.append(marker)
      }
    }
    guard merged.count < plan.markers.count else { return false }
    for index in merged.indices { merged[index].marks.sort() }
    plan.markers = merged
    return true
  }

  /// What the kin of each marker have in common with it.
  private func keys(_ plan: FigurePlan, _ kinship: Kinship) -> [[String]] {
    let parts = kinship == .part ? BodyPart.parts(of: plan, atlas) : plan.marks.map { _ in nil }
    return plan.markers.map { marker in
      key(of: plan.marks[marker.marks[0]], in: parts[marker.marks[0]], kinship)
    }
  }

  private func key(of mark: PlannedMark, in part: BodyPart?, _ kinship: Kinship) -> [String] {
    let drawn = mark.standIn ?? mark.site.site
    let role = mark.lesion.lesion.role
    let side = String(describing: mark.site.side)
    switch kinship {
    case .siteAndRole: return [String(mark.panel), drawn.id, side, role.rawValue]
    case .site: return [String(mark.panel), drawn.id, side, role == .primary ? "primary" : ""]
    case .place: return [String(mark.panel), drawn.id, side]
    case .part: return [String(mark.panel), part?.site.id ?? "", String(mark.column)]
    case .organ:
      let organ = drawn.kind == .place ? drawn.parent.flatMap(atlas.site) : nil
      // A wide part of the body is no place for all that is in it.
      let place = organ.map { $0.kind == .place ? $0.id : drawn.id } ?? drawn.id
      return [String(mark.panel), place, side]
    }
  }

  /// Draws first what the others cover least, so that no marker is covered more than it has to be
  /// (Lawler, Management Science 19, 1973: the last place to what costs least there).
  func layer(_ plan: inout FigurePlan) {
    let spots = spots(plan)
    var left = Array(spots.indices)
    var order: [Int] = []
    while !left.isEmpty {
      let covers = left.map { index in
        left.reduce(0) { $1 == index ? $0 : $0 + spots[index].share(coveredBy: spots[$1]) }
      }
      let least = covers.indices.min { covers[$0] < covers[$1] } ?? 0
      order.append(left.remove(at: least))
    }
    plan.markers = order.map { plan.markers[$0] }
  }
}
