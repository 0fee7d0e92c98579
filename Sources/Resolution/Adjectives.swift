/// Adjectives of organs, for phrases that no name fits as they stand: `right hepatic posterior
/// segment` is a segment of the liver.
///
/// Names keep their adjectives: `liver, IVC` is not the hepatic part of that vein.
enum Adjectives {
  /// The words with nouns in place of adjectives; nil when there are none, and for lists, in which an
  /// adjective may lean on a later noun.
  static func asNouns(_ words: [PhraseWord]) -> [PhraseWord]? {
    guard words.contains(where: { nouns[$0.text] != nil }),
      words.allSatisfy({
        $0.gap != .comma && $0.gap != .slash && !WordForms.coordinators.contains($0.text)
      })
    else { return nil }
    return words.map { word in
      var word = word
      if let noun = nouns[word.text] { word.text = noun }
      return word
    }
  }

  private static let nouns: [String: String] = {
    let pairs: KeyValuePairs = [
      "hepatic": "liver", "renal": "kidney", "pulmonary": "lung", "splenic": "spleen",
      "pancreatic": "pancreas", "gastric": "stomach", "cardiac": "heart", "cerebral": "brain",
      "cerebellar": "cerebellum", "ovarian": "ovary", "uterine": "uterus", "prostatic": "prostate",
      "esophageal": "esophagus", "colonic": "colon", "thymic": "thymus", "vaginal": "vagina",
      "vulvar": "vulva", "penile": "penis", "testicular": "testis", "tracheal": "trachea",
      "laryngeal": "larynx", "pharyngeal": "pharynx", "duodenal": "duodenum", "rectal": "rectum",
      "omental": "omentum", "mesenteric": "mesentery", "peritoneal": "peritoneum",
      "pleural": "pleura", "pericardial": "pericardium", "mediastinal": "mediastinum",
      "urethral": "urethra", "ureteral": "ureter", "ureteric": "ureter", "bronchial": "bronchus",
      "clavicular": "clavicle", "scapular": "scapula", "sternal": "sternum", "humeral": "humerus",
      "femoral": "femur", "tibial": "tibia", "fibular": "fibula", "ulnar": "ulna",
      "mandibular": "mandible", "sacral": "sacrum", "vertebral": "vertebra", "costal": "rib",
      "orbital": "orbit", "ocular": "eye", "lingual": "tongue", "palatal": "palate",
      "vesical": "bladder", "mammary": "breast", "dermal": "skin", "cutaneous": "skin",
    ]
    var nouns: [String: String] = [:]
    for (adjective, noun) in pairs {
      for (from, to) in zip(PhraseScanner.words(of: adjective), PhraseScanner.words(of: noun)) {
        nouns[from.text] = to.text
      }
    }
    return nouns
  }()
}
