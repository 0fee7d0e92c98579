import BodyAtlas
import LabelLayout
import Resolution
import Typography
import Wording

/// Finds the way of naming the findings that fits the page.
struct FigureLayout {
  private let composer: FigureComposer
  private let resolved: ResolvedCase
  private let sex: Sex
  private let figures: [Figure]
  private let text: TextSetter
  private let words: FigureWords
  /// Plans that were made, by the scale of the bodies.
  private var plans: [PlanKey: Planned] = [:]

  private struct PlanKey: Hashable {
    var scale: Double
    var numbersMarkers: Bool
  }

  private struct Planned {
    var plan: FigurePlan
    /// Of a single disc, in scene units.
    var markerRadius: Double
    var tumours: [Int: VesselTumour]
    var footnoteLines: Int
    var headerHeight: Double
  }

  init(
    _ composer: FigureComposer, _ resolved: ResolvedCase, sex: Sex, figures: [Figure],
    words: FigureWords
  ) {
    self.composer = composer
    self.resolved = resolved
    self.sex = sex
    self.figures = figures
    self.words = words
    text = TextSetter(fonts: composer.fonts, language: words.language)
  }

  /// Leaders over other markers for each label, beyond which findings share labels.
  private static let acceptedStrikes = 0.05
  /// The most labels with leaders of their own that a view can hold and still be read.
  private static let mostLabels = 30

  /// The first trial of the ladder that fits the page and reads well; the last one, which leaves out
  /// what it must and says so, when none does.
  mutating func page() -> PageComposer {
    if let page = pageWithInsets() { return page }
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

  /// The first trial with a label for each marker, in text of its full size, that has room for all insets.
  private mutating func pageWithInsets() -> PageComposer? {
    for isStrip in [false, true] {
      let trial = LabellingTrial(labelling: .labels, textScale: 1, hasLegendStrip: isStrip)
      guard draft(trial).hasRoom else { continue }
      let page = page(trial)
      if page.plan.insets.isEmpty { return nil }
      if isAccepted(page), page.insets.count == page.plan.insets.count { return page }
    }
    return nil
  }

  private func isAccepted(_ page: PageComposer) -> Bool {
    let report = page.layout.report
    guard page.fits, report.crossings == 0 else { return false }
    if page.labelling.isTable { return true }
    // Without numbers findings cannot share a marker.
    guard page.plan.hasClearMarkers || page.labelling.numbersMarkers else { return false }
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
    }
    return style
  }

  private mutating func draft(_ trial: LabellingTrial) -> PageComposer {
    page(style(trial), trial, planned(composer.style, trial.labelling, fullScale), isDraft: true)
  }

  private mutating func page(_ trial: LabellingTrial) -> PageComposer {
    // Bodies that have to give way to text are smaller, and their markers need more of them.
    let scale = draft(trial).grid.scale
    let style = style(trial)
    return page(style, trial, planned(style, trial.labelling, scale))
  }

  private func page(
    _ style: FigureStyle, _ trial: LabellingTrial, _ planned: Planned, isDraft: Bool = false
  ) -> PageComposer {
    var style = style
    style.footnoteLines = planned.footnoteLines
    style.headerHeight = planned.headerHeight
    style.markerRadius = planned.markerRadius
    return PageComposer(
      plan: planned.plan, theme: composer.theme, style: style, text: text, words: words,
      labelling: trial.labelling, hasLegendStrip: trial.hasLegendStrip, tumours: planned.tumours,
      isDraft: isDraft)
  }

  private var fullScale: Double { composer.style.bodyHeight / 1000 }

  /// How small markers may become, as a share of the style's, before findings share one.
  private static let markerScales = [1, 0.85]

  /// As large as the style has them, or smaller in steps until none covers much of another; with numbers
  /// on them never too small for those. Where the smallest still cover each other, numbered findings of
  /// one place share a marker.
  ///
  /// - Parameter scale: scene units for one user unit, from which markers know how large they are.
  private mutating func planned(
    _ style: FigureStyle, _ labelling: Labelling, _ scale: Double
  ) -> Planned {
    // In steps of a fiftieth: markers that are a little smaller than planned for are none the worse.
    let step =
      scale >= fullScale ? fullScale : (scale / fullScale * 50).rounded(.down) / 50 * fullScale
    let key = PlanKey(scale: step, numbersMarkers: labelling.numbersMarkers)
    if let known = plans[key] { return known }
    let least = labelling.numbersMarkers ? leastNumberedRadius : 0
    var radii: [Double] = []
    for share in Self.markerScales {
      let radius = max(least, composer.style.markerRadius * share)
      if radii.last != radius { radii.append(radius) }
    }
    var best = attempt(radii[0], style, step, labelling, shares: false)
    for radius in radii.dropFirst() where !best.plan.hasClearMarkers {
      best = attempt(radius, style, step, labelling, shares: false)
    }
    if !best.plan.hasClearMarkers, labelling.numbersMarkers {
      best = attempt(radii[radii.count - 1], style, step, labelling, shares: true)
    }
    best.tumours = best.plan.tumours
    best.plan.insets = InsetPlanner(atlas: composer.atlas, sex: sex, words: words)
      .insets(for: best.plan, tumours: best.tumours)
    plans[key] = best
    return best
  }

  /// Of numbers on markers: five points.
  private static let leastNumberSize = 5 * FigureStyle.unitsPerInch / 72

  /// The radius of a disc that holds the longest number in letters of that size.
  private var leastNumberedRadius: Double {
    let longest = resolved.lesions.map { String($0.number) }.max { $0.count < $1.count } ?? ""
    let font = TextSetter.Font(size: Self.leastNumberSize, weight: .bold)
    return max(
      text.width(longest, font) / FigureStyle.numberWidthOnMarker, font.size / 1.3)
  }

  private func attempt(
    _ radius: Double, _ style: FigureStyle, _ scale: Double, _ labelling: Labelling, shares: Bool
  ) -> Planned {
    var planner = MarkPlanner(
      atlas: composer.atlas, sex: sex, figures: figures, markerRadius: radius / max(scale, 1e-3),
      sharesMarkers: shares)
    planner.hasNumbers = labelling.numbersMarkers
    if !planner.hasNumbers {
      var sized = style
      sized.markerRadius = radius
      planner.scale = MarkerScale(resolved.lesions.map(\.lesion), style: sized)
    }
    var plan = planner.plan(resolved)
    for index in plan.marks.indices {
      plan.marks[index].organ = plan.marks[index].site.site.parent.flatMap(composer.atlas.site)
    }
    let around = FigureText(
      resolved, plan: plan, sex: sex, words: words, footnote: style.footnote)
    let lines = text.wrapped(around.footnote, width: style.textWidth, style.footnoteFont).count
    plan.hasClearMarkers = planner.covers(plan).allSatisfy { $0 <= MarkPlanner.acceptedCover }
    return Planned(
      plan: plan, markerRadius: radius, tumours: [:], footnoteLines: lines,
      headerHeight: FigureHeader(around, style: style, text: text).height)
  }
}
