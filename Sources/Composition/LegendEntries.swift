import CaseModel
import Geometry
import Resolution
import Scene
import Wording

/// The lines of the legend, from what the figure's marks use.
struct LegendEntries {
  let plan: FigurePlan
  /// The marks whose tumour is drawn in a vessel.
  private let growing: [PlannedMark]
  let lesions: [Lesion]
  let scale: MarkerScale
  let theme: Theme
  let style: FigureStyle
  private let text: TextSetter
  let words: FigureWords

  init(
    _ plan: FigurePlan, tumours: [Int: VesselTumour], theme: Theme, style: FigureStyle,
    text: TextSetter, words: FigureWords
  ) {
    self.plan = plan
    growing = tumours.keys.sorted().map { plan.marks[$0] }
    self.theme = theme
    self.style = style
    self.text = text
    self.words = words
    lesions = plan.marks.map(\.lesion.lesion)
    scale = plan.scale
  }

  var roles: [LegendDrawing.Entry] {
    LesionRole.allCases.compactMap { role -> LegendDrawing.Entry? in
      let own = lesions.filter { $0.role == role }
      guard !own.isEmpty else { return nil }
      // Both are drawn alike; they share a line.
      let alike = lesions.contains { $0.role == .metastasis }
      if role == .unstated {
        return alike
          ? nil : entry(words(.lesion), MarkerGlyph(role: role, characters: [.solid]))
      }
      if role == .metastasis, lesions.contains(where: { $0.role == .unstated }) {
        return entry(
          words(.metastasisOrUnstated),
          MarkerGlyph(role: role, characters: [.solid]))
      }
      let name = words(role.phrase)
      let label = own.allSatisfy(\.roleIsProbable) ? words(.probable, name) : name
      return entry(label, MarkerGlyph(role: role, characters: [.solid]))
    }
  }

  var characters: [LegendDrawing.Entry] {
    var entries = LesionCharacter.allCases.compactMap { character -> LegendDrawing.Entry? in
      guard let lesion = lesions.first(where: { $0.characters.contains(character) }) else {
        return nil
      }
      let role = lesion.role == .primary ? plainRole : lesion.role
      return entry(
        words(character.phrase), MarkerGlyph(role: role, characters: [character]))
    }
    if lesions.contains(where: \.characters.isEmpty) {
      entries.append(
        entry(words(.notStated), MarkerGlyph(role: plainRole, characters: [])))
    }
    return entries
  }

  var certainties: [LegendDrawing.Entry] {
    LesionCertainty.allCases.compactMap { certainty in
      let roles = lesions.filter { $0.certainty == certainty }.map(\.role)
      guard let first = roles.first else { return nil }
      let role = roles.contains(plainRole) ? plainRole : first
      return entry(
        words(certainty.phrase), MarkerGlyph(role: role, characters: [], certainty: certainty))
    }
  }

  var otherMarks: [LegendDrawing.Entry] {
    let extensions = growing.compactMap(\.lesion.vascularExtension)
    var entries: [LegendDrawing.Entry] = []
    let isBland = { (mark: PlannedMark) in
      mark.lesion.vascularExtension?.content == .blandThrombus
    }
    let hasBlandBelow = { (mark: PlannedMark) in
      mark.lesion.vascularExtension?.hasBlandThrombusBelow ?? false
    }
    if let role = growing.first(where: { !isBland($0) })?.lesion.lesion.role {
      entries.append(
        .init(
          label: words(.tumourInVein), isWide: true,
          sample: { tumour(at: $0, theme.color(of: role)) }))
    }
    if growing.contains(where: { isBland($0) || hasBlandBelow($0) }) {
      entries.append(
        .init(label: words(.blandThrombus), isWide: true, sample: { blandThrombus(at: $0) }))
    }
    if let index = plan.bridges.keys.min() {
      let role = plan.marks[index].lesion.lesion.role
      entries.append(
        .init(
          label: words(.growthIntoNeighbour), isWide: true,
          sample: { bridge(at: $0, theme.color(of: role), role) }))
    }
    if extensions.contains(where: { $0.occlusion == .complete }) {
      entries.append(
        .init(label: words(.veinOccluded), isWide: true, sample: { bar(at: $0, isBroken: false) }))
    }
    if extensions.contains(where: { $0.occlusion == .partial }) {
      entries.append(
        .init(
          label: words(.veinPartlyOccluded), isWide: true, sample: { bar(at: $0, isBroken: true) }))
    }
    if let shared = plan.markers.first(where: \.isShared) {
      let marker = SharedMarker(of: shared.marks.map { plan.marks[$0] })
      entries.append(
        .init(label: words(.severalFindings)) {
          marker.items(at: $0, radius: sampleRadius * 0.9, theme: theme, style: style, text: text)
        })
    }
    if plan.marks.contains(where: \.sideIsNotStated) {
      entries.append(.init(label: words(.sideNotStated), isWide: true, sample: { bracket(at: $0) }))
    }
    return entries
  }

