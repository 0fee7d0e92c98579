import CaseModel

extension LesionAttribute {
  static let vocabulary: [String: LesionAttribute] = {
    var table: [String: LesionAttribute] = [:]
    func add(_ attribute: LesionAttribute, _ phrases: String...) {
      for phrase in phrases { table[phrase] = attribute }
    }
    add(.role(.primary, isProbable: false), "primary", "primary tumour", "primary tumor")
    for role in LesionRole.allCases where role != .unstated {
      let name = role.rawValue
      add(
        .role(role, isProbable: true), "probable \(name)", "\(name) (probable)",
        "\(name) probable", "probably \(name)")
    }
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
    add(.content(.tumourThrombus), "tumour thrombus", "tumor thrombus", "tumour", "tumor")
    add(.content(.blandThrombus), "bland thrombus", "bland", "clot", "blood clot")
    add(
      .blandThrombusBelow, "bland thrombus below", "bland below", "clot below",
      "with bland thrombus below", "bland thrombus below it", "bland thrombus below the tumour",
      "bland thrombus below the tumor", "bland thrombus below tumour",
      "bland thrombus below tumor")
    add(.status(.new), "new")
    add(.status(.stable), "stable", "unchanged")
    add(
      .status(.progressing), "progressing", "progressive", "progression", "enlarging", "enlarged",
      "growing", "larger", "increasing")
    add(
      .status(.responding), "responding", "responsive", "shrinking", "smaller", "decreasing",
      "regressing", "partial response")
    add(
      .status(.resolved), "resolved", "no longer seen", "no longer visible", "not seen any more",
      "disappeared", "complete response")
    add(
      .status(.treated), "treated", "irradiated", "ablated", "s/p resection", "s/p ablation",
      "s/p radiotherapy", "s/p irradiation", "after resection", "after radiotherapy",
      "status post resection", "status post radiotherapy")
    add(.side(.notStated), "side not stated", "side unknown", "side unstated")
    return table
  }()
}
