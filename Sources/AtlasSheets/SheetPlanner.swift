import BodyAtlas
import Composition

/// What a page with sites shows.
struct SitesPlan {
  var figures: [Figure]
  /// The layers whose sites are shown.
  var layers: Set<LayerName>
  var entries: [SheetEntry]
  /// Whether the sites are drawn things, named pieces of them, or both.
  var kind = Kind.all
  /// Whether other pages show the rest of them, so that the window keeps to these entries.
  var isPart = false

  enum Kind { case all, drawn, pieces }
}

/// Divides the sites of a figure into pages that can be read.
struct SheetPlanner {
  var atlas: Atlas
  var theme: Theme
  /// How many sites a page may have.
  var limit: Int

  func pages(of subject: SheetSubject) -> [SheetPage] {
    let naming = LayerName.allCases.filter(\.namesSites)
    guard !subject.isInset else {
      let plan = SitesPlan(
        figures: subject.figures, layers: Set(naming), entries: entries(subject, Set(naming)))
      return [
        SheetPage(name: subject.name, title: "Inset: \(subject.title)", content: .sites(plan))
      ]
    }
    let looks = SheetPage(
      name: "\(subject.name)-look", title: subject.title, content: .looks(subject))
    return [looks] + naming.flatMap { pages(of: subject, $0) }
  }

  private func entries(_ subject: SheetSubject, _ layers: Set<LayerName>) -> [SheetEntry] {
    SheetEntry.entries(of: subject.figures, in: layers, atlas: atlas, hasLook: theme.hasLook)
  }

  /// A layer on as few pages as can be read; where it has many pieces that only have a name, first
  /// what is drawn as itself, then these, system by system.
  private func pages(of subject: SheetSubject, _ layer: LayerName) -> [SheetPage] {
    let entries = entries(subject, [layer])
    var plans: [SitesPlan] = []
    let whole = SitesPlan(figures: subject.figures, layers: [layer], entries: entries)
    let pieces = entries.filter(\.isPiece)
    if entries.count <= limit || pieces.count <= limit / 6 {
      plans = topDown(entries, whole, .all)
    } else {
      plans = topDown(entries.filter { !$0.isPiece }, whole, .drawn)
      // Pieces lie over each other, so that fewer of them can be told apart on a page.
      for run in SheetEntry.runs(bySystemOf: pieces, limit: limit * 5 / 6) {
        var plan = whole
        (plan.entries, plan.kind, plan.isPart) = (run, .pieces, true)
        plans.append(plan)
      }
    }
    return named(plans, of: subject, layer)
  }

  /// Pages from the head down.
  private func topDown(_ entries: [SheetEntry], _ whole: SitesPlan, _ kind: SitesPlan.Kind)
    -> [SitesPlan]
  {
    let runs = SheetEntry.runs(of: entries, limit: limit)
    return runs.map { run in
      var plan = whole
      (plan.entries, plan.kind, plan.isPart) = (run, kind, runs.count > 1)
      return plan
    }
  }

  private func named(_ plans: [SitesPlan], of subject: SheetSubject, _ layer: LayerName)
    -> [SheetPage]
  {
    plans.enumerated().map { number, plan in
      let several = plans.count > 1
      let name = "\(subject.name)-\(layer.rawValue)" + (several ? "-\(number + 1)" : "")
      let words = plan.kind == .pieces && layer != .surface ? ", pieces" : ""
      let count = several ? ", page \(number + 1) of \(plans.count)" : ""
      return SheetPage(
        name: name, title: "\(subject.title): \(layer.rawValue)\(words)\(count)",
        content: .sites(plan))
    }
  }
}
