import Geometry

// True heights, and moves that make an arrangement better. A label is taken out and put back at
// another rank or on another track; the best place is kept. A trial ends as soon as it costs more
// than the best so far.

/// The order of the labels in the columns, and what it is worth.
struct Arrangement {
  private let layout: LabelLayout
  private let requests: [LabelRequest]
  private var order: [[Seat]]
  private(set) var evaluation: Evaluation

  /// What an order is worth; the cheaper the better.
  struct Evaluation {
    /// By label; nil for a label without a seat.
    var tops: [Double?]
    var report = LayoutReport()
    var cost = Double.infinity
  }

  init(layout: LabelLayout, requests: [LabelRequest], order: [[Seat]]) {
    self.layout = layout
    self.requests = requests
    self.order = order
    evaluation = Evaluation(tops: requests.map { _ in nil })
    if let first = evaluate(order, lookingFirstAt: 0) { evaluation = first }
  }

  /// Where each label is now, in the order of the requests.
  var placements: [LabelPlacement] {
    var placements = requests.map { _ in LabelPlacement(track: 0, top: 0, leader: []) }
    for seat in order.joined() {
      guard let top = evaluation.tops[seat.label] else { continue }
      placements[seat.label] = LabelPlacement(
        track: seat.track, top: top, leader: leader(of: seat, top: top).points)
    }
    return placements
  }

  // MARK: - Moves

  /// How far a label is moved up or down its column at once.
  private static let reach = 9
  private static let maximumSweepCount = 8
  /// Beyond this many labels, only those whose leaders cross are worth the time.
  private static let maximumSweptCount = 60

  /// First takes crossing leaders apart, then moves one label at a time until no move helps.
  mutating func improve() {
    untangle()
    let isLarge = requests.count > Self.maximumSweptCount
    for _ in 0..<Self.maximumSweepCount {
      let before = evaluation.cost
      for label in requests.indices where !isLarge || isTangled(label) { improve(label) }
      if evaluation.cost >= before { return }
    }
  }

  private func isTangled(_ label: Int) -> Bool {
    requests.indices.contains { $0 != label && cross(label, $0) }
  }

  /// Lets labels whose leaders cross change places, as long as that helps.
  private mutating func untangle() {
    for _ in 0..<Self.maximumSweepCount where evaluation.report.crossings > 0 {
      let before = evaluation.cost
      for first in requests.indices {
        for second in requests.indices.dropFirst(first + 1) where cross(first, second) {
          guard let trial = swapping(first, second),
            let better = evaluate(trial, lookingFirstAt: first)
          else { continue }
          evaluation = better
          order = trial
        }
      }
      if evaluation.cost >= before { return }
    }
  }

  private func cross(_ first: Int, _ second: Int) -> Bool {
    guard requests[first].panel == requests[second].panel, let a = seat(of: first),
      let b = seat(of: second), let topA = evaluation.tops[first],
      let topB = evaluation.tops[second]
    else { return false }
    return leader(of: a, top: topA).meets(leader(of: b, top: topB))
  }

  private func seat(of label: Int) -> Seat? {
    for seats in order {
      if let seat = seats.first(where: { $0.label == label }) { return seat }
    }
    return nil
  }

  /// The order with two labels in each other's seat, or nil when one may not have the other's track.
  private func swapping(_ first: Int, _ second: Int) -> [[Seat]]? {
    guard let a = seat(of: first), let b = seat(of: second),
      requests[first].tracks.contains(b.track), requests[second].tracks.contains(a.track)
    else { return nil }
    return order.map { seats in
      seats.map { seat in
        switch seat.label {
        case first: Seat(label: second, track: a.track)
        case second: Seat(label: first, track: b.track)
        default: seat
        }
      }
    }
  }

  /// Tries the nearer ranks on every track for one label and keeps the best.
  private mutating func improve(_ label: Int) {
    let now = evaluation.tops[label] ?? 0
    var without = order
    for column in without.indices { without[column].removeAll { $0.label == label } }
    for track in requests[label].tracks {
      let column = layout.tracks[track].column
      let seats = without[column]
      let rank = seats.count { evaluation.tops[$0.label] ?? 0 < now }
      for rank in max(0, rank - Self.reach)...min(seats.count, rank + Self.reach) {
        var trial = without
        trial[column].insert(Seat(label: label, track: track), at: rank)
        guard let better = evaluate(trial, lookingFirstAt: label) else { continue }
        evaluation = better
        order = trial
      }
    }
  }

  // MARK: - Worth

  private func leader(of seat: Seat, top: Double) -> Leader {
    Leader(
      from: requests[seat.label], to: layout.tracks[seat.track], top: top,
      shelfLength: layout.shelfLength)
  }

  /// What an order is worth, or nil when it is not better than the present one.
  ///
  /// - Parameter label: the label that was moved, the likeliest to be in the way.
  private func evaluate(_ order: [[Seat]], lookingFirstAt label: Int) -> Evaluation? {
    let limit = evaluation.cost - 1e-9
    var result = Evaluation(tops: requests.map { _ in nil })
    var leaders: [(label: Int, leader: Leader)] = []
    leaders.reserveCapacity(requests.count)
    for (column, seats) in zip(layout.columns, order) {
      let tops = tops(of: seats, in: column, &result.report)
      for (seat, top) in zip(seats, tops) {
        result.tops[seat.label] = top
        leaders.append((seat.label, leader(of: seat, top: top)))
      }
    }
    for pair in leaders { result.report.totalLength += pair.leader.length }
    result.cost = cost(of: result.report)
    if let first = leaders.firstIndex(where: { $0.label == label }) { leaders.swapAt(0, first) }
    for first in leaders.indices {
      guard result.cost < limit else { return nil }
      for second in leaders.indices[(first + 1)...] {
        count(leaders[first], leaders[second], into: &result.report)
      }
      result.cost = cost(of: result.report)
    }
    return result.cost < limit ? result : nil
  }

  private func tops(
    of seats: [Seat], in column: LabelColumn, _ report: inout LayoutReport
  ) -> [Double] {
    let extents = seats.map { requests[$0.label].height + layout.gap }
    let targets = seats.map { requests[$0.label].anchor.y - requests[$0.label].shelfOffset }
    let room = column.maxY + layout.gap - column.minY
    // Sums of heights that fill a column exactly may miss it by a rounding.
    if extents.reduce(0, +) > room + 1e-6 { report.overfullColumns += 1 }
    return spacedPositions(
      targets: targets, extents: extents, minimum: column.minY, maximum: column.maxY + layout.gap)
  }

  private func count(
    _ a: (label: Int, leader: Leader), _ b: (label: Int, leader: Leader),
    into report: inout LayoutReport
  ) {
    guard requests[a.label].panel == requests[b.label].panel else { return }
    if a.leader.meets(b.leader) { report.crossings += 1 }
    if a.leader.strikes(requests[b.label]) { report.strikes += 1 }
    if b.leader.strikes(requests[a.label]) { report.strikes += 1 }
  }

  private func cost(of report: LayoutReport) -> Double {
    report.totalLength + layout.strikePenalty * Double(report.strikes)
      + 100 * layout.strikePenalty * Double(report.crossings + report.overfullColumns)
  }
}
