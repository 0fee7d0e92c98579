import BodyAtlas
import Geometry
import Resolution

/// The clock face of a breast in a figure that shows it from the front, about its nipple.
struct ClockFace {
  private var middle: Point
  private var area: RegionArea
  /// From the nipple to the border of a real breast in millimetres; nil when it is not known.
  private var reach: Double?

  /// - Parameter reach: from nipple to border in millimetres, where it is known.
  /// - Returns: nil where the figure shows the breast from elsewhere, or has no nipple.
  init?(_ region: Region, of figure: Figure, reach: Double?) {
    // Page right is the patient's left in a chart and from the front.
    guard figure.view == nil || figure.view == .anterior,
      let nipple = figure.region(of: ClockPosition.center, side: region.side),
      let whole = figure.region(of: ClockPosition.whole, side: region.side)
    else { return nil }
    middle = nipple.anchor
    area = RegionArea(whole)
    self.reach = reach
  }

  /// How far out a finding lies of which no distance is stated, and the most, in shares of the way from
  /// nipple to border.
  private static let usual = 0.55
  private static let most = 0.9
  /// How much longer the way is along the skin, where it is measured, than in a view from the front.
  private static let skin = 1.5

  func point(at clock: ClockPosition) -> Point {
    let direction = Self.directions[clock.halfHours]
    var share = Self.usual
    if let distance = clock.millimetresFromNipple, let reach, reach > 0 {
      share = min(Self.most, distance / (reach * Self.skin))
    }
    return middle + direction * (border(direction) * share)
  }

  /// How far the border is in the mean of all directions, in user units.
  var meanReach: Double {
    Self.directions.reduce(0) { $0 + border($1) } / Double(Self.directions.count)
  }

  /// From the nipple to the border along a direction, in user units.
  private func border(_ direction: Point) -> Double {
    let far = area.bounds.width + area.bounds.height
    // The first step outside, then halved.
    let steps = 64
    var (inside, outside) = (0.0, far)
    for step in 1...steps {
      let reach = far * Double(step) / Double(steps)
      if !area.contains(middle + direction * reach) {
        outside = reach
        break
      }
      inside = reach
    }
    for _ in 0..<12 {
      let trial = (inside + outside) / 2
      if area.contains(middle + direction * trial) { inside = trial } else { outside = trial }
    }
    return inside
  }

  /// By half hours from 12 o'clock; y grows downwards.
  private static let directions: [Point] = {
    let sines = [
      0, 0.25881904510252074, 0.5, 0.7071067811865476, 0.8660254037844386, 0.9659258262890683,
    ]
    let quarter = (0..<6).map { Point(sines[$0], -($0 == 0 ? 1 : sines[6 - $0])) }
    let right = quarter + quarter.map { Point(-$0.y, $0.x) }
    return right + right.map { Point(-$0.x, -$0.y) }
  }()
}

extension MarkPlanner {
  /// From nipple to border in millimetres, as the body shows it from the front; nil without one.
  func clockReach(_ side: ResolvedSide) -> Double? {
    let known: BodySide = side == .right ? .right : .left
    guard let body = try? atlas.figure(sex, .anterior),
      let region = body.region(of: ClockPosition.whole, side: known),
      let face = ClockFace(region, of: body, reach: nil)
    else { return nil }
    return face.meanReach * sex.referenceStature / 1000
  }
}
