import BodyAtlas
import CaseModel
import Diagnostics
import Resolution

/// Puts together what belongs to one patient. Nothing is guessed: with several patients in a file, what
/// names none of them is reported and not drawn.
struct PatientGroups {
  private let resources: ResourceReader
  private var groupOfKey: [ResourceKey: Int] = [:]
  private var sexes: [PatientSex?] = []
  /// The group of what names no patient; nil when there are several to choose from.
  private var onlyGroup: Int?

  init(_ resources: ResourceReader, file: String) {
    self.resources = resources
    for patient in resources.patients {
      // One patient may stand in a file twice.
      let knownKey = patient.keys.first { groupOfKey[$0] != nil }
      if let known = knownKey.flatMap({ groupOfKey[$0] }) {
        sexes[known] = sexes[known] ?? patient.sex
        for key in patient.keys { groupOfKey[key] = known }
        continue
      }
      for key in patient.keys { groupOfKey[key] = sexes.count }
      sexes.append(patient.sex)
    }
    let isNameless = resources.patients.count == 1 && resources.patients[0].keys.isEmpty
    let named =
      resources.statements.map(\.patient) + resources.sizes.map(\.patient)
      + resources.noMetastases.map(\.patient) + resources.passedOver.map(\.patient)
    for key in named {
      guard let key, groupOfKey[key] == nil else { continue }
      if isNameless {
        groupOfKey[key] = 0
      } else {
        groupOfKey[key] = sexes.count
        sexes.append(nil)
      }
    }
    if sexes.isEmpty { sexes = [nil] }
    onlyGroup = sexes.count == 1 ? 0 : nil
  }

  private func group(_ patient: ResourceKey?) -> Int? {
    patient.flatMap { groupOfKey[$0] } ?? onlyGroup
  }

  func reading(_ atlas: Atlas, _ resolver: SiteResolver) -> FHIRRecords {
    let statements = Dictionary(grouping: resources.statements) { group($0.patient) }
    let sizes = Dictionary(grouping: resources.sizes) { group($0.patient) }
    let stages = Dictionary(grouping: resources.noMetastases) { group($0.patient) }
    let passedOver = Dictionary(grouping: resources.passedOver) { group($0.patient) }
    let oddities = Dictionary(grouping: resources.oddities) { group($0.patient) }
    var reading = FHIRRecords(patients: [], diagnostics: [], resources: 0, read: 0)
    for statement in statements[nil] ?? [] {
      reading.diagnostics.append(FHIRFault.noPatient(statement.path, at: statement.place))
    }
    // Shared, because they remember what they looked up.
    let finder = PlaceFinder(atlas, resolver)
    let words = SiteWords(atlas: atlas, resolver: resolver)
    for group in sexes.indices {
      let own = statements[group] ?? []
      let passed = passedOver[group] ?? []
      if own.isEmpty, passed.isEmpty { continue }
      var assembler = PatientAssembler(atlas, finder, words)
      for oddity in Self.firstOfEachKind((oddities[group] ?? []).map(\.oddity)) {
        assembler.say(FHIRFault.oddity(oddity.first, more: oddity.more))
      }
      assembler.take(passed)
      for item in passed where item.statement == .size && item.outcome == .unmapped {
        assembler.say(FHIRFault.unusableSize(item))
      }
      assembler.take(own, sizes: sizes[group] ?? [], noMetastases: stages[group] ?? [])
      let identifier = sexes.count > 1 ? "patient-\(group + 1)" : nil
      reading.patients.append(assembler.finish(sex: sexes[group], identifier: identifier))
    }
    return reading
  }

  private static func firstOfEachKind(
    _ oddities: [FHIRElement.Oddity]
  ) -> [(first: FHIRElement.Oddity, more: Int)] {
    let kinds = Dictionary(grouping: oddities, by: \.kind)
    return kinds.values.compactMap { all in all.first.map { ($0, all.count - 1) } }
      .sorted { ($0.0.place, $0.0.kind.rawValue) < ($1.0.place, $1.0.kind.rawValue) }
  }
}
