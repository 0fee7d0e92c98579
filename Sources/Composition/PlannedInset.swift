import BodyAtlas
import CaseModel
import Geometry
import Resolution
import Wording

/// A picture beside the body: a chart of the atlas, or a piece of the body drawn larger.
struct PlannedInset {
  var title: String
  /// The chart, or the figure of the panel.
  var figure: Figure
  /// What has to be seen, in the user units of `figure`.
  var view: Rect
  /// The panel whose body holds the source.
  var panel: Int
  /// What the inset is about, in the user units of the panel's figure.
  var source: Rect
  /// What it is one of.
  var choice: InsetChoice
  /// Marks with their positions in `figure`; `indices` tells which of the plan they are.
  var marks: [PlannedMark]
  var indices: [Int]
  /// Of a piece of the body: the tumour in a vessel that it shows.
  var tumour: VesselTumour?

  var isChart: Bool { figure.isInset }
}

/// Chooses insets: where a tumour in a vessel is too small to be seen on the body, where a chart of the
/// atlas shows sites better than the body does, and where markers crowd.
struct InsetPlanner {
  var atlas: Atlas
  var sex: Sex
  var words: FigureWords
  /// What somebody asks for, in that order; nil for what the findings ask for.
  var choices: [InsetChoice]?
  /// More would be another figure.
  private static let most = 3
  /// Width by height of a piece of the body.
  private static let closeUpShape = 1.45
  /// Of a piece of the body about a tumour in a vessel, in user units.
  private static let leastHeight = 90.0

  /// In the order of their importance: with a primary first, then with more marks.
  func insets(for plan: FigurePlan, tumours: [Int: VesselTumour]) -> [PlannedInset] {
    let charts = atlas.summaries.filter { $0.isInset && ($0.sex ?? sex) == sex && mayShow($0) }
      .compactMap { try? atlas.figure(named: $0.name) }
      .flatMap { chart in
        plan.figures.indices.compactMap { self.chart(chart, plan, panel: $0) }
      }
      .sorted { first, second in rank(first) > rank(second) }
    let vessels = tumours.keys.sorted().compactMap { index in
      tumours[index].map { closeUp(of: $0, index, plan) }
    }
    let shown = Set((vessels + charts).flatMap(\.indices))
    guard let choices else {
      let some = Array((vessels + charts).prefix(Self.most))
      return some.count == Self.most
        ? some
        : Array((some + crowds(plan, tumours: tumours, shown: shown)).prefix(Self.most))
    }
    return choices.flatMap { choice in
      switch choice {
      case .vessels: vessels
      case .chart: charts.filter { $0.choice == choice }
      case .crowds: crowds(plan, tumours: tumours, shown: shown)
      }
    }
  }

  /// Whether a chart is one of those that are asked for.
  private func mayShow(_ chart: FigureSummary) -> Bool {
    choices?.contains(.chart(chart.name)) ?? true
  }

  private func rank(_ inset: PlannedInset) -> Int {
    let hasPrimary = inset.marks.contains { $0.lesion.lesion.role == .primary }
    return (hasPrimary ? 1000 : 0) + inset.marks.count
  }

  private func closeUp(of tumour: VesselTumour, _ index: Int, _ plan: FigurePlan) -> PlannedInset {
    let mark = plan.marks[index]
    var view = tumour.bounds.inset(by: -tumour.trunkDiameter * 1.3)
    // A short vessel within an organ is nowhere unless the organ's neighbours are seen too.
    let taller = Self.leastHeight - view.height
    if taller > 0 { view = view.inset(by: -taller / 2) }
    // As wide as text columns are; what lies beside a vessel tells where it is.
    let more = view.height * Self.closeUpShape - view.width
    if more > 0 {
      view.minX -= more / 2
      view.maxX += more / 2
    }
    // What lies beside the body is no source: labels are there.
    let body = plan.figures[mark.panel].bodyBounds
    view.minX = max(view.minX, min(body.minX, tumour.bounds.minX))
    view.maxX = min(view.maxX, max(body.maxX, tumour.bounds.maxX))
    let others = plan.marks.indices.filter {
      $0 != index && plan.marks[$0].panel == mark.panel && isWithin(view, plan.marks[$0])
    }
    let marks = others.map { other in
      var own = plan.marks[other]
      own.position = own.ownPlace ?? own.position
      own.cluster = nil
      return own
    }
    return PlannedInset(
      title: mark.lesion.vascularExtension.map { words.shortTitle(of: $0.vessel.site) } ?? "",
      figure: plan.figures[mark.panel], view: view,
      panel: mark.panel, source: view, choice: .vessels, marks: [mark] + marks,
      indices: [index] + others, tumour: tumour)
  }

