// Words of English and German diagnoses. They tell a tumour from other diseases and set apart what names
// the place, which is then left to the vocabulary. In small letters.

/// What the wording of a diagnosis says, its place aside.
struct DiseaseWords: Hashable {
  enum Role: Hashable { case primary, metastasis }

  var isTumour = false
  var isBenign = false
  var role: Role?
  /// `history of …`: nothing that is there now.
  var isHistory = false
  /// `no …`, `absence of …`.
  var isNegative = false
  var isSuspected = false
  /// The words that may name a place; nil when there are none.
  var placeWords: String?

  init(_ wording: String) {
    let text = Self.withoutTag(wording.lowercased())
    let words = text.split { !$0.isLetter && $0 != "-" }.map(String.init)
    isTumour = words.contains(where: Self.namesTumour)
    isBenign =
      words.contains { $0.hasPrefix("benign") || $0 == "gutartige" || $0 == "gutartiger" }
    isHistory =
      text.contains("history of") || text.contains("zustand nach") || text.contains("anamnese")
    isNegative =
      Self.negations.contains { text == $0 || text.hasPrefix($0 + " ") }
      || Self.negatedEnds.contains { text.hasSuffix($0) }
    isSuspected =
      text.contains("suspected") || text.contains("suspicion") || text.contains("verdacht")
    let isDeposit = words.contains {
      $0 == "secondary" || $0.contains("metastas") || $0.hasPrefix("sekundär")
        || $0.hasPrefix("tochtergeschw")
    }
    let isMetastatic = words.contains { $0 == "metastatic" }
    if isDeposit || (isMetastatic && text.contains(" to ")) {
      role = .metastasis
    } else if words.contains("primary") {
      role = .primary
    }
    // `metastasis from the prostate` says where it came from and not where it is.
    let statesOrigin = text.contains(" from ") || text.contains(" ausgehend ")
    placeWords = statesOrigin ? nil : Self.place(in: text)
  }

  /// Without the kind of concept that SNOMED CT writes after a name: `(disorder)`.
  static func withoutTag(_ text: String) -> String {
    let text = text.trimmed
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex else {
      return text
    }
    return text[..<open].trimmed
  }

  private static func namesTumour(_ word: String) -> Bool {
    tumourParts.contains { word.contains($0) }
  }

  private static func place(in text: String) -> String? {
    var text = text
    for phrase in unspecified { text = text.replacing(phrase, with: " ") }
    // A stage says nothing of the place, nor does what a code list adds for its own sake.
    if let stage = text.firstRange(
      of: /,? (tnm|ajcc|uicc|stage|stadium|including|whether|not specified)\b.*$/)
    {
      text.removeSubrange(stage)
    }
    if let connected = afterConnector(text) { return connected.trimmed.nilWhenEmpty }
    let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.compactMap {
      word -> String? in
      if histologies.contains(String(word)) { return nil }
      for part in compoundEnds where word.hasSuffix(part) {
        return word.dropLast(part.count).trimmed.nilWhenEmpty
      }
      return namesTumour(String(word)) ? nil : String(word)
    }
    return words.joined(separator: " ").nilWhenEmpty
  }

  /// What follows `neoplasm of`, `metastasis to`, `Neubildung:`.
  private static func afterConnector(_ text: String) -> String? {
    guard
      let tumour = text.firstMatch(
        of:
          /\b\p{L}*(neoplas|tumou?r|cancer|carcinom|sarcom|melanom|lymphom|metasta|malignan|leuk|myelom|neubildung|karzinom|sarkom|krebs|blastom|gliom)\p{L}*/
      )
    else { return nil }
    let rest = text[tumour.range.upperBound...]
    let connector =
      /^[^:]*?(:|\b(of|to|in|involving|der|des|im|am|an der|von)( the| der| dem| den)?\b)\s*/
    guard let match = rest.firstMatch(of: connector) else { return nil }
    return String(rest[match.range.upperBound...])
  }

  private static let tumourParts = [
    "cancer", "carcinom", "malignan", "sarcom", "melanom", "tumor", "tumour", "neoplas", "metasta",
    "lymphom", "leukemi", "leukaemi", "myelom", "blastom", "gliom", "mesotheliom", "seminom",
    "karzinom", "bösartig", "boesartig", "neubildung", "krebs", "sarkom", "leukämi", "gliobl",
  ]
  private static let negations = [
    "no", "not", "absence of", "absent", "negative", "without", "no evidence of", "kein", "keine",
    "none", "ohne", "ausschluss",
  ]
  private static let negatedEnds = [" absent", " not present", " excluded", " ausgeschlossen"]
  private static let unspecified = [
    " in situ", "unspecified site of ", "unspecified part of ", "unsp site of ", ", unspecified",
    "unspecified ",
    ", part unspecified", ", nicht näher bezeichnet", "nicht näher bezeichnete ",
    "overlapping sites of ",
  ]
  private static let histologies: Set<String> = [
    "non-small", "nonsmall", "small", "large", "cell", "squamous", "basal", "transitional", "clear",
    "ductal", "duct", "lobular", "infiltrating", "invasive", "adenoid", "papillary", "follicular",
    "medullary", "mucinous", "primary", "secondary", "metastatic", "recurrent", "suspected",
    "confirmed", "distant", "site", "overlapping", "in", "situ", "active", "advanced", "mass",
    "disease", "malignes", "maligner", "primäres", "sekundäre", "stage",
  ]
  private static let compoundEnds = [
    "karzinome", "karzinoms", "karzinom", "carcinom", "sarkom", "metastasen", "metastase",
    "tumoren", "tumors", "tumor", "krebs",
  ]
}

extension String {
  var nilWhenEmpty: String? { isEmpty ? nil : self }
}
