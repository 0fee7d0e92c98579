/// A public terminology whose codes name places in the body.
package enum CodeSystem: String, CaseIterable, Hashable, Sendable {
  /// SNOMED CT, body structures and the disorders that state one.
  case snomed
  /// ICD-O-3, topography: the places of tumours.
  case icdO3 = "icdo3"
  /// ICD-10 and its national editions (CM, GM): tumours by place.
  case icd10
  /// UBERON, the anatomy of many species.
  case uberon

  /// The name in print.
  package var name: String {
    switch self {
    case .snomed: "SNOMED CT"
    case .icdO3: "ICD-O-3"
    case .icd10: "ICD-10"
    case .uberon: "UBERON"
    }
  }

  /// Whether a text has the form of a code of this system; it may not exist.
  package func isCode(_ text: String) -> Bool { CodeKey(self, text) != nil }
}
