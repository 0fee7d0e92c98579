import BodyAtlas
import Testing

/// The names in other languages that are built into the program.
@Suite("The bundled names")
struct BundledNameTests {
  @Test("There are names in every language")
  func languages() throws {
    #expect(try Atlas.bundled.languages == Language.translations)
  }

  @Test("Every site has a name of its own in every language", arguments: Language.translations)
  func complete(language: Language) throws {
    let atlas = try Atlas.bundled
    var owners: [String: Site.ID] = [:]
    for site in atlas.sites {
      let name = try #require(try atlas.name(of: site.id, in: language), "\(site.id)")
      #expect(!name.text.isEmpty && name.short?.isEmpty != true, "\(site.id)")
      let owner = owners.updateValue(site.id, forKey: name.text.lowercased())
      #expect(owner == nil, "\(site.id): \(name.text)")
    }
  }

  @Test(
    "Names have a gender in languages that need one to set the side",
    arguments: Language.translations)
  func genders(language: Language) throws {
    let names = try Atlas.bundled.names(in: language)
    let without = names.values.filter { $0.gender == nil }
    #expect(without.isEmpty == (language != .simplifiedChinese))
    let isNeuter = names.values.contains { $0.gender == .neuter || $0.gender == .neuterPlural }
    #expect(isNeuter == (language == .german))
  }

  /// Words for left and right; a name that holds one must be of a site that lies on one side.
  private static let sideWords: [Language: [String]] = [
    .german: ["link", "recht"], .french: ["gauche", "droite"], .spanish: ["izquierd", "derech"],
    .portuguese: ["esquerd", "direit"], .simplifiedChinese: ["左", "右"],
  ]

  @Test("The name of a paired site states no side", arguments: Language.translations)
  func sides(language: Language) throws {
    let atlas = try Atlas.bundled
    for site in atlas.sites where site.isPaired {
      let text = try #require(try atlas.name(of: site.id, in: language)).text.lowercased()
      for word in try #require(Self.sideWords[language]) {
        #expect(!text.contains(word), "\(site.id): \(text)")
      }
    }
  }

  @Test(
    "Some names",
    arguments: [
      (Language.german, "kidney", "Niere"), (.french, "kidney", "Rein"),
      (.spanish, "kidney", "Riñón"), (.portuguese, "kidney", "Rim"),
      (.simplifiedChinese, "kidney", "肾"), (.german, "vertebra_t12", "BWK 12"),
      (.simplifiedChinese, "rib_11", "第十一肋"), (.french, "rib_1", "1re côte"),
      (.portuguese, "spleen", "Baço"), (.spanish, "ln_axillary", "Ganglio axilar"),
      (.english, "kidney", "Kidney"),
    ])
  func examples(language: Language, site: String, expected: String) throws {
    #expect(try Atlas.bundled.name(of: site, in: language)?.text == expected)
  }

  @Test(
    "German words of records name their site",
    arguments: [
      ("Leber", "liver"), ("Lunge", "lung"), ("Mamma", "breast"), ("Brust", "breast"),
      ("Hirn", "brain"), ("Gehirn", "brain"), ("Knochen", "bone"), ("Lymphknoten", "lymph_node"),
      ("Knochenmark", "bone_marrow"), ("Haut", "skin"), ("Nebenniere", "adrenal"),
      ("Pleura", "pleura"), ("Peritoneum", "peritoneum"),
    ])
  func germanWords(word: String, site: String) throws {
    let names = try Atlas.bundled.names(in: .german)
    let named = names.filter { $0.value.text == word || $0.value.synonyms.contains(word) }.keys
    #expect(Array(named) == [site])
  }
}
