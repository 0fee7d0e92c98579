import BodyAtlas
import Diagnostics

extension AtlasCheck {
  /// Doubled ids, parents that do not exist or lead in a circle, names that two sites share.
  func vocabularyFaults() -> [Diagnostic] {
    var result: [Diagnostic] = []
    var rows: [Site.ID: SiteSource] = [:]
    for source in sites {
      if let first = rows[source.site.id] {
        result.append(
          AtlasFault.duplicateID.diagnostic(
            "the site '\(source.site.id)' is defined in line \(first.place.line)",
            at: source.place))
      } else {
        rows[source.site.id] = source
      }
    }
    for source in sites { result += parentFaults(source) }
    return result + sharedNames()
  }

  private func parentFaults(_ source: SiteSource) -> [Diagnostic] {
    let site = source.site
    guard let parent = site.parent else { return [] }
    guard let parentSource = sitesByID[parent] else {
      return [
        AtlasFault.parent.diagnostic(
          "\(site.id): the parent '\(parent)' is no site", at: source.place,
          hint: FigureReader.suggestion(for: parent, among: sitesByID.keys))
      ]
    }
    if isOwnAncestor(site.id) {
      return [
        AtlasFault.parent.diagnostic(
          "\(site.id): the parents lead back to the site itself", at: source.place)
      ]
    }
    if let only = parentSource.site.onlySex, site.onlySex != only {
      return [
        AtlasFault.parent.diagnostic(
          "\(site.id): the parent '\(parent)' exists in the \(only.rawValue) body alone",
          at: source.place)
      ]
    }
    return []
  }

  private func isOwnAncestor(_ id: Site.ID) -> Bool {
    var seen: Set<Site.ID> = []
    var next = sitesByID[id]?.site.parent
    while let parent = next, seen.insert(parent).inserted {
      if parent == id { return true }
      next = sitesByID[parent]?.site.parent
    }
    return false
  }

  /// Names, synonyms and ids that mean more than one site, letter case and spacing aside.
  private func sharedNames() -> [Diagnostic] {
    var owners: [String: Site.ID] = [:]
    var result: [Diagnostic] = []
    for source in sites {
      let site = source.site
      let names = Set([site.id, site.name] + site.synonyms.filter { !$0.isDoubtful }.map(\.text))
      for name in names.sorted() {
        let folded = Self.folded(name)
        if let owner = owners[folded], owner != site.id {
          result.append(
            AtlasFault.sharedName.diagnostic(
              "\(site.id): the name '\(name)' belongs to '\(owner)' too", at: source.place,
              hint: "a name must mean one site; keep it where it is meant most often"))
        } else {
          owners[folded] = site.id
        }
      }
    }
    return result
  }

  /// Lower case, with every run of spaces and underscores as one space.
  private static func folded(_ name: String) -> String {
    name.lowercased().split { $0.isWhitespace || $0 == "_" }.joined(separator: " ")
  }

  /// Sites that can be shown nowhere: neither drawn, nor a piece of something drawn.
  ///
  /// A site of both sexes must be found in the figures of each sex that has figures.
  func fallbackFaults() -> [Diagnostic] {
    let sexes = Sex.allCases.filter { sex in figures.contains { $0.source.sex == sex } }
    var drawn: [Sex: Set<Site.ID>] = [:]
    for sex in sexes {
      drawn[sex] = Set(
        figures.map(\.figure).filter { $0.sex == sex || $0.sex == nil }
          .flatMap { $0.regionKeys.map(\.site) })
    }
    var result: [Diagnostic] = []
    for source in sites where source.site.isDrawable {
      let missing = sexes.filter { sex in
        source.site.exists(in: sex)
          && !lineage(of: source.site.id).contains { drawn[sex]?.contains($0) ?? false }
      }
      guard !missing.isEmpty else { continue }
      let bodies = missing.map(\.rawValue).joined(separator: " nor the ")
      result.append(
        AtlasFault.neverDrawn.diagnostic(
          "\(source.site.id): neither the site nor a parent of it is drawn in the \(bodies) body",
          at: source.place,
          hint:
            "draw its region, name a parent that is drawn, or put 'unlocated' in the column 'kind'")
      )
    }
    return result
  }

  private func lineage(of id: Site.ID) -> [Site.ID] {
    var result: [Site.ID] = []
    var next = sitesByID[id]?.site
    while let site = next, !result.contains(site.id) {
      result.append(site.id)
      next = site.parent.flatMap { sitesByID[$0]?.site }
    }
    return result
  }
}
