import BodyAtlas
import CaseModel
import Diagnostics
import Resolution

/// Finds what place a concept states: by its codes, then by their displays, then by its text.
struct ConceptReader {
  let atlas: Atlas
  private let resolver: SiteResolver
  private let known = KnownPhrases()

  init(_ atlas: Atlas, _ resolver: SiteResolver) {
    self.atlas = atlas
    self.resolver = resolver
  }

  /// Phrases looked up before: records repeat the same few displays over and over.
  private final class KnownPhrases {
    var found: [String: Found?] = [:]
    /// Some megabytes of short phrases.
    static let most = 20_000
  }

  /// A place and the sides that a concept states.
  struct Found {
    var site: Site
    var sides: Set<Laterality>
    var aspects: [Aspect]
    var source: MappingRow.Source
    var code: String?
    /// Whether the words that told it join several places.
    var namesSeveral = false
    /// What the code says of the disease; nil for words and for the code of a place.
    var role: CodeMeaning.Role?
  }

  /// What one concept says.
  struct Statement {
    var found: [Found] = []
    /// Every side that it states, also beside a place that is not understood.
    var sides: Set<Laterality> = []
  }

  /// - Parameter isDisease: whether the concept names a disease, so that its words hold more than a place.
  /// - Throws: ``PlaceContradiction`` when its codes, or a code and its display, name different places.
  func read(_ concept: FHIRConcept, isDisease: Bool) throws(PlaceContradiction) -> Statement {
    var statement = Statement()
    var worded: [Found] = []
    for coding in concept.codings where !Qualifiers.isSide(coding) {
      let coded = read(coding)
      let display = coding.display.flatMap { read(words: $0, isDisease, .display) }
      if let coded, let display { try check(coded, against: display, concept) }
      if let coded { statement.found.append(coded) }
      if let display { worded.append(display) }
    }
    if let text = concept.text, let found = read(words: text, isDisease, .text) {
      worded.append(found)
    }
    for (one, other) in zip(statement.found, statement.found.dropFirst()) {
      try check(one, against: other, concept)
    }
    let all = statement.found + worded
    statement.sides = all.reduce(into: []) { $0.formUnion($1.sides) }
    // Codes count before words; of the words the first.
    if statement.found.isEmpty { statement.found = Array(worded.prefix(1)) }
    return statement
  }

  /// Sides are compared later, together with those of the qualifiers.
  private func check(
    _ one: Found, against other: Found, _ concept: FHIRConcept
  ) throws(PlaceContradiction) {
    // Several places in one name can hardly be compared with one.
    guard !other.namesSeveral, !atlas.canBeOnePlace(one.site, other.site) else { return }
    throw PlaceContradiction(
      kind: .sites(one.site.name.lowercased(), other.site.name.lowercased()), path: concept.path,
      place: concept.place)
  }

  // MARK: - Codes

  private func read(_ coding: FHIRCoding) -> Found? {
    for system in CodeSystem.candidates(for: coding) {
      guard let meanings = try? atlas.codeMeanings(system: system, code: coding.code),
        let first = meanings.first, let site = common(meanings), isPlace(site)
      else { continue }
      let sides = Set(first.sides.map { $0 == .left ? Laterality.left : .right })
      return Found(
        site: site, sides: sides.count == 2 ? [.both] : sides,
        aspects: meanings.count == 1 ? first.aspects.compactMap(Aspect.init) : [], source: .code,
        code: system.name + " " + first.code, role: first.role)
    }
    return nil
  }

  /// Whether a site is a place that has a name: what stands for an unknown place has none.
  private func isPlace(_ site: Site) -> Bool {
    [site.name.lowercased(), site.id.replacing("_", with: " ")].contains {
      find($0, .code)?.site.id == site.id
    }
  }

