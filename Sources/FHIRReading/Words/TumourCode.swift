/// What the form of a code tells of a disease without a table.
enum TumourCode {
  enum Role: Hashable { case primary, metastasis, unstated }

  /// By the chapters of ICD-10: C00–C75 and C81–C97 are primary tumours, C77–C79 secondary ones, D00–D09
  /// in situ, D37–D48 of uncertain behaviour. Nil for what is no tumour or not ICD-10.
  static func role(of coding: FHIRCoding) -> Role? {
    let address = coding.system.lowercased()
    guard
      address.contains("icd-10") || address.contains("icd10") || address.contains("6.90")
        || address.contains("6.3") && address.contains("2.16.840.1.113883")
          && !address.contains("43.1")
    else { return nil }
    let code = coding.code.uppercased()
    guard let letter = code.first, let number = Int(code.dropFirst().prefix(2)) else { return nil }
    switch (letter, number) {
    case ("C", 77...79): return .metastasis
    case ("C", 80): return .unstated
    case ("C", _): return .primary
    case ("D", 0...9): return .primary
    case ("D", 37...48): return .unstated
    default: return nil
    }
  }
}
