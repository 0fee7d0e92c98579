package import BodyAtlas
package import Composition
package import Scene
package import Typography

/// Pages that show an atlas whole: every figure, every layer, every site with its name.
///
/// One page with everything small; for each body, its two lateral views taken together, a page with
/// its looks and pages for each layer that names sites; for each inset a page with its sites.
package struct ContactSheet {
  /// In the order of the atlas.
  package let pages: [SheetPage]
  private let figures: [Figure]
  private let theme: Theme
  private let text: TextSetter
  private let style = SheetStyle()

  /// - Parameter names: the figures and insets shown, all of them when nil.
  /// - Throws: ``AtlasFormatError`` when a drawing of the atlas is damaged.
  package init(atlas: Atlas, fonts: FontLibrary, names: Set<String>? = nil, theme: Theme)
    throws(AtlasFormatError)
  {
    var figures: [Figure] = []
    for summary in atlas.summaries where names?.contains(summary.name) ?? true {
      if let figure = try atlas.figure(named: summary.name) { figures.append(figure) }
    }
    self.figures = figures
    self.theme = theme
    text = TextSetter(fonts: fonts)
    let planner = SheetPlanner(atlas: atlas, theme: theme, limit: style.sitesOfPage)
    var pages: [SheetPage] = []
    if names == nil {
      pages.append(
        SheetPage(name: "overview", title: "The atlas", content: .overview))
    }
    for subject in SheetSubject.subjects(of: figures) { pages += planner.pages(of: subject) }
    self.pages = pages
  }

  /// A page as a scene of 1600 × 1200 units.
  package func scene(of page: SheetPage) -> Scene {
    let frame = SheetFrame(
      title: page.title, note: page.note, style: style, theme: theme, text: text)
    switch page.content {
    case .overview:
      return frame.scene(
        LooksSheet.overview(of: figures, style: style, theme: theme, text: text).items())
    case .looks(let subject):
      return frame.scene(
        LooksSheet.looks(of: subject.figures, style: style, theme: theme, text: text).items())
    case .sites(let plan):
      return frame.scene(SitesSheet(plan: plan, style: style, theme: theme, text: text).items())
    }
  }
}

/// One page of a contact sheet, not yet drawn.
package struct SheetPage {
  /// Good for a file: `female-anterior-organs-2`.
  package let name: String
  /// At the head of the page.
  package let title: String
  let content: Content

  enum Content {
    case overview
    case looks(SheetSubject)
    case sites(SitesPlan)
  }

  /// The ids of the sites that the page lists, from the top.
  package var sites: [Site.ID] {
    guard case .sites(let plan) = content else { return [] }
    return plan.entries.map(\.site.id)
  }

  /// How many colours are enough for a file of the page: its flat colours, and some for edges.
  package var colors: Int {
    switch content {
    case .overview, .looks: 96
    case .sites(let plan): plan.figures.contains(where: \.isInset) ? 64 : 40
    }
  }

  var note: String {
    guard case .sites(let plan) = content else { return "" }
    let sites = plan.entries.count == 1 ? "1 site" : "\(plan.entries.count) sites"
    return "\(sites). Dot: anchor in the site's own area; ring: in the area of a wider site."
  }
}
