import Geometry

// True heights, and moves that make an arrangement better. A label is taken out and put back at
// another rank or on another track, or two labels change places; what helps is kept. Most trials end
// after the places alone: an arrangement whose leaders are longer by more than what the penalties of
// the moved leaders could give back is not looked at further.

/// The order of the labels in the columns, and what it is worth.
struct Arrangement {
  private let layout: LabelLayout
  private let requests: [LabelRequest]
  /// For every column its labels from top to bottom.
  private var order: [[Seat]]
  private var places: [Place]
  /// For each label what its leader and every other cost together, by label.
  private var shared: [Double]
  /// The sum of each label's row of `shared`.
  private var sharedSums: [Double]

  /// Where a label stands in an order, and its leader.
  private struct Place {
    var seat: Seat
    var top: Double
    var leader: Leader
    /// Its length, and what it costs by itself.
    var cost: Double
  }

  init(layout: LabelLayout, requests: [LabelRequest], order: [[Seat]]) {
    self.layout = layout
    self.requests = requests
    self.order = order
    places = requests.indices.map { label in
      let seat = Seat(label: label, track: requests[label].tracks.first ?? 0)
      return Place(
        seat: seat, top: 0,
        leader: Leader(
          from: requests[label], to: layout.tracks[seat.track], top: 0,
          shelfLength: layout.shelfLength), cost: 0)
    }
    shared = []
    sharedSums = []
    for column in order.indices {
      for place in placed(order[column], in: column) { places[place.seat.label] = place }
    }
    let count = requests.count
    shared = [Double](repeating: 0, count: count * count)
    for first in 0..<count {
      for second in 0..<first {
        let cost = cost(first, places[first].leader, second, places[second].leader)
        shared[first * count + second] = cost
        shared[second * count + first] = cost
      }
    }
    sharedSums = (0..<count).map { row in shared[(row * count)..<((row + 1) * count)].reduce(0, +) }
  }

  /// Where each label is now, in the order of the requests.
  var placements: [LabelPlacement] {
    places.map { place in
      LabelPlacement(track: place.seat.track, top: place.top, leader: place.leader.points)
    }
  }

  /// What the arrangement is worth, counted afresh.
  var report: LayoutReport {
    var report = LayoutReport()
    for (column, seats) in order.enumerated() where overflow(of: seats, in: column) > 1e-6 {
      report.overfullColumns += 1
    }
    for (label, place) in places.enumerated() {
      report.totalLength += place.leader.length
      report.obstaclesStruck += layout.obstacles.count {
        $0.owner != label && $0.panel == requests[label].panel
          && place.leader.strikes($0.center, $0.radius)
      }
      for (second, other) in places.enumerated().dropFirst(label + 1)
      where requests[label].panel == requests[second].panel {
        if place.leader.meets(other.leader) { report.crossings += 1 }
        if place.leader.strikes(requests[second]) { report.strikes += 1 }
        if other.leader.strikes(requests[label]) { report.strikes += 1 }
      }
    }
    return report
  }

  // MARK: - Moves

  /// How far a label is moved up or down its column at once.
  private static let reach = 9
  private static let maximumSweepCount = 8

  /// Moves labels as long as that helps.
  mutating func improve() {
    for _ in 0..<Self.maximumSweepCount {
      var isBetter = false
      // Lengths are the matching's: what is in nobody's way stays where it is.
      for label in requests.indices where isInTheWay(label) {
        if reinsert(label) { isBetter = true }
        if exchange(label) { isBetter = true }
      }
      if !isBetter { return }
    }
  }

  /// Whether a label's leader meets or strikes anything, or is struck, or its column is too full.
  private func isInTheWay(_ label: Int) -> Bool {
    let place = places[label]
    let column = layout.tracks[place.seat.track].column
    return sharedSums[label] > 1e-9 || place.cost > place.leader.length
      || overflowCost(order[column], column) > 0
  }

  /// Tries the nearer ranks on every track for one label and keeps what is better.
  private mutating func reinsert(_ label: Int) -> Bool {
    var isBetter = false
    for track in requests[label].tracks {
      let column = layout.tracks[track].column
      let without = order[column].filter { $0.label != label }
      let now = places[label].top
      let rank = without.count { places[$0.label].top < now }
      for rank in max(0, rank - Self.reach)...min(without.count, rank + Self.reach) {
        var seats = without
        seats.insert(Seat(label: label, track: track), at: rank)
        var trial = [(column, seats)]
        let current = layout.tracks[places[label].seat.track].column
        if current != column {
          trial.append((current, order[current].filter { $0.label != label }))
        }
        if accept(trial) { isBetter = true }
      }
    }
    return isBetter
  }

