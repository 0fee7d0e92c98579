import BodyAtlas
import CaseModel

/// A clinician's words for a place, taken apart: side, aspects, and the words that name the site.
struct SitePhrase: Hashable, Sendable {
  /// Folded words in the order written.
  var tokens: [String]

  init(_ words: String) {
    tokens = Self.tokens(of: words)
  }

  /// Small letters, no punctuation, British and American spelling alike, singular and plural alike.
  ///
  /// Names of the atlas are folded in the same way, so a fold only has to be consistent, not correct.
  static func tokens(of words: String) -> [String] {
    joiningPrefixes(PhraseScanner.pieces(of: words).map(WordFold.fold))
  }

  /// `para-aortic` and `para aortic` as `paraaortic`.
  private static func joiningPrefixes(_ pieces: [String]) -> [String] {
    guard pieces.contains(where: prefixes.contains) else { return pieces }
    var result: [String] = []
    var prefix = ""
    for piece in pieces {
      if prefixes.contains(piece) {
        prefix += piece
      } else if piece == "and" {
        result += prefix.isEmpty ? [piece] : [prefix, piece]
        prefix = ""
      } else {
        result.append(prefix + piece)
        prefix = ""
      }
    }
    return prefix.isEmpty ? result : result + [prefix]
  }

  /// The words as a set, for comparing phrases that differ in word order only.
  static func key(_ tokens: [String]) -> String {
    tokens.filter { !joiningWords.contains($0) }.sorted().joined(separator: " ")
  }

  /// The words as a set without those that name no place, all words for lymph nodes alike.
  static func looseKey(_ tokens: [String]) -> String {
    key(tokens.filter { !fillers.contains($0) && $0 != "lymph" }.map { nodeWords[$0] ?? $0 })
  }

  /// The words with `left and right` as `both`.
  static func joiningSides(_ tokens: [String]) -> [String] {
    var result = tokens
    for index in tokens.indices.dropLast(2).reversed() where tokens[index + 1] == "and" {
      let pair = Set([sides[tokens[index]], sides[tokens[index + 2]]])
      if pair == [.left, .right] { result.replaceSubrange(index...(index + 2), with: ["both"]) }
    }
    return result
  }

  // MARK: - Closed word classes

  /// Words that say nothing about the place wherever they stand.
  private static let joiningWords: Set<String> = ["of", "the", "a", "an", "in", "at", "on", "to"]

  /// Words that speak of the lesion or of how the place is written. They are passed over when the
  /// phrase does not name a site with them.
  static let fillers: Set<String> = [
    "structure", "entire", "body", "mass", "lesion", "tumor", "nodule", "metastasis", "metastase",
    "met", "deposit", "involvement", "disease", "site", "region", "area", "field", "aspect", "part",
    "portion", "surface", "side", "sided", "compartment", "soft", "tissue", "within", "bulky",
    "enlarged", "large", "small", "known", "ipsilateral", "contralateral", "overlapping",
    "female", "male", "cancer", "carcinoma", "neoplasm", "malignant", "metastatic", "secondary",
  ]

  /// Words that form one word with the next.
  private static let prefixes: Set<String> = [
    "para", "peri", "sub", "supra", "infra", "intra", "retro", "pre", "inter", "extra", "juxta",
    "endo", "epi",
  ]

  private static let nodeWords = [
    "ln": "node", "lns": "node", "lymphnode": "node", "lymphadenopathy": "node",
    "adenopathy": "node",
  ]

  static func isDirection(_ word: String) -> Bool {
    aspects[word] != nil || sides[word] != nil
  }

  static let sides: [String: Laterality] = [
    "l": .left, "lt": .left, "left": .left, "r": .right, "rt": .right, "right": .right,
    "both": .both, "bilateral": .both, "bilat": .both, "bilaterally": .both, "midline": .midline,
  ]

  static let aspects: [String: [Aspect]] = [
    "anterior": [.anterior], "ant": [.anterior], "ventral": [.anterior], "front": [.anterior],
    "posterior": [.posterior], "post": [.posterior], "dorsal": [.posterior],
    "superior": [.superior], "sup": [.superior], "upper": [.superior],
    "inferior": [.inferior], "inf": [.inferior], "lower": [.inferior],
    "medial": [.medial], "inner": [.medial], "internal": [.medial],
    "lateral": [.lateral], "outer": [.lateral], "external": [.lateral],
    "proximal": [.proximal], "distal": [.distal], "central": [.central], "middle": [.central],
    "mid": [.central], "anterosuperior": [.anterior, .superior],
    "anteroinferior": [.anterior, .inferior], "anterolateral": [.anterior, .lateral],
    "anteromedial": [.anterior, .medial], "posterosuperior": [.posterior, .superior],
    "posteroinferior": [.posterior, .inferior], "posterolateral": [.posterior, .lateral],
    "posteromedial": [.posterior, .medial], "superolateral": [.superior, .lateral],
    "superomedial": [.superior, .medial], "inferolateral": [.inferior, .lateral],
    "inferomedial": [.inferior, .medial],
  ]
}
