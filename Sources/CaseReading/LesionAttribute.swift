import CaseModel

/// What one word or phrase about a lesion says; the closed vocabulary of a site list.
enum LesionAttribute: Hashable {
  case role(LesionRole, isProbable: Bool)
  case character(LesionCharacter)
  case form(LesionForm)
  case certainty(LesionCertainty)
  case count(LesionCount)
  /// One to three diameters.
  case size(millimetres: [Double])
  case status(LesionStatus)
  case occlusion(VascularExtension.Occlusion)
  case dilated
  case content(VascularExtension.Content)
  /// Bland thrombus below the tumour.
  case blandThrombusBelow
  case side(Laterality)
  /// Words of the author's own, in quotation marks.
  case note(String)
}

extension LesionAttribute {
  /// The attribute that `phrase` stands for, or nil.
  init?(_ phrase: some StringProtocol) {
    if let note = QuotedText.content(phrase, isPlace: false) {
      self = .note(note)
      return
    }
    // Longer than any phrase; keeps a text without separators cheap.
    guard phrase.utf8.count <= 100 else { return nil }
    let words = phrase.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let known = Self.vocabulary[words] {
      self = known
    } else if let size = Self.millimetres(words) {
      self = .size(millimetres: size)
    } else if let count = Self.number(words) {
      self = .count(count)
    } else {
      return nil
    }
  }

  /// The attributes of `cystic and solid` or `lytic/sclerotic`; nil when anything else is among them.
  static func list(_ phrase: some StringProtocol) -> [LesionAttribute]? {
    if let note = QuotedText.content(phrase, isPlace: false) { return [.note(note)] }
    guard phrase.utf8.count <= 200 else { return nil }
    if let whole = LesionAttribute(phrase) { return [whole] }
    var joined = phrase.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for sign in ["/", "&", "+"] { joined = joined.replacing(sign, with: " and ") }
    let attributes = joined.split(separator: " and ").map { LesionAttribute($0) }
    let known = attributes.compactMap { $0 }
    return known.count == attributes.count && !known.isEmpty ? known : nil
  }

  /// Whether the attribute may follow or precede a site without a comma: `femur 32 mm lytic`.
  /// Roles may not, because `axillary node` and `lung metastasis` are places too.
  var mayStandBare: Bool {
    switch self {
    case .character, .form, .size, .count, .note: true
    case .role, .certainty, .status, .occlusion, .dilated, .content, .blandThrombusBelow, .side:
      false
    }
  }

  /// Whether it is said of the vessel a lesion grows into.
  var isOfVessel: Bool {
    switch self {
    case .occlusion, .dilated, .content, .blandThrombusBelow: true
    case .role, .certainty, .character, .form, .size, .count, .status, .side, .note: false
    }
  }

  /// The key under which the attribute stands in a case file or a table.
  var key: LesionKey {
    switch self {
    case .role: .role
    case .character: .character
    case .form: .form
    case .certainty: .certainty
    case .size: .size
    case .count: .count
    case .status: .status
    case .occlusion: .occlusion
    case .dilated: .dilated
    case .content: .content
    case .blandThrombusBelow: .below
    case .side: .side
    case .note: .note
    }
  }

  /// Everything that may be written, for near names.
  static var phrases: some Collection<String> { vocabulary.keys }

  /// What may be written under a key, for near names.
  static func phrases(for key: LesionKey) -> [String] {
    vocabulary.filter { $0.value.key == key }.map(\.key)
  }
}
