import Geometry
@testable import LabelLayout
import Testing

@Suite("Layouts")
struct LabelLayoutTests {
  private static let seeds = 0..<40

  private func sample(_ seed: Int) -> (
    requests: [LabelRequest], placements: [LabelPlacement], report: LayoutReport
  ) {
    let requests = LayoutSample.requests(
      count: 1 + seed % 25, panels: 1 + seed % 2, seed: UInt64(seed))
    let (placements, report) = LayoutSample.layout.place(requests)
    return (requests, placements, report)
  }

  @Test("Leaders of one panel do not cross", arguments: seeds)
  func crossings(seed: Int) {
    let (requests, placements, report) = sample(seed)
    var crossings = 0
    for first in requests.indices {
      for second in requests.indices.dropFirst(first + 1)
      where requests[first].panel == requests[second].panel {
        let (a, b) = (placements[first].leader, placements[second].leader)
        for (p, q) in zip(a, a.dropFirst()) {
          for (r, s) in zip(b, b.dropFirst()) where segmentsMeet(p, q, r, s) { crossings += 1 }
        }
      }
    }
    #expect(crossings == 0)
    #expect(report.crossings == 0)
  }

  @Test(
    "Labels of a column do not overlap, whatever their tracks, and stay in it", arguments: seeds)
  func overlaps(seed: Int) {
    let (requests, placements, report) = sample(seed)
    #expect(report.overfullColumns == 0)
    for column in LayoutSample.layout.columns.indices {
      let blocks = zip(requests, placements)
        .filter { LayoutSample.layout.tracks[$0.1.track].column == column }
        .map { (top: $0.1.top, bottom: $0.1.top + $0.0.height) }
        .sorted { $0.top < $1.top }
      let gaps = zip(blocks, blocks.dropFirst()).map { $1.top - $0.bottom }
      #expect(gaps.allSatisfy { $0 >= LayoutSample.layout.gap - 1e-6 })
      #expect(blocks.allSatisfy { $0.top >= -1e-6 && $0.bottom <= LayoutSample.height + 1e-6 })
    }
  }

  @Test("A label goes to a track of its own", arguments: seeds)
  func ownTrack(seed: Int) {
    let (requests, placements, _) = sample(seed)
    #expect(zip(requests, placements).allSatisfy { $0.tracks.contains($1.track) })
  }

  @Test("A leader runs from the edge of its mark over its track to its text", arguments: seeds)
  func leaders(seed: Int) throws {
    let (requests, placements, _) = sample(seed)
    for (request, placement) in zip(requests, placements) {
      let track = LayoutSample.layout.tracks[placement.track]
      let leader = placement.leader
      try #require(leader.count == 3)
      #expect(
        abs(leader[0].distance(to: request.targets[0].anchor) - request.targets[0].radius) < 1e-9)
      #expect(leader[1] == Point(track.x, placement.top + request.shelfOffset))
      #expect(leader[2] == Point(track.shelfEnd(length: 10), leader[1].y))
    }
  }

  @Test("The same requests give the same layout", arguments: seeds)
  func determinism(seed: Int) {
    let first = sample(seed)
    let second = sample(seed)
    #expect(first.placements == second.placements)
    #expect(first.report == second.report)
  }

  @Test("The report counts the length of the leaders", arguments: seeds)
  func length(seed: Int) {
    let (_, placements, report) = sample(seed)
    let length = placements.reduce(0.0) { sum, placement in
      zip(placement.leader, placement.leader.dropFirst()).reduce(sum) {
        $0 + $1.0.distance(to: $1.1)
      }
    }
    #expect(abs(length - report.totalLength) < 1e-6)
  }

  @Test("Few marks are struck")
  func strikes() {
    let strikes = Self.seeds.reduce(0) { $0 + sample($1).report.strikes }
    let labels = Self.seeds.reduce(0) { $0 + 1 + $1 % 25 }
    #expect(Double(strikes) <= 0.05 * Double(labels))
  }

  @Test("A mark far from the midline is labelled on its own side")
  func nearerColumn() {
    let requests = [150.0, 350].map { x in
      LabelRequest(
        targets: [LabelTarget(anchor: Point(x, 500), radius: 6)], width: 80, height: 14,
        shelfOffset: 7, panel: 0, tracks: [0, 1])
    }
    #expect(LayoutSample.layout.place(requests).placements.map(\.track) == [0, 1])
  }

  // MARK: - Odd requests

  @Test("Nothing to place")
  func empty() {
    let (placements, report) = LayoutSample.layout.place([])
    #expect(placements.isEmpty)
    #expect(report == LayoutReport())
  }

  @Test("A column without enough room is reported, and every label is placed in it still")
  func overfull() {
    var requests = LayoutSample.requests(count: 30, panels: 1, seed: 1)
    for index in requests.indices {
      requests[index].height = 60
      requests[index].tracks = [0]
    }
    let (placements, report) = LayoutSample.layout.place(requests)
    #expect(report.overfullColumns == 1)
    let tops = placements.map(\.top).sorted()
    #expect(zip(tops, tops.dropFirst()).allSatisfy { $1 - $0 >= 64 - 1e-6 })
  }

  @Test("A column that is filled exactly is not overfull")
  func exactFit() {
    var requests = LayoutSample.requests(count: 7, panels: 1, seed: 2)
    for index in requests.indices {
      requests[index].height = (LayoutSample.height + 4) / 7 - 4
      requests[index].tracks = [0]
    }
    #expect(LayoutSample.layout.place(requests).report.overfullColumns == 0)
  }

  @Test("A mark that reaches over its track has a leader that starts there")
  func markOverTrack() {
    let request = LabelRequest(
      targets: [LabelTarget(anchor: Point(103, 500), radius: 6)], width: 80, height: 14,
      shelfOffset: 7, panel: 0, tracks: [0])
    let leader = LayoutSample.layout.place([request]).placements[0].leader
    #expect(leader == [Point(100, 500), Point(100, 500), Point(90, 500)])
  }

  @Test("Marks at one point, without height and without room, do not crash")
  func degenerate() {
    var layout = LayoutSample.layout
    layout.gap = 0
    layout.columns[0].maxY = 0
    let request = LabelRequest(
      targets: [LabelTarget(anchor: Point(100, 0), radius: 0)], width: 0, height: 0, shelfOffset: 0,
      panel: 0, tracks: [0, 1])
    #expect(layout.place(Array(repeating: request, count: 5)).placements.count == 5)
  }

  // MARK: - Time

  // A hundred times what an optimised build takes on a slow machine: this guards the order of growth.
  @Test("A crowded page is laid out in a moment", arguments: [25, 60])
  func time(count: Int) {
    let requests = LayoutSample.requests(count: count, panels: 1, seed: 7)
    var layout = LayoutSample.layout
    for column in layout.columns.indices { layout.columns[column].maxY = 2000 }
    let clock = ContinuousClock()
    var report = LayoutReport()
    let duration = clock.measure { report = layout.place(requests).report }
    #expect(report.crossings == 0)
    #expect(duration < .seconds(10))
  }
}
