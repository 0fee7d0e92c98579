import BodyAtlas

/// What a code tells of a disease.
struct TumourCode {
  enum Role: Hashable { case primary, metastasis, unstated }

  let atlas: Atlas

  /// What a coding says that a tumour is; nil for what is no tumour, or not known to be one.
  func role(of coding: FHIRCoding) -> Role? {
    let systems = CodeSystem.candidates(for: coding)
    if systems.contains(.icd10), let role = Self.chapterRole(coding.code) { return role }
    for system in systems {
      switch try? atlas.codeMeanings(system: system, code: coding.code).first?.role {
      case .primary: return .primary
      case .metastasis, .node: return .metastasis
      case nil: break
      }
    }
    return nil
  }

  /// By the chapters of ICD-10: C77–C79 are secondary tumours, the rest of C00–C97 and D00–D09 (in situ)
  /// primary ones, D37–D48 of uncertain behaviour.
  private static func chapterRole(_ code: String) -> Role? {
    let code = code.uppercased()
    guard let letter = code.first, let number = Int(code.dropFirst().prefix(2)) else { return nil }
    switch (letter, number) {
    case ("C", 77...79): return .metastasis
    case ("C", 80): return .unstated
    case ("C", 0...97): return .primary
    case ("D", 0...9): return .primary
    case ("D", 37...48): return .unstated
    default: return nil
    }
  }
}
