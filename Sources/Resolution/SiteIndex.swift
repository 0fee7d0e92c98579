package import BodyAtlas
import CaseModel

/// Finds sites by name, synonym, id or code.
package struct SiteIndex: Sendable {
  /// What a phrase names.
  package struct Match: Hashable, Sendable {
    /// The site itself.
    package var site: Site
    /// The side that the words alone imply.
    package var side: BodySide?
  }

  /// By folded words in the order written.
  private var byPhrase: [String: [Match]] = [:]
  /// By folded words in any order.
  private var byWordSet: [String: [Match]] = [:]
  /// By folded words in any order, without those that name no place.
  private var byLooseWords: [String: [Match]] = [:]
  private var byCode: [String: [Match]] = [:]
  /// Every name and synonym as printed, for near names.
  private var printed: [String] = []

  /// An index of the whole vocabulary; built once, for every phrase.
  package init(_ atlas: Atlas) {
    for site in atlas.sites {
      add(site.name, Match(site: site))
      add(site.id.replacing("_", with: " "), Match(site: site), isPrinted: false)
      for synonym in site.synonyms { add(synonym.text, Match(site: site, side: synonym.side)) }
      for code in [site.codes.snomed, site.codes.uberon] {
        if let code { byCode[code.lowercased(), default: []].append(Match(site: site)) }
      }
    }
  }

  private mutating func add(_ name: String, _ match: Match, isPrinted: Bool = true) {
    let tokens = SitePhrase.tokens(of: name)
    Self.insert(match, into: &byPhrase[tokens.joined(separator: " "), default: []])
    Self.insert(match, into: &byWordSet[SitePhrase.key(tokens), default: []])
    Self.insert(match, into: &byLooseWords[SitePhrase.looseKey(tokens), default: []])
    if isPrinted { printed.append(name) }
  }

  /// Static, because a method would hold on to the index, which would then be copied with each name.
  private static func insert(_ match: Match, into list: inout [Match]) {
    if !list.contains(where: { $0.site.id == match.site.id }) { list.append(match) }
  }

  /// What the folded words name: exactly first, then in any order. More than one when ambiguous.
  func matches(_ tokens: [String]) -> [Match] {
    guard !tokens.isEmpty else { return [] }
    if let exact = byPhrase[tokens.joined(separator: " ")] { return exact }
    let key = SitePhrase.key(tokens)
    return key.isEmpty ? [] : byWordSet[key] ?? []
  }

  /// What the words name when those that name no place are passed over, in the name as well.
  func looseMatches(_ tokens: [String]) -> [Match] {
    let key = SitePhrase.looseKey(tokens)
    return key.isEmpty ? [] : byLooseWords[key] ?? []
  }

  /// The site of a SNOMED CT or UBERON code.
  func match(code: String) -> Match? {
    guard let found = byCode[code.lowercased()], found.count == 1 else { return nil }
    return found[0]
  }

  /// Names and synonyms as printed.
  package var names: [String] { printed }
}
