import BodyAtlas
import CaseGeneration
import CaseModel
import LabelLayout
import LookSupport
import Resolution
import Scene
import Testing
import Typography
import Wording

@testable import Composition

/// A figure speaks one language: every word in it is a word of that language's phrases or names.
@Suite struct LanguageTests {
  static let cases: [(Language, UInt64)] = Language.translations.flatMap { language in
    (0..<2).map { (language, $0) }
  }

  @Test(arguments: cases)
  func aFigureHasNoWordOfAnotherLanguage(language: Language, seed: UInt64) throws {
    let atlas = try Atlas.bundled
    var generator = CaseGenerator(atlas, seed: 700 + seed)
    var source = generator.makeCase(count: [12, 70][Int(seed)])
    source.keepOnlyWhatHasNoWords()
    let resolved = try #require(SiteResolver(atlas).resolve(source).resolved)
    let composer = FigureComposer(
      atlas: atlas, fonts: try FontLibrary(), views: [.anterior, .posterior, .leftLateral],
      language: language)
    let scene = try composer.compose(resolved).scene
    #expect(scene.language == language.rawValue)
    let own = try Vocabulary(of: language, atlas)
    let short = TextAlternative(of: scene).short
    var isWithinWord = false
    for text in scene.items.flatMap(\.strings) + [scene.title, scene.summary, scene.subject, short]
    {
      let words = Vocabulary.words(of: text)
      // A word that was parted at the end of a line.
      let isParted = text.hasSuffix("-")
      let foreign = words.enumerated().filter { index, word in
        // Insets have the letters A to C for keys.
        !own.contains(word) && !["a", "b", "c"].contains(word)
          && !(own.hasPart(word)
            && (isParted && index == words.count - 1 || isWithinWord && index == 0))
      }
      #expect(foreign.map(\.element) == [], "in ‘\(text)’")
      isWithinWord = isParted
    }
  }

  @Test(arguments: Language.allCases)
  func theFoundingFigureFindsRoomForItsLabels(language: Language) throws {
    let atlas = try Atlas.bundled
    let composer = FigureComposer(atlas: atlas, fonts: try FontLibrary(), language: language)
    let figure = try composer.compose(try FoundingCase.resolved())
    #expect(figure.labelling == .labels)
    #expect(figure.layout.crossings == 0)
  }

  /// The side in print is the side of the finding, in the words of the language.
  @Test(arguments: Language.allCases)
  func sidesAreNamedInTheLanguage(language: Language) throws {
    let atlas = try Atlas.bundled
    let composer = FigureComposer(atlas: atlas, fonts: try FontLibrary(), language: language)
    let findings = try composer.compose(try FoundingCase.resolved()).scene.findings
    let (left, right) = Self.sideWords(language)
    for finding in findings {
      let saysLeft = finding.place.contains(left)
      let saysRight = finding.place.contains(right)
      #expect(saysLeft == (finding.side == .left), "\(finding.place)")
      #expect(saysRight == (finding.side == .right), "\(finding.place)")
    }
  }

  static func sideWords(_ language: Language) -> (left: String, right: String) {
    switch language {
    case .english: ("LEFT", "RIGHT")
    case .german: ("LINK", "RECHT")
    case .french: ("GAUCHE", "DROIT")
    case .spanish: ("IZQUIERD", "DERECH")
    case .portuguese: ("ESQUERD", "DIREIT")
    case .simplifiedChinese: ("左", "右")
    }
  }
}

/// The words that a figure may use in a language.
private struct Vocabulary {
  private var known: Set<String>

  init(of language: Language, _ atlas: Atlas) throws {
    let phrases = Phrasebook(language)
    var texts = Phrase.allCases.map { phrases($0) }
    texts.append(phrases.list(["1", "2", "3"]) + phrases.list(["1", "i"]))
    let words = try FigureWords(language, atlas: atlas)
    for site in atlas.sites {
      texts.append(words.name(of: site))
      texts += BodySide.allCases.map { words.name(of: site, side: $0) }
      texts += [words.abbreviation(of: site)].compactMap { $0 }
    }
    known = Set(texts.flatMap(Self.words))
  }

  /// A word, or for Chinese, which has no blanks, each of its characters.
  func contains(_ word: String) -> Bool {
    known.contains(word)
      || word.unicodeScalars.allSatisfy { $0.value >= 0x2E80 }
        && word.allSatisfy { character in known.contains { $0.contains(character) } }
  }

  func hasPart(_ part: String) -> Bool { known.contains { $0.contains(part) } }

  /// Runs of letters in small letters. What is written in Latin letters within Chinese is a word too.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var last: Character?
    for character in text.lowercased() {
      defer { last = character }
      guard character.isLetter else { continue }
      if let last, last.isLetter,
        last.isASCII == character.isASCII || !isHan(last) && !isHan(character)
      {
        words[words.count - 1].append(character)
      } else {
        words.append(String(character))
      }
    }
    return words
  }

  private static func isHan(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { $0.value >= 0x2E80 }
  }
}

extension Case {
  /// Without the words that its author brings.
  fileprivate mutating func keepOnlyWhatHasNoWords() {
    title = nil
    caption = nil
    for index in lesions.indices { lesions[index].note = nil }
  }
}

extension SceneItem {
  /// Everything it says, in print or in its name for those who do not see it.
  fileprivate var strings: [String] {
    switch self {
    case .fill, .stroke: []
    case .text(let text): [text.string]
    case .group(let group): [group.title] + group.items.flatMap(\.strings)
    }
  }
}
