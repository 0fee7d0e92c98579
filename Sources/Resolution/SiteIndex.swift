import BodyAtlas

/// The names of a vocabulary, so filed that those which a phrase holds are found at once.
struct SiteIndex: Sendable {
  let sites: [Site]
  /// The ancestors of each site, itself left out.
  let ancestors: [[Int]]
  private let places: [Site.ID: Int]
  private let kinds: [SiteKind]

  /// What matters of a site beside another.
  private struct SiteKind {
    /// Whether it is everywhere: bone, and not the bones of a limb.
    var isTissue: Bool
    var isDrawable: Bool
    var isAtSurface: Bool
    var isInSoftTissue: Bool
    var system: Int
  }

  private(set) var names: [IndexedName] = []
  /// What matters of each name when it is found.
  private(set) var traits: [Traits] = []
  /// The words of all names, numbered in the order in which they were met.
  private(set) var words: [String] = []
  private var numbers: [String: Int32] = [:]
  /// For each word, the names of which it is the rarest.
  private var filed: [[Int32]] = []
  /// The sites by the words of their names, in the order written.
  private var named: [[Int32]: Int] = [:]
  /// Which words are numbers.
  private var isNumber: [Bool] = []

  /// An index of the whole vocabulary; built once, for every phrase.
  ///
  /// - Complexity: O(n) in the letters of all names.
  ///
  /// - Parameter languages: those whose names count beside the English ones.
  init(_ atlas: Atlas, languages: [Language] = []) {
    sites = atlas.sites
    let places = Dictionary(
      zip(sites.map(\.id), sites.indices), uniquingKeysWith: { first, _ in first })
    self.places = places
    let systems = Array(Set(sites.map(\.system)))
    kinds = sites.map { site in
      SiteKind(
        isTissue: !site.isDrawable && !site.isPaired, isDrawable: site.isDrawable,
        isAtSurface: site.isAtSurface, isInSoftTissue: site.isInSoftTissue,
        system: systems.firstIndex(of: site.system) ?? 0)
    }
    ancestors = sites.map { site in
      atlas.lineage(of: site.id).dropFirst().compactMap { places[$0.id] }
    }
    for (place, site) in sites.enumerated() {
      add(site.name, IndexedName.Kind.name, of: place)
      add(site.id, .identifier, of: place)
      for synonym in site.synonyms {
        add(
          synonym.text, Self.isAbbreviation(synonym.text) ? .abbreviation : .synonym, of: place,
          side: synonym.side)
      }
    }
    for language in languages {
      // A table that cannot be read has no names; the atlas is checked when it is loaded.
      let names = (try? atlas.names(in: language)) ?? [:]
      for (place, site) in sites.enumerated() {
        guard let name = names[site.id] else { continue }
        for text in [name.text] + (name.short.map { [$0] } ?? []) + name.synonyms {
          add(text, .foreign, of: place)
        }
      }
    }
    file()
  }

  /// The number of a word of the vocabulary; nil for any other.
  func number(of word: String) -> Int32? { numbers[word] }

  /// The names of which the word is the rarest, so that each name stands at one word alone.
  func names(filedAt word: Int32) -> [Int32] { filed[Int(word)] }

  /// The site of which words are a name, all of it and in its order.
  func site(named words: ArraySlice<Int32>) -> Int? { named[Array(words)] }

  /// The words of a site's name that stand there in the singular.
  func singulars(of site: Int) -> [Int32] {
    WordForms.words(of: sites[site].name).compactMap { $0.isPlural ? nil : numbers[$0.text] }
  }

  /// Where a site stands in the vocabulary.
  func place(of id: Site.ID) -> Int? { places[id] }

  /// Whether two places are one, or one holds the other.
  func areRelated(_ a: Int, _ b: Int) -> Bool {
    a == b || isAncestor(a, of: b) || isAncestor(b, of: a)
  }

  /// Whether naming `wider` beside `site` adds nothing but what kind of place it is.
  func isSaid(_ wider: Int, of site: Int) -> Bool {
    if wider == site || isAncestor(wider, of: site) { return true }
    // A tissue that is everywhere, and a place that is made of it or lies at the surface.
    guard kinds[site].isDrawable else { return false }
    // Marrow is bone as well, though it is of another system.
    let tissues = ancestors[wider].filter { kinds[$0].system != kinds[wider].system }
    return ([wider] + tissues).contains {
      kinds[$0].isTissue
        && (kinds[$0].isInSoftTissue && kinds[site].isAtSurface
          || kinds[$0].system == kinds[site].system)
    }
  }

  /// Whether the place at `wider` holds the place at `site`.
  func isAncestor(_ wider: Int, of site: Int) -> Bool { ancestors[site].contains(wider) }

  /// What matters of a name when it is found.
  struct Traits: Sendable {
    /// Whether a number beside it would make another name of it.
    var isNumbered: Bool
    var isVertebra: Bool
    var isForeign: Bool
  }

  private static func isAbbreviation(_ name: String) -> Bool {
    name.utf8.count <= 5 && name.utf8.contains { (65...90).contains($0) }
      && !name.utf8.contains { (97...122).contains($0) }
  }

  private mutating func add(
    _ text: String, _ kind: IndexedName.Kind, of site: Int, side: BodySide? = nil
  ) {
    var words: [Int32] = []
    var needed: [Int32] = []
    for word in WordForms.words(of: text) {
      let role = GrammarWords.role(of: word.text)
      if role.contains(.joiner) { continue }
      let number = number(adding: word.text)
      if words.contains(number) { continue }
      words.append(number)
      if !role.contains(.droppable) { needed.append(number) }
    }
    // A name of nothing but joining words, such as `LA`, is needed as it is.
    if words.isEmpty {
      words = WordForms.words(of: text).map { number(adding: $0.text) }
    }
    guard !words.isEmpty else { return }
    if needed.allSatisfy({ AspectWords.aspects[self.words[Int($0)]] != nil }) { needed = words }
    if !text.hasSuffix("?") { named[words] = named[words] ?? site }
    names.append(
      IndexedName(
        site: site, kind: kind, side: side, isDoubtful: text.hasSuffix("?"), words: words,
        needed: needed))
  }

  private mutating func number(adding word: String) -> Int32 {
    if let number = numbers[word] { return number }
    let number = Int32(words.count)
    numbers[word] = number
    words.append(word)
    isNumber.append(word.utf8.allSatisfy { (48...57).contains($0) })
    return number
  }

  private mutating func file() {
    var uses = [Int](repeating: 0, count: words.count)
    for name in names {
      for word in name.needed { uses[Int(word)] += 1 }
    }
    // The words of names that differ by a number only: `rib` of `rib 4`.
    var families: Set<Set<Int32>> = []
    filed = Array(repeating: [], count: words.count)
    for (place, name) in names.enumerated() {
      guard let rarest = name.needed.min(by: { uses[Int($0)] < uses[Int($1)] }) else { continue }
      filed[Int(rarest)].append(Int32(place))
      if name.needed.count > 1, name.needed.contains(where: { isNumber[Int($0)] }) {
        families.insert(Set(name.needed.filter { !isNumber[Int($0)] }))
      }
    }
    let isLevel = words.map { SpineLevel($0) != nil }
    traits = names.map { name in
      let isVertebra = name.words.contains { isLevel[Int($0)] }
      let hasNumber = name.needed.contains { isNumber[Int($0)] }
      let isOfFamily = families.contains { $0.isSubset(of: name.needed) }
      return Traits(
        isNumbered: isVertebra || hasNumber || isOfFamily,
        isVertebra: isVertebra, isForeign: name.kind == .foreign)
    }
  }
}
