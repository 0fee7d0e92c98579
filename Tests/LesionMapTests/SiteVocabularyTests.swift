import CaseModel
import Foundation
import LesionMap
import Testing

@Suite("The vocabulary as a library")
struct SiteVocabularyTests {
  @Test("A phrase gives a site, a side, a path and how sure it is")
  func phrase() throws {
    let found = try SiteVocabulary().resolve("anterior uterus")
    #expect(found.status == .resolved)
    #expect(found.sites.map(\.id) == ["uterus"])
    #expect(found.sites.first?.aspect == "anterior")
    #expect(found.path == "name + aspect")
    #expect(found.certainty == "strong")
    #expect(found.message == nil)
  }

  @Test("A side stated apart contradicts like any other")
  func laterality() throws {
    let vocabulary = try SiteVocabulary()
    #expect(vocabulary.resolve("kidney", laterality: .left).sites.first?.side == .left)
    #expect(vocabulary.resolve("right kidney", laterality: .left).status == .rejected)
  }

  @Test("Both members of a pair are one site of a row")
  func both() throws {
    #expect(try SiteVocabulary().resolve("bilateral kidneys").sites.map(\.side) == [.both])
  }

  @Test("A row has every key, with null for what is not known")
  func row() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let row = try encoder.encode(try SiteVocabulary().resolve("tongue, inferior"))
    #expect(
      String(decoding: row, as: UTF8.self) == """
        {"candidates":[],"certainty":"strong","message":null,"path":"name + aspect",\
        "phrase":"tongue, inferior","sites":[{"aspect":"inferior","icdo3":"C02.9","id":"tongue",\
        "name":"Tongue","side":null,"snomed":"21974007","uberon":"UBERON:0001723"}],\
        "status":"resolved"}
        """)
  }

  @Test("Every phrase that editors are offered means its own site on its own side")
  func phrases() throws {
    let vocabulary = try SiteVocabulary()
    let sides: [(word: String, side: Laterality)] = [
      ("left ", .left), ("right ", .right), ("bilateral ", .both),
    ]
    #expect(vocabulary.phrases.count > 1000)
    for phrase in vocabulary.phrases {
      let found = vocabulary.resolve(phrase)
      #expect(found.status == .resolved || found.status == .region, "\(phrase)")
      #expect(found.sites.count == 1, "\(phrase)")
      guard let site = found.sites.first else { continue }
      let stated = sides.first { phrase.hasPrefix($0.word) && site.side == $0.side }
      let name = phrase.dropFirst(stated?.word.count ?? 0)
      #expect(site.name.lowercased() == name.lowercased(), "\(phrase)")
    }
  }
}
