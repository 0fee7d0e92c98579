package import Geometry

/// What an atlas knows of a figure without decoding its drawings.
package struct FigureSummary: Hashable, Sendable {
  /// `female/anterior`, or the name of an inset.
  package let name: String
  package let title: String
  package let sex: Sex?
  package let view: BodyView?
  package let viewBox: Rect
  /// One number for each region; see ``regionNumber(site:side:)``. Ascending.
  let regionNumbers: [Int]

  package var isInset: Bool { !name.contains("/") }

  /// A number for the region of the site at an index of the vocabulary: three for each site.
  static func regionNumber(site: Int, side: BodySide?) -> Int {
    switch side {
    case nil: site * 3
    case .left: site * 3 + 1
    case .right: site * 3 + 2
    }
  }
}

extension FigureSummary {
  init(of figure: Figure, siteIndex: [Site.ID: Int]) {
    let numbers = figure.regionKeys.compactMap { key in
      siteIndex[key.site].map { Self.regionNumber(site: $0, side: key.side) }
    }
    self.init(
      name: figure.name, title: figure.title, sex: figure.sex, view: figure.view,
      viewBox: figure.viewBox, regionNumbers: numbers.sorted())
  }
}
