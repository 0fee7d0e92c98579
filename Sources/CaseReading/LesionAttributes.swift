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
  case occlusion(VascularExtension.Occlusion)
  case dilated
  case side(Laterality)
  /// Words of the author's own, in quotation marks.
  case note(String)
}

extension LesionAttribute {
  /// The attribute that `phrase` stands for, or nil.
  init?(_ phrase: some StringProtocol) {
    if let note = Self.quotation(phrase) {
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

  /// What stands between quotation marks, `"hard, fixed"`, when that is all there is.
  private static func quotation(_ phrase: some StringProtocol) -> String? {
    let marks: Set<Character> = ["\"", "“", "”"]
    guard phrase.count > 2, let first = phrase.first, let last = phrase.last, first != "”",
      marks.contains(first), last != "“", marks.contains(last)
    else { return nil }
    let inside = phrase.dropFirst().dropLast()
    return inside.contains(where: marks.contains) ? nil : String(inside)
  }

  /// The attributes of `cystic and solid` or `lytic/sclerotic`; nil when anything else is among them.
  static func list(_ phrase: some StringProtocol) -> [LesionAttribute]? {
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
    case .role, .certainty, .occlusion, .dilated, .side: false
    }
  }

  /// Whether it is said of the vessel a lesion grows into.
  var isOfVessel: Bool {
    switch self {
    case .occlusion, .dilated: true
    case .role, .certainty, .character, .form, .size, .count, .side, .note: false
    }
  }

  /// The key of a case file under which the attribute may stand; nil when it has none.
  var key: String? {
    switch self {
    case .role: "role"
    case .character: "character"
    case .form: "form"
    case .certainty: "certainty"
    case .size: "size"
    case .count: "count"
    case .occlusion, .dilated, .side, .note: nil
    }
  }

  /// Everything that may be written, for near names.
  static var phrases: some Collection<String> { vocabulary.keys }

  /// What may be written under a key of a case file, for near names.
  static func phrases(for key: String) -> [String] {
    vocabulary.filter { $0.value.key == key }.map(\.key)
  }
}

// MARK: - Sizes and numbers

extension LesionAttribute {
  /// No lesion is larger than a person; what is written so is a slip.
  private static let sizes = 0.01...2500

  /// `32 mm`, `3.2cm`, `4.7 × 2.5 cm`, `47 mm x 25 mm`.
  private static func millimetres(_ words: String) -> [Double]? {
    let compact = words.replacing(" by ", with: "x").replacing(" ", with: "")
      .replacing("×", with: "x").replacing("*", with: "x")
    guard var factor = unit(of: compact[...]) else { return nil }
    var diameters: [Double] = []
    // A number without a unit has that of the next one.
    for side in compact.split(separator: "x", omittingEmptySubsequences: false).reversed() {
      let own = unit(of: side)
      factor = own ?? factor
      guard let value = plainNumber(own == nil ? side : side.dropLast(2)),
        sizes.contains(value * factor)
      else { return nil }
      diameters.append(value * factor)
    }
    return diameters.count <= 3 ? diameters.reversed() : nil
  }

  /// Millimetres for one of the unit that the text ends with.
  private static func unit(of text: Substring) -> Double? {
    text.hasSuffix("mm") ? 1 : text.hasSuffix("cm") ? 10 : nil
  }

  /// Digits with at most one point or comma; `Double` alone would take `inf`, `nan` and `0x1p3`.
  /// A comma before three digits may group thousands and is refused.
  private static func plainNumber(_ text: Substring) -> Double? {
    guard text.allSatisfy({ $0.isDigit || $0 == "." || $0 == "," }) else { return nil }
    if let comma = text.firstIndex(of: ","), text[comma...].count == 4 { return nil }
    return Double(text.replacing(",", with: "."))
  }

  /// `x3`, `3×`, `3 lesions`.
  private static func number(_ words: String) -> LesionCount? {
    var digits = Substring(words)
    if let first = digits.first, first == "x" || first == "×" {
      digits = digits.dropFirst()
    } else if let last = digits.last, last == "x" || last == "×" {
      digits = digits.dropLast()
    } else if let unit = units.first(where: { digits.hasSuffix(" " + $0) }) {
      digits = digits.dropLast(unit.count + 1)
    } else {
      return nil
    }
    if digits.first == " " { digits.removeFirst() }
    guard digits.allSatisfy(\.isDigit), let value = Int(digits), (1..<10_000).contains(value)
    else { return nil }
    return value == 1 ? .one : .exactly(value)
  }

  private static let units = [
    "lesion", "lesions", "mass", "masses", "deposit", "deposits", "nodule", "nodules",
    "metastasis", "metastases",
  ]
}

// MARK: - Words

extension LesionAttribute {
  private static let vocabulary: [String: LesionAttribute] = {
    var table: [String: LesionAttribute] = [:]
    func add(_ attribute: LesionAttribute, _ phrases: String...) {
      for phrase in phrases { table[phrase] = attribute }
    }
    add(.role(.primary, isProbable: false), "primary", "primary tumour", "primary tumor")
    add(
      .role(.primary, isProbable: true), "probable primary", "primary (probable)",
      "primary probable", "probably primary")
    add(.role(.metastasis, isProbable: false), "metastasis", "metastases", "met", "mets")
    add(.role(.node, isProbable: false), "node", "nodal", "nodes", "lymph node")
    add(
      .role(.localExtension, isProbable: false), "local extension", "direct extension",
      "direct invasion")
    add(.role(.recurrence, isProbable: false), "recurrence", "recurrent", "local recurrence")
    add(.character(.solid), "solid")
    add(.character(.cystic), "cystic", "cyst")
    add(.character(.mixed), "mixed")
    add(.character(.necrotic), "necrotic", "necrosis", "with necrosis")
    add(.character(.calcified), "calcified", "calcification", "calcifications")
    add(.character(.sclerotic), "sclerotic", "blastic", "osteoblastic")
    add(.character(.lytic), "lytic", "osteolytic")
    add(.character(.infiltrative), "infiltrative", "infiltrating", "diffuse")
    add(.form(.oval), "oval", "ovoid", "elongated")
    add(.form(.lobulated), "lobulated", "multilobulated")
    add(
      .form(.dumbbell), "dumbbell", "dumbbell-shaped", "dumb-bell", "hourglass", "dumbbell shaped")
    add(.form(.spiculated), "spiculated", "stellate")
    add(
      .certainty(.proven), "proven", "biopsied", "biopsy", "core biopsy", "biopsy proven",
      "biopsy-proven", "resected", "histology")
    add(
      .certainty(.imaging), "imaging", "on imaging", "ct", "on ct", "mri", "on mri", "pet",
      "on pet", "ultrasound")
    add(
      .certainty(.clinical), "clinical", "palpable", "examination", "on examination",
      "examination only", "felt")
    add(.certainty(.suspected), "suspected", "suspicious", "possible", "?")
    add(.count(.several), "several", "multiple")
    add(.count(.numerous), "numerous", "innumerable", "many")
    add(.count(.one), "solitary", "single", "one")
    add(
      .occlusion(.complete), "occluded", "occlusion", "complete occlusion", "completely occluded")
    add(
      .occlusion(.partial), "partial occlusion", "partially occluded", "partly occluded",
      "non-occlusive")
    add(.dilated, "dilated", "distended")
    add(.side(.notStated), "side not stated", "side unknown", "side unstated")
    return table
  }()
}
