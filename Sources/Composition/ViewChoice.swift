import BodyAtlas
import Resolution

/// The views in which the findings of a case are shown, when nobody says which.
///
/// Each finding asks for the view that shows it best: one that its aspect names, or the first of its
/// site's best views in which it is drawn. The anterior view comes first; the posterior view and the
/// lateral views are shown only when a finding asks for them.
struct ViewChoice {
  private let atlas: Atlas
  private let sex: Sex
  private let resolved: ResolvedCase

  /// More bodies than this are too small to be read.
  private static let mostViews = 3
  private static let order: [BodyView] = [.anterior, .posterior, .rightLateral, .leftLateral]

  init(_ resolved: ResolvedCase, sex: Sex, atlas: Atlas) {
    self.resolved = resolved
    self.sex = sex
    self.atlas = atlas
  }

  /// From left to right; at least one.
  func views() throws(AtlasFormatError) -> [BodyView] {
    // Lateral figures are not decoded for cases that have no use for them.
    let frontal: [BodyView] = [.anterior, .posterior]
    let plan = try plan(in: frontal)
    if plan.undrawn.isEmpty, !plan.marks.contains(where: { $0.mayBeBetterFromTheSide }) {
      return ordered(plan)
    }
    let all = ordered(try self.plan(in: BodyView.allCases))
    guard all.count > Self.mostViews else { return all }
    return ordered(plan)
  }

  private func plan(in views: [BodyView]) throws(AtlasFormatError) -> FigurePlan {
    var figures: [Figure] = []
    for view in views {
      if let figure = try atlas.figure(sex, view) { figures.append(figure) }
    }
    return MarkPlanner(atlas: atlas, sex: sex, figures: figures, markerRadius: 0).plan(resolved)
  }

  private func ordered(_ plan: FigurePlan) -> [BodyView] {
    let used = Set(plan.marks.compactMap { plan.figures[$0.panel].view })
    return used.isEmpty ? [.anterior] : Self.order.filter(used.contains)
  }
}

extension PlannedMark {
  /// Whether a lateral view is named before the others, or something wider stands in.
  fileprivate var mayBeBetterFromTheSide: Bool {
    if standIn != nil { return true }
    let first = site.site.bestViews.first
    return first == .leftLateral || first == .rightLateral
  }
}
