// The closed classes of words that name no place. They are data of the reader, as
// people write; the reader folds them as it folds phrases. Words that name places belong to the
// vocabulary of the atlas.

/// Words that name no place, by what they do to a phrase.
enum GrammarWords {
  /// What a word does.
  struct Role: OptionSet, Hashable, Sendable {
    let rawValue: UInt16
    /// Says nothing wherever it stands: `of`.
    static let joiner = Role(rawValue: 1)
    /// Speaks of the lesion or of how the place is written: `mass`, `NOS`.
    static let filler = Role(rawValue: 2)
    /// Says that there is nothing: `no`.
    static let negation = Role(rawValue: 4)
    /// Says that nothing is known: `unknown`.
    static let refusal = Role(rawValue: 8)
    /// Begins what the lesion touches without being there: `encasing`.
    static let context = Role(rawValue: 16)
    /// Begins a second place: `invading`.
    static let growth = Role(rawValue: 32)
    /// Says where from a place, which makes it another place: `near`.
    static let relation = Role(rawValue: 64)
    /// A filler without which a name of the vocabulary means the same: `region`.
    static let droppable = Role(rawValue: 128)
    /// Of which a side of the body has several, so that a plural does not mean both sides.
    static let several = Role(rawValue: 256)
    /// A filler that means a part of the place: `wall`.
    static let part = Role(rawValue: 512)
  }

  static func role(of word: String) -> Role {
    roles[word] ?? (LesionWords.isNamedAsTumour(word) ? .filler : [])
  }

  /// Every word of these classes, for telling them from misspelt ones.
  static var all: Dictionary<String, Role>.Keys { roles.keys }

  private static let roles: [String: Role] = {
    var roles: [String: Role] = [:]
    for (role, words) in lists + LesionWords.lists.map({ (.filler, $0) }) {
      for word in PhraseScanner.words(of: words) { roles[word.text, default: []].insert(role) }
    }
    return roles
  }()

  private static let lists: [(Role, String)] = [
    // English, German, French, Spanish, Portuguese, Italian
    (
      .joiner,
      """
      of the a an in at on to into from within this that his her their by via as
      der die das dem den des im am vom zum zur von
      de la le les du del el los las do da dos di
      """
    ),
    (.filler, droppableWords), (.droppable, droppableWords), (.filler, placeWords),
    (.filler, partWords), (.part, partWords), (.filler, registryWords),
    (
      .negation,
      """
      not no without negative absent absence denies deny spared sparing uninvolved normal
      unremarkable free clear cleared none never excluded exclude remission noncancerous
      nonneoplastic kein keine keinen ohne sans sin sem
      """
    ),
    (
      .refusal,
      "unknown unk undetermined unclear occult na nil misc miscellaneous unclassified unbekannt"
    ),
    (
      .several,
      """
      node rib finger toe digit vein artery vessel nerve muscle bone cartilage sinus eyelid lid lip
      labium salivary quadrant region bronchus plexus segment limb extremity flexor extensor
      """
    ),
    (
      .context,
      """
      encasing abutting compressing displacing surrounding crossing touching contacting adjacent
      indenting effacing bordering along except excluding including narrowing obstructing
      """
    ),
    (
      .growth,
      """
      extending extension invading invasion infiltrating infiltration growing eroding erosion
      """
    ),
    (
      .relation,
      "near beside behind below above beneath between beyond around next toward towards outside"
    ),
  ]

  /// Words that a name may carry or not.
  private static let droppableWords = """
    structure region area field part portion site zone space compartment soft tissue surface organ
    mass lesion nodule deposit implant tumor metastasis
    """

  /// Words for a part of a place that is drawn as the whole of it.
  private static let partWords = """
    wall mucosa serosa capsule cortex medulla parenchyma border edge margin tip dome orifice bed
    lining lumen half fat endplate pedicle lamina facet white grey gray matter
    """

  /// Words that say nothing more of a place.
  private static let placeWords = """
    gland external internal entire aspect side sided territory location located situated proper disc
    disk chain group deep superficial anatomical anatomic loop only just
    """

  /// Words that registries add.
  private static let registryWords = """
    nos ns disorder morphologic qualifier unspecified specified other otherwise stated ill defined
    overlapping female male ipsilateral contralateral dmets dx dist total partial certain type
    elsewhere classified behavior uncertain related
    """
}
