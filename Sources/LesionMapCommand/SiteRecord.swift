import BodyAtlas

/// Everything known of a site: one object of the JSON form.
struct SiteRecord: Encodable {
  var id: String
  var name: String
  var synonyms: [String]
  var parent: String?
  var paired: Bool
  var sex: String?
  var snomed: String?
  var uberon: String?
  var icdo3: String?
  var codeConfidence: String
  var system: String
  /// The views that show it best, best first; empty when any will do.
  var views: [String]
  /// The figures and insets in which it has a place of its own.
  var drawnIn: [String]

  init(_ site: Site, in atlas: Atlas) {
    id = site.id
    name = site.name
    synonyms = site.synonyms.map(\.text)
    parent = site.parent
    paired = site.isPaired
    sex = site.onlySex?.rawValue
    snomed = site.codes.snomed
    uberon = site.codes.uberon
    icdo3 = site.codes.icdO3
    codeConfidence = site.codes.confidence.rawValue
    system = site.system
    views = site.bestViews.map(\.rawValue)
    let sides: [BodySide?] = [nil, .right, .left]
    let figures = sides.flatMap { atlas.figures(drawing: site.id, side: $0).map(\.name) }
    drawnIn = atlas.summaries.map(\.name).filter(figures.contains)
  }

  /// The record for people, over some lines.
  var page: String {
    var lines = ["\(name) (\(id))" + (paired ? ", left and right" : "")]
    if !synonyms.isEmpty { lines.append("  also   " + synonyms.joined(separator: ", ")) }
    let codes = [
      snomed.map { "SNOMED CT \($0)" }, uberon, icdo3.map { "ICD-O-3 \($0)" },
    ].compactMap { $0 }
    if !codes.isEmpty {
      lines.append("  codes  \(codes.joined(separator: ", ")) (\(codeConfidence))")
    }
    if let parent { lines.append("  part   of \(parent)") }
    lines.append("  drawn  " + (drawnIn.isEmpty ? standIn : Self.shortened(drawnIn)))
    return lines.joined(separator: "\n")
  }

  private var standIn: String { parent.map { "in no view itself; at \($0)" } ?? "in no view" }

  /// `female/anterior, male/anterior` as `anterior`.
  private static func shortened(_ names: [String]) -> String {
    var result: [String] = []
    for name in names {
      let parts = name.split(separator: "/")
      guard parts.count == 2 else {
        result.append(name + " inset")
        continue
      }
      let isOfBoth = Sex.allCases.allSatisfy { names.contains("\($0.rawValue)/\(parts[1])") }
      let text = isOfBoth ? String(parts[1]) : name
      if !result.contains(text) { result.append(text) }
    }
    return result.joined(separator: ", ")
  }
}
