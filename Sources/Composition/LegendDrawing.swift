import CaseModel
import Geometry
import Resolution
import Scene

/// The key to everything that is drawn, and to nothing else.
struct LegendDrawing {
  /// One line: a sample and its meaning.
  struct Entry {
    var label: String
    /// The sample about a point; the width it takes is the legend's sample column.
    var sample: (Point) -> [SceneItem]
  }

  struct Section {
    var heading: String
    var entries: [Entry]
  }

  var sections: [Section]
  var style: FigureStyle

  init(_ plan: FigurePlan, theme: Theme, style: FigureStyle, text: TextSetter) {
    self.style = style
    let lesions = plan.marks.map(\.lesion.lesion)
    let radius = style.markerRadius * 0.92
    let glyph = { (glyph: MarkerGlyph) in
      { (p: Point) in glyph.items(at: p, radius: radius, theme: theme, style: style) }
    }
    let plainRole = lesions.map(\.role).first { $0 != .primary } ?? .primary

    var roles = LesionRole.allCases.filter { role in lesions.contains { $0.role == role } }
      .map { role in
        let isProbable = lesions.filter { $0.role == role }.allSatisfy(\.roleIsProbable)
        return Entry(
          label: role.rawValue + (isProbable ? " (probable)" : ""),
          sample: glyph(MarkerGlyph(role: role, characters: [.solid], certainty: nil)))
      }
    if let several = lesions.first(where: { $0.count != .one }) {
      roles.append(
        Entry(
          label: "several (not a count)",
          sample: glyph(
            MarkerGlyph(role: several.role, characters: [.solid], certainty: nil, isCluster: true)))
      )
    }

    var characters = LesionCharacter.allCases.filter { character in
      lesions.contains { $0.characters.contains(character) }
    }.map { character in
      let role = lesions.first { $0.characters.contains(character) }?.role ?? plainRole
      return Entry(
        label: character.rawValue,
        sample: glyph(
          MarkerGlyph(
            role: role == .primary ? plainRole : role, characters: [character], certainty: nil)))
    }
    if lesions.contains(where: \.characters.isEmpty) {
      characters.append(
        Entry(
          label: "not stated",
          sample: glyph(MarkerGlyph(role: plainRole, characters: [], certainty: nil))))
    }

    let certainties = LesionCertainty.allCases.filter { certainty in
      lesions.contains { $0.certainty == certainty }
    }.map { certainty in
      Entry(
        label: Self.words(for: certainty),
        sample: glyph(MarkerGlyph(role: plainRole, characters: [], certainty: certainty)))
    }

    var others: [Entry] = []
    let extensions = plan.marks.compactMap(\.lesion.vascularExtension)
    if !extensions.isEmpty {
      others.append(
        Entry(label: "tumour within a vein", sample: { Self.tumourSample($0, theme, style) }))
    }
    if extensions.contains(where: { $0.occlusion == .complete }) {
      others.append(
        Entry(label: "vein occluded", sample: { Self.barSample($0, theme, style) }))
    }
    if plan.marks.contains(where: \.sideIsNotStated) {
      others.append(
        Entry(
          label: "side not stated",
          sample: {
            SideNotStatedMark(center: $0, reach: style.legendSampleWidth * 0.5 - 6, gap: 4).items(
              theme: theme, style: style, text: text, size: style.legendSize * 0.8)
          }))
    }

    sections = [
      Section(heading: "Shape: role", entries: roles),
      Section(heading: "Interior: character", entries: characters),
      Section(heading: "Outline: how it is known", entries: certainties),
      Section(heading: "Other marks", entries: others),
    ].filter { !$0.entries.isEmpty }
  }

  private static func words(for certainty: LesionCertainty) -> String {
    switch certainty {
    case .proven: "biopsied"
    case .imaging: "imaging"
    case .clinical: "examination only"
    case .suspected: "suspected"
    }
  }

  private static func tumourSample(_ p: Point, _ theme: Theme, _ style: FigureStyle) -> [SceneItem]
  {
    let reach = style.legendSampleWidth * 0.38
    var line = Path()
    line.move(to: p + Point(-reach, 3))
    line.cubic(p + Point(-reach * 0.3, 6), p + Point(0, -5), to: p + Point(reach, -3))
    let area = line.expandedTube(startDiameter: 6, endDiameter: 12, cap: .round)
    let border = StrokeStyle(width: style.markerLine * 2)
    return [
      .stroke(SceneStroke(path: area, style: border, paint: .solid(theme.markerOutline))),
      .fill(SceneFill(path: area, paint: .solid(theme.color(of: .metastasis)))),
    ]
  }

  private static func barSample(_ p: Point, _ theme: Theme, _ style: FigureStyle) -> [SceneItem] {
    var bar = Path()
    bar.move(to: p - Point(style.legendSampleWidth * 0.3, 0))
    bar.line(to: p + Point(style.legendSampleWidth * 0.3, 0))
    let stroke = StrokeStyle(width: style.occlusionLine, cap: .butt)
    return [.stroke(SceneStroke(path: bar, style: stroke, paint: .solid(theme.markerOutline)))]
  }

  // MARK: - Size and drawing

  private var sectionGap: Double { style.legendLeading * 0.3 }

  var height: Double {
    sections.reduce(0) { $0 + style.legendLeading * Double($1.entries.count + 1) + sectionGap }
      - sectionGap + style.labelGap
  }

  /// The widest line, its sample included.
  func width(_ text: TextSetter) -> Double {
    let lines = sections.flatMap { section in
      [text.width(section.heading, style.legendHeadingFont)]
        + section.entries.map {
          style.legendSampleWidth + style.numberGap + text.width($0.label, style.legendFont)
        }
    }
    return lines.max() ?? 0
  }

  /// The legend with its top left corner at `origin`, a rule above it.
  func items(at origin: Point, width: Double, theme: Theme, text: TextSetter) -> [SceneItem] {
    var rule = Path()
    rule.move(to: origin)
    rule.line(to: origin + Point(width, 0))
    var items: [SceneItem] = [
      .stroke(
        SceneStroke(
          path: rule, style: StrokeStyle(width: style.frameLine), paint: .solid(theme.rule)))
    ]
    var y = origin.y + style.labelGap
    let drop = style.legendSize * 0.35
    for section in sections {
      y += style.legendLeading * 0.5
      items.append(
        text.line(
          section.heading, at: Point(origin.x, y + drop), style.legendHeadingFont, theme.mutedText))
      y += style.legendLeading * 0.5
      for entry in section.entries {
        y += style.legendLeading * 0.5
        items += entry.sample(Point(origin.x + style.legendSampleWidth / 2, y))
        let edge = origin.x + style.legendSampleWidth + style.numberGap
        items.append(
          text.line(entry.label, at: Point(edge, y + drop), style.legendFont, theme.text))
        y += style.legendLeading * 0.5
      }
      y += sectionGap
    }
    return items
  }
}

extension FigureStyle {
  /// The column of samples in the legend.
  var legendSampleWidth: Double { (legendSize * 2.7).rounded() }
}