  /// Whether a piece of the body shows a finding with most of its place.
  private func isWithin(_ view: Rect, _ mark: PlannedMark) -> Bool {
    guard !mark.sideIsNotStated, mark.regions.count == 1, let region = mark.regions.first,
      view.contains(mark.ownPlace ?? mark.position)
    else { return false }
    let own = region.bounds
    let width = min(view.maxX, own.maxX) - max(view.minX, own.minX)
    let height = min(view.maxY, own.maxY) - max(view.minY, own.minY)
    return width > 0 && height > 0 && width * height >= 0.7 * own.width * own.height
  }

  /// The chart with the marks of a panel that it shows better; nil without one.
  private func chart(_ chart: Figure, _ plan: FigurePlan, panel: Int) -> PlannedInset? {
    let planner = MarkPlanner(atlas: atlas, sex: sex, figures: [chart], markerRadius: 0)
    var marks: [PlannedMark] = []
    var indices: [Int] = []
    var asks = false
    for (index, mark) in plan.marks.enumerated() where mark.panel == panel {
      let regions = planner.regions(of: mark.site.site, side: mark.site.side, in: chart)
      guard !mark.sideIsNotStated,
        let position = planner.position(of: mark.site, in: regions, chart)
      else { continue }
      asks = asks || chart.opens(for: mark)
      var own = mark
      own.position = position
      own.cluster = nil
      own.regions = regions
      marks.append(own)
      indices.append(index)
    }
    // Somebody who names a chart wants it for whatever it shows.
    guard asks || (choices != nil && !marks.isEmpty) else { return nil }
    return PlannedInset(
      title: words.shortTitle(of: chart), figure: chart, view: view(of: chart, marks),
      panel: panel, source: source(of: indices, plan, chart), choice: .chart(chart.name),
      marks: marks, indices: indices)
  }

  /// The whole chart, or of a front the half that is needed: sections are read as a whole.
  private func view(of chart: Figure, _ marks: [PlannedMark]) -> Rect {
    let box = chart.viewBox
    let sides = Set(marks.map { $0.position.x < 0 })
    let isPaired = marks.allSatisfy { $0.site.side == .left || $0.site.side == .right }
    guard chart.view == .anterior, isPaired, sides.count == 1, let isLeft = sides.first else {
      return box
    }
    // A little over the midline, so that it is seen which half it is.
    return isLeft
      ? Rect(minX: box.minX, minY: box.minY, maxX: box.width * 0.04, maxY: box.maxY)
      : Rect(minX: -box.width * 0.04, minY: box.minY, maxX: box.maxX, maxY: box.maxY)
  }

  /// On the body, around the regions of the marks that the chart is opened for.
  private func source(of indices: [Int], _ plan: FigurePlan, _ chart: Figure) -> Rect {
    let marks = indices.map { plan.marks[$0] }
    let opening = marks.filter(chart.opens)
    let asking = opening.isEmpty ? marks : opening
    let boxes = asking.flatMap { mark in
      mark.regions.map { region in
        // A region may be much larger than what the chart shows of it.
        let own = region.bounds
        let near = Rect(center: mark.position, radius: 45)
        return own.width > 160 || own.height > 160 ? near : own
      } + [Rect(center: mark.position, radius: 24)]
    }
    var source = boxes.dropFirst().reduce(boxes.first ?? chart.viewBox) { $0.union($1) }
      .inset(by: -8)
    // What lies beside the body is no source: labels are there.
    if let body = marks.first.map({ plan.figures[$0.panel].bodyBounds }) {
      source.minX = max(source.minX, body.minX - 4)
      source.maxX = min(source.maxX, body.maxX + 4)
    }
    return source
  }
}

extension Figure {
  /// Whether the chart shows a mark better than the body does.
  fileprivate func opens(for mark: PlannedMark) -> Bool {
    opensFor.contains(mark.site.site.id)
      || mark.site.clock != nil && opensFor.contains(ClockPosition.center)
  }

  /// The same with every site drawn quietly but those of the surface, which cover what lies below.
  var showingEverything: Figure {
    let shown = layers.filter { $0.name != .surface }.flatMap(\.drawings).compactMap(\.site)
    return Figure(
      name: name, title: title, sex: sex, view: view, viewBox: viewBox, layers: layers,
      anchors: anchors, hosts: hosts, context: context.union(shown), opensFor: opensFor)
  }
}
