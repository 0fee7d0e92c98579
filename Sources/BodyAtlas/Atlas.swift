/// The body as data: the vocabulary of sites, the figures, and the insets.
///
/// A value of this type is cheap to copy and safe to share. Figures, codes and names in other languages
/// that come from compiled bytes are decoded when they are first asked for, then kept.
package struct Atlas: Sendable {
  /// In the order of the vocabulary file.
  package let sites: [Site]
  /// What is known of each figure and inset without decoding it; whole bodies first, then by name.
  package let summaries: [FigureSummary]
  let figures: FigureStore
  let vocabulary: Vocabulary
  private let siteIndex: [Site.ID: Int]

  /// An atlas of drawings that are at hand.
  ///
  /// Of two sites with one id, and of two figures with one name, the first counts. A region of a site
  /// that is not among `sites` is not listed in the summaries.
  /// - Parameters:
  ///   - codes: what codes mean, beside the codes that the sites themselves state.
  ///   - names: the names of sites in languages other than English.
  package init(
    sites: [Site], figures: [Figure], codes: [CodeMeaning] = [],
    names: [Language: [Site.ID: SiteName]] = [:]
  ) {
    let siteIndex = Self.index(of: sites)
    let ordered = figures.sorted { ($0.isInset ? 1 : 0, $0.name) < ($1.isInset ? 1 : 0, $1.name) }
    self.init(
      sites: sites, summaries: ordered.map { FigureSummary(of: $0, siteIndex: siteIndex) },
      figures: FigureStore(ordered),
      vocabulary: Vocabulary(codes: codes, names: names, sites: sites), siteIndex: siteIndex)
  }

  init(
    sites: [Site], summaries: [FigureSummary], figures: FigureStore, vocabulary: Vocabulary
  ) {
    self.init(
      sites: sites, summaries: summaries, figures: figures, vocabulary: vocabulary,
      siteIndex: Self.index(of: sites))
  }

  private init(
    sites: [Site], summaries: [FigureSummary], figures: FigureStore, vocabulary: Vocabulary,
    siteIndex: [Site.ID: Int]
  ) {
    self.sites = sites
    self.summaries = summaries
    self.figures = figures
    self.vocabulary = vocabulary
    self.siteIndex = siteIndex
  }

  private static func index(of sites: [Site]) -> [Site.ID: Int] {
    Dictionary(zip(sites.map(\.id), sites.indices), uniquingKeysWith: { first, _ in first })
  }
}

extension Atlas {
  package func site(_ id: Site.ID) -> Site? { siteIndex[id].map { sites[$0] } }

  /// The site itself, then the one it is a piece of, and so on up to the root.
  package func lineage(of id: Site.ID) -> [Site] {
    var result: [Site] = []
    var next = site(id)
    while let site = next, !result.contains(where: { $0.id == site.id }) {
      result.append(site)
      next = site.parent.flatMap(self.site)
    }
    return result
  }

  /// The summaries of the figures and insets in which the site has a region.
  ///
  /// - Parameter side: the patient's side for a paired site, nil for any other.
  package func figures(drawing site: Site.ID, side: BodySide? = nil) -> [FigureSummary] {
    guard let index = siteIndex[site] else { return [] }
    let number = FigureSummary.regionNumber(site: index, side: side)
    return summaries.filter { $0.regionNumbers.contains(number) }
  }

  /// The figure or inset called `name`, or nil when there is none.
  ///
  /// - Throws: ``AtlasFormatError`` when its compiled form is damaged.
  package func figure(named name: String) throws(AtlasFormatError) -> Figure? {
    guard let index = summaries.firstIndex(where: { $0.name == name }) else { return nil }
    return try figures.figure(at: index, of: self)
  }

  /// The whole-body figure of a sex seen from a direction, or nil when there is none.
  ///
  /// - Throws: ``AtlasFormatError`` when its compiled form is damaged.
  package func figure(_ sex: Sex, _ view: BodyView) throws(AtlasFormatError) -> Figure? {
    try figure(named: "\(sex.rawValue)/\(view.rawValue)")
  }
}
