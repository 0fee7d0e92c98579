import BodyAtlas
import LabelLayout
import Resolution

/// Finds the way of naming the findings that fits the page.
struct FigureLayout {
  private let composer: FigureComposer
  private let resolved: ResolvedCase
  private let sex: Sex
  private let figures: [Figure]
  private let text: TextSetter
  /// Plans that were made, by the scale of the bodies.
  private var plans: [PlanKey: Planned] = [:]

  private struct PlanKey: Hashable {
    var scale: Double
    var isTable: Bool
  }

  private struct Planned {
    var plan: FigurePlan
    var tumours: [Int: VesselTumour]
    var footnoteLines: Int
    var headerHeight: Double
  }

  init(_ composer: FigureComposer, _ resolved: ResolvedCase, sex: Sex, figures: [Figure]) {
    self.composer = composer
    self.resolved = resolved
    self.sex = sex
    self.figures = figures
    text = TextSetter(fonts: composer.fonts)
  }

  /// Leaders over other markers for each label, beyond which findings share labels.
  private static let acceptedStrikes = 0.05
  /// The most labels with leaders of their own that a view can hold and still be read.
  private static let mostLabels = 30

  /// The first trial of the ladder that fits the page and reads well; the last one, which leaves out
  /// what it must and says so, when none does.
  mutating func page() -> PageComposer {
    var trials = LabellingTrial.ladder(least: composer.style.leastTextScale)[...]
    while let trial = trials.popFirst() {
      // Whether text finds room depends on the places of markers very little: one plan will do to see
      // which trials are worth one of their own.
      guard trials.isEmpty || draft(trial).hasRoom else { continue }
      let page = page(trial)
      if trials.isEmpty || isAccepted(page) { return page }
    }
    return page(LabellingTrial(labelling: .tableBySite, textScale: 1))
  }

  private func isAccepted(_ page: PageComposer) -> Bool {
    let report = page.layout.report
    guard page.fits, report.crossings == 0 else { return false }
    if page.labelling.isTable { return true }
    let labels = Dictionary(grouping: page.groups) { page.plan.marks[$0.marks[0]].panel }
    return labels.values.allSatisfy { $0.count <= Self.mostLabels }
      && Double(report.strikes + report.obstaclesStruck) <= Self.acceptedStrikes
        * Double(page.groups.count)
  }

  private func style(_ trial: LabellingTrial) -> FigureStyle {
    var style = composer.style.withText(scaledBy: trial.textScale)
    style.bodyHeight *= trial.bodyScale
    if trial.labelling.isTable {
      // A table is read line by line: its places need not stand out as labels do.
      style.labelSize = style.detailSize
      style.numberSize = style.detailSize
      style.markerRadius *= 0.9
    }
    if trial.labelling.numbersMarkers {
      style.markerRadius = max(style.markerRadius, Self.leastRadius(upTo: resolved.lesions.count))
    }
    return style
  }

  /// Of a marker whose number is set in five points.
  private static func leastRadius(upTo number: Int) -> Double {
    number < 10 ? 7.8 : number < 100 ? 8.6 : 12.8
  }

  private mutating func draft(_ trial: LabellingTrial) -> PageComposer {
    page(style(trial), trial, planned(composer.style, isTable: false, fullScale), isDraft: true)
  }

  private mutating func page(_ trial: LabellingTrial) -> PageComposer {
    // Bodies that have to give way to text are smaller, and their markers need more of them.
    let scale = draft(trial).grid.scale
    let style = style(trial)
    return page(style, trial, planned(style, isTable: trial.labelling.isTable, scale))
  }

  private func page(
    _ style: FigureStyle, _ trial: LabellingTrial, _ planned: Planned, isDraft: Bool = false
  ) -> PageComposer {
    var style = style
    style.footnoteLines = planned.footnoteLines
    style.headerHeight = planned.headerHeight
    return PageComposer(
      plan: planned.plan, theme: composer.theme, style: style, text: text,
      labelling: trial.labelling, hasLegendStrip: trial.hasLegendStrip, tumours: planned.tumours,
      isDraft: isDraft)
  }

  private var fullScale: Double { composer.style.bodyHeight / 1000 }

  /// - Parameter scale: scene units for one user unit, from which markers know how large they are.
  private mutating func planned(_ style: FigureStyle, isTable: Bool, _ scale: Double) -> Planned {
    // In steps of a fiftieth: markers that are a little smaller than planned for are none the worse.
    let step =
      scale >= fullScale ? fullScale : (scale / fullScale * 50).rounded(.down) / 50 * fullScale
    let key = PlanKey(scale: step, isTable: isTable)
    if let known = plans[key] { return known }
    let planner = MarkPlanner(
      atlas: composer.atlas, sex: sex, figures: figures,
      markerRadius: style.markerRadius / max(step, 1e-3))
    var plan = planner.plan(resolved)
    for index in plan.marks.indices {
      plan.marks[index].organ = plan.marks[index].site.site.parent.flatMap(composer.atlas.site)
    }
    let words = FigureText(resolved, plan: plan, sex: sex, footnote: style.footnote)
    let lines = text.wrapped(words.footnote, width: style.textWidth, style.footnoteFont).count
    let planned = Planned(
      plan: plan, tumours: plan.tumours, footnoteLines: lines,
      headerHeight: FigureHeader(words, style: style, text: text).height)
    plans[key] = planned
    return planned
  }
}
