import Geometry

// True heights, and moves that make an arrangement better. A label is taken out and put back at
// another rank or on another track, two labels change places, or a leader goes to another mark of its
// label; what helps is kept. Most trials end after the places alone: an arrangement whose leaders are
// longer by more than what the penalties of the moved leaders could give back is not looked at further.

/// The order of the labels in the columns, and what it is worth.
struct Arrangement {
  let layout: LabelLayout
  let requests: [LabelRequest]
  let hindrances: Hindrances
  /// For every column its labels from top to bottom.
  private(set) var order: [[Seat]]
  private(set) var places: [Place]
  /// For each label and every other whether their leaders cross, by label.
  private var crosses: [Bool]
  /// How many leaders cross each label's.
  private var crossings: [Int]

  /// Where a label stands in an order, and its leader.
  struct Place {
    var seat: Seat
    var top: Double
    var leader: Leader
    var length: Double
    /// What it costs to run through marks and obstacles.
    var penalty: Double
  }

  init(layout: LabelLayout, requests: [LabelRequest], order: [[Seat]]) {
    self.layout = layout
    self.requests = requests
    self.order = order
    hindrances = Hindrances(layout: layout, requests: requests)
    places = requests.indices.map { label in
      let seat = Seat(label: label, track: requests[label].tracks.first ?? 0)
      let leader = Leader(
        from: requests[label].targets[0], to: layout.tracks[seat.track],
        y: requests[label].shelfOffset, shelfLength: layout.shelfLength)
      return Place(seat: seat, top: 0, leader: leader, length: leader.length, penalty: 0)
    }
    let count = requests.count
    crosses = [Bool](repeating: false, count: count * count)
    crossings = [Int](repeating: 0, count: count)
    for column in order.indices {
      for var place in placed(order[column], in: column) {
        place.penalty = penalty(of: place)
        places[place.seat.label] = place
      }
    }
    for first in 0..<count {
      for second in 0..<first where cross(places[first], places[second]) {
        note(true, first, second)
      }
    }
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
    for (column, seats) in order.enumerated() {
      let excess = overflow(of: seats, in: column)
      guard excess > 1e-6 else { continue }
      report.overfullColumns += 1
      report.excess = max(report.excess, excess)
    }
    for (label, place) in places.enumerated() {
      report.totalLength += place.leader.length
      let panel = requests[label].panel
      report.strikes += hindrances.struckMarks(by: place.leader, in: panel, own(place)).count
      report.obstaclesStruck +=
        hindrances.struckOwners(by: place.leader, in: panel, label: label).count
      for second in places.indices.dropFirst(label + 1) where cross(place, places[second]) {
        report.crossings += 1
      }
    }
    return report
  }

  // MARK: - Moves

  /// How far a label is moved up or down its column at once.
  private static let reach = 9
  private static let maximumSweepCount = 8
  /// The most marks of a label that its leader is tried at.
  private static let mostTargets = 8

  /// Moves labels as long as that helps.
  mutating func improve() {
    for _ in 0..<Self.maximumSweepCount {
      var isBetter = false
      // Lengths are the matching's: what is in nobody's way stays where it is.
      for label in requests.indices where isInTheWay(label) {
        if retarget(label) { isBetter = true }
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
    return crossings[label] > 0 || place.penalty > 0 || overflowCost(order[column], column) > 0
      || places.contains { $0.penalty > 0 && strikes($0, label) }
  }

  /// Whether a leader runs through a mark of a label that is not its own.
  private func strikes(_ place: Place, _ label: Int) -> Bool {
    guard place.seat.label != label, requests[place.seat.label].panel == requests[label].panel
    else { return false }
    return requests[label].targets.contains { place.leader.strikes($0.anchor, $0.radius * 0.9) }
  }

  /// Tries the leader at the label's other marks.
  private mutating func retarget(_ label: Int) -> Bool {
    var isBetter = false
    for target in requests[label].targets.indices.prefix(Self.mostTargets)
    where target != places[label].seat.target {
      let column = layout.tracks[places[label].seat.track].column
      let seats = order[column].map { seat in
        var seat = seat
        if seat.label == label { seat.target = target }
        return seat
      }
      if accept([(column, seats)]) { isBetter = true }
    }
    return isBetter
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
        var seat = places[label].seat
        seat.track = track
        seats.insert(seat, at: rank)
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
    for second in 0..<count where second != first {
      guard
        crosses[first * count + second] || strikes(places[first], second)
          || strikes(places[second], first)
      else { continue }
      let (a, b) = (places[first].seat, places[second].seat)
      guard requests[first].tracks.contains(b.track), requests[second].tracks.contains(a.track)
      else { continue }
      let columns = Set([layout.tracks[a.track].column, layout.tracks[b.track].column]).sorted()
      let trial = columns.map { column in
        (
          column,
          order[column].map { seat in
            switch seat.label {
            case first: Seat(label: second, track: a.track, target: b.target)
            case second: Seat(label: first, track: b.track, target: a.target)
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
    // What is won by lengths and heights, and the most that can be won by what is in the way.
    var gain = 0.0
    var most = 0.0
    for (column, seats) in trial {
      gain += overflowCost(order[column], column) - overflowCost(seats, column)
      for place in placed(seats, in: column) {
        let old = places[place.seat.label]
        guard old.seat != place.seat || abs(old.top - place.top) > 1e-9 else { continue }
        changed.append(place)
        gain += old.length - place.length
        most += old.penalty + crossingCost * Double(crossings[place.seat.label])
      }
    }
    guard gain + most > 1e-9 else { return false }
    let count = requests.count
    var isChanged = [Bool](repeating: false, count: count)
    for place in changed { isChanged[place.seat.label] = true }
    for place in changed {
      let label = place.seat.label
      gain += places[label].penalty
      guard crossings[label] > 0 else { continue }
      for other in 0..<count where crosses[label * count + other] {
        // Pairs of two changed labels stand in both of their rows.
        gain += isChanged[other] ? crossingCost / 2 : crossingCost
      }
    }
    guard gain > 1e-9 else { return false }
    for index in changed.indices {
      changed[index].penalty = penalty(of: changed[index])
      gain -= changed[index].penalty
      guard gain > 1e-9 else { return false }
    }
    var met: [(Int, Int)] = []
    for (index, place) in changed.enumerated() {
      let label = place.seat.label
      for other in 0..<count where !isChanged[other] && cross(place, places[other]) {
        met.append((label, other))
      }
      for other in changed[(index + 1)...] where cross(place, other) {
        met.append((label, other.seat.label))
      }
      guard gain - crossingCost * Double(met.count) > 1e-9 else { return false }
    }
    for (column, seats) in trial { order[column] = seats }
    for place in changed {
      let label = place.seat.label
      places[label] = place
      guard crossings[label] > 0 else { continue }
      for other in 0..<count where crosses[label * count + other] { note(false, label, other) }
    }
    for (first, second) in met { note(true, first, second) }
    return true
  }

  private mutating func note(_ isMet: Bool, _ first: Int, _ second: Int) {
    let count = requests.count
    guard crosses[first * count + second] != isMet else { return }
    crosses[first * count + second] = isMet
    crosses[second * count + first] = isMet
    crossings[first] += isMet ? 1 : -1
    crossings[second] += isMet ? 1 : -1
  }
}