  // MARK: - Samples

  /// Samples of what every role has are drawn with the one most figures have.
  var plainRole: LesionRole {
    let roles = lesions.map(\.role)
    return [.metastasis, .unstated].first(where: roles.contains)
      ?? roles.first { $0 != .primary } ?? .primary
  }

  func entry(
    _ label: String, _ glyph: MarkerGlyph, scale: Double = 0.92
  ) -> LegendDrawing.Entry {
    let radius = min(style.markerRadius * scale, style.legendSize * 0.52)
    // A tag beside a sample keeps within the samples' column, too.
    let reach = glyph.tagReach(radius: radius, text: text)
    let shift = max(0, reach - style.legendSize * 1.1)
    return LegendDrawing.Entry(label: label, isWide: reach > 0) {
      glyph.items(
        at: $0 - Point(shift, 0), radius: radius, theme: theme, style: style, text: text)
    }
  }

  /// As large as on the bodies, or as a line of the legend holds.
  private var sampleRadius: Double { min(style.markerRadius * 0.92, style.legendSize * 0.52) }

  private func tumour(at p: Point, _ color: Color) -> [SceneItem] {
    let reach = style.legendSampleWidth * 0.31
    var line = Path()
    let unit = style.legendSize / 22
    line.move(to: p + Point(-reach, 3 * unit))
    line.cubic(
      p + Point(-reach * 0.3, 6 * unit), p + Point(0, -5 * unit), to: p + Point(reach, -3 * unit))
    let area = line.expandedTube(startDiameter: 6 * unit, endDiameter: 12 * unit, cap: .round)
    let border = StrokeStyle(width: style.markerLine * 2)
    return [
      .stroke(SceneStroke(path: area, style: border, paint: .solid(theme.markerOutline))),
      .fill(SceneFill(path: area, paint: .solid(color))),
    ]
  }

  private func blandThrombus(at p: Point) -> [SceneItem] {
    let reach = Point(style.legendSampleWidth * 0.36, 0)
    var line = Path()
    line.move(to: p - reach)
    line.line(to: p + reach)
    return VesselFilling.bland.items(
      along: line, areas: [line.expandedTube(startDiameter: 10, endDiameter: 10, cap: .round)],
      diameter: 10, color: theme.halo, theme: theme, line: style.markerLine)
  }

  private func bridge(at p: Point, _ color: Color, _ role: LesionRole) -> [SceneItem] {
    let reach = style.legendSampleWidth * 0.3
    var line = Path()
    line.move(to: p - Point(reach, 0))
    line.line(to: p + Point(reach, 0))
    let radius = style.markerRadius * 0.7
    let area = line.expandedTube(
      startDiameter: radius * 1.5, endDiameter: radius * 0.6, cap: .round)
    let border = StrokeStyle(width: style.markerLine * 2)
    return [
      .stroke(SceneStroke(path: area, style: border, paint: .solid(theme.markerOutline))),
      .fill(SceneFill(path: area, paint: .solid(color))),
    ]
      + MarkerGlyph(role: role).items(
        at: p - Point(reach, 0), radius: radius, theme: theme, style: style, text: text)
  }

  private func bar(at p: Point, isBroken: Bool) -> [SceneItem] {
    let reach = Point(style.legendSampleWidth * 0.3, 0)
    let bar = Path.bar(from: p - reach, to: p + reach, isBroken: isBroken)
    let stroke = StrokeStyle(width: style.occlusionLine, cap: .butt)
    return [.stroke(SceneStroke(path: bar, style: stroke, paint: .solid(theme.markerOutline)))]
  }

  private func bracket(at p: Point) -> [SceneItem] {
    SideNotStatedMark(
      center: p, reach: style.legendSampleWidth * 0.36, gap: style.legendSize * 0.18
    )
    .items(theme: theme, style: style, text: text, size: style.legendSize * 0.8)
  }
}
