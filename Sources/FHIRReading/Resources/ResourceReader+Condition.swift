import CaseModel

extension ResourceReader {
  /// A disease: a lesion when it is a tumour that is not denied.
  mutating func readCondition(_ source: inout Source) {
    let code = source.element.concept("code")
    let sites = source.element.concepts("bodySite")
    let wordings = (code?.wordings ?? []).map(DiseaseWords.init)
    guard let kind = kind(of: source, code, wordings) else { return }
    let shown: MappingRow.Statement =
      switch kind {
      case .primary: .primary
      case .metastasis: .metastasis
      default: .tumour
      }
    let verified = source.element.concept("verificationStatus")
    let verification = word(of: verified)
    let clinical = word(of: source.element.concept("clinicalStatus"))
    if verification == "refuted" {
      return pass(source, shown, .skipped, "the condition is refuted")
    }
    if verification == "entered-in-error" || clinical == "entered-in-error" {
      return pass(source, shown, .skipped, "entered in error")
    }
    if wordings.contains(where: \.isNegative) {
      return pass(source, shown, .skipped, "the statement is negative")
    }
    switch germanCertainty(of: code) {
    case "A": return pass(source, shown, .skipped, "the diagnosis is excluded")
    case "Z": return pass(source, .history, .listed, "a state after the disease")
    default: break
    }
    let isFormer = source.element.profiles.contains { $0.contains("fruehere-tumorerkrankung") }
    if isFormer || wordings.contains(where: \.isHistory) {
      return pass(source, .history, .listed, "a history of the disease")
    }
    var statement = statement(kind, source)
    statement.code = code
    statement.sites = sites
    statement.related =
      related(source.element.extensions(of: source.element.node), source)
      + sites.flatMap { related($0.extensions, source) }
      + source.element.references("bodyStructure").compactMap(source.key)
    let isSuspected =
      ["unconfirmed", "provisional", "differential", "unknown"].contains(verification)
      || germanCertainty(of: code) == "V" || wordings.contains(where: \.isSuspected)
    statement.certainty = isSuspected ? .suspected : registeredCertainty(verified)
    switch clinical {
    case "resolved", "inactive": statement.status = .resolved
    case "remission": statement.status = .responding
    default: break
    }
    statements.append(statement)
  }

  /// What a condition is as a tumour; nil when it is something else.
  private func kind(
    of source: Source, _ code: FHIRConcept?, _ wordings: [DiseaseWords]
  ) -> OncologyStatement.Kind? {
    let profiles = source.element.profiles
    if profiles.contains(where: { $0.contains("secondary") && $0.contains("cancer") }) {
      return .metastasis
    }
    if profiles.contains(where: {
      ($0.contains("primary") && $0.contains("cancer")) || $0.contains("primaertumor")
    }) {
      return .primary
    }
    guard let code else { return nil }
    var kind: OncologyStatement.Kind?
    for coding in code.codings {
      switch codes.role(of: coding) {
      case .metastasis: return .metastasis
      case .primary: kind = .primary
      case .unstated: kind = kind ?? .tumour
      case nil: break
      }
    }
    if kind == nil, code.has(FHIRCodes.tumourCategories) { kind = .tumour }
    if wordings.contains(where: { $0.isTumour && $0.role == .metastasis }) { return .metastasis }
    let isTumour = wordings.contains { $0.isTumour && !$0.isBenign }
    if isTumour, wordings.contains(where: { $0.role == .primary }) { return .primary }
    return kind ?? (isTumour ? .tumour : nil)
  }

  /// The code of a status, also where it is a plain text.
  private func word(of status: FHIRConcept?) -> String {
    guard let status else { return "" }
    return (status.codings.first { !$0.code.isEmpty }?.code ?? status.text ?? "").lowercased()
      .trimmed
  }

  /// How a German registry says that a diagnosis was made: 1 clinically, 5 by cytology, 6 and 7 by
  /// histology of a metastasis or of the primary.
  private func registeredCertainty(_ status: FHIRConcept?) -> LesionCertainty? {
    let coding = status?.codings.first { $0.system.lowercased().contains("diagnosesicherung") }
    switch coding?.code.first {
    case "1": return .clinical
    case "5", "6", "7": return .proven
    default: return nil
    }
  }

  /// How sure a German diagnosis is: G confirmed, V suspected, A excluded, Z state after it.
  private func germanCertainty(of code: FHIRConcept?) -> String? {
    let extensions = (code?.codings ?? []).flatMap(\.extensions) + (code?.extensions ?? [])
    return extensions.first { $0.url.lowercased().contains("diagnosesicherheit") }?
      .concept?.codings.first?.code.uppercased()
  }
}
