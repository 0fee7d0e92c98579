package import BodyAtlas
import CaseModel
import Geometry
import LabelLayout
package import Resolution
import Scene
package import Typography
import Wording

/// Turns a resolved case into a scene: bodies, markers, labels, legend, title.
package struct FigureComposer {
  /// Where the bodies come from.
  package var atlas: Atlas
  /// The fonts of all text.
  package var fonts: FontLibrary
  /// Every colour.
  package var theme: Theme
  /// Every size, before text gives way to a case with much to say.
  package var style: FigureStyle
  /// The views shown, from left to right.
  package var views: [BodyView]

  /// A composer of figures from one atlas in one look.
  package init(
    atlas: Atlas, fonts: FontLibrary, theme: Theme, style: FigureStyle,
    views: [BodyView] = [.anterior, .posterior]
  ) {
    self.atlas = atlas
    self.fonts = fonts
    self.theme = theme
    self.style = style
    self.views = views
  }

  /// The figure of a case. The same case gives the same scene.
  package func compose(_ resolved: ResolvedCase) throws(CompositionError) -> ComposedFigure {
    let sex: Sex = resolved.source.patient.sex == .male ? .male : .female
    let figures = try loadFigures(sex)
    var (plan, page) = layOut(resolved, sex, figures, style, scale: style.bodyHeight / 1000)
    // Bodies that had to give way to text are smaller, and their markers need more of them.
    if page.grid.scale < style.bodyHeight / 1000 {
      (plan, page) = layOut(resolved, sex, figures, style, scale: page.grid.scale)
    }
    // Smaller text for a figure with much to say; below this it would not be read.
    for factor in [0.92, 0.85, 0.78, 0.7] where page.layout.report.overfullColumns > 0 {
      let smaller = style.withText(scaledBy: factor)
      (plan, page) = layOut(resolved, sex, figures, smaller, scale: page.grid.scale)
    }
    let caption = FigureText(resolved, plan: plan, sex: sex)
    var scene = Scene(
      width: style.width, height: style.height, pixelsPerInch: FigureStyle.unitsPerInch,
      background: theme.ground, title: caption.title, summary: "", subject: caption.subject,
      findings: page.findings(), items: page.items(caption))
    scene.summary = TextAlternative(of: scene).long
    return ComposedFigure(
      scene: scene, findings: resolved.lesions.count, undrawn: plan.undrawn,
      standIns: plan.marks.compactMap { mark in
        mark.standIn.map {
          .init(number: mark.lesion.number, name: mark.site.site.name, drawnAt: $0.name)
        }
      },
      labelling: "labels", layout: page.layout.report)
  }

  /// - Parameter scale: scene units for one user unit, from which markers know how large they are.
  private func layOut(
    _ resolved: ResolvedCase, _ sex: Sex, _ figures: [Figure], _ style: FigureStyle, scale: Double
  ) -> (FigurePlan, PageComposer) {
    let planner = MarkPlanner(
      atlas: atlas, sex: sex, figures: figures, markerRadius: style.markerRadius / scale)
    let plan = planner.plan(resolved)
    let text = TextSetter(fonts: fonts)
    var style = style
    let footnote = FigureText(resolved, plan: plan, sex: sex).footnote
    style.footnoteLines = max(
      1, text.wrapped(footnote, width: style.textWidth, style.footnoteFont).count)
    let page = PageComposer(
      plan: plan, theme: theme, style: style, text: text)
    return (plan, page)
  }

  private func loadFigures(_ sex: Sex) throws(CompositionError) -> [Figure] {
    var figures: [Figure] = []
    for view in views {
      do {
        if let figure = try atlas.figure(sex, view) { figures.append(figure) }
      } catch {
        throw .damagedAtlas(String(describing: error))
      }
    }
    guard !figures.isEmpty else {
      throw .noFigure(sex: sex.rawValue, views: views.map(\.rawValue))
    }
    return figures
  }
}
