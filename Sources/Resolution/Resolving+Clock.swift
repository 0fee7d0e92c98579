import BodyAtlas
import Diagnostics

extension Resolving {
  /// What is wrong with positions on the clock.
  struct ClockFault: Error { var diagnostic: Diagnostic }

  /// The position that the phrase states for each reading; nil for what has none.
  func clockPositions(of readings: [PlaceReading]) -> Result<[ClockPosition?], ClockFault> {
    let stated = ClockPosition.all(in: phrase)
    var positions = [ClockPosition?](repeating: nil, count: readings.count)
    let index = resolver.reader.index
    let owners = readings.indices.filter { at in
      let site = index.sites[readings[at].site]
      return site.id == ClockPosition.whole || site.parent == ClockPosition.whole
    }
    // Elsewhere the words are a remark: nothing is placed by them.
    guard let first = stated.first, !owners.isEmpty else { return .success(positions) }
    if stated.count == owners.count {
      for (owner, position) in zip(owners, stated) { positions[owner] = position }
    } else if stated.count == 1 {
      for owner in owners { positions[owner] = first }
    } else {
      return .failure(
        ClockFault(
          diagnostic: ResolutionMessage.clocks(stated, phrase, owners.count, at: place)))
    }
    return .success(positions)
  }

  /// What to say when a quadrant stated beside the position is another; nil when the two agree.
  func contradiction(of clock: ClockPosition, _ site: Site, _ sides: [ResolvedSide]) -> Diagnostic?
  {
    guard ClockPosition.quadrantIDs.contains(site.id) else { return nil }
    for side in sides {
      let known: BodySide? =
        switch side {
        case .left: .left
        case .right: .right
        case .unpaired, .notStated: nil
        }
      guard let known else { continue }
      let quadrants = clock.quadrants(on: known)
      if quadrants.contains(site.id) { continue }
      let names = quadrants.compactMap { resolver.atlas.site($0)?.name.lowercased() }
      return ResolutionMessage.clock(
        clock, on: known, isIn: names, not: site.name.lowercased(), at: place)
    }
    return nil
  }
}