  /// The site of several meanings: the narrowest that holds them all.
  private func common(_ meanings: [CodeMeaning]) -> Site? {
    let lineages = meanings.map { atlas.lineage(of: $0.siteID) }
    return lineages.first?.first { site in
      lineages.allSatisfy { lineage in lineage.contains { $0.id == site.id } }
    }
  }

  // MARK: - Words

  private func read(words: String, _ isDisease: Bool, _ source: MappingRow.Source) -> Found? {
    // What is longer is no name.
    guard words.utf8.count <= 200 else { return nil }
    let plain = DiseaseWords.withoutTag(words)
    if !isDisease, let found = find(plain, source) { return found }
    return DiseaseWords(words).placeWords.flatMap { find($0, source) }
  }

  /// The one site that a phrase names without a correction.
  func find(_ phrase: String, _ source: MappingRow.Source) -> Found? {
    var found: Found?
    if let before = known.found[phrase] {
      found = before
    } else {
      found = look(up: phrase, source)
      if known.found.count < KnownPhrases.most { known.found[phrase] = .some(found) }
    }
    found?.source = source
    found?.namesSeveral = phrase.contains(" and ") || phrase.contains(" or ")
    return found
  }

  private func look(up phrase: String, _ source: MappingRow.Source) -> Found? {
    for words in Self.variants(of: phrase) {
      let (sites, said) = resolver.resolve(SiteReference(words: words))
      guard let site = sites.first?.site, sites.allSatisfy({ $0.site.id == site.id }),
        said.allSatisfy({ Self.harmless.contains($0.code) })
      else { continue }
      // A plural alone is too little to say both sides of a disease.
      let isPlural = said.contains { $0.code == Self.plural }
      let sides = isPlural ? [] : Self.sides(of: sites)
      return Found(
        site: site, sides: sides, aspects: sites.first?.aspects ?? [], source: source, code: nil)
    }
    return nil
  }

  private static func sides(of sites: [ResolvedSite]) -> Set<Laterality> {
    let isLeft = sites.contains { $0.side == .left }
    let isRight = sites.contains { $0.side == .right }
    if isLeft, isRight { return [.both] }
    return isLeft ? [.left] : isRight ? [.right] : []
  }

  /// What may be said of a phrase that is understood: no side, a plural, a wide region. Anything else is a
  /// correction, or no place.
  private static let harmless: Set = ["LM0203", plural, "LM0208"]
  private static let plural = "LM0207"

  /// A name as SNOMED CT writes it: `Structure of lower lobe of lung`, `Left breast structure`.
  private static func variants(of phrase: String) -> [String] {
    let plain = phrase.lowercased()
    var bare = plain
    for beginning in ["structure of ", "entire ", "part of ", "the "]
    where bare.hasPrefix(beginning) {
      bare = String(bare.dropFirst(beginning.count))
    }
    for end in [" structure", " part", " (body structure)"] where bare.hasSuffix(end) {
      bare = String(bare.dropLast(end.count))
    }
    return bare == plain ? [plain] : [plain, bare]
  }
}

extension CodeSystem {
  /// The systems that a coding may be of: the one named, or those whose codes look like it when none is.
  static func candidates(for coding: FHIRCoding) -> [CodeSystem] {
    let address = coding.system.lowercased()
    if address.isEmpty { return allCases.filter { $0.isCode(coding.code) } }
    if address.contains("snomed") || address.contains("2.16.840.1.113883.6.96") { return [.snomed] }
    if address.contains("icd-o") || address.contains("icdo")
      || address.contains("2.16.840.1.113883.6.43")
    {
      return [.icdO3]
    }
    if address.contains("icd-10") || address.contains("icd10")
      || address.hasSuffix("who.int/icd/release/10")
      || address.hasSuffix("2.16.840.1.113883.6.90") || address.hasSuffix("2.16.840.1.113883.6.3")
    {
      return [.icd10]
    }
    if address.contains("uberon") { return [.uberon] }
    return []
  }
}
