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
    var footnoteSize: Double
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
    text = TextSetter(
      fonts: composer.fonts, language: words.language,
      lexicon: Lexicon(hyphenated: words.hyphenatedNames, terms: words.terms))
  }

  /// Leaders over other markers for each label, beyond which findings share labels.
  private static let acceptedStrikes = 0.05
  /// The same for labels that speak of several: more would send them into a table. Crowds have more, and
  /// still read better beside the body than in a table.
  private static let acceptedStrikesOfGroups = 0.1
  private static let acceptedStrikesOfCrowds = 0.22
  /// From how many markers on a view is a crowd.
  private static let crowd = 31
  /// As many labels would be a poor table.
  private static let fewLabels = 12
  /// The most leaders over other markers for each of a few labels, before a table is the better choice.
  private static let acceptedStrikesOfFew = 0.34
  /// How much shorter leaders have to be to move the legend from its column.
  private static let lengthThatTellsPages = 0.8
  /// How much of a marker others may cover in a table, beyond which text gives way to larger bodies.
  private static let acceptedCover = 0.45
  /// The most labels with leaders of their own that a view can hold and still be read.
  private static let mostLabels = 30

  /// The first trial of the ladder that fits the page and reads well; the last one, which leaves out
  /// what it must and says so, when none does.
  mutating func page() -> PageComposer {
    if let page = pageWithInsets() { return page }
    var trials = LabellingTrial.ladder(
      least: composer.style.leastTextScale, smallest: composer.style.smallestTextScale)[...]
    var few: PageComposer?
    while let trial = trials.popFirst() {
      if trial.labelling.isTable, let few { return few }
      // Whether text finds room depends on the places of markers very little: one plan will do to see
      // which trials are worth one of their own.
      guard trials.isEmpty || isPromising(draft(trial)) else { continue }
      let page = page(trial)
      if trials.isEmpty { return page }
      if isAccepted(page) { return pageOfLargerText(than: page, trial) ?? page }
      if few == nil, isReadable(page) { few = page }
    }
    return page(LabellingTrial(labelling: .tableBySite, textScale: 1))
  }

  /// The first trial with a label for each marker, in text of its full size, that has room for all insets.
  private mutating func pageWithInsets() -> PageComposer? {
    for isStrip in [false, true] {
      let trial = LabellingTrial(labelling: .labels, textScale: 1, hasLegendStrip: isStrip)
      guard isPromising(draft(trial)) else { continue }
      let page = page(trial)
      if page.plan.insets.isEmpty { return nil }
      if isAccepted(page), page.insets.count == page.plan.insets.count { return page }
    }
    return nil
  }

  /// Where text had to give way to the legend's column, the page on which the legend stands across and
  /// text does not, when its leaders are much shorter.
  private mutating func pageOfLargerText(than page: PageComposer, _ trial: LabellingTrial)
    -> PageComposer?
  {
    guard trial.labelling == .labels, !trial.hasLegendStrip, trial.textScale < 1 else { return nil }
    let strip = LabellingTrial(labelling: .labels, textScale: 1, hasLegendStrip: true)
    guard isPromising(draft(strip)) else { return nil }
    let other = self.page(strip)
    let isShorter =
      other.layout.report.totalLength
      < page.layout.report.totalLength * Self.lengthThatTellsPages
    return isShorter && isAccepted(other) ? other : nil
  }

  private func isPromising(_ draft: PageComposer) -> Bool {
    guard draft.hasRoom, !draft.labelling.isTable else { return draft.hasRoom }
    let labels = Dictionary(grouping: draft.groups) { draft.plan.marks[$0.marks[0]].panel }
    return labels.values.allSatisfy { $0.count <= Self.mostLabels }
  }

  /// Whether the labels of a few findings lie well enough to go before a table of so few rows: some of
  /// their leaders pass over other markers, whose numbers tell which is meant.
  private func isReadable(_ page: PageComposer) -> Bool {
    let report = page.layout.report
    guard page.fits, report.crossings == 0, page.groups.count <= Self.fewLabels,
      page.labelling.numbersMarkers
    else { return false }
    return Double(report.strikes + report.obstaclesStruck)
      <= Self.acceptedStrikesOfFew * Double(page.groups.count)
  }

  private func isAccepted(_ page: PageComposer) -> Bool {
    let report = page.layout.report
    guard page.fits, report.crossings == 0 else { return false }
    if page.labelling.isTable { return page.plan.mostCovered <= Self.acceptedCover }
    // Without numbers findings cannot share a marker.
    guard page.plan.hasClearMarkers || page.labelling.numbersMarkers else { return false }
    let isCrowd = Dictionary(grouping: page.plan.marks, by: \.panel).values.contains {
      $0.count >= Self.crowd
    }
    let share =
      !page.labelling.numbersMarkers
      ? Self.acceptedStrikes
      : isCrowd ? Self.acceptedStrikesOfCrowds : Self.acceptedStrikesOfGroups
    return Double(report.strikes + report.obstaclesStruck)
      <= max(page.labelling.numbersMarkers ? 1 : 0, share * Double(page.groups.count))
  }

  private func style(_ trial: LabellingTrial) -> FigureStyle {
    var style = composer.style
    if trial.isBelowFloor { style.textFloor = min(style.textFloor, FigureStyle.smallestText) }
    style = style.withText(scaledBy: trial.textScale)
    style.bodyHeight *= trial.bodyScale
    if let detail = trial.detail { style.detail = style.detail.atMost(detail) }
    if trial.labelling == .byRegion { style.labelSize = style.detailSize * 1.1 }
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
    style.footnoteSize = planned.footnoteSize
    style.headerHeight = planned.headerHeight
    style.markerRadius = planned.markerRadius
    return PageComposer(
      plan: planned.plan, theme: composer.theme, style: style, text: text, words: words,
      labelling: trial.labelling, hasLegendStrip: trial.hasLegendStrip, tumours: planned.tumours,
      isDraft: isDraft)
  }

  private var fullScale: Double { composer.style.bodyHeight / 1000 }

  /// How small markers may become, as a share of the style's, before findings share one.
  private static let markerScales = [1, 0.85, 0.7]

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
    let parts = BodyPart.parts(of: best.plan, composer.atlas)
    for index in best.plan.marks.indices {
      best.plan.marks[index].part = parts[index]
      best.plan.marks[index].organ = best.plan.marks[index].site.site.parent
        .flatMap(composer.atlas.site)
    }
    best.tumours = best.plan.tumours
    best.plan.insets = InsetPlanner(
      atlas: composer.atlas, sex: sex, words: words, choices: composer.insets
    )
    .insets(for: best.plan, tumours: best.tumours)
    plans[key] = best
    return best
  }

  /// The radius of a disc that holds the longest number in letters of that size.
  private var leastNumberedRadius: Double {
    let longest = resolved.lesions.map { words.key($0.number) }.max { $0.count < $1.count } ?? ""
    let font = TextSetter.Font(size: FigureStyle.smallestText, weight: .bold)
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
    let around = FigureText(
      resolved, plan: plan, sex: sex, words: words, footnote: style.footnote)
    let footnote = fitted(footnote: around.footnote, style)
    plan.mostCovered = planner.covers(plan).max() ?? 0
    return Planned(
      plan: plan, markerRadius: radius, tumours: [:], footnoteLines: footnote.lines,
      footnoteSize: footnote.size,
      headerHeight: FigureHeader(around, style: style, text: text).height)
  }

  /// The most of a page that its footnote takes before its letters become smaller.
  private static let footnoteShare = 0.1

  /// The em size of the footnote and how many lines it takes: much to say makes it smaller, down to five
  /// points.
  private func fitted(footnote: String, _ style: FigureStyle) -> (size: Double, lines: Int) {
    var style = style
    let full = style.footnoteSize
    var lines = 0
    for share in [1, 0.9, 0.8, 0.7, 0.6, 0.5] {
      let size = max(full * share, min(full, FigureStyle.smallestText))
      if share < 1, size >= style.footnoteSize { break }
      style.footnoteSize = size
      lines = text.wrapped(footnote, width: style.textWidth, style.footnoteFont).count
      let height = Double(lines) * style.footnoteSize * style.footnoteLeading
      if height <= Self.footnoteShare * style.height { break }
    }
    return (style.footnoteSize, lines)
  }
}
