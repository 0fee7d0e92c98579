import Geometry

// The first arrangement: every mark takes a port of its own so that the leaders are short in total.

extension LabelLayout {
  /// More ports than this make no better arrangement, only a slower one.
  private static let maximumPortCount = 400

  /// For every column the labels in it from top to bottom, each with its track.
  func matched(_ requests: [LabelRequest]) -> [[Seat]] {
    var seats: [(y: Double, seat: Seat, column: Int)] = []
    for panel in Set(requests.map(\.panel)).sorted() {
      let labels = requests.indices.filter { requests[$0].panel == panel }
      let used = Set(labels.flatMap { requests[$0].tracks }).sorted()
      let ports = ports(on: used, for: labels.map { requests[$0] })
      let middle = used.map { tracks[$0].x }.reduce(0, +) / Double(max(1, used.count))
      let costs = labels.map { label in
        ports.map { cost(of: requests[label], label, at: $0, middle: middle) }
      }
      for (label, port) in zip(labels, minimumCostMatching(costs)) {
        guard let port else { continue }
        let track = ports[port].track
        seats.append((ports[port].y, Seat(label: label, track: track), tracks[track].column))
      }
    }
    return columns.indices.map { column in
      seats.filter { $0.column == column }
        .sorted { ($0.y, $0.seat.label) < ($1.y, $1.seat.label) }
        .map(\.seat)
    }
  }

  private typealias Port = (track: Int, y: Double)

  /// Ports on every track as close as the lowest label allows, and enough for all labels.
  private func ports(on used: [Int], for requests: [LabelRequest]) -> [Port] {
    let pitch = requests.map { $0.height + gap }.min() ?? gap
    return used.flatMap { track in
      let column = columns[tracks[track].column]
      let room = column.maxY - column.minY
      let fitting = pitch > 0 ? room / pitch : 0
      let count = max(requests.count, Int(min(Double(Self.maximumPortCount), max(0, fitting))))
      let step = room / Double(count)
      return (0..<count).map { (track, column.minY + (Double($0) + 0.5) * step) }
    }
  }

  private func cost(
    of request: LabelRequest, _ label: Int, at port: Port, middle: Double
  ) -> Double {
    guard request.tracks.contains(port.track) else { return .infinity }
    let track = tracks[port.track]
    let pastMiddle =
      track.direction == .left ? request.anchor.x - middle : middle - request.anchor.x
    let length = request.anchor.distance(to: Point(track.x, port.y))
    // The last term breaks ties by the order of the labels.
    return length + 0.5 * max(0, pastMiddle) + 1e-6 * Double(label) * port.y
  }
}
