import Geometry
import Scene

/// What the groups of a scene are to those who do not see them.
///
/// A composed scene names a group after the findings that it is of (`lesion 7`, `leader 7`, `label 3 7`).
/// A finding at two sites has two of each; what is said of one names the site that it stands at.
struct SlideDescriptions {
  private let findings: [Int: [SceneFinding]]

  /// In scene units: a group that is further from every site of its finding is of none in particular.
  private static let reach = 40.0
  /// In scene units: what differs by less is at both sites, as a label that names both.
  private static let tolerance = 1.0

  init(of scene: Scene) {
    findings = Dictionary(grouping: scene.findings, by: \.number)
  }

  /// Its title, the findings it is named after, or else what is written and marked in it; empty for what
  /// shows nothing by itself.
  func description(of group: SceneGroup) -> String {
    let named = numbers(of: group).compactMap { description(of: $0, at: group) }
    if !named.isEmpty { return named.joined(separator: "; ") }
    if !group.title.isEmpty { return group.title }
    switch group.name {
    case "insets": return insets(group)
    case "tumours in vessels": return tumoursInVessels
    case "legend", "key": return group.strings.joined(separator: ", ")
    default: return ""
    }
  }

  private func numbers(of group: SceneGroup) -> [Int] {
    group.name.split(separator: " ").dropFirst().compactMap { Int($0) }
  }

  private func description(of number: Int, at group: SceneGroup) -> String? {
    guard let own = findings[number] else { return nil }
    return Self.words(for: sites(of: own, at: group))
  }

  private static func words(for own: [SceneFinding]) -> String? {
    guard let first = own.first else { return nil }
    let places = "\(first.number): " + own.map(\.place).joined(separator: ", ")
    return first.details.isEmpty ? places : "\(places): \(first.details)"
  }

  // MARK: - At which site

  private func sites(of own: [SceneFinding], at group: SceneGroup) -> [SceneFinding] {
    let titled = own.filter { $0.place == group.title }
    if !titled.isEmpty { return titled }
    guard own.count > 1, let bounds = group.bounds else { return own }
    let ranked = own.compactMap { finding in
      distance(of: finding, to: bounds, group.name).map { (finding, $0) }
    }
    guard let least = ranked.map(\.1).min(), least < Self.reach else { return own }
    return ranked.filter { $0.1 <= least + Self.tolerance }.map(\.0)
  }

  /// How far what a group shows is from a finding's marker, its label, or both of them for a leader.
  private func distance(of finding: SceneFinding, to bounds: Rect, _ name: String) -> Double? {
    guard let mark = finding.mark else { return nil }
    let toMarker = bounds.distance(to: Rect(center: mark.center, radius: 0))
    if name.hasPrefix("lesion") { return toMarker }
    guard let label = mark.label else { return nil }
    let toLabel = bounds.distance(to: label)
    return name.hasPrefix("leader") ? toMarker + toLabel : toLabel
  }

  // MARK: - Pictures

  private func insets(_ group: SceneGroup) -> String {
    let marked = Set(group.descendants.filter { $0.name.hasPrefix("lesion ") }.flatMap(numbers))
    let own = marked.sorted().compactMap { findings[$0].flatMap(Self.words) }
    return (group.strings.filter { $0.contains { $0.isLetter } } + own).joined(separator: "; ")
  }

  /// A place that a tumour grows out of and into is written with an arrow in every language.
  private var tumoursInVessels: String {
    findings.keys.sorted().compactMap { number in
      findings[number].flatMap { Self.words(for: $0.filter { $0.place.contains("→") }) }
    }.joined(separator: "; ")
  }
}

extension SceneGroup {
  fileprivate var descendants: [SceneGroup] {
    items.flatMap { item -> [SceneGroup] in
      guard case .group(let group) = item else { return [] }
      return [group] + group.descendants
    }
  }
}

extension Rect {
  /// The length of the gap between two rectangles; nought where they touch.
  fileprivate func distance(to other: Rect) -> Double {
    let x = max(0, max(other.minX - maxX, minX - other.maxX))
    let y = max(0, max(other.minY - maxY, minY - other.maxY))
    return (x * x + y * y).squareRoot()
  }
}
