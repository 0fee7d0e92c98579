internal import BodyAtlas
public import CaseModel
public import Diagnostics
internal import Resolution

/// What a phrase was found to mean, by which path, and how sure.
public struct PhraseResolution: Hashable, Sendable {
  /// What became of a phrase.
  public enum Status: String, Hashable, Sendable, CaseIterable, Codable {
    /// It names one site or several.
    case resolved
    /// It does so once a misspelt word is put right.
    case corrected
    /// It may mean several things; somebody has to decide.
    case ambiguous
    /// It names a wide part of the body, or a tissue that is everywhere.
    case region
    /// It names no site, says that there is none, or contradicts itself.
    case rejected
  }

  /// A site and the part of it that is meant.
  public struct Site: Hashable, Sendable {
    /// The id in the vocabulary.
    public var id: String
    /// The name in print.
    public var name: String
    /// The patient's side; `both` for both members of a pair; nil when the site is not one of a pair
    /// and no side is stated.
    public var side: Laterality?
    /// The part of the site in words, `anterior superior`; nil when none is stated.
    public var aspect: String?
    /// SNOMED CT concept identifier, without side.
    public var snomed: String?
    /// UBERON identifier.
    public var uberon: String?
    /// ICD-O-3 topography.
    public var icdo3: String?
  }

  /// A site that may have been meant.
  public struct Candidate: Hashable, Sendable, Encodable {
    /// The id in the vocabulary.
    public var id: String
    /// The name in print.
    public var name: String
  }

  /// As written.
  public var phrase: String
  /// What became of it.
  public var status: Status
  /// In the order written; empty when ambiguous or rejected.
  public var sites: [Site]
  /// How the sites were found, steps joined by ` + `: `name + word order`; empty when none was.
  public var path: String
  /// `exact`, `strong` or `fair`; nil when no site was found.
  public var certainty: String?
  /// What may have been meant, best first; empty unless ambiguous or rejected.
  public var candidates: [Candidate]
  /// Everything to be said of it.
  public var diagnostics: [Diagnostic]

  /// What is to be said first; nil when there is nothing.
  public var message: String? { diagnostics.first?.message }

  /// What is said of a phrase whose bytes are no UTF-8 text.
  ///
  /// - Parameter phrase: with replacement characters in place of what cannot be read.
  package init(notText phrase: String) {
    self.phrase = phrase
    status = .rejected
    sites = []
    path = ""
    candidates = []
    diagnostics = [
      Diagnostic(
        .error, code: "LM0138", "the phrase is not UTF-8 text", at: nil,
        hint: "save the phrases again as UTF-8")
    ]
  }

  init(_ resolution: SiteResolution) {
    phrase = resolution.phrase
    status =
      switch resolution.status {
      case .resolved: .resolved
      case .corrected: .corrected
      case .ambiguous: .ambiguous
      case .region: .region
      case .rejected: .rejected
      }
    sites = resolution.places.map { place in
      let aspects = place.aspects.map(\.rawValue).joined(separator: " ")
      return Site(
        id: place.site.id, name: place.site.name, side: place.side,
        aspect: aspects.isEmpty ? nil : aspects, snomed: place.site.codes.snomed,
        uberon: place.site.codes.uberon, icdo3: place.site.codes.icdO3)
    }
    path = resolution.path.map(\.rawValue).joined(separator: " + ")
    certainty = resolution.certainty?.rawValue
    candidates = resolution.candidates.map { Candidate(id: $0.id, name: $0.name) }
    diagnostics = resolution.diagnostics
  }
}

// What is not known is null in the JSON form, so that every row has the same keys.

extension PhraseResolution: Encodable {
  private enum CodingKeys: CodingKey {
    case phrase, status, sites, path, certainty, candidates, message
  }

  /// One row of `lesionmap sites --resolve --json`.
  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(phrase, forKey: .phrase)
    try row.encode(status, forKey: .status)
    try row.encode(sites, forKey: .sites)
    try row.encode(path, forKey: .path)
    try row.encode(certainty, forKey: .certainty)
    try row.encode(candidates, forKey: .candidates)
    try row.encode(message, forKey: .message)
  }
}

extension PhraseResolution.Site: Encodable {
  private enum CodingKeys: CodingKey {
    case id, name, side, aspect, snomed, uberon, icdo3
  }

  /// A site of a row.
  public func encode(to encoder: any Encoder) throws {
    var site = encoder.container(keyedBy: CodingKeys.self)
    try site.encode(id, forKey: .id)
    try site.encode(name, forKey: .name)
    try site.encode(side, forKey: .side)
    try site.encode(aspect, forKey: .aspect)
    try site.encode(snomed, forKey: .snomed)
    try site.encode(uberon, forKey: .uberon)
    try site.encode(icdo3, forKey: .icdo3)
  }
}
