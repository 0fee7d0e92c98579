import BodyAtlas
import CaseModel
import Diagnostics

/// Reads what resources say of tumours and places, one resource after another.
///
/// Only what is kept of each stays in memory: codes, wordings of places, sizes, and keys to find out what
/// belongs together.
struct ResourceReader {
  let codes: TumourCode
  /// Patients, in the order of the file.
  var patients: [(keys: [ResourceKey], sex: PatientSex?)] = []
  var statements: [OncologyStatement] = []
  var sizes: [SizeStatement] = []
  var noMetastases: [NoMetastasisStatement] = []
  /// What was passed over for a reason worth saying.
  var passedOver: [PassedOver] = []
  /// Ways of writing that are not FHIR's, by the resource they stand in.
  var oddities: [(patient: ResourceKey?, oddity: FHIRElement.Oddity)] = []

  init(_ atlas: Atlas) { codes = TumourCode(atlas: atlas) }

  /// A statement that is no lesion.
  struct PassedOver {
    var resource: String
    var path: String
    var place: SourcePlace
    var number: Int
    var patient: ResourceKey?
    var statement: MappingRow.Statement
    var outcome: MappingRow.Outcome
    var reason: String
  }

  /// The kinds of resource that are looked into, in small letters, and as FHIR writes them.
  static let kinds = Dictionary(
    uniqueKeysWithValues: [
      "Bundle", "Patient", "Condition", "BodyStructure", "Observation", "Procedure", "Specimen",
    ].map { ($0.lowercased(), $0) })

  /// A resource with what is needed to speak of it.
  struct Source {
    var element: FHIRElement
    var kind: String
    var number: Int
    var keys: [ResourceKey]
    var patient: ResourceKey?

    func key(_ reference: String) -> ResourceKey? { ResourceKey(reference: reference, in: number) }
  }

  /// Reads a resource of one of the kinds.
  ///
  /// - Parameters:
  ///   - number: its number in the file, from 0.
  ///   - fullAddress: the address that a bundle gives it.
  mutating func read(
    _ node: JSONNode, kind: String, number: Int, path: String, file: String, fullAddress: String?
  ) {
    var element = FHIRElement(node, path: path, file: file)
    if node["resourceType"]?.string != kind { element.noteLetterCase(of: "resourceType") }
    var source = Source(element: element, kind: kind, number: number, keys: [], patient: nil)
    if let id = element.text("id") { source.keys.append(ResourceKey(type: kind, id: id)) }
    if let key = fullAddress.flatMap(source.key) { source.keys.append(key) }
    read(&source)
    for (offset, node) in (node["contained"]?.elements ?? []).enumerated() {
      let path = "\(path).contained[\(offset)]"
      guard let kind = node["resourceType"]?.string.flatMap({ Self.kinds[$0.lowercased()] }) else {
        continue
      }
      let element = FHIRElement(node, path: path, file: file)
      var inner = Source(
        element: element, kind: kind, number: number, keys: [], patient: source.patient)
      if let id = element.text("id") { inner.keys.append(ResourceKey(contained: id, in: number)) }
      read(&inner)
    }
  }

  private mutating func read(_ source: inout Source) {
    let references = source.element.references("subject") + source.element.references("patient")
    source.patient = references.lazy.compactMap(source.key).first ?? source.patient
    let before = kept
    switch source.kind {
    case "Patient": readPatient(&source)
    case "Condition": readCondition(&source)
    case "BodyStructure": readBodyStructure(&source)
    case "Observation": readObservation(&source)
    case "Procedure": readProcedure(&source)
    case "Specimen": readSpecimen(&source)
    default: break
    }
    // How an observation of something else is written does not matter here.
    guard kept > before else { return }
    oddities += source.element.oddities.map { (source.patient, $0) }
  }

  /// How much was kept so far.
  private var kept: Int {
    patients.count + statements.count + sizes.count + noMetastases.count + passedOver.count
  }

  private mutating func readPatient(_ source: inout Source) {
    let sex = source.element.text("gender").flatMap { PatientSex(rawValue: $0.lowercased()) }
    patients.append((source.keys, sex))
  }

  mutating func pass(
    _ source: Source, _ statement: MappingRow.Statement, _ outcome: MappingRow.Outcome = .skipped,
    _ reason: String
  ) {
    passedOver.append(
      PassedOver(
        resource: source.kind, path: source.element.path, place: source.element.place,
        number: source.number, patient: source.patient, statement: statement, outcome: outcome,
        reason: reason))
  }

  /// A statement of a kind with what every statement has.
  func statement(_ kind: OncologyStatement.Kind, _ source: Source) -> OncologyStatement {
    OncologyStatement(
      kind: kind, resource: source.kind, path: source.element.path, place: source.element.place,
      number: source.number, keys: source.keys, patient: source.patient, related: [], sites: [],
      qualifiers: [], characters: [])
  }

  /// The resources that the extensions of an element point to.
  func related(_ extensions: [FHIRExtension], _ source: Source) -> [ResourceKey] {
    extensions.compactMap { $0.reference.flatMap(source.key) }
  }
}
