import BodyAtlas
import Resolution
import Wording

/// The markers that one label, or one row of the table, speaks of.
struct LabelGroup {
  /// Indices into the marks of the plan; not empty.
  var marks: [Int]
  var text: LabelText

  /// All marks of a plan in groups, in the order in which their first marks are numbered.
  static func groups(
    of plan: FigurePlan, _ labelling: Labelling, detail: LabelDetail, _ words: FigureWords
  ) -> [LabelGroup] {
    let marks = plan.marks
    switch labelling {
    case .labels:
      return marks.indices.map {
        LabelGroup(marks: [$0], text: LabelText(marks[$0], detail, words))
      }
    case .shortLabels:
      return marks.indices.map {
        LabelGroup(marks: [$0], text: LabelText(inOneParagraph: [marks[$0]], detail, words))
      }
    case .bySite, .byOrgan:
      return grouped(marks) { mark in
        PlaceKey(mark, labelling == .byOrgan ? mark.organ : nil, panel: mark.panel)
      }.map { group(marks, $0, detail, words) }
    case .byRegion:
      return grouped(marks) { mark in
        RegionKey(
          part: mark.part, site: mark.part == nil ? mark.site.site.id : "", panel: mark.panel)
      }.map { group(marks, $0, detail, words) }
    case .table:
      return grouped(marks, by: \.lesion.number).map { own in
        LabelGroup(
          marks: own, text: LabelText(inOneParagraph: own.map { marks[$0] }, detail, words))
      }
    case .tableBySite:
      return bySite(marks, detail, words)
    }
  }

  /// Findings that share their site with others together; any other finding with all of its sites.
  private static func bySite(_ marks: [PlannedMark], _ detail: LabelDetail, _ words: FigureWords)
    -> [LabelGroup]
  {
    let places = grouped(marks) { PlaceKey($0, nil, panel: 0) }
    let isShared = { (own: [Int]) in Set(own.map { marks[$0].lesion.number }).count > 1 }
    let alone = Set(places.filter { !isShared($0) }.joined())
    let rows = places.filter(isShared).map { group(marks, $0, detail, words) }
    let others = grouped(marks, by: \.lesion.number).compactMap { own -> LabelGroup? in
      let own = own.filter(alone.contains)
      return own.isEmpty
        ? nil
        : LabelGroup(marks: own, text: LabelText(headed: own.map { marks[$0] }, detail, words))
    }
    return (rows + others).sorted { $0.marks[0] < $1.marks[0] }
  }

  private struct PlaceKey: Hashable {
    var site: Site.ID
    var side: ResolvedSide
    var panel: Int

    init(_ mark: PlannedMark, _ organ: Site?, panel: Int) {
      site = organ?.id ?? mark.site.site.id
      side = mark.site.side
      self.panel = panel
    }
  }

  private struct RegionKey: Hashable {
    var part: BodyPart?
    var site: Site.ID
    var panel: Int
  }

  private static func grouped<Key: Hashable>(
    _ marks: [PlannedMark], by key: (PlannedMark) -> Key
  ) -> [[Int]] {
    var order: [Key] = []
    var members: [Key: [Int]] = [:]
    for index in marks.indices {
      let own = key(marks[index])
      if members[own] == nil { order.append(own) }
      members[own, default: []].append(index)
    }
    return order.compactMap { members[$0] }
  }

  private static func group(
    _ marks: [PlannedMark], _ own: [Int], _ detail: LabelDetail, _ words: FigureWords
  ) -> LabelGroup {
    let members = own.map { marks[$0] }
    if members.count == 1 {
      return LabelGroup(marks: own, text: LabelText(inOneParagraph: members, detail, words))
    }
    // Pieces of an organ together are named by it, those of one site by their own name; of several
    // organs each is named, for a part of the body that is only near would be a wrong place.
    var site: ResolvedSite? = members[0].site
    let isOneSide = Set(members.map(\.site.side)).count == 1
    if Set(members.map(\.site.site.id)).count > 1 || !isOneSide {
      let organs = Set(members.map(\.organ?.id))
      if organs.count == 1, isOneSide, let organ = members[0].organ {
        site?.site = organ
      } else {
        site = nil
      }
    }
    return LabelGroup(
      marks: own,
      text: LabelText(members, named: site.map { LabelWords.name(of: $0, words) }, detail, words))
  }
}
