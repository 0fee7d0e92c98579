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
    var hasNumbers: Bool
  }

  private struct Planned {
    var plan: FigurePlan
    var tumours: [Int: VesselTumour]
    var footnoteLines: Int
  }

  init(_ composer: FigureComposer, _ resolved: ResolvedCase, sex: Sex, figures: [Figure]) {
    self.composer = composer
    self.resolved = resolved
    self.sex = sex
    self.figures = figures
    text = TextSetter(fonts: composer.fonts)
  }

  /// Leaders over other markers for each label, beyond which findings share labels.
  private static let acceptedStrikes = 0.1
  /// The most labels with leaders of their own that a view can hold and still be read.
  private static let mostLabels = 30

  /// The first trial of the ladder that fits the page and reads well; the last one, which leaves out
  /// what it must and says so, when none does.
  mutating func page() -> PageComposer {
    var trials = LabellingTrial.ladder(least: composer.style.leastTextScale)[...]
    while let trial = trials.popFirst() {
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
      && Double(report.strikes) <= Self.acceptedStrikes * Double(page.groups.count)
  }

  private mutating func page(_ trial: LabellingTrial) -> PageComposer {
    var style = composer.style.withText(scaledBy: trial.textScale)
    style.bodyHeight *= trial.bodyScale
    let wanted = style.bodyHeight / 1000
    let page = page(style, trial.labelling, scale: wanted)
    // Bodies that had to give way to text are smaller, and their markers need more of them.
    return page.grid.scale < wanted
      ? self.page(style, trial.labelling, scale: page.grid.scale) : page
  }

  /// - Parameter scale: scene units for one user unit, from which markers know how large they are.
  private mutating func page(_ style: FigureStyle, _ labelling: Labelling, scale: Double)
    -> PageComposer
  {
    let planned = planned(style, labelling, scale)
    var style = style
    style.footnoteLines = planned.footnoteLines
    return PageComposer(
      plan: planned.plan, theme: composer.theme, style: style, text: text, labelling: labelling,
      tumours: planned.tumours)
  }

  private mutating func planned(_ style: FigureStyle, _ labelling: Labelling, _ scale: Double)
    -> Planned
  {
    // In steps of a hundredth: text of another size moves the bodies by less, and markers a little
    // smaller than planned for are none the worse.
    let full = composer.style.bodyHeight / 1000
    let step = scale >= full ? full : (scale / full * 100).rounded(.down) / 100 * full
    let key = PlanKey(scale: step, hasNumbers: labelling.numbersMarkers)
    if let known = plans[key] { return known }
    let planner = MarkPlanner(
      atlas: composer.atlas, sex: sex, figures: figures, markerRadius: style.markerRadius / step)
    var plan = planner.plan(resolved)
    for index in plan.marks.indices {
      plan.marks[index].organ = plan.marks[index].site.site.parent.flatMap(composer.atlas.site)
    }
    let footnote = FigureText(resolved, plan: plan, sex: sex).footnote
    let lines = text.wrapped(footnote, width: style.textWidth, style.footnoteFont).count
    let planned = Planned(plan: plan, tumours: plan.tumours, footnoteLines: max(1, lines))
    plans[key] = planned
    return planned
  }
}
