import CaseModel

/// Words for a side, per language; as people write them.
enum SideWords {
  static let sides: [String: Laterality] = {
    let lists: [(Laterality, String)] = [
      // English
      (.left, "l lt left leftside leftsided"), (.right, "r rt right rightside rightsided"),
      (.both, "both bilateral bilat bilaterally"), (.midline, "midline median"),
      // Latin
      (.left, "sinister sinistra sinistrum"), (.right, "dexter dextra dextrum"),
      // German
      (.left, "links linke linker linken linkem linkes linksseitig"),
      (.right, "rechts rechte rechter rechten rechtem rechtes rechtsseitig"),
      (.both, "beidseits beidseitig beide beider beiden beiderseits"),
      // French
      (.left, "gauche"), (.right, "droit droite"), (.both, "bilatéral bilatérale bilatéraux"),
      // Spanish
      (.left, "izquierdo izquierda"), (.right, "derecho derecha"),
      (.both, "ambos ambas"),
      // Portuguese, Italian
      (.left, "esquerdo esquerda sinistro"), (.right, "direito direita destro destra"),
      // Chinese
      (.left, "左 左侧 左側"), (.right, "右 右侧 右側"), (.both, "双 双侧 雙側 两侧 兩側"),
    ]
    var sides: [String: Laterality] = [:]
    for (side, words) in lists {
      for word in PhraseScanner.words(of: words) { sides[word.text] = side }
    }
    return sides
  }()

  /// `left and right` as `both`, in place.
  static func joiningBoth(_ words: [PhraseWord]) -> [PhraseWord] {
    guard words.contains(where: { $0.text == "and" || $0.gap == .slash }) else { return words }
    var result: [PhraseWord] = []
    var index = 0
    while index < words.count {
      let hasWord = index + 2 < words.count && words[index + 1].text == "and"
      let hasSlash = index + 1 < words.count && words[index + 1].gap == .slash
      let other = hasWord ? index + 2 : hasSlash ? index + 1 : index
      let pair = [sides[words[index].text], sides[words[other].text]]
      var word = words[index]
      if other > index, pair == [.left, .right] || pair == [.right, .left] {
        word.text = "both"
        index = other
      }
      result.append(word)
      index += 1
    }
    return result
  }

  /// Chinese writes the side and the place as one word: `左肺`.
  static func split(_ word: String) -> (side: String, rest: String)? {
    for length in [2, 1] {
      let head = String(word.prefix(length))
      guard let first = head.unicodeScalars.first, first.value >= 0x3000, sides[head] != nil,
        word.count > length
      else { continue }
      return (head, String(word.dropFirst(length)))
    }
    return nil
  }
}
