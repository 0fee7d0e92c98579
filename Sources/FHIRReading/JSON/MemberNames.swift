/// The members of objects that are read; everything else in a record is passed over unread.
struct MemberNames: Sendable {
  private let exact: Set<[UInt8]>
  private let folded: [[UInt8]: String]
  private let longest: Int

  init(_ names: [String]) {
    exact = Set(names.map { Array($0.utf8) })
    folded = Dictionary(
      names.map { (Array($0.lowercased().utf8), $0.lowercased()) }, uniquingKeysWith: { a, _ in a })
    longest = names.map(\.utf8.count).max() ?? 0
  }

  /// The name in small letters when it is one of them, and whether it is in the letters of FHIR.
  func name(_ bytes: ArraySlice<UInt8>) -> (name: String?, isExact: Bool) {
    guard bytes.count <= longest else { return (nil, true) }
    let written = Array(bytes)
    let small = written.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    guard let name = folded[small] else { return (nil, true) }
    return (name, exact.contains(written))
  }

  /// What the reader of tumours looks at.
  static let oncology = MemberNames([
    "resourceType", "id", "meta", "profile", "contained", "extension", "modifierExtension", "url",
    "valueCodeableConcept", "valueCoding", "valueCode", "valueString", "valueReference",
    "valueQuantity", "valueBoolean", "valueInteger", "reference", "coding", "system", "code",
    "display", "text", "bodySite", "bodyStructure", "category", "clinicalStatus",
    "verificationStatus", "subject", "patient", "focus", "specimen", "gender", "location",
    "locationQualifier", "laterality", "morphology", "includedStructure", "structure",
    "bodySiteQualifier", "status", "active", "component", "value", "unit", "effectiveDateTime",
    "issued", "dataAbsentReason", "collection", "fullUrl", "resource", "request", "method", "entry",
    "hasMember", "severity", "interpretation", "effectivePeriod", "start",
  ])

  /// What tells whether a resource is read at all, and what leads to it from the entry of a bundle.
  static let outline = MemberNames(["resourceType", "fullUrl", "resource", "request"])
}
