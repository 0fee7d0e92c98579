import Geometry
import Resolution
import Scene
import Wording

/// The key to everything that is drawn, and to nothing else.
struct LegendDrawing {
  /// One line: a sample and its meaning.
  struct Entry {
    var label: String
    /// Whether the sample takes the whole of the legend's sample column, as vessels do.
    var isWide = false
    /// The sample about a point; the width it takes is the legend's sample column.
    var sample: (Point) -> [SceneItem]
  }

  struct Section {
    var heading: String
    var entries: [Entry]
    /// Where the legend stands in lines; nil for the same entries.
    var entriesInLines: [Entry]?
  }

  let sections: [Section]
  let style: FigureStyle

  init(
    _ plan: FigurePlan, tumours: [Int: VesselTumour], theme: Theme, style: FigureStyle,
    text: TextSetter, words: FigureWords, showsInterior: Bool = true
  ) {
    self.style = style
    let entries = LegendEntries(
      plan, tumours: tumours, theme: theme, style: style, text: text, words: words)
    sections = [
      Section(heading: words(.shapeIsRole), entries: entries.roles),
      Section(heading: words(.countIsNumber), entries: entries.counts),
      Section(
        heading: words(.interiorIsCharacter), entries: showsInterior ? entries.characters : []),
      Section(heading: words(.outlineIsCertainty), entries: entries.certainties),
      Section(heading: words(.formIsForm), entries: entries.forms),
      Section(heading: words(.signIsStatus), entries: entries.statuses),
      Section(
        heading: words(.areaIsDiameter), entries: showsInterior ? entries.nestedSizes : [],
        entriesInLines: entries.plainSizes),
      Section(heading: words(.otherMarks), entries: entries.otherMarks),
    ].filter { !$0.entries.isEmpty }.map {
      Section(
        heading: style.showsLegendHeadings ? $0.heading : "", entries: $0.entries,
        entriesInLines: $0.entriesInLines)
    }
  }

  // MARK: - Size and drawing

  private var sectionGap: Double { style.legendLeading * 0.3 }

  var height: Double {
    sections.reduce(0) {
      let lines = $1.entries.count + ($1.heading.isEmpty ? 0 : 1)
      return $0 + style.legendLeading * Double(lines) + sectionGap
    } - sectionGap + style.labelGap
  }

  /// The widest line, its sample included.
  func width(_ text: TextSetter) -> Double {
    let lines = sections.flatMap { section in
      [section.heading.isEmpty ? 0 : text.width(section.heading, style.legendHeadingFont)]
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
      if !section.heading.isEmpty {
        y += style.legendLeading * 0.5
        items.append(
          text.line(
            section.heading, at: Point(origin.x, y + drop), style.legendHeadingFont,
            theme.mutedText))
        y += style.legendLeading * 0.5
      }
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
