package import BodyAtlas
public import CaseModel
internal import Resolution

/// Finds sites of the atlas by what people and programs write: free words and codes.
///
/// ```swift
/// let vocabulary = try SiteVocabulary()
/// let found = vocabulary.resolve("RUL nodule")
/// found.sites.first?.name    // Upper lobe of lung
/// found.sites.first?.side    // right
/// ```
///
/// Set up once, it serves any number of phrases from any number of threads.
public struct SiteVocabulary: Sendable {
  private let resolver: SiteResolver
  let sites: [Site]

  /// The vocabulary of an atlas, the built-in one unless another is given.
  ///
  /// - Throws: ``FigureError`` when the atlas cannot be read.
  public init(atlas: FigureAtlas = .builtIn) throws(FigureError) {
    self.init(try atlas.atlas())
  }

  /// The vocabulary of an atlas that is already read.
  package init(_ atlas: Atlas) {
    resolver = SiteResolver(atlas)
    sites = atlas.sites
  }

  /// What a phrase or a code means.
  ///
  /// - Parameters:
  ///   - phrase: one place or several, in free words, or a code of SNOMED CT, ICD-O-3, ICD-10 or
  ///     UBERON, with or without words behind it.
  ///   - laterality: a side stated apart from the phrase; another than the phrase's own is an error.
  public func resolve(_ phrase: String, laterality: Laterality? = nil) -> PhraseResolution {
    PhraseResolution(resolver.resolve(phrase: phrase, laterality: laterality))
  }
}
