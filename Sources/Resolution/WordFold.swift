/// Makes one word of its plural, British and American forms.
///
/// A fold only has to be consistent, not correct: `pancreas` becomes `pancrea` in the vocabulary too.
enum WordFold {
  /// Folds the bytes of a word of small letters; true when it was a plural.
  static func fold(_ word: inout [UInt8]) -> Bool {
    var isPlural = false
    if word.count > 3 {
      if let singular = LatinPlurals.singular(of: word) {
        word = singular
        return true
      }
      isPlural = dropPlural(&word)
    }
    if word.count > 3, ends(word, "tre") || ends(word, "bre") {
      word.swapAt(word.count - 1, word.count - 2)
    }
    foldVowels(&word)
    return isPlural
  }

  private static func dropPlural(_ word: inout [UInt8]) -> Bool {
    guard let last = word.last else { return false }
    if last == UInt8(ascii: "e") {
      guard ends(word, "ae") else { return false }
      word.removeLast()
      return true
    }
    guard last == UInt8(ascii: "s") else { return false }
    if ends(word, "ies") {
      word.replaceSubrange((word.count - 3)..., with: "y".utf8)
    } else if ends(word, "xes") || ends(word, "ches") || ends(word, "sses")
      || ends(word, "uses")
    {
      word.removeLast(2)
    } else if !ends(word, "ss"), !ends(word, "us"), !ends(word, "is") {
      word.removeLast()
    } else {
      return false
    }
    return true
  }

  /// `oe` and `ae` as `e`, `our` as `or`.
  private static func foldVowels(_ word: inout [UInt8]) {
    var kept = 0
    for index in word.indices {
      let byte = word[index]
      let next = index + 1 < word.count ? word[index + 1] : 0
      let last = kept > 0 ? word[kept - 1] : 0
      let isMute =
        (byte == UInt8(ascii: "o") || byte == UInt8(ascii: "a")) && next == UInt8(ascii: "e")
        || byte == UInt8(ascii: "u") && last == UInt8(ascii: "o") && next == UInt8(ascii: "r")
      if isMute { continue }
      word[kept] = byte
      kept += 1
    }
    word.removeLast(word.count - kept)
  }

  private static func ends(_ word: [UInt8], _ suffix: StaticString) -> Bool {
    let count = suffix.utf8CodeUnitCount
    guard word.count >= count else { return false }
    return suffix.withUTF8Buffer { bytes in
      unsafe zip(word.suffix(count), bytes).allSatisfy { $0 == $1 }
    }
  }
}

/// Latin and irregular plurals that no rule about endings gives.
enum LatinPlurals {
  static func singular(of word: [UInt8]) -> [UInt8]? { forms[word] }

  private static let forms: [[UInt8]: [UInt8]] = {
    let pairs: KeyValuePairs = [
      "femora": "femur", "humeri": "humerus", "hila": "hilum", "ilia": "ilium",
      "ischia": "ischium", "acetabula": "acetabulum", "crura": "crus", "bronchi": "bronchus",
      "calcanei": "calcaneus", "tali": "talus", "radii": "radius", "testes": "testis",
      "feet": "foot", "labia": "labium", "ovaria": "ovarium", "thalami": "thalamus",
      "ganglia": "ganglion", "gyri": "gyrus", "sulci": "sulcus", "nuclei": "nucleus",
      "ventriculi": "ventricle", "cervices": "cervix", "apices": "apex", "cortices": "cortex",
      "epididymides": "epididymis", "condyli": "condyle", "meatus": "meatus", "rami": "ramus",
      "halluces": "hallux", "hypochondria": "hypochondrium", "parametria": "parametrium",
      "omenta": "omentum", "septa": "septum", "metastases": "metastasis",
      "metastasen": "metastasis",
      "mets": "metastasis", "iliums": "ilium", "pelves": "pelvis", "atria": "atrium",
      "antra": "antrum",
      "tracheae": "trachea", "teeth": "tooth", "bases": "base", "masses": "mass",
    ]
    return Dictionary(
      pairs.map { (Array($0.key.utf8), Array($0.value.utf8)) }, uniquingKeysWith: { a, _ in a })
  }()
}
