import BodyAtlas
import CaseModel
import Diagnostics
import Resolution
import TestSupport
import Testing

/// What holds for every site and every phrase, on the atlas that is built in.
@Suite("Properties of phrases")
struct PhrasePropertyTests {
  private static let atlas = Result { try Atlas.bundled }
  private static let resolver = Result { SiteResolver(try Atlas.bundled) }

  private static let templates = [
    "SIDE NAME", "NAME SIDE", "NAME, SIDE", "NAME (SIDE)", "mass in the SIDE NAME",
    "SIDE-sided NAME metastasis", "SIDE NAME mass", "metastasis to NAME, SIDE side",
    "Secondary malignant neoplasm of SIDE NAME", "DMETS_DX_SIDE_NAME", "Structure of SIDE NAME",
  ]

  private static let sides: [(word: String, side: Laterality)] = [
    ("left", .left), ("L", .left), ("lt.", .left), ("right", .right), ("R", .right), ("RT", .right),
    ("bilateral", .both), ("both", .both), ("b/l", .both), ("links", .left), ("droite", .right),
  ]

  @Test("The side survives every template at every paired site", arguments: templates)
  func sideSurvives(template: String) throws {
    let resolver = try Self.resolver.get()
    for site in try Self.atlas.get().sites where site.isPaired {
      for (word, side) in Self.sides {
        let phrase = template.replacing("SIDE", with: word).replacing("NAME", with: site.name)
        let found = resolver.resolve(phrase: phrase)
        #expect(found.places.map(\.site.id) == [site.id], "\(phrase)")
        #expect(found.places.map(\.side) == [side], "\(phrase)")
      }
    }
  }

  @Test("No order of the words gives another side or another site, only an error", arguments: 1...4)
  func wordOrder(seed: Int) throws {
    let resolver = try Self.resolver.get()
    var random = SeededGenerator(seed: UInt64(seed))
    for site in try Self.atlas.get().sites where site.isPaired && !site.name.contains("(") {
      let side = Bool.random(using: &random) ? "left" : "right"
      let words = ("\(side) \(site.name)").split(separator: " ").map(String.init)
      let phrase = words.shuffled(using: &random).joined(separator: " ")
      let found = resolver.resolve(phrase: phrase)
      for place in found.places {
        #expect(place.site.id == site.id, "\(phrase)")
        #expect(place.side == (side == "left" ? .left : .right), "\(phrase)")
      }
    }
  }

  @Test("In a list each place keeps its own side", arguments: [" and ", ", ", "/", "; ", " & "])
  func lists(separator: String) throws {
    let resolver = try Self.resolver.get()
    var random = SeededGenerator(seed: 7)
    let paired = try Self.atlas.get().sites.filter { $0.isPaired && !$0.name.contains("(") }
    for _ in 0..<500 {
      guard let first = paired.randomElement(using: &random),
        let second = paired.randomElement(using: &random), first.id != second.id
      else { continue }
      let phrase = "left \(first.name)\(separator)right \(second.name)"
      let found = resolver.resolve(phrase: phrase)
      #expect(found.places.map(\.site.id) == [first.id, second.id], "\(phrase)")
      #expect(found.places.map(\.side) == [.left, .right], "\(phrase)")
    }
  }

  @Test("Letters, blanks and underscores make no difference")
  func spelling() throws {
    let resolver = try Self.resolver.get()
    for site in try Self.atlas.get().sites where !site.isNowhere {
      for phrase in [
        site.name.uppercased(), site.name.lowercased(), site.name.replacing(" ", with: "_"),
        "  \(site.name.replacing(" ", with: "   "))\t",
      ] {
        #expect(resolver.resolve(phrase: phrase).places.map(\.site.id) == [site.id], "\(phrase)")
      }
    }
  }

  @Test("A negation is never drawn")
  func negation() throws {
    let resolver = try Self.resolver.get()
    for site in try Self.atlas.get().sites {
      for phrase in ["no \(site.name) metastasis", "\(site.name) spared", "without \(site.name)"] {
        #expect(resolver.resolve(phrase: phrase).places.isEmpty, "\(phrase)")
      }
    }
  }

  @Test("One wrong letter never gives another site in silence", arguments: 1...3)
  func misspelling(seed: Int) throws {
    let resolver = try Self.resolver.get()
    var random = SeededGenerator(seed: UInt64(100 + seed))
    for site in try Self.atlas.get().sites where site.name.utf8.count > 6 {
      var letters = Array(site.name.lowercased())
      let place = Int.random(in: 0..<letters.count, using: &random)
      guard letters[place].isLetter else { continue }
      switch Int.random(in: 0...2, using: &random) {
      case 0: letters.remove(at: place)
      case 1: letters[place] = Self.letter(&random)
      default: letters.insert(Self.letter(&random), at: place)
      }
      let phrase = String(letters)
      let found = resolver.resolve(phrase: phrase)
      let isOwn = found.places.allSatisfy { $0.site.id == site.id }
      #expect(isOwn || !found.diagnostics.isEmpty || found.status == .resolved, "\(phrase)")
      if found.status == .corrected {
        #expect(found.diagnostics.contains { $0.code == "LM0206" }, "\(phrase)")
      }
    }
  }

  private static func letter(_ random: inout SeededGenerator) -> Character {
    "abcdefghijklmnopqrstuvwxyz".randomElement(using: &random) ?? "x"
  }

  @Test("Nonsense is never drawn and never crashes", arguments: 1...4)
  func fuzz(seed: Int) throws {
    let resolver = try Self.resolver.get()
    var random = SeededGenerator(seed: UInt64(1000 + seed))
    let alphabet = Array("bcdfgjkqvwxz0123456789 ,;/-–()&+_.:'\"\\\u{301}👩‍⚕️é左\n\t\0")
    for _ in 0..<1500 {
      let length = Int.random(in: 0...40, using: &random)
      let phrase = String((0..<length).map { _ in alphabet.randomElement(using: &random) ?? " " })
      let found = resolver.resolve(phrase: phrase)
      let names = found.places.map(\.site.id)
      // What is left of letters may by chance be a vertebra, a code or an abbreviation, never more.
      #expect(names.isEmpty || !found.path.isEmpty, "\(phrase)")
    }
  }
}
