import BodyAtlas
import CaseModel
import Resolution

extension OncologyStatement {
  var shown: MappingRow.Statement {
    switch kind {
    case .primary: .primary
    case .metastasis: .metastasis
    case .tumour: .tumour
    case .structure: .finding
    case .treatedSite: .treatedSite
    case .specimen: .specimen
    }
  }

  func row(
    _ outcome: MappingRow.Outcome, _ found: MappedPlace?, lesion: Int?, reason: String?
  ) -> MappingRow {
    MappingRow(
      resource: resource, position: path, place: place, statement: shown, outcome: outcome,
      lesion: lesion, site: found?.name, side: found?.side?.rawValue, path: found?.path,
      source: found?.source, code: found?.code, reason: reason)
  }
}

extension MappedPlace {
  /// In the words of the vocabulary, without the side.
  var name: String {
    ([site.name] + aspects.map(\.rawValue)).joined(separator: ", ")
  }
}

extension SizeStatement {
  func row(_ outcome: MappingRow.Outcome, _ reason: String) -> MappingRow {
    MappingRow(
      resource: "Observation", position: path, place: place, statement: .size, outcome: outcome,
      reason: reason)
  }
}

extension ResourceReader.PassedOver {
  var row: MappingRow {
    MappingRow(
      resource: resource, position: path, place: place, statement: statement, outcome: outcome,
      reason: reason)
  }
}

extension PlaceContradiction {
  /// In the words of the vocabulary.
  var reason: String {
    switch kind {
    case .sides(let one, let other):
      "the sides ‘\(one.rawValue)’ and ‘\(other.rawValue)’ contradict each other"
    case .sites(let one, let other): "‘\(one)’ and ‘\(other)’ cannot both be the place"
    case .impossible(let reason): reason
    }
  }
}
