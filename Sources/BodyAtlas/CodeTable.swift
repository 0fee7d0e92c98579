/// Finds the meanings of a code.
struct CodeTable: Sendable {
  private var meanings: [CodeKey: [CodeMeaning]] = [:]

  /// - Parameters:
  ///   - listed: the meanings of the table of codes.
  ///   - sites: their SNOMED CT and UBERON codes count where the table does not list them. Their ICD-O-3
  ///     codes do not: many sites share one, and the table says which of them it means.
  init(_ listed: [CodeMeaning], sites: [Site]) {
    meanings.reserveCapacity(listed.count + 2 * sites.count)
    for meaning in listed {
      guard let key = CodeKey(meaning.system, meaning.code) else { continue }
      meanings[key, default: []].append(meaning)
    }
    for site in sites {
      add(site.codes.snomed, of: .snomed, site)
      add(site.codes.uberon, of: .uberon, site)
    }
  }

  private mutating func add(_ code: String?, of system: CodeSystem, _ site: Site) {
    guard let code, let key = CodeKey(system, code), meanings[key] == nil else { return }
    let isVerified = site.codes.confidence == .verified
    meanings[key] = [
      CodeMeaning(system: system, code: code, siteID: site.id, isVerified: isVerified)
    ]
  }

  /// The meanings of a code: more than one for a code that names several places, none when it is not
  /// known.
  func meanings(system: CodeSystem, code: String) -> [CodeMeaning] {
    var next = CodeKey(system, code)
    while let key = next {
      if let found = meanings[key] { return found }
      next = key.wider
    }
    return []
  }
}
