internal import BodyAtlas

extension SiteVocabulary {
  /// A phrase for every site and every side it may have, in alphabetical order: what an editor offers.
  public var phrases: [String] {
    sites.filter(\.isDrawable).flatMap { site -> [String] in
      let name = Self.inText(site.name)
      return site.isPaired ? ["left", "right", "bilateral"].map { "\($0) \(name)" } : [name]
    }.sorted()
  }

  /// A name as it stands inside a phrase: `Frontal lobe` begins with a small letter, `L4 vertebra` and
  /// `IVC` do not.
  private static func inText(_ name: String) -> String {
    let isWord = name.dropFirst().first.map { $0.isLowercase || $0 == " " } ?? false
    return isWord ? name.prefix(1).lowercased() + name.dropFirst() : name
  }
}
