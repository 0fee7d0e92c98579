import CaseModel
import Diagnostics

extension PatientAssembler {
  /// The case and its account; lesions whose side cannot be are left out of the case.
  mutating func finish(sex: PatientSex?, identifier: String?) -> PatientRecord {
    var lesions: [Lesion] = []
    var numbers: [Int: Int] = [:]
    for index in ordered {
      let tumour = tumours[index]
      switch words.reference(to: tumour.place, at: tumour.lead.place) {
      case .failure(let refusal):
        let contradiction = PlaceContradiction(
          kind: .impossible(refusal.reason), path: "bodySite", place: tumour.lead.place)
        say(FHIRFault.contradiction(contradiction, tumour.lead))
      case .success(let reference):
        numbers[index + 1] = lesions.count + 1
        lesions.append(lesion(tumour, reference))
      }
    }
    let rows = self.rows.sorted { $0.number < $1.number }.map { renumbered($0.row, numbers) }
    return PatientRecord(
      source: Case(identifier: identifier, patient: Patient(sex: sex), lesions: lesions),
      rows: rows,
      diagnostics: diagnostics)
  }

  /// The primary first, then deposits, then what is neither; each in the order of the file.
  private var ordered: [Int] {
    let ranks: [OncologyStatement.Kind: Int] = [.primary: 0, .metastasis: 1]
    return tumours.indices.sorted {
      (ranks[tumours[$0].kind] ?? 2, tumours[$0].lead.number, $0)
        < (ranks[tumours[$1].kind] ?? 2, tumours[$1].lead.number, $1)
    }
  }

  private func lesion(_ tumour: Tumour, _ reference: SiteReference) -> Lesion {
    let role: LesionRole =
      switch tumour.kind {
      case .primary: .primary
      case .metastasis: .metastasis
      case .tumour, .structure, .treatedSite, .specimen: .unstated
      }
    return Lesion(
      site: reference, role: role, characters: tumour.lead.characters,
      certainty: tumour.lead.certainty, diametersInMillimetres: tumour.millimetres,
      status: tumour.lead.status)
  }

  /// Rows speak of tumours by their number before the case was put in order.
  private func renumbered(_ row: MappingRow, _ numbers: [Int: Int]) -> MappingRow {
    guard let old = row.lesion else { return row }
    var row = row
    row.lesion = numbers[old]
    // Other resources may have told the place more closely.
    if row.outcome == .drawn {
      row.site = tumours[old - 1].place.name
      row.side = tumours[old - 1].place.side?.rawValue
    }
    if let new = numbers[old] {
      row.reason = row.reason?.replacing("lesion \(old)", with: "lesion \(new)")
    } else {
      row.outcome = .contradictory
      row.reason = "the place cannot have that side"
    }
    return row
  }
}
