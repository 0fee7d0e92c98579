package import BodyAtlas
import CaseModel
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
  /// The views shown, from left to right; nil for those that show the findings best.
  package var views: [BodyView]?
  /// The insets beside them, in their order; nil for those that the findings ask for.
  package var insets: [InsetChoice]?
  /// The language of all words that the case does not bring itself.
  package var language: Language

  /// A composer of figures from one atlas in one look.
  package init(
    atlas: Atlas, fonts: FontLibrary, theme: Theme, style: FigureStyle,
    views: [BodyView]? = nil, insets: [InsetChoice]? = nil, language: Language = .english
  ) {
    self.atlas = atlas
    self.fonts = fonts
    self.theme = theme
    self.style = style
    self.views = views
    self.insets = insets
    self.language = language
  }

  /// The figure of a case. The same case gives the same scene.
  package func compose(_ resolved: ResolvedCase) throws(CompositionError) -> ComposedFigure {
    let sex: Sex = resolved.source.patient.sex == .male ? .male : .female
    let shown = if let views { views } else { try chosenViews(resolved, sex) }
    let figures = try loadFigures(sex, shown)
    var words = try loadWords()
    words.keys = resolved.source.findingKeys ?? style.findingKeys
    var layout = FigureLayout(self, resolved, sex: sex, figures: figures, words: words)
    let page = layout.page()
    let plan = page.plan
    let caption = FigureText(
      resolved, plan: plan, sex: sex, words: words, footnote: page.style.footnote)
    var scene = Scene(
      width: style.width, height: page.style.height, pixelsPerInch: FigureStyle.unitsPerInch,
      background: theme.ground, title: caption.title, summary: "", subject: caption.subject,
      language: language.rawValue, findings: page.findings(), items: page.items(caption))
    scene.summary = TextAlternative(of: scene).long
    return ComposedFigure(
      scene: scene, findings: resolved.lesions.count, undrawn: plan.undrawn,
      standIns: plan.marks.compactMap { mark in
        mark.standIn.map {
          .init(number: mark.lesion.number, name: mark.site.site.name, drawnAt: $0.name)
        }
      },
      coarse: plan.marks.filter(\.isCoarse).map {
        .init(number: $0.lesion.number, name: ($0.standIn ?? $0.site.site).name)
      },
      labelling: page.labelling, unlisted: page.table?.unlisted ?? [], missing: page.text.missing,
      missingInsets: missingInsets(page), layout: page.layout.report)
  }

  private func missingInsets(_ page: PageComposer) -> [MissingInset] {
    (insets ?? []).enumerated().compactMap { index, choice in
      if page.insets.contains(where: { $0.inset.choice == choice }) { return nil }
      let isPlanned = page.plan.insets.contains { $0.choice == choice }
      return MissingInset(index: index, reason: isPlanned ? .noRoom : .nothingInIt)
    }
  }

  private func loadWords() throws(CompositionError) -> FigureWords {
    do {
      return try FigureWords(language, atlas: atlas)
    } catch {
      throw .damagedAtlas(String(describing: error))
    }
  }

  private func chosenViews(_ resolved: ResolvedCase, _ sex: Sex) throws(CompositionError)
    -> [BodyView]
  {
    do {
      return try ViewChoice(resolved, sex: sex, atlas: atlas).views()
    } catch {
      throw .damagedAtlas(String(describing: error))
    }
  }

  private func loadFigures(_ sex: Sex, _ views: [BodyView]) throws(CompositionError) -> [Figure] {
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
