import Geometry

extension Arrangement {
  /// What a pair of leaders that cross costs.
  var crossingCost: Double { 100 * layout.strikePenalty }

  /// The mark that a leader goes to.
  func own(_ place: Place) -> LabelTarget {
    requests[place.seat.label].targets[place.seat.target]
  }

  /// The labels of a column in their order, each as near to its mark as the others let it; what is in
  /// their leaders' way is not looked at.
  func placed(_ seats: [Seat], in column: Int) -> [Place] {
    let space = layout.columns[column]
    let tops = spacedPositions(
      targets: seats.map {
        requests[$0.label].targets[$0.target].anchor.y - requests[$0.label].shelfOffset
      },
      extents: seats.map { requests[$0.label].height + layout.gap },
      minimum: space.minY, maximum: space.maxY + layout.gap)
    return zip(seats, tops).map { seat, top in
      let old = places[seat.label]
      if old.seat == seat, old.top == top { return old }
      let request = requests[seat.label]
      let leader = Leader(
        from: request.targets[seat.target], to: layout.tracks[seat.track],
        y: top + request.shelfOffset, shelfLength: layout.shelfLength)
      return Place(seat: seat, top: top, leader: leader, length: leader.length, penalty: 0)
    }
  }

  func penalty(of place: Place) -> Double {
    let label = place.seat.label
    return layout.strikePenalty
      * hindrances.weight(of: place.leader, in: requests[label].panel, label: label, own(place))
  }

  func cross(_ first: Place, _ second: Place) -> Bool {
    requests[first.seat.label].panel == requests[second.seat.label].panel
      && first.leader.meets(second.leader)
  }

  /// By how much the labels are too high for their column.
  func overflow(of seats: [Seat], in column: Int) -> Double {
    let space = layout.columns[column]
    let needed = seats.reduce(0) { $0 + requests[$1.label].height + layout.gap }
    return max(0, needed - (space.maxY + layout.gap - space.minY))
  }

  func overflowCost(_ seats: [Seat], _ column: Int) -> Double {
    // Sums of heights that fill a column exactly may miss it by a rounding.
    let excess = overflow(of: seats, in: column)
    return excess > 1e-6 ? 100 * (layout.strikePenalty + excess) : 0
  }
}
