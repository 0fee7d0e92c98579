/// Finds the meanings of a code.
struct CodeTable: Sendable {
  private let meanings: [String: [CodeMeaning]]

  /// - Parameters:
  ///   - listed: the meanings of the table of codes.
  ///   - sites: their SNOMED CT and UBERON codes count where the table does not list them. Their ICD-O-3
  ///     codes do not: many sites share one, and the table says which of them it means.
  init(_ listed: [CodeMeaning], sites: [Site]) {
    var meanings = Dictionary(grouping: listed.filter { Self.key($0) != nil }) {
      Self.key($0) ?? ""
    }
    for site in sites {
      for meaning in Self.ownCodes(of: site) {
        guard let key = Self.key(meaning), meanings[key] == nil else { continue }
        meanings[key] = [meaning]
      }
    }
    self.meanings = meanings
  }

  /// The meanings of a code: more than one for a code that names several places, none when it is not
  /// known.
  func meanings(system: CodeSystem, code: String) -> [CodeMeaning] {
    guard let canonical = system.canonical(code) else { return [] }
    for code in system.widening(canonical) {
      if let found = meanings[Self.key(system, code)] { return found }
    }
    return []
  }

  private static func ownCodes(of site: Site) -> [CodeMeaning] {
    let isVerified = site.codes.confidence == .verified
    return [(CodeSystem.snomed, site.codes.snomed), (.uberon, site.codes.uberon)]
      .compactMap { system, code in
        code.map {
          CodeMeaning(system: system, code: $0, siteID: site.id, isVerified: isVerified)
        }
      }
  }

  private static func key(_ meaning: CodeMeaning) -> String? {
    meaning.system.canonical(meaning.code).map { key(meaning.system, $0) }
  }

  private static func key(_ system: CodeSystem, _ canonical: String) -> String {
    system.rawValue + " " + canonical
  }
}
