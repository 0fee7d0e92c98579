internal import FigureMetrics
internal import Scene

/// How well a figure is laid out, measured on its finished scene.
public struct FigureReport: Hashable, Sendable {
  /// The findings of the case.
  public let findings: Int
  /// The numbers of the findings that are listed instead of drawn, wholly or for one of their sites.
  public let undrawn: [Int]
  /// How the findings are named in the figure: `labels`.
  public let labelling: String
  private let metrics: LayoutMetrics

  init(_ scene: Scene, findings: Int, undrawn: [Int], labelling: String) {
    self.findings = findings
    self.undrawn = undrawn
    self.labelling = labelling
    metrics = LayoutMetrics(of: scene)
  }

  /// Everything of which there must be none, added up: overlaps, crossings, text over the body, over
  /// markers or off the page.
  public var faults: Int { metrics.faults }

  /// A line for each measure.
  public var text: String {
    let m = metrics
    let percent = { (share: Double) in "\((share * 1000).rounded() / 10) %" }
    return [
      "findings: \(findings), with a marker \(m.drawnFindings.count), listed \(undrawn.count)",
      "named by: \(labelling); labels \(m.labels), rows \(m.rows), leaders \(m.leaders), "
        + "markers \(m.markers)",
      "text over text: \(m.textOverlaps), over the body: \(m.labelsOverBody), over markers: "
        + "\(m.labelsOverMarkers), off the page: \(m.textOffPage)",
      "leaders that cross: \(m.leaderCrossings), through text: \(m.leadersThroughText), over other "
        + "markers: \(m.leadersOverMarkers), over marks of a side not stated: \(m.leadersOverBrackets)",
      "markers over markers: \(m.markerOverlaps)",
      "leaders: mean length \(percent(m.meanLeaderLength)) of the width, steepest "
        + "\(Int(m.steepestLeader.rounded()))°, most bends \(m.mostBends), on the nearer side "
        + percent(m.nearerSide),
    ].joined(separator: "\n")
  }
}

extension FigureReport: Encodable {
  private enum CodingKeys: String, CodingKey { case schema, findings, undrawn, labelling, layout }

  /// An object with `schema` 1, `findings`, `undrawn`, `labelling` and `layout`, the measures by name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(1, forKey: .schema)
    try container.encode(findings, forKey: .findings)
    try container.encode(undrawn, forKey: .undrawn)
    try container.encode(labelling, forKey: .labelling)
    try container.encode(metrics, forKey: .layout)
  }
}
