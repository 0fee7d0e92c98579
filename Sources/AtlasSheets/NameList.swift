import BodyAtlas
import Composition
import Geometry
import Scene

/// The numbered names beside a figure: number, name, sides, id.
struct NameList {
  var plan: SitesPlan
  var style: SheetStyle
  var theme: Theme
  var text: TextSetter

  private let gap = 10.0

  private var entries: [SheetEntry] { plan.entries }
  private var numberWidth: Double { text.width("00", style.numberFont) }
  private var sideWidth: Double { text.width("L only", style.idFont) }
  private var nameWidth: Double {
    entries.map { text.width($0.site.name, style.nameFont) }.max() ?? 0
  }
  private var idWidth: Double {
    entries.map { text.width($0.site.id, style.idFont) }.max() ?? 0
  }

  var width: Double { numberWidth + nameWidth + sideWidth + idWidth + gap * 3 }

  /// The list with its top left corner at `origin`.
  func items(at origin: Point) -> [SceneItem] {
    let nameX = origin.x + numberWidth + gap
    let sideX = nameX + nameWidth + gap
    let idX = sideX + sideWidth + gap
    return entries.enumerated().flatMap { index, entry -> [SceneItem] in
      let y = origin.y + (Double(index) + 0.75) * style.rowHeight
      let number = Point(origin.x + numberWidth, y)
      let isLone = isLone(entry)
      return [
        text.line("\(index + 1)", at: number, style.numberFont, SheetStyle.dotColor, .right),
        text.line(entry.site.name, at: Point(nameX, y), style.nameFont, theme.text),
        text.line(
          entry.sides + (isLone ? " only" : ""), at: Point(sideX, y), style.idFont,
          isLone ? SheetStyle.dotColor : theme.secondText),
        text.line(entry.site.id, at: Point(idX, y), style.idFont, theme.mutedText),
      ]
    }
  }

  /// Whether a pair is shown on one side only, where both could be seen.
  private func isLone(_ entry: SheetEntry) -> Bool {
    let shows = Set(plan.figures.compactMap(\.view))
    let showsBoth =
      shows.contains(.anterior) || shows.contains(.posterior)
      || shows.isSuperset(of: [.leftLateral, .rightLateral])
    let isInset = plan.figures.contains(where: \.isInset)
    return showsBoth && !isInset && entry.site.isPaired && entry.sides.count == 1
  }
}
