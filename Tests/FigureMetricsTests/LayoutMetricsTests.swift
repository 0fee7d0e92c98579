import FigureMetrics
import Geometry
import Scene
import Testing

/// Small scenes with one thing wrong in each.
@Suite("Measured layouts") struct LayoutMetricsTests {
  private static let black = Paint.solid(Color(red: 0, green: 0, blue: 0))

  private func fill(_ path: Path) -> SceneItem { .fill(SceneFill(path: path, paint: Self.black)) }

  private func group(_ name: String, _ items: [SceneItem]) -> SceneItem {
    .group(SceneGroup(name: name, items: items))
  }

  private func text(_ box: Rect) -> SceneItem {
    .text(
      SceneText(
        string: "x", origin: .zero, size: 10, weight: 400,
        color: Color(red: 0, green: 0, blue: 0), outlines: .rectangle(box)))
  }

  /// A body from x 80 to 120, two markers on it, a label on either side.
  private func scene(
    labels: [Rect] = [
      Rect(x: 10, y: 45, width: 40, height: 10), Rect(x: 150, y: 95, width: 40, height: 10),
    ],
    leaders: [[Point]] = [[Point(87, 50), Point(50, 50)], [Point(113, 100), Point(150, 100)]],
    markers: [Point] = [Point(90, 50), Point(110, 100)], others: [SceneItem] = []
  ) -> LayoutMetrics {
    let body = fill(.rectangle(Rect(x: 80, y: 10, width: 40, height: 180)))
    let items = [
      group("female/anterior", [group("body", [body])]),
      group(
        "leaders",
        [group("halos", [])]
          + leaders.enumerated().map { index, points in
            var path = Path()
            path.move(to: points[0])
            for point in points.dropFirst() { path.line(to: point) }
            let line = SceneStroke(path: path, style: StrokeStyle(width: 1), paint: Self.black)
            return group("leader \(index + 1)", [.stroke(line)])
          }),
      group(
        "markers",
        markers.enumerated().map { index, center in
          group("lesion \(index + 1)", [fill(.circle(center, radius: 3))])
        }),
      group(
        "labels",
        labels.enumerated().map { index, box in group("label \(index + 1)", [text(box)]) }),
    ]
    return LayoutMetrics(
      of: Scene(
        width: 200, height: 200, background: nil, title: "", summary: "", items: items + others))
  }

  @Test func nothingIsWrong() {
    let metrics = scene()
    #expect(metrics.faults == 0)
    #expect(metrics.leadersOverMarkers == 0)
    #expect((metrics.labels, metrics.leaders, metrics.markers) == (2, 2, 2))
    #expect(metrics.namedFindings == [1, 2] && metrics.drawnFindings == [1, 2])
    #expect(metrics.nearerSide == 1)
    #expect(abs(metrics.meanLeaderLength - 37.0 / 200) < 1e-9)
    #expect(metrics.steepestLeader == 0)
  }

  @Test func textOverText() {
    let boxes = [
      Rect(x: 10, y: 45, width: 40, height: 10), Rect(x: 20, y: 50, width: 9, height: 9),
    ]
    #expect(scene(labels: boxes).textOverlaps == 1)
    let legend = group("legend", [text(Rect(x: 150, y: 100, width: 9, height: 9))])
    #expect(scene(others: [legend]).textOverlaps == 1)
  }

  @Test func textOverTheBodyOrAMarkerOrThePagesEdge() {
    let far = Rect(x: 150, y: 95, width: 40, height: 10)
    #expect(scene(labels: [Rect(x: 60, y: 70, width: 30, height: 9), far]).labelsOverBody == 1)
    #expect(scene(labels: [Rect(x: 95, y: 70, width: 9, height: 9), far]).labelsOverBody == 1)
    #expect(scene(labels: [Rect(x: 88, y: 45, width: 9, height: 9), far]).labelsOverMarkers == 1)
    #expect(scene(labels: [Rect(x: -1, y: 45, width: 40, height: 9), far]).textOffPage == 1)
  }

  @Test func leadersThatCross() {
    let metrics = scene(leaders: [
      [Point(87, 50), Point(150, 100)], [Point(113, 100), Point(87, 60), Point(120, 50)],
    ])
    #expect(metrics.leaderCrossings == 1)
    #expect(metrics.mostBends == 1)
  }

  @Test func aLeaderThroughAnotherLabel() {
    let metrics = scene(leaders: [
      [Point(93, 50), Point(170, 97), Point(170, 120)], [Point(113, 100), Point(113, 150)],
    ])
    #expect(metrics.leadersThroughText == 1)
  }