  /// Lets a label change places with those its leader crosses or strikes.
  private mutating func exchange(_ first: Int) -> Bool {
    var isBetter = false
    let count = requests.count
    for second in 0..<count where shared[first * count + second] > 0 {
      let (a, b) = (places[first].seat.track, places[second].seat.track)
      guard requests[first].tracks.contains(b), requests[second].tracks.contains(a) else {
        continue
      }
      let columns = Set([layout.tracks[a].column, layout.tracks[b].column]).sorted()
      let trial = columns.map { column in
        (
          column,
          order[column].map { seat in
            switch seat.label {
            case first: Seat(label: second, track: a)
            case second: Seat(label: first, track: b)
            default: seat
            }
          }
        )
      }
      if accept(trial) { isBetter = true }
    }
    return isBetter
  }

  /// Takes columns with new orders when that costs less.
  private mutating func accept(_ trial: [(column: Int, seats: [Seat])]) -> Bool {
    var changed: [Place] = []
    var gain = 0.0
    var most = 0.0
    for (column, seats) in trial {
      gain += overflowCost(order[column], column) - overflowCost(seats, column)
      for place in placed(seats, in: column) {
        let old = places[place.seat.label]
        guard old.seat.track != place.seat.track || abs(old.top - place.top) > 1e-9 else {
          continue
        }
        changed.append(place)
        gain += old.cost - place.cost
        most += sharedSums[place.seat.label]
      }
    }
    // Penalties are never negative: no more than all of theirs can be saved.
    guard gain + most > 1e-9 else { return false }
    let count = requests.count
    var isChanged = [Bool](repeating: false, count: count)
    for place in changed { isChanged[place.seat.label] = true }
    var saved = 0.0
    for place in changed {
      let row = place.seat.label * count
      for other in 0..<count {
        // Pairs of two changed labels stand in both of their rows.
        saved += isChanged[other] ? shared[row + other] / 2 : shared[row + other]
      }
    }
    guard gain + saved > 1e-9 else { return false }
    var lost = 0.0
    var updates: [(Int, Int, Double)] = []
    for (index, place) in changed.enumerated() {
      let label = place.seat.label
      for other in 0..<count where !isChanged[other] {
        let cost = cost(label, place.leader, other, places[other].leader)
        lost += cost
        updates.append((label, other, cost))
      }
      for other in changed[(index + 1)...] {
        let cost = cost(label, place.leader, other.seat.label, other.leader)
        lost += cost
        updates.append((label, other.seat.label, cost))
      }
      guard gain + saved - lost > 1e-9 else { return false }
    }
    for (column, seats) in trial { order[column] = seats }
    for place in changed { places[place.seat.label] = place }
    for (first, second, cost) in updates {
      let change = cost - shared[first * count + second]
      guard change != 0 else { continue }
      shared[first * count + second] = cost
      shared[second * count + first] = cost
      sharedSums[first] += change
      sharedSums[second] += change
    }
    return true
  }

  // MARK: - Worth

  private func placed(_ seats: [Seat], in column: Int) -> [Place] {
    let space = layout.columns[column]
    let tops = spacedPositions(
      targets: seats.map { requests[$0.label].anchor.y - requests[$0.label].shelfOffset },
      extents: seats.map { requests[$0.label].height + layout.gap },
      minimum: space.minY, maximum: space.maxY + layout.gap)
    return zip(seats, tops).map { seat, top in
      let leader = Leader(
        from: requests[seat.label], to: layout.tracks[seat.track], top: top,
        shelfLength: layout.shelfLength)
      var cost = leader.length
      for obstacle in layout.obstacles
      where obstacle.owner != seat.label && obstacle.panel == requests[seat.label].panel {
        if leader.strikes(obstacle.center, obstacle.radius) { cost += layout.strikePenalty / 2 }
      }
      return Place(seat: seat, top: top, leader: leader, cost: cost)
    }
  }

  /// By how much the labels are too high for their column.
  private func overflow(of seats: [Seat], in column: Int) -> Double {
    let space = layout.columns[column]
    let needed = seats.reduce(0) { $0 + requests[$1.label].height + layout.gap }
    return max(0, needed - (space.maxY + layout.gap - space.minY))
  }

  private func overflowCost(_ seats: [Seat], _ column: Int) -> Double {
    // Sums of heights that fill a column exactly may miss it by a rounding.
    let excess = overflow(of: seats, in: column)
    return excess > 1e-6 ? 100 * (layout.strikePenalty + excess) : 0
  }

  /// What two leaders cost each other.
  private func cost(_ first: Int, _ a: Leader, _ second: Int, _ b: Leader) -> Double {
    guard requests[first].panel == requests[second].panel else { return 0 }
    var cost = 0.0
    if a.meets(b) { cost += 100 * layout.strikePenalty }
    cost += closeness(a, requests[second]) + closeness(b, requests[first])
    return cost
  }

  /// A leader through another mark costs the penalty, one that only grazes it a quarter.
  private func closeness(_ leader: Leader, _ other: LabelRequest) -> Double {
    guard leader.strikes(other.anchor, other.markRadius * 1.15) else { return 0 }
    return leader.strikes(other) ? layout.strikePenalty : layout.strikePenalty / 4
  }
}
