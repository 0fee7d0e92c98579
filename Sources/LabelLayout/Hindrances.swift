import Geometry

/// What leaders should keep clear of: every mark but the one they go to, and what else lies in a panel.
struct Hindrances {
  private struct Disc {
    var center: Point
    var radius: Double
    /// The label whose own leader may run through it; -1 for a mark.
    var owner: Int
  }

  /// By panel. A mark that several labels name stands here once.
  private var marks: [[Disc]]
  private var obstacles: [[Disc]]

  init(layout: LabelLayout, requests: [LabelRequest]) {
    let panels = (requests.map(\.panel) + layout.obstacles.map(\.panel)).max().map { $0 + 1 } ?? 0
    marks = Array(repeating: [], count: panels)
    obstacles = marks
    var known: Set<Key> = []
    for request in requests {
      for target in request.targets {
        let key = Key(panel: request.panel, center: target.anchor)
        guard known.insert(key).inserted else { continue }
        marks[request.panel].append(
          Disc(center: target.anchor, radius: target.radius, owner: -1))
      }
    }
    for obstacle in layout.obstacles {
      obstacles[obstacle.panel].append(
        Disc(center: obstacle.center, radius: obstacle.radius, owner: obstacle.owner))
    }
  }

  private struct Key: Hashable {
    var panel: Int
    var center: Point
  }

  /// How much is in a leader's way: a mark it runs through counts one, one it only grazes a quarter, any
  /// other obstacle a half.
  func weight(of leader: Leader, in panel: Int, label: Int, _ own: LabelTarget) -> Double {
    var weight = 0.0
    for mark in marks[panel]
    where leader.strikes(mark.center, mark.radius * 1.15) && mark.center != own.anchor {
      weight += leader.strikes(mark.center, mark.radius * 0.9) ? 1 : 0.25
    }
    for obstacle in obstacles[panel]
    where obstacle.owner != label && leader.strikes(obstacle.center, obstacle.radius) {
      weight += 0.5
    }
    return weight
  }

  /// The marks that a leader runs through; one is struck when its edge is crossed visibly, not when it is
  /// touched.
  func struckMarks(by leader: Leader, in panel: Int, _ own: LabelTarget) -> [Point] {
    marks[panel].filter { leader.strikes($0.center, $0.radius * 0.9) && $0.center != own.anchor }
      .map(\.center)
  }

  /// The labels whose obstacles a leader runs through.
  func struckOwners(by leader: Leader, in panel: Int, label: Int) -> Set<Int> {
    Set(
      obstacles[panel].filter { $0.owner != label && leader.strikes($0.center, $0.radius) }
        .map(\.owner))
  }
}
