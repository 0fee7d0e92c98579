import Geometry
import Scene

/// The legend in lines across the page, for figures whose columns are needed for labels.
struct LegendStrip {
  private enum Part {
    case heading(String)
    case entry(LegendDrawing.Entry)
  }

  private struct Place {
    var part: Part
    /// From the strip's top left corner to the left end of the part's middle line.
    var offset: Point
  }

  private let places: [Place]
  private let style: FigureStyle
  /// All lines; zero without an entry.
  let height: Double

  /// - Parameter width: the room for each line.
  init(_ sections: [LegendDrawing.Section], width: Double, style: FigureStyle, text: TextSetter) {
    self.style = style
    var places: [Place] = []
    // Where there is height to spare, each heading starts a line and its entries stand beside it.
    let isUpright = style.followsContent || style.height > style.width
    let headings = sections.filter { !$0.heading.isEmpty }
      .map { Self.width(of: .heading($0.heading), style, text) }
    let indent = isUpright ? headings.max() ?? 0 : 0
    var point = Point(0, style.stripLeading / 2)
    for (number, section) in sections.enumerated() {
      if indent > 0, number > 0 { point = Point(0, point.y + style.stripLeading) }
      for (index, entry) in (section.entriesInLines ?? section.entries).enumerated() {
        var parts = [Part.entry(entry)]
        // A heading does not end a line.
        if index == 0, !section.heading.isEmpty { parts.insert(.heading(section.heading), at: 0) }
        let needed = parts.reduce(0) { $0 + Self.width(of: $1, style, text) }
        // The gap at the end needs no room.
        if point.x > indent, point.x + needed - style.numberGap * 2.2 > width {
          point = Point(indent, point.y + style.stripLeading)
        }
        for part in parts {
          places.append(Place(part: part, offset: point))
          point.x += Self.width(of: part, style, text)
          if case .heading = part, indent > 0 { point.x = indent }
        }
      }
    }
    self.places = places
    height = places.isEmpty ? 0 : point.y + style.stripLeading / 2 + style.labelGap
  }

  /// The gap to what follows included.
  private static func width(of part: Part, _ style: FigureStyle, _ text: TextSetter) -> Double {
    switch part {
    case .heading(let words):
      text.width(words, style.legendHeadingFont) + style.numberGap
    case .entry(let entry):
      style.stripSampleWidth(of: entry) + text.width(entry.label, style.legendFont) + style
        .numberGap * 2.2
    }
  }

  /// The strip with its top left corner at `origin`, a rule above it.
  func items(at origin: Point, width: Double, theme: Theme, text: TextSetter) -> [SceneItem] {
    guard !places.isEmpty else { return [] }
    var rule = Path()
    rule.move(to: origin)
    rule.line(to: origin + Point(width, 0))
    let line = StrokeStyle(width: style.frameLine)
    let drop = style.legendSize * 0.35
    let top = origin + Point(0, style.labelGap * 0.6)
    return [.stroke(SceneStroke(path: rule, style: line, paint: .solid(theme.rule)))]
      + places.flatMap { place -> [SceneItem] in
        let point = top + place.offset
        switch place.part {
        case .heading(let words):
          return [
            text.line(
              words, at: point + Point(0, drop), style.legendHeadingFont, theme.mutedText)
          ]
        case .entry(let entry):
          let sample = style.stripSampleWidth(of: entry)
          return entry.sample(point + Point(sample / 2, 0)) + [
            text.line(
              entry.label, at: point + Point(sample, drop), style.legendFont, theme.text)
          ]
        }
      }
  }
}

extension FigureStyle {
  fileprivate var stripLeading: Double { (legendSize * 1.28).rounded() }
  /// As wide as the widest sample and a gap.
  fileprivate func stripSampleWidth(of entry: LegendDrawing.Entry) -> Double {
    (legendSize * (entry.isWide ? 3.6 : 2.5)).rounded()
  }
}
