/// Words that are written in several ways, as one: numbers, lymph nodes, and words with a prefix.
///
/// Names of the vocabulary go through here as well as phrases, so that the two compare.
enum WordForms {
  static func words(of phrase: String) -> [PhraseWord] {
    var words = PhraseScanner.words(of: phrase)
    NodeLevels.mark(in: &words)
    for index in words.indices {
      if let form = single[words[index].text] { words[index].text = form }
    }
    // Alone, LAD is an artery of the heart.
    if words.count > 1 {
      for index in words.indices where words[index].text == "lad" { words[index].text = "node" }
    }
    joinHalves(of: &words)
    return joiningNodes(splittingStations(joiningPrefixes(splittingSegments(words))))
  }

  /// `IVa/b` and `IVa/IVb` as `4`.
  private static func joinHalves(of words: inout [PhraseWord]) {
    for at in words.indices.dropFirst().reversed() where words[at].gap == .slash {
      guard let number = words[at - 1].text.first, words[at - 1].text == "\(number)a",
        // The halves of level I of the neck lie apart.
        ("2"..."8").contains(number), ["b", "\(number)b"].contains(words[at].text)
      else { continue }
      words[at - 1].text = String(number)
      words.remove(at: at)
    }
  }

  /// `liver S4` as `liver segment 4`, where it cannot be a vertebra.
  private static func splittingSegments(_ words: [PhraseWord]) -> [PhraseWord] {
    guard words.contains(where: { livers.contains($0.text) }) else { return words }
    return words.flatMap { word -> [PhraseWord] in
      guard word.text.first == "s", (2...3).contains(word.text.utf8.count),
        let number = word.text.dropFirst().first, ("1"..."8").contains(number),
        word.text.dropFirst(2).allSatisfy({ "ab".contains($0) })
      else { return [word] }
      let segment = PhraseWord(text: "segment", gap: word.gap)
      return [segment, PhraseWord(text: String(word.text.dropFirst()))]
    }
  }

  private static let livers: Set = ["liver", "hepatic", "hepar", "leber"]

  /// `para-aortic` and `para aortic` as `paraaortic`.
  private static func joiningPrefixes(_ words: [PhraseWord]) -> [PhraseWord] {
    guard words.contains(where: { prefixes.contains($0.text) }) else { return words }
    var result: [PhraseWord] = []
    var prefix: PhraseWord?
    for var word in words {
      if let held = prefix {
        // `supra and infraclavicular` is left to the reader of lists.
        if coordinators.contains(word.text) {
          result.append(held)
          result.append(word)
          prefix = nil
          continue
        }
        word.text = held.text + word.text
        word.gap = held.gap
        prefix = nil
      }
      if prefixes.contains(word.text) {
        prefix = word
      } else {
        result.append(word)
      }
    }
    return prefix.map { result + [$0] } ?? result
  }

  /// `lymph node` and `lymph gland` as `node`.
  static func joiningNodes(_ words: [PhraseWord]) -> [PhraseWord] {
    guard words.contains(where: { $0.text == "lymph" }) else { return words }
    var result: [PhraseWord] = []
    for word in words {
      if result.last?.text == "lymph", word.text == "node" || word.text == "gland" {
        result[result.count - 1].text = "node"
        result[result.count - 1].isPlural = word.isPlural
      } else {
        result.append(word)
      }
    }
    return result
  }

  /// `4R`, `level 4R` and `station 4R` as `station 4 right`: only lymph node stations of the chest
  /// are written with a number and a side.
  private static func splittingStations(_ words: [PhraseWord]) -> [PhraseWord] {
    guard words.contains(where: { station($0.text) != nil }) else { return words }
    var result: [PhraseWord] = []
    for word in words {
      guard let (number, side) = station(word.text) else {
        result.append(word)
        continue
      }
      var first = PhraseWord(text: "station", gap: word.gap)
      if let last = result.last, last.text == "station" || last.text == "level" {
        first.gap = last.gap
        result.removeLast()
      }
      result += [first, PhraseWord(text: number), PhraseWord(text: side)]
    }
    return result
  }

  private static func station(_ word: String) -> (String, String)? {
    guard (2...3).contains(word.utf8.count), let last = word.utf8.last,
      last == UInt8(ascii: "r") || last == UInt8(ascii: "l"),
      word.utf8.dropLast().allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return (String(word.dropLast()), last == UInt8(ascii: "r") ? "right" : "left")
  }

  /// Words that part the places of a list.
  static let coordinators: Set = ["and", "or"]

  /// Words that form one word with the next.
  static let prefixes: Set = [
    "para", "peri", "sub", "supra", "infra", "intra", "retro", "pre", "inter", "extra", "juxta",
    "endo", "epi",
  ]

  /// Words of which another form is compared.
  static let single: [String: String] = {
    var forms = [
      "ln": "node", "lymphnode": "node", "lymphadenopathy": "node", "adenopathy": "node",
      "nodal": "node", "lnd": "node", "lns": "node", "seg": "segment", "musculature": "muscle",
      "vena": "vein",
      "arteria": "artery", "musculus": "muscle", "nervus": "nerve",
      "glandula": "gland", "lymphatic": "lymph", "lymphoglandula": "node", "lymphonodus": "node",
      "und": "and", "et": "and", "y": "and", "oder": "or",
    ]
    let romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
    let ordinals = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
      "tenth", "eleventh", "twelfth",
    ]
    for (index, word) in romans.enumerated() { forms[word] = String(index + 1) }
    // Levels IB and VA of the neck, segment IVa of the liver.
    for (index, word) in romans.prefix(5).enumerated() {
      for letter in ["a", "b"] { forms[word + letter] = "\(index + 1)\(letter)" }
    }
    for (index, word) in ordinals.enumerated() {
      // Folded as every word is: `fourth` as `forth`.
      for folded in PhraseScanner.words(of: word) { forms[folded.text] = String(index + 1) }
      for ending in ["st", "nd", "rd", "th"] { forms["\(index + 1)\(ending)"] = String(index + 1) }
    }
    return forms
  }()
}