  @Test func aLeaderOverAnotherMarker() {
    let over = [[Point(87, 50), Point(50, 50)], [Point(113, 100), Point(90, 48), Point(150, 44)]]
    #expect(scene(leaders: over).leadersOverMarkers == 1)
    let near = [[Point(87, 50), Point(50, 50)], [Point(113, 100), Point(94, 50), Point(150, 44)]]
    #expect(scene(leaders: near).leadersOverMarkers == 0)
  }

  @Test func markersThatCoverEachOther() {
    #expect(scene(markers: [Point(90, 50), Point(95, 50)]).markerOverlaps == 1)
    #expect(scene(markers: [Point(90, 50), Point(96, 50)]).markerOverlaps == 0)
  }

  @Test func aMarkerUnderALaterOne() {
    #expect(scene(markers: [Point(90, 50), Point(96, 50)]).mostCovered == 0)
    let half = scene(markers: [Point(90, 50), Point(92.4, 50)]).mostCovered
    // Two discs of radius 3 that are 2.4 apart share half of their area.
    #expect(abs(half - 0.505) < 0.02)
    #expect(scene(markers: [Point(90, 50), Point(90, 50)]).mostCovered == 1)
  }

  @Test func aLabelOnTheFarSide() {
    // Twelve of 180 units off the midline is far, eight is near.
    let far = scene(
      leaders: [[Point(91, 50), Point(150, 50)], [Point(115, 100), Point(150, 100)]],
      markers: [Point(88, 50), Point(112, 100)])
    #expect(far.nearerSide == 0.5)
    let near = scene(
      leaders: [[Point(95, 50), Point(150, 50)], [Point(115, 100), Point(150, 100)]],
      markers: [Point(92, 50), Point(112, 100)])
    #expect(near.nearerSide == 1)
  }

  @Test func theLeastGapBetweenBlocksOfAColumn() {
    // The letters of the scene are ten units high.
    let boxes = [
      Rect(x: 10, y: 45, width: 40, height: 10), Rect(x: 20, y: 58, width: 20, height: 10),
    ]
    #expect(abs((scene(labels: boxes).smallestGap ?? 0) - 0.3) < 1e-9)
    let beside = [
      Rect(x: 10, y: 45, width: 40, height: 10), Rect(x: 150, y: 56, width: 20, height: 10),
    ]
    #expect(scene(labels: beside).smallestGap == nil)
    let over = [
      Rect(x: 10, y: 45, width: 40, height: 10), Rect(x: 20, y: 53, width: 20, height: 10),
    ]
    #expect((scene(labels: over).smallestGap ?? 0) < 0)
  }

  @Test func theSteepestLeaderWithoutItsLevelEnd() {
    let steep = scene(leaders: [
      [Point(87, 50), Point(67, 70), Point(50, 70)], [Point(113, 100), Point(150, 100)],
    ])
    #expect(abs(steep.steepestLeader - 45) < 1e-9)
    let upright = scene(leaders: [
      [Point(90, 47), Point(90, 20), Point(50, 20)], [Point(113, 100), Point(150, 100)],
    ])
    #expect(abs(upright.steepestLeader - 90) < 1e-9)
  }

  @Test func bendsOfALeader() {
    #expect(scene().mostBends == 0)
    let bent = scene(leaders: [
      [Point(87, 50), Point(70, 60), Point(50, 60)], [Point(113, 100), Point(150, 100)],
    ])
    #expect(bent.mostBends == 1)
    let twice = scene(leaders: [
      [Point(87, 50), Point(80, 60), Point(70, 60), Point(50, 70)],
      [Point(113, 100), Point(150, 100)],
    ])
    #expect(twice.mostBends == 2)
  }

  @Test func anInsetOverTheBodyOrUnderALeader() {
    let window = { (box: Rect) in
      SceneItem.group(SceneGroup(name: "inset", clip: .rectangle(box), items: []))
    }
    let far = scene(others: [window(Rect(x: 150, y: 20, width: 20, height: 20))])
    #expect((far.insets, far.faults) == (1, 0))
    let over = scene(others: [window(Rect(x: 110, y: 20, width: 40, height: 20))])
    #expect(over.insetsOverBody == 1)
    let under = scene(others: [window(Rect(x: 55, y: 40, width: 20, height: 20))])
    #expect(under.leadersThroughText == 1)
  }

  @Test func sharedMarkersAndTheSmallestText() {
    #expect(scene().sharedMarkers == 0)
    #expect(scene().smallestText == 10)
  }
}
